import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { answerUntilTheEnd } from '../support/answer-questions.ts';
import { storedItems } from '../support/extension-storage.ts';
import { openPopup } from '../support/popup.ts';
import { portalOf } from '../support/portal.ts';
import { requestFor } from '../support/request.ts';
import { importRequest } from '../support/scene.ts';
import { useSession } from '../support/use-session.ts';
import { openVaultPage } from '../support/vault-page.ts';
import { waitFor } from '../support/wait-for.ts';
import { aWorkbook } from '../unit/sheets/a-workbook.ts';

const session = useSession();
const request = requestFor({ employees: 1 });

/** Twelve invented people, as a centre keeps them: number, civility, names, birth, address, job. */
const STAFF = [
  ['Mme', 'AUBERGIER', '', 'Clélia', '1981-02-03', '72181'],
  ['M.', 'BOISRAMEAU', '', 'Ugo', '1979-11-30', '44109'],
  ['Mme', 'CHANTEPIE', 'MORISOT-VAL', 'Inès', '1992-06-12', '35238'],
  ['Mme', "D'ORNAC", '', 'Maïwenn', '1988-08-25', '29019'],
  ['M.', 'ESTEVAN', '', 'Jean-Loup', '1970-01-17', '66136'],
  ['Mme', 'FÈVRETTE', '', 'Noémie', '1995-12-09', '13055'],
  ['M.', 'GRANDCLAUDE', '', 'Théo', '1999-04-28', '88160'],
  ['Mme', 'HÛREL', 'KERGOAT', 'Anaïs', '1985-07-05', '56121'],
  ['M.', 'IZARN', '', 'Côme', '1990-10-21', '34172'],
  ['Mme', 'JAUBERTON', '', 'Lise', '1976-03-14', '24322'],
  ['M.', 'KERSANTÉ', '', 'Loïg', '1983-05-01', '22278'],
  ['Mme', 'LABORDERIE', '', 'Zélie', '1994-09-19', '64445'],
] as const;

const COLUMNS = [
  'Civilité',
  'Nom de naissance',
  "Nom d'usage",
  'Prénom',
  'Date de naissance',
  'N° Sécurité sociale',
  'Adresse',
  'Code postal',
  'Ville',
  'Type de contrat',
  'CSP',
  'Statut',
  'Niveau de formation',
];

/** 13 characters: sex, year, month, place of birth, order. */
const nirOf = ([civility, , , , birth, place]: (typeof STAFF)[number], rank: number) =>
  `${civility === 'Mme' ? 2 : 1}${birth.slice(2, 4)}${birth.slice(5, 7)}${place}${String(rank + 10).padStart(3, '0')}`;

/** Days since 1899-12-30, as Excel counts. */
const serialOf = (day: string) =>
  Math.round((Date.parse(`${day}T00:00:00Z`) - Date.UTC(1899, 11, 30)) / 86_400_000);

const french = (day: string) => day.split('-').reverse().join('/');

function workbook(): string {
  const rows = STAFF.map((person, rank) => [
    person[0],
    person[1],
    person[2] || null,
    person[3],
    { serial: serialOf(person[4]) },
    nirOf(person, rank),
    `${rank + 1} rue des Écoles`,
    `0${(rank + 1) * 1000}`.slice(-5),
    'BOURG-NEUF',
    'CDI',
    'Employés',
    'Employé',
    'Niveau 5 - Bac + 2',
  ]);
  const path = join(mkdtempSync(join(tmpdir(), 'dossier-fle-')), 'personnel.xlsx');
  writeFileSync(
    path,
    aWorkbook([{ name: 'Personnel', rows: [['Centre du Gué'], [], COLUMNS, ...rows] }]),
  );
  return path;
}

describe('an Excel list of twelve', () => {
  beforeAll(() => importRequest(session(), request));

  it('becomes a filled Salariés tab without anything being typed', async () => {
    const vault = await openVaultPage(session());
    await vault.create('quatre moulins sans farine');
    const { tab } = vault;
    await tab.chooseFile({ role: 'file', name: 'Choisir une liste' }, workbook());
    const button = { role: 'button', name: 'Importer 12 personnes' } as const;
    await waitFor('the twelve people', () => tab.has(button));
    await tab.click({
      role: 'checkbox',
      name: 'Garder les numéros de sécurité sociale de cette liste',
    });
    await waitFor('the list, checked again', () => tab.has(button));
    await tab.click(button);
    await waitFor('the end of the import', async () =>
      (await vault.said()).includes('12 personnes importées'),
    );
    expect(await vault.said()).toContain("Supprimez le fichier d'origine");
    expect(JSON.stringify(await storedItems(tab, 'local'))).not.toMatch(/AUBERGIER|2810272181/i);

    const portal = portalOf(await session().openPortal('?skin=native&start=salaries'));
    await portal.ready();
    const popup = await openPopup(session());
    await popup.ready();
    await popup.chooseProfile(request.profileTitle);
    const names = STAFF.map(([, birth, usage, first]) => `${first} ${usage || birth}`);
    await popup.chooseEmployees(names);
    await popup.fillThisTab();
    const end = await answerUntilTheEnd(popup, { expected: [], numbers: {}, amount: 'employee' });
    expect(end).toBe('done');

    const { salaries } = await portal.model();
    const byName = new Map(salaries.map(each => [each['Nom de naissance'], each]));
    expect(salaries).toHaveLength(12);
    for (const [rank, person] of STAFF.entries()) {
      const [civility, birthName, usageName, firstName, birthDate] = person;
      expect(byName.get(birthName), birthName).toMatchObject({
        "Nom d'usage (si différent)": usageName || null,
        Prénom: firstName,
        'Date de naissance': french(birthDate),
        Sexe: civility === 'Mme' ? 'Féminin' : 'Masculin',
        'Numéro de sécurité sociale (NIR)': nirOf(person, rank),
        'N° et voie': `${rank + 1} rue des Écoles`,
        'Code postal': `0${(rank + 1) * 1000}`.slice(-5),
        Ville: 'BOURG-NEUF',
        'Niveau actuel de formation': 'Niveau 5 - Bac + 2',
      });
    }
  }, 240_000);
});
