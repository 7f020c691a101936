import { render } from 'preact';
import type { Message } from '../../lib/assist/outcome.ts';
import type { PageAssistant } from '../../lib/assist/page-assistant.ts';
import type { AssistantState } from '../../lib/assist/state.ts';
import { type Language, textOf } from '../../locales/sentences.ts';
import controlsCss from '../controls.css?inline';
import type { CopySource } from '../copy/values-to-copy.tsx';
import type { ExtrasKit } from '../extras/kit.ts';
import panelCss from '../panel.css?inline';
import resultsCss from '../results.css?inline';
import themeCss from '../theme.css?inline';
import { keepAboveDialogs } from './above-dialogs.ts';
import { type ExtrasSource, extraApart } from './extra-apart.tsx';
import { fitPanel } from './fit-panel.ts';
import { isWorthAWord, marksOf, mountMarks } from './marks.ts';
import type { ShowNotes } from './notes.ts';
import overlayCss from './overlay.css?inline';
import { OverlayView } from './overlay-view.tsx';
import { type Box, overlap } from './placement.ts';
import { fieldInUse, MAIN_BUTTONS, protectedBoxes } from './protected-boxes.ts';
import { attachShadowHost } from './shadow-host.ts';
import { watchLayout } from './watch-layout.ts';

interface Options {
  readonly document: Document;
  readonly signal: AbortSignal;
  readonly assistant: PageAssistant;
  readonly copySource: CopySource;
  /** The script apart that brings what is shown only when asked. */
  readonly extras: ExtrasSource;
  readonly language: () => Language;
  readonly onOptions: (section: string) => void;
  /** Opens the page that prepares a report of this one. */
  readonly onReport: () => void;
  /** Opens the sheet that the director approves. */
  readonly onPrint: () => void;
  /** The extension that put the panel there is gone: nothing can be asked any more. */
  readonly isLost: () => boolean;
  /** Told when the panel opens and closes: the pill makes way for it. */
  readonly onPanel: (open: boolean) => void;
}

/** The panel on the portal's page. */
export interface Overlay {
  open(): void;
  toggle(): void;
  /** The language changed. */
  update(): void;
}

const MARGIN = 16;
const WIDTH = 372;
const TALLEST = 720;

export function mountOverlay(options: Options): Overlay {
  const { document, signal, assistant } = options;
  const css = [themeCss, overlayCss, controlsCss, panelCss, resultsCss].join('\n');
  // Two hosts: what is only seen rises above the page's own dialogs; the panel could not be pressed.
  const above = attachShadowHost({ document, tag: 'dossier-fle-words', css, signal });
  const { root } = attachShadowHost({ document, tag: 'dossier-fle-panel', css, signal });
  const rise = keepAboveDialogs(above.element);
  const sheet = document.createElement('div');
  sheet.className = 'sheet';
  sheet.hidden = true;
  const content = document.createElement('div');
  sheet.append(content);
  root.append(sheet);
  const extras = dressed(options.extras, root);
  const elementOf = (id: string) => assistant.elementOf(id);
  const say = (message: Message) => textOf(message, options.language());
  const where = { document, root: above.root, signal, elementOf };
  const mark = mountMarks(where);
  let note: ShowNotes | undefined;
  let isNoting = false;
  let left: Element | null = null;
  const keep = (event: Event) => {
    left = event.composedPath()[0] as Element; // What is left is an element.
  };
  document.addEventListener('focusout', keep, { capture: true, signal });
  /** The words beside the fields come with the script apart, once there is one to write. */
  const noteSoon = async () => {
    if (isNoting) return;
    isNoting = true;
    const kit = await extras.load().catch(() => null);
    isNoting = false;
    note = kit?.mountNotes({ ...where, left, panel: sheet, say });
    if (note) show();
  };
  let point: ((state: AssistantState) => void) | undefined;
  const mountPointing = () =>
    extras.here()?.mountPointing({
      document,
      root,
      signal,
      host: assistant.forPointing(),
      cancel: () => assistant.dispatch({ type: 'stop-pointing' }),
      language: options.language,
      say,
    });
  let before: Element | null = null;

  let box: Box | null = null;
  const stand = () => {
    if (sheet.hidden || sheet.dataset.away) return;
    const size = { width: window.innerWidth, height: window.innerHeight };
    const width = Math.min(WIDTH, size.width - 2 * MARGIN);
    sheet.style.inlineSize = `${width}px`;
    const most = Math.min(TALLEST, size.height - 2 * MARGIN);
    const height = Math.min(content.scrollHeight + 2, most);
    const avoid = protectedBoxes(document, MAIN_BUTTONS);
    box = fitPanel({ size: { width, height }, window: size, avoid, margin: MARGIN, step: 24 }, box);
    sheet.style.blockSize = `${box.height}px`;
    sheet.style.left = `${box.left}px`;
    sheet.style.top = `${box.top}px`;
  };

  let isDue = false;
  /** With the frame: a state may follow another at once, and standing takes a layout of the page. */
  const standSoon = () => {
    if (isDue) return;
    isDue = true;
    window.requestAnimationFrame(() => {
      isDue = false;
      stand();
    });
  };

  const extra = extraApart(extras, standSoon);

  let shown = '';
  const draw = () => {
    const now = JSON.stringify([sheet.hidden, options.language(), assistant.state]);
    // Most often, what is read on the page is what was read before.
    if (now === shown) return;
    shown = now;
    const view = (
      <OverlayView
        state={assistant.state}
        dispatch={action => {
          if (!options.isLost()) assistant.dispatch(action);
        }}
        language={options.language()}
        onOptions={options.onOptions}
        onReport={options.onReport}
        onPrint={options.onPrint}
        copySource={options.copySource}
        extra={extra}
        onClose={close}
      />
    );
    render(sheet.hidden ? null : view, content);
    sheet.lang = options.language();
  };

  const show = () => {
    draw();
    const { rows, findings, run } = assistant.state;
    const isBusy = run === 'running';
    mark(assistant.isFollowing ? marksOf(rows, findings) : [], isBusy);
    const found = assistant.isFollowing ? findings : [];
    if (!note && found.some(isWorthAWord)) noteSoon();
    note?.(found, isBusy);
    if (assistant.state.pointing) point ??= mountPointing();
    point?.(assistant.state);
    makeWay(assistant.state.pointing !== null);
    standSoon();
  };

  /** The field to be shown may stand under the panel. */
  const makeWay = (isAway: boolean) => {
    if (isAway === (sheet.dataset.away === 'true')) return;
    if (isAway) sheet.dataset.away = 'true';
    else delete sheet.dataset.away;
    if (!isAway && !sheet.hidden) sheet.querySelector<HTMLElement>('.panel')?.focus();
  };

  const open = () => {
    if (!sheet.hidden) return;
    before = document.activeElement;
    sheet.hidden = false;
    options.onPanel(true);
    assistant.dispatch({ type: 'refresh' });
    show();
    stand();
    sheet.querySelector<HTMLElement>('.panel')?.focus();
  };

  const close = () => {
    if (sheet.hidden) return;
    sheet.hidden = true;
    show();
    if (before instanceof HTMLElement && before.isConnected) before.focus();
    before = null;
    options.onPanel(false);
  };

  signal.addEventListener(
    'abort',
    assistant.subscribe(show, () => !sheet.hidden),
  );
  signal.addEventListener('abort', () => render(null, content));
  sheet.addEventListener('keydown', ({ key }) => key === 'Escape' && close(), { signal });
  watchLayout(
    () => {
      rise();
      if (sheet.hidden) return;
      // What moves away under the pointer cannot be pressed; the field in use comes first.
      const field = fieldInUse(document);
      const isInTheWay = box !== null && field !== null && overlap(box, field) > 0;
      if (isInTheWay || !sheet.matches(':hover')) stand();
    },
    { document, signal, every: () => 120 },
  );
  return { open, toggle: () => (sheet.hidden ? open() : close()), update: show };
}

/** What a script apart shows is dressed by it, once. */
function dressed(source: ExtrasSource, root: ShadowRoot): ExtrasSource {
  const style = root.ownerDocument.createElement('style');
  const dress = (kit: ExtrasKit): ExtrasKit => {
    if (!style.isConnected) {
      style.textContent = kit.css;
      root.append(style);
    }
    return kit;
  };
  return {
    here() {
      const kit = source.here();
      return kit && dress(kit);
    },
    load: async () => dress(await source.load()),
  };
}
