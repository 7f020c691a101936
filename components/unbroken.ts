import { type ComponentChildren, options } from 'preact';

/**
 * French puts a space inside « », before : ; ? ! and after n°, where no line may end. Sentences are
 * typed with plain spaces, and take those that hold when they are shown.
 */
export const unbroken = (shown: string) => shown.replace(/(?<=«|n°) | (?=[»:;?!%€])/g, '\u00a0');

/** Their text is a value too. */
const TAKEN = /^(option|textarea|pre)$/;

/**
 * From now on, for everything that this Preact shows. What a person may take away letter by letter
 * (a label of the portal, a value to copy) is left as it is: `translate={false}` says which.
 */
export function showUnbroken(): void {
  const before = options.vnode;
  options.vnode = vnode => {
    const props = vnode.props as { children?: ComponentChildren; translate?: unknown } | null;
    const isShown = typeof vnode.type === 'string' && !TAKEN.test(vnode.type);
    if (isShown && props?.children && props.translate !== false) {
      props.children = whole(props.children);
    }
    before?.(vnode);
  };
}

function whole(children: ComponentChildren): ComponentChildren {
  if (typeof children === 'string') return unbroken(children);
  return Array.isArray(children) ? children.map(whole) : children;
}
