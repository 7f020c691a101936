import { render } from 'preact';
import { act } from 'preact/test-utils';
import { ReportView } from '../../../components/report/report-view.tsx';
import { capture } from '../../../lib/capture/capture.ts';

/** The report of a page of paragraphs, as the user sees it, with what was saved of it. */
export async function showReport(texts: readonly string[], secrets: readonly string[] = []) {
  document.body.replaceChildren(
    ...texts.map(text => {
      const line = document.createElement('p');
      line.append(text);
      return line;
    }),
  );
  const seen = await capture(document, { secrets, now: new Date('2026-11-21T10:00:00Z') });
  const place = document.createElement('div');
  document.body.replaceChildren(place);
  const saved: { name: string; text: string }[] = [];
  let closed = 0;
  const view = (
    <ReportView capture={seen} onSave={file => saved.push(file)} onClose={() => closed++} />
  );
  await act(() => render(view, place));

  const find = <T extends HTMLElement>(selector: string, words: string): T => {
    const found = [...place.querySelectorAll<T>(selector)].find(({ textContent }) =>
      textContent?.includes(words),
    );
    if (!found) throw new Error(`No ${selector} says « ${words} »`);
    return found;
  };
  const box = (words: string) => {
    const input = find('label', words).querySelector('input');
    if (!input) throw new Error(`« ${words} » has no box`);
    return input;
  };
  return {
    place,
    saved,
    closed: () => closed,
    box,
    lines: () => [...place.querySelectorAll('.report-texts li')].map(line => line.textContent),
    says: () => place.textContent ?? '',
    press: (words: string) => act(() => find('button', words).click()),
    tick: (words: string) => act(() => box(words).click()),
    type: (label: string, words: string) =>
      act(() => {
        const input = box(label);
        input.value = words;
        input.dispatchEvent(new Event('input', { bubbles: true }));
      }),
    /** Opens « Voir le fichier » and reads it. */
    async file() {
      await act(() => {
        const details = place.querySelector('details');
        if (!details) throw new Error('There is no file to see');
        details.open = true;
        details.dispatchEvent(new Event('toggle'));
      });
      return place.querySelector('textarea')?.value ?? '';
    },
  };
}
