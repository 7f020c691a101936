/** An element of ours in the portal's document: its content in a closed shadow root. */
interface ShadowHost {
  readonly element: HTMLElement;
  readonly root: ShadowRoot;
}

interface Options {
  readonly document: Document;
  /** `dossier-fle-…`: the engine never looks into elements of that name. */
  readonly tag: `dossier-fle-${string}`;
  readonly css: string;
  readonly signal: AbortSignal;
}

/** What a page may do to our element, it may not make us do. */
const GUARDED = ['click', 'input', 'change', 'submit', 'keydown', 'pointerdown'] as const;

/** Keys typed in our fields are none of the page's shortcuts. */
const KEYS = ['keydown', 'keyup', 'keypress'] as const;

/**
 * Attaches an element of ours beside the page's body, out of the way of what frameworks re-render,
 * and puts it back if the page removes it. Only events of a real person get inside.
 */
export function attachShadowHost({ document, tag, css, signal }: Options): ShadowHost {
  const element = document.createElement(tag);
  const root = element.attachShadow({ mode: 'closed' });
  const style = document.createElement('style');
  style.textContent = css;
  root.append(style);
  for (const type of GUARDED) {
    root.addEventListener(
      type,
      event => {
        if (event.isTrusted) return;
        event.preventDefault();
        event.stopImmediatePropagation();
      },
      { capture: true, signal },
    );
  }
  for (const type of KEYS) {
    element.addEventListener(type, event => event.stopPropagation(), { signal });
  }
  const attach = () => {
    if (!element.isConnected) document.documentElement.append(element);
  };
  const observer = new MutationObserver(attach);
  observer.observe(document.documentElement, { childList: true });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    element.remove();
  });
  attach();
  return { element, root };
}
