// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { ficheFile } from '../../../components/fiche/fiche-file.tsx';
import { type FicheData, ficheOf } from '../../../lib/assist/fiche.ts';
import '../../../locales/settings.ts';
import { data } from '../assist/stored-data.ts';
import { anEmployee } from '../employees/an-employee.ts';
import { aProfile } from '../profile/a-profile.ts';

const HOSTILE = '</h2><script>alert(1)</script><img src=x onerror="alert(2)"> & « semaine »';

function fileOf(changes: Partial<FicheData> = {}) {
  const fiche = ficheOf(
    {
      profile: aProfile(),
      centre: data.centre,
      funder: 'akto',
      people: [],
      optionChoices: [],
      amountPer: null,
      withPay: false,
      ...changes,
    },
    'AKTO',
  );
  const { name, text } = ficheFile(fiche, {
    isUndeclared: false,
    today: '2026-11-21',
    language: 'fr',
  });
  return { name, text, document: new DOMParser().parseFromString(text, 'text/html') };
}

test('is one file that runs nothing and asks nothing of anybody', () => {
  const { name, text, document: read } = fileOf();
  expect(name).toBe('fiche-a-recopier-groupement-fle-2025-administratifs.html');
  expect(text.startsWith('<!doctype html>\n<html lang="fr"><head><meta charset="utf-8">')).toBe(
    true,
  );
  expect(read.querySelectorAll('script, link, img, iframe, button, form')).toHaveLength(0);
  expect(read.querySelector('meta[http-equiv]')?.getAttribute('content')).toBe(
    "default-src 'none'; style-src 'unsafe-inline'",
  );
  expect(text).not.toMatch(/https?:/);
  expect(read.body.textContent).toContain('18/11/2025');
});

test('writes what a profile says as text, whatever it looks like', () => {
  const profile = aProfile({ title: HOSTILE, training: { title: HOSTILE } });
  for (const funder of ['akto', 'other'] as const) {
    const { document: read } = fileOf({ profile, funder });
    expect(read.querySelectorAll('script, img, [onerror]')).toHaveLength(0);
    expect(read.querySelector('.fiche-title')?.textContent).toBe(HOSTILE);
    expect(read.title).toContain(HOSTILE);
  }
});

test('says when it names somebody, in its text and in its name', () => {
  const warning = 'Ce document contient des données personnelles';
  expect(fileOf().document.body.textContent).not.toContain(warning);
  const { name, text, document: read } = fileOf({ people: [anEmployee()] });
  expect(name).toContain('-avec-noms');
  expect(read.body.textContent).toContain(warning);
  expect(read.body.textContent).toContain('Salarié 1 : Ondine Castellane');
  expect(text).not.toContain('2870124567890');
  expect(read.body.textContent).toContain('à recopier de la carte Vitale');
});
