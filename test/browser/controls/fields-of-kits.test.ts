import { describe, expect, it } from 'vitest';
import { read, write } from '../../../lib/controls/drive.ts';
import { scan } from '../../../lib/controls/scan.ts';
import { controlNamed, the } from './control-named.ts';
import { show } from './page.ts';

const FIELD = 'width: 300px; height: 34px; border: 1px solid #888; cursor: pointer';
const ICON = '<kit-icon><svg width="16" height="16"></svg></kit-icon>';

describe('a button drawn as a field under a label of nothing else', () => {
  const button = (label: string, inside: string) =>
    `<div>${label}<kit-list><button type="button" style="${FIELD}">${inside}</button></kit-list></div>`;

  it('is a list, whatever is chosen in it', async () => {
    show(button('<label>Nature du contrat *</label>', `<span>CDI</span>${ICON}`));
    const control = await controlNamed('Nature du contrat');
    expect([control.kind, await read(control)]).toEqual(['list', 'CDI']);
  });

  it.each([
    ['of another box', '<label for="x">Nom</label><input id="x">', `<span>Ajouter</span>${ICON}`],
    ['and without an arrow', '<label>Pièces</label>', '<span>Déposer</span>'],
  ])('is none under a label %s', async (_, label, inside) => {
    show(button(label, inside));
    expect((await scan(document)).filter(({ kind }) => kind === 'list')).toEqual([]);
  });
});

it('a box that invites to choose is a list, though the pointer is that for writing', async () => {
  show(`<div><label id="q">Sanction</label><div role="group" aria-labelledby="q" aria-haspopup="dialog">
    <div tabindex="0" style="${FIELD}; cursor: text"><span>Sélectionnez un élément</span>${ICON}</div></div></div>`);
  expect((await controlNamed('Sanction')).kind).toBe('list');
});

it('a date drawn without any box is chosen in its calendar', async () => {
  show(`<div><label id="q">Date de début</label><div role="group" aria-labelledby="q">
    <div class="face" tabindex="0" style="${FIELD}"><div tabindex="-1"><b>JJ/MM/AAAA</b></div>${ICON}</div></div></div>
    <div class="popup" style="display: none; width: 300px"></div>`);
  const [face, popup] = [the('.face'), the('.popup')];
  const days = Array.from({ length: 28 }, (_, at) => {
    const cell = document.createElement('span');
    cell.textContent = String(at + 1);
    cell.ariaLabel = `Lundi, Février ${at + 1}, 2027`;
    cell.addEventListener('click', () => {
      the('.face b').textContent = `${String(at + 1).padStart(2, '0')}/02/2027`;
      popup.style.display = 'none';
    });
    return cell;
  });
  popup.append('Février 2027', ...days);
  face.addEventListener('click', () => {
    popup.style.display = 'block';
  });
  const control = await controlNamed('Date de début');
  expect([control.kind, await read(control)]).toEqual(['date', null]);
  const outcome = await write(control, '2027-02-08');
  expect(outcome).toMatchObject({ status: 'held', read: '2027-02-08' });
  expect(await read(await controlNamed('Date de début'))).toBe('2027-02-08');
});

it('a date whose parts are drawn in another order than they are written is read by their range', async () => {
  const spin = (value: number, most: number) =>
    `<span role="spinbutton" aria-valuenow="${value}" aria-valuemin="1" aria-valuemax="${most}">${value}</span>`;
  show(`<div><label id="q">Date de début</label><div role="group" aria-labelledby="q"
    style="display: flex; flex-direction: row-reverse">${spin(2025, 9999)}${spin(11, 12)}${spin(18, 30)}</div></div>`);
  expect(await read(await controlNamed('Date de début'))).toBe('2025-11-18');
});

it('a date in three boxes is one, however deep each stands in its own component', async () => {
  const deep = (name: string, room: number) =>
    `<section><div><div><div><div><label>${name}<input maxlength="${room}"></label></div></div></div></div></section>`;
  show(`<fieldset><legend>Début du contrat</legend>
    ${deep('Jour', 2)}${deep('Mois', 2)}${deep('Année', 4)}</fieldset>`);
  const control = await controlNamed('Début du contrat');
  expect(await write(control, '2027-02-01')).toMatchObject({ status: 'held', read: '2027-02-01' });
});

it.each(['Choix', 'Réponse', 'Options'])('« %s » is no name beside a question', async name => {
  show(`<div><p>Paiement direct</p><div role="radiogroup" aria-label="${name}">
    <label><input type="radio" name="p">Oui</label><label><input type="radio" name="p">Non</label></div></div>`);
  expect((await controlNamed('Paiement direct')).kind).toBe('choice');
});
