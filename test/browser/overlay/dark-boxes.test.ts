import { expect, it } from 'vitest';
import overlayCss from '../../../components/overlay/overlay.css?inline';
import { attachShadowHost } from '../../../components/overlay/shadow-host.ts';
import themeCss from '../../../components/theme.css?inline';

it('gives the browser’s own boxes and scroll bars the scheme of the panel', () => {
  const ending = new AbortController();
  const { root } = attachShadowHost({
    document,
    tag: 'dossier-fle-overlay',
    css: themeCss + overlayCss,
    signal: ending.signal,
  });
  const panel = document.createElement('div');
  panel.className = 'sheet';
  const box = document.createElement('input');
  box.type = 'checkbox';
  panel.append(box);
  root.append(panel);
  expect(getComputedStyle(box).colorScheme).toBe('light dark');
  ending.abort();
});
