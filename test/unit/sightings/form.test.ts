// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { MENU, readingOf } from './show-page.ts';

beforeEach(() => {
  document.title = '';
});

const TABS = ['Introduction', 'Employeur', 'Formation', 'Salariés', 'Synthèse', 'Documents'];
const tabs = (marks: Readonly<Record<string, string>> = {}) =>
  `<div>${TABS.map(tab => `<div><span>${tab}</span>${marks[tab] ?? ''}</div>`).join('')}</div>`;
const form = (inside: string, title = 'Nouvelle Action de formation') =>
  `${MENU}<h1>${title}</h1><h2>Plan de développement des compétences</h2>${inside}
   <button>Enregistrer</button><button>Transmettre</button>`;
const markOf = (html: string, tab: string) =>
  readingOf(form(html)).form?.tabs.find(({ label }) => label === tab)?.mark;

describe('the marks of the tabs', () => {
  it.each([
    ['<i title="Onglet validé"></i>', 'valid'],
    ['<img alt="Onglet validé">', 'valid'],
    ['<svg aria-label="onglet validé"></svg>', 'valid'],
    ['<svg><title>Onglet validé</title></svg>', 'valid'],
    ['<span class="sr-only">Onglet validé</span>', 'valid'],
    ['<span>✓</span>', 'valid'],
    ['<i>check_circle</i>', 'valid'],
    [
      '<i title="Des données obligatoires sont absentes ou des règles de gestion non valides"></i>',
      'invalid',
    ],
    ['<span>⚠</span>', 'invalid'],
    ['<i>warning</i>', 'invalid'],
    ['<i></i>', 'unknown'],
    ['<i class="fa fa-check"></i>', 'unknown'],
    ['<i title="Onglet validé"></i><span>⚠</span>', 'unknown'],
    ['', 'unknown'],
  ])('%s is %s', (mark, read) => {
    expect(markOf(tabs({ Employeur: mark }), 'Employeur')).toBe(read);
    expect(markOf(tabs({ Employeur: mark }), 'Formation')).toBe('unknown');
  });

  it('are read from labels that hold both', () => {
    const html = TABS.map(tab => `<button role="tab">${tab} Onglet validé</button>`).join('');
    const { form: read } = readingOf(form(`<div role="tablist">${html}</div>`));
    expect(read?.tabs.map(({ label, mark }) => [label, mark])).toEqual(
      TABS.map(tab => [tab, 'valid']),
    );
  });

  it('go with the tab that is open', () => {
    const html = TABS.map(
      tab => `<button role="tab" aria-selected="${tab === 'Salariés'}">${tab}</button>`,
    ).join('');
    const { form: read } = readingOf(form(`<div>${html}</div>`));
    expect(read?.tabs.filter(({ active }) => active).map(({ label }) => label)).toEqual([
      'Salariés',
    ]);
  });
});

describe('the number of the draft', () => {
  it.each([
    ['<p>Brouillon n° 10679</p>', '10679'],
    ['<p>N° <b>10679</b></p>', '10679'],
    ['<p>Brouillon 4821 enregistré</p>', '4821'],
    ['<p>Demande n°10679</p>', '10679'],
    ['<p>80000 AMIENS, 2 rue des Mots</p>', undefined],
    ['<p>N° de téléphone 0123456789</p>', undefined],
    ['<p>Brouillon n° 10679</p><p>Brouillon n° 10680</p>', undefined],
    ['<p>Dossier N° 2512AF000096</p>', undefined],
  ])('in %s is %s', (html, number) => {
    expect(readingOf(form(`${html}${tabs()}`)).form?.draftNumber).toBe(number);
  });

  it('is read in the title of the window', () => {
    document.title = 'Brouillon n° 10679 – Mon Espace';
    expect(readingOf(form(tabs())).form?.draftNumber).toBe('10679');
  });
});

describe('the papers', () => {
  it.each([
    ['<p>1/2 types de documents obligatoires à transmettre</p>', { done: 1, total: 2 }],
    ['<p><b>2</b> / <b>2</b> types de documents obligatoires</p>', { done: 2, total: 2 }],
    ['<p>3/2 types de documents obligatoires</p>', undefined],
    ['<p>Deux documents obligatoires</p>', undefined],
  ])('in %s are %j', (html, documents) => {
    expect(readingOf(form(`${tabs()}${html}`)).form?.documents).toEqual(documents);
  });
});

describe('what the portal says', () => {
  it.each([
    ['Votre demande a été transmise à AKTO', ['sent']],
    ['Votre demande a été transmise à AKTO.', ['sent']],
    ["Saisie invalide – Veuillez corriger les erreurs et renouveler l'opération.", ['invalid']],
    ['Une fois votre demande transmise à AKTO, elle ne peut plus être modifiée.', []],
  ])('« %s »', (message, messages) => {
    expect(
      readingOf(form(`${tabs()}<div role="dialog"><p>${message}</p></div>`)).form?.messages,
    ).toEqual(messages);
  });

  it('is read where the form has gone', () => {
    const { form: read } = readingOf(`${MENU}<p>Votre demande a été transmise à AKTO</p>`);
    expect(read).toEqual({ tabs: [], messages: ['sent'] });
  });

  it('is not read where it is hidden', () => {
    const hidden = '<p hidden>Votre demande a été transmise à AKTO</p>';
    expect(readingOf(form(`${tabs()}${hidden}`)).form?.messages).toEqual([]);
  });
});

it('never reads what is typed in a form', () => {
  const html = form(`${tabs()}<label>Nom<input value="MARTIN"></label><textarea>MARTIN</textarea>
    <select><option>MARTIN</option></select>`);
  expect(JSON.stringify(readingOf(html))).not.toContain('MARTIN');
});
