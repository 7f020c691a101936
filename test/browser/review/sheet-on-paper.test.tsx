import { render } from 'preact';
import { afterEach, expect, it } from 'vitest';
import { cdp } from 'vitest/browser';
import controlsCss from '../../../components/controls.css?inline';
import pageCss from '../../../components/page.css?inline';
import reviewCss from '../../../components/review/review.css?inline';
import sheetCss from '../../../components/review/sheet.css?inline';
import { Sheet } from '../../../components/review/sheet.tsx';
import themeCss from '../../../components/theme.css?inline';
import '../../../locales/popup.ts';
import { fakeFinding, fakeReview } from '../../unit/components/fake-review.ts';
import { fakeState } from '../../unit/components/fake-state.ts';
import { show } from '../controls/page.ts';

/** A4 less margins of 14 mm, in pixels of paper. */
const MM = 96 / 25.4;
const PAPER = { width: (210 - 28) * MM, height: (297 - 28) * MM };

const media = (features: object) => cdp().send('Emulation.setEmulatedMedia', features);
afterEach(() => media({ media: '', features: [] }));

const many = <T,>(count: number, make: (index: number) => T) =>
  Array.from({ length: count }, (_, index) => make(index));

const LONG = 'Je reconnais avoir pris connaissance des conditions générales et les accepter. ';

const REVIEW = fakeReview({
  provider: "INSTITUT SUPERIEUR D'EXEMPLE ET DE PROPEDEUTIQUE - ISEP",
  modules: many(3, index => ({
    title: `Module ${index} : gestion des organisations, personnels administratifs des centres`,
    ...{ start: '2026-12-08', end: '2026-12-11', hours: 28, cost: 300 },
  })),
  people: many(12, index => `Marie-Antoinette DE LA FONTAINE-EXEMPLE-${index}`),
  ...{ unseen: ['Introduction', 'Employeur'], blocks: 4, doubtful: 4, awaited: 12 },
  recap: many(4, index => ({
    ...{ key: 'end', part: 'training', label: `Date de fin de formation ${index}` },
    ...{ shown: '11/12/2026', expected: '12/12/2026', from: 'form', verdict: 'differs' },
  })),
  attestations: many(4, () => ({ pageName: 'Synthèse', label: LONG.repeat(2), ticked: false })),
  amountPer: null,
});

const FINDINGS = many(8, index =>
  fakeFinding({
    id: `${index}`,
    says: 'La demande dit 02/01/2027 ; la fiche de la formation dit 08/01/2027, et la convention non.',
  }),
);

async function printed(scheme: 'light' | 'dark') {
  const features = [{ name: 'prefers-color-scheme', value: scheme }];
  await media({ media: 'print', features });
  const css = [themeCss, controlsCss, pageCss, reviewCss, sheetCss].join('\n');
  const body = show('<div id="app"></div>');
  body.querySelector('style')?.remove();
  const style = document.createElement('style');
  style.textContent = `${css} #app { inline-size: ${PAPER.width}px }`;
  body.append(style);
  const app = document.getElementById('app');
  if (!app) throw new Error('No paper');
  render(<Sheet state={fakeState({ review: REVIEW, findings: FINDINGS })} isGone={false} />, app);
  return app;
}

it('holds twelve people, three modules and eight findings on one A4 page', async () => {
  const app = await printed('light');
  expect(matchMedia('print').matches).toBe(true);
  expect(app.querySelectorAll('[data-severity]').length).toBeGreaterThan(16);
  expect(app.getBoundingClientRect().height).toBeLessThan(PAPER.height);
  expect(app.scrollWidth).toBeLessThanOrEqual(Math.ceil(PAPER.width));
});

it('is dark on white on paper, also where the screen is dark', async () => {
  const app = await printed('dark');
  const colours = [...app.querySelectorAll('*')].map(each => getComputedStyle(each).color);
  for (const colour of new Set(colours)) {
    const [red = 255, green = 255, blue = 255] = (colour.match(/\d+/g) ?? []).map(Number);
    expect(0.3 * red + 0.6 * green + 0.1 * blue, colour).toBeLessThan(120);
  }
});
