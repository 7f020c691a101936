import { describe, expect, it } from 'vitest';
import { placedTexts } from '../../../lib/assist/placed-texts.ts';
import { readRecap } from '../../../lib/checks/read-recap.ts';
import { scanPage } from '../../../lib/controls/scan.ts';
import { show } from '../controls/page.ts';

async function read(markup: string, style = '') {
  const root = show(markup, style);
  const { texts } = await scanPage(root);
  return Object.fromEntries(
    readRecap(placedTexts(texts)).map(({ label, value }) => [label, value]),
  );
}

async function linesOf(markup: string, label: string) {
  const { texts } = await scanPage(show(markup));
  return readRecap(placedTexts(texts))
    .filter(line => line.label === label)
    .map(({ value }) => value);
}

describe('the recap is read', () => {
  it('from names and values side by side, each under its heading', async () => {
    const found = await read(
      `<h3>L'employeur</h3>
       <div class="l"><span>Entité ADH</span><span>GROUPEMENT FLE</span></div>
       <div class="l"><span>Siret</span><span>51161271500033</span></div>
       <div class="l"><span>Complément</span><span></span></div>
       <h3>Formation (externe)</h3>
       <div class="l"><span>SIRET</span><span>79814425900024</span></div>
       <div class="l"><span>Coût pédagogique</span><b>300,00</b> <i>€</i></div>`,
      '.l span { display: inline-block; width: 200px }',
    );
    expect(found).toEqual({
      'employer-name': 'GROUPEMENT FLE',
      'employer-siret': '51161271500033',
      'employer-complement': '',
      'provider-siret': '79814425900024',
      'teaching-cost': '300,00 €',
    });
  });

  it('from values below their names, in columns', async () => {
    const found = await read(
      `<h3>Formation (externe)</h3><div class="g">
        <div><small>Date de début de formation</small><p>18/01/2027</p></div>
        <div><small>Date de fin de formation</small><p>21/01/2027</p></div>
        <div><small>Adresse du lieu de formation</small><p></p></div>
        <div><small>Nombre d'heure de formation</small><p>8,00</p></div></div>`,
      '.g { display: grid; grid-template-columns: repeat(2, 260px) }',
    );
    expect(found).toEqual({ start: '18/01/2027', end: '21/01/2027', place: '', hours: '8,00' });
  });

  it('from a definition list, and from one text with a colon', async () => {
    expect(
      await read(
        `<h3>Chiffrage (montants HT)</h3><dl><dt>Frais de formation</dt><dd>600,00 €</dd>
         <dt>Rémunération</dt><dd>0,00 €</dd></dl><p>Total : 600,00 €</p>`,
      ),
    ).toEqual({ 'total-training': '600,00 €', 'total-wages': '0,00 €', total: '600,00 €' });
  });

  it('from a table of people, one line each', async () => {
    const table = `<h3>Salarié(e)</h3><table><thead><tr><th>Nom/Prénom</th><th>Date de naissance</th></tr></thead>
      <tbody><tr><td>MOREL Alix</td><td>03/04/1990</td></tr><tr><td>PETIT Noé</td><td>05/06/1985</td></tr></tbody></table>`;
    expect(await linesOf(table, 'employee-name')).toEqual(['MOREL Alix', 'PETIT Noé']);
    expect(await linesOf(table, 'employee-birth')).toEqual(['03/04/1990', '05/06/1985']);
  });

  it('as nothing where no heading of it stands', async () => {
    expect(await read('<p>Siret</p><p>51161271500033</p>')).toEqual({});
  });
});
