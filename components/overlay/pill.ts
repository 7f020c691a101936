import css from './pill.css?inline';
import { place } from './placement.ts';
import { ALL_BUTTONS, protectedBoxes } from './protected-boxes.ts';
import { attachShadowHost } from './shadow-host.ts';
import { watchLayout } from './watch-layout.ts';

interface Options {
  readonly document: Document;
  readonly signal: AbortSignal;
  readonly words: { readonly open: string; readonly title: string; readonly reload: string };
  /** Opens or closes the panel. Rejects when the extension that put the pill there is gone. */
  readonly onPress: () => Promise<void>;
  /** Tells when the panel, which takes the pill's place, opens and closes. */
  readonly onPanel: (changed: (open: boolean) => void) => void;
  /** The extension that put the pill there is gone. */
  readonly isLost: () => boolean;
}

/** Distance from the window's edges. */
const MARGIN = 16;

/** The small button in the corner of the portal that opens the panel. */
export function mountPill({ document, signal, words, onPress, onPanel, isLost }: Options): void {
  const { root } = attachShadowHost({ document, tag: 'dossier-fle-pill', css, signal });
  const button = document.createElement('button');
  button.type = 'button';
  button.lang = 'fr';
  button.textContent = words.open;
  button.title = words.title;
  root.append(button);
  let pressed = false;
  let isPlaced = false;
  button.addEventListener('click', event => {
    if (!event.isTrusted) return;
    pressed = true;
    onPress().catch(sayLost);
  });
  const sayLost = () => {
    button.dataset.lost = '';
    button.textContent = words.reload;
    stand();
  };
  const stand = () => {
    const { innerWidth: width, innerHeight: height } = window;
    const size = button.getBoundingClientRect();
    const box = place({
      size: { width: size.width, height: size.height },
      window: { width, height },
      avoid: protectedBoxes(document, ALL_BUTTONS),
      margin: MARGIN,
      step: 28,
    });
    // Moved without being laid out anew; and the first time, at once.
    button.style.transition = isPlaced ? '' : 'none';
    button.style.transform = `translate(${Math.round(box.left)}px, ${Math.round(box.top)}px)`;
    isPlaced = true;
  };
  onPanel(open => {
    button.hidden = open;
    if (open) return;
    if (isLost()) sayLost();
    stand();
    // Whoever opened the panel from here comes back here.
    if (pressed) button.focus();
    pressed = false;
  });
  watchLayout(
    () => {
      // A button that moves away under the pointer cannot be pressed.
      if (!button.hidden && !button.matches(':hover')) stand();
    },
    { document, signal, every: () => 120 },
  );
}
