import { afterEach, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { keepAboveDialogs } from '../../../components/overlay/above-dialogs.ts';
import overlayCss from '../../../components/overlay/overlay.css?inline';
import { attachShadowHost } from '../../../components/overlay/shadow-host.ts';
import { the } from '../controls/control-named.ts';
import { show } from '../controls/page.ts';

let end = new AbortController();
afterEach(() => end.abort());

/** A red square of ours at the corner of a page that has dialogs as large as itself. */
function open(): () => void {
  show('<dialog id="one">Module</dialog><dialog id="two">Sûr ?</dialog>', STYLE);
  end = new AbortController();
  const { element, root } = attachShadowHost({
    ...{ document, tag: 'dossier-fle-words', css: overlayCss, signal: end.signal },
  });
  const square = document.createElement('div');
  square.style.cssText = 'position: fixed; inset: 0 auto auto 0; width: 40px; height: 40px;';
  square.style.background = 'rgb(255, 0, 0)';
  root.append(square);
  return keepAboveDialogs(element);
}

const STYLE = `
  body { margin: 0 }
  dialog { inset: 0; width: 100%; height: 100%; max-width: none; max-height: none; margin: 0 }
  dialog { border: 0; background: #fff }`;

/** Whether the square is what one sees: a dialog makes it deaf, so no point can be asked for it. */
async function isSeen(): Promise<boolean> {
  const base64 = await page.screenshot({ save: false });
  const picture = new Image();
  picture.src = `data:image/png;base64,${base64}`;
  await picture.decode();
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d');
  context?.drawImage(picture, 0, 0);
  const [red, green] = context?.getImageData(20, 20, 1, 1).data ?? [];
  return red === 255 && green === 0;
}

it('stays in sight above a dialog that the page opens over everything', async () => {
  const rise = open();
  rise();
  expect(await isSeen()).toBe(true);
  the<HTMLDialogElement>('#one').showModal();
  expect(await isSeen()).toBe(false);
  rise();
  expect(await isSeen()).toBe(true);
});

it('rises again above a second one, and stays in sight once all are closed', async () => {
  const rise = open();
  the<HTMLDialogElement>('#one').showModal();
  rise();
  the<HTMLDialogElement>('#two').showModal();
  rise();
  expect(await isSeen()).toBe(true);
  the<HTMLDialogElement>('#two').close();
  the<HTMLDialogElement>('#one').close();
  rise();
  expect(await isSeen()).toBe(true);
});
