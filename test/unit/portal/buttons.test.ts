import { describe, expect, it } from 'vitest';
import { MODULE_CHOICE, NEVER_PRESSED, NEW_REQUEST, PRESSES } from '../../../lib/portal/buttons.ts';
import { PAGES } from '../../../lib/portal/pages.ts';

const plain = (text: string) => text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
const pressed = PRESSES.flatMap(({ texts }) => texts).map(plain);

describe('buttons', () => {
  it('are pressed from this list and no other', () => {
    expect(PRESSES.map(({ id }) => id).sort()).toEqual([
      'add-employee',
      'add-module',
      'module-continue',
      'module-external',
      'module-internal',
      'next',
      'previous',
      'save',
    ]);
  });

  it.each([
    'Transmettre',
    'Supprimer',
    'Refuser',
    'Accepter',
    'Créer un dossier',
    'Créer un nouveau dossier',
    'Se connecter',
  ])('never include « %s »', text => {
    expect(NEVER_PRESSED).toContain(text);
    expect(pressed.some(each => each.includes(plain(text)))).toBe(false);
  });

  it('and forbidden ones have no text in common, nor have the tabs', () => {
    const forbidden = NEVER_PRESSED.map(plain);
    const tabs = PAGES.flatMap(({ tab }) => tab ?? []).map(plain);

    for (const text of [...pressed, ...tabs]) expect(forbidden).not.toContain(text);
  });

  it('tell the module’s « Continuer » from the one that chooses a company', () => {
    const wizard = PAGES.filter(({ id }) => id.startsWith('demande-'));

    for (const { headings } of wizard) {
      expect(headings.some(heading => NEW_REQUEST.includes(heading))).toBe(true);
      expect(headings.some(heading => MODULE_CHOICE.includes(heading))).toBe(false);
    }
  });
});
