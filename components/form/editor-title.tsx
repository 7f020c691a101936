import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** The title of a form that was just asked for: the keyboard and the screen reader go to it. */
export function EditorTitle({ children }: { readonly children: ComponentChildren }) {
  const title = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => title.current?.focus({ preventScroll: true }), []);
  return (
    <h3 tabIndex={-1} ref={title}>
      {children}
    </h3>
  );
}
