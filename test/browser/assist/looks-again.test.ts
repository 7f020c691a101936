import { describe, expect, it } from 'vitest';
import { PageView } from '../../../lib/assist/page-view.ts';
import { nextTask } from '../../../lib/dom/settle.ts';
import { show } from '../controls/page.ts';

const PAGE =
  '<label class="name" for="a"><span>Intitulé de formation</span></label><input id="a" required>' +
  '<div><p id="hours">Durée en heures</p><p id="days" hidden>Durée en jours</p><input></div>' +
  '<table><tbody id="recap"><tr><td>Externe</td></tr></tbody></table>' +
  '<table><tr><td id="cell">Montant</td><td><input></td></tr></table>';

function viewOfPage(): PageView {
  show(PAGE);
  return new PageView({
    document,
    signal: new AbortController().signal,
    sources: { contractPages: async () => [], cues: async () => ({}) },
    onChange: () => undefined,
  });
}

async function looked(isWriting = false) {
  const view = viewOfPage();
  const first = await view.look();
  let end: () => void = () => undefined;
  if (isWriting) void view.whileWriting(() => new Promise(resolve => (end = resolve)));
  /** Whether the page is looked at again after a change. */
  const isNew = async (change: (page: Document) => void) => {
    change(document);
    await nextTask();
    return (await view.look()) !== first;
  };
  return Object.assign(isNew, {
    /** Whether it is looked at again once the fields are written. */
    async isNewAfter() {
      end();
      await nextTask();
      return (await view.look()) !== first;
    },
  });
}

const the = (query: string, page: Document) => page.querySelector(query) as HTMLElement;
const label = (page: Document) => page.querySelector('label') as HTMLElement;
const name = (page: Document) => page.querySelector('span') as HTMLElement;

it.each([
  ['an attribute given what it was', (page: Document) => label(page).setAttribute('for', 'a')],
  [
    'a text replaced by the same',
    (page: Document) => name(page).replaceChildren('Intitulé de formation'),
  ],
])('keeps what was seen of a page: %s', async (_, change) => {
  expect(await (await looked())(change)).toBe(false);
});

it.each([
  ['another attribute', (page: Document) => label(page).setAttribute('for', 'b')],
  [
    'an attribute taken away',
    (page: Document) => page.querySelector('input')?.removeAttribute('required'),
  ],
  ['another text', (page: Document) => name(page).replaceChildren('Durée')],
  [
    'a text that went and came back otherwise',
    (page: Document) => {
      name(page).textContent = '';
      name(page).textContent = 'Durée';
    },
  ],
  [
    'one change among many that are none',
    (page: Document) => {
      label(page).className = 'name';
      label(page).className = 'wrong';
      label(page).title = '';
      label(page).setAttribute('for', 'a');
    },
  ],
])('looks again after a change: %s', async (_, change) => {
  expect(await (await looked())(change)).toBe(true);
});

const put = (html: string) => (page: Document) => page.body.insertAdjacentHTML('beforeend', html);

describe('while fields are written', () => {
  it.each([
    ['a menu', put('<ul role="listbox"><li role="option">Oui</li></ul>')],
    [
      'a line of a recap',
      (page: Document) => {
        the('#recap', page).innerHTML = '<tr><td>Externe</td><td>07/01/2027</td></tr>';
      },
    ],
    [
      'what is told and cannot be changed',
      put('<div><label for="o">Commune</label><output id="o">Amiens</output></div>'),
    ],
    ['a remark', put('<p role="alert">Saisie obligatoire</p>')],
    [
      'a list that opens',
      (page: Document) => page.querySelector('input')?.setAttribute('aria-expanded', 'true'),
    ],
  ])('what no field hangs on waits for the next look: %s', async (_, change) => {
    const isNew = await looked(true);
    expect(await isNew(change)).toBe(false);
    expect(await isNew.isNewAfter()).toBe(true);
  });

  it.each([
    ['a field', put('<div><label>Durée <input></label></div>')],
    ['a name alone', put('<label for="a">Durée</label>')],
    ['a heading', put('<section><h3>Salarié 2</h3></section>')],
    ['a component of its own', put('<div><my-field></my-field></div>')],
    ['a group of answers', put('<div role="radiogroup"><span>Oui</span></div>')],
    ['a layer', put('<dialog open>Quitter sans enregistrer</dialog>')],
    ['the portal at work', put('<div>Chargement…</div>')],
    ['much at once', put(`<div>${'<p>Externe</p>'.repeat(400)}</div>`)],
    [
      'other words before a field',
      (page: Document) => the('#hours', page).replaceChildren('Durée en jours'),
    ],
    [
      'other letters before a field',
      (page: Document) => ((the('#hours', page).firstChild as Text).data = 'Durée en jours'),
    ],
    ['a name that goes', (page: Document) => the('#hours', page).remove()],
    [
      'a name in the place of another',
      (page: Document) => {
        the('#hours', page).hidden = true;
        the('#days', page).hidden = false;
      },
    ],
    [
      'another name in a table with fields',
      (page: Document) => the('#cell', page).replaceChildren('Durée'),
    ],
    ['other words of a name', (page: Document) => name(page).replaceChildren('Durée')],
    [
      'a field greyed',
      (page: Document) => page.querySelector('input')?.setAttribute('disabled', ''),
    ],
    ['a part of the form hidden', (page: Document) => page.body.toggleAttribute('hidden')],
  ])('what a field may hang on is looked at: %s', async (_, change) => {
    expect(await (await looked(true))(change)).toBe(true);
    document.body.removeAttribute('hidden');
  });
});

it('gives whoever asks during a look what that look finds, not what the one before found', async () => {
  const view = viewOfPage();
  const before = await view.look();
  document.body.insertAdjacentHTML('beforeend', '<label>Nom <input></label>');
  await nextTask();
  const [one, other] = await Promise.all([view.look(), view.look()]);
  expect(other).toBe(one);
  expect(other.controls.length).toBe(before.controls.length + 1);
});
