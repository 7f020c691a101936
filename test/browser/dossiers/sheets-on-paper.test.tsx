import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { cdp } from 'vitest/browser';
import { Handover } from '../../../components/backup/handover.tsx';
import controlsCss from '../../../components/controls.css?inline';
import { DossierSheet } from '../../../components/dossiers/dossier-sheet.tsx';
import dossiersCss from '../../../components/dossiers/dossiers.css?inline';
import formCss from '../../../components/form/form.css?inline';
import optionsCss from '../../../components/options/options.css?inline';
import pageCss from '../../../components/page.css?inline';
import procedureCss from '../../../components/procedure/procedure.css?inline';
import themeCss from '../../../components/theme.css?inline';
import '../../../locales/settings.ts';
import { fakeDossier, fakeLine } from '../../unit/components/procedure/fake-follow.ts';

const media = (features: object) => cdp().send('Emulation.setEmulatedMedia', features);
const DARK = [{ name: 'prefers-color-scheme', value: 'dark' }];

// As the build orders them: what several pages share is a file of its own, the last one.
const CSS = [themeCss, controlsCss, formCss, optionsCss, procedureCss, dossiersCss, pageCss];

beforeEach(() => media({ media: 'print', features: DARK }));
afterEach(() => {
  vi.restoreAllMocks();
  return media({ media: '', features: [] });
});

const nothing = () => undefined;
const HANDOVER = {
  ...{ file: 'dossier-fle-2026-11-22.dfle', today: '2026-11-22', centres: ['Centre du lac'] },
  ...{ trainings: [], dossiers: [fakeLine()], people: 3 },
};

/** The page of the settings, as far as paper is concerned. */
function open(parts: { readonly dossier: boolean; readonly handover: boolean }): HTMLElement {
  const app = document.createElement('div');
  const style = document.createElement('style');
  style.textContent = CSS.join('\n');
  document.body.replaceChildren(style, app);
  render(
    <main>
      <h1>Réglages</h1>
      <section id="dossiers">
        <h2>Dossiers</h2>
        {parts.dossier && (
          <DossierSheet
            dossier={{
              shown: fakeDossier(),
              facts: { title: 'Semaine FLE', funder: 'AKTO', start: '', end: '' },
              ...{ isAkto: true, days: {}, disputes: [], doubles: [] },
            }}
            {...{ onBack: nothing, onSay: nothing, onFacts: nothing, onDay: nothing }}
            {...{
              onChoose: nothing,
              onDiary: nothing,
              onClosed: nothing,
              onDelete: nothing,
              onUnite: nothing,
            }}
            onNote={async () => 'kept'}
            onShare={async () => ({ status: 'refused', findings: [] })}
          />
        )}
      </section>
      {parts.handover && <Handover sheet={HANDOVER} onClose={nothing} />}
    </main>,
    app,
  );
  return app;
}

const onPaper = (app: HTMLElement) => app.innerText;
const buttons = (app: HTMLElement) =>
  [...app.querySelectorAll('button')].filter(each => each.checkVisibility()).map(b => b.innerText);

it('prints the handover alone, without its buttons', () => {
  const app = open({ dossier: false, handover: true });
  expect(onPaper(app)).toContain('Passage de main');
  expect(onPaper(app)).not.toContain('Réglages');
  expect(buttons(app)).toEqual([]);
});

it('prints one dossier, every step unfolded, without its buttons', async () => {
  const app = open({ dossier: true, handover: false });
  let paper = '';
  let pressed: string[] = [];
  vi.spyOn(window, 'print').mockImplementation(() => {
    paper = onPaper(app);
    pressed = buttons(app);
  });
  await media({ media: '', features: [] });
  const print = [...app.querySelectorAll('button')].find(each => each.innerText === 'Imprimer');
  await media({ media: 'print', features: DARK });
  await act(() => print?.click());
  expect(paper).toContain('Semaine FLE');
  expect(paper).toContain('Recevoir le programme');
  expect(paper).not.toContain('Réglages');
  expect(pressed).toEqual([]);
});

it('prints the one that is asked for while both are open, never a blank page', async () => {
  const app = open({ dossier: true, handover: true });
  expect(onPaper(app)).toContain('Passage de main');
  let paper = '';
  vi.spyOn(window, 'print').mockImplementation(() => {
    paper = onPaper(app);
  });
  const print = [...app.querySelectorAll<HTMLElement>('.dossier-sheet button')].find(
    each => each.textContent === 'Imprimer',
  );
  await act(() => print?.click());
  expect(paper).toContain('PAS ENCORE ENVOYÉ');
  expect(paper).toContain('Recevoir le programme');
  expect(paper).not.toContain('Passage de main');
});

it('is dark on white, also where the screen is dark', () => {
  for (const handover of [true, false]) {
    const app = open({ dossier: !handover, handover });
    const seen = [...app.querySelectorAll('p, h2, h3, li, summary, a')].filter(each =>
      each.checkVisibility(),
    );
    expect(seen.length).toBeGreaterThan(5);
    for (const colour of new Set(seen.map(each => getComputedStyle(each).color))) {
      const [red = 255, green = 255, blue = 255] = (colour.match(/\d+/g) ?? []).map(Number);
      expect(0.3 * red + 0.6 * green + 0.1 * blue, colour).toBeLessThan(120);
    }
  }
});
