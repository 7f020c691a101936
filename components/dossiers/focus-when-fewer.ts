import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** The button that was pressed went with its line: the focus goes to the title over the others. */
export function useFocusWhenFewer(count: number, title?: RefObject<HTMLElement | null>): void {
  const left = useRef(count);
  useLayoutEffect(() => {
    const next = title?.current ?? document.getElementById('checklist-title');
    if (count < left.current) next?.focus();
    left.current = count;
  }, [count]);
}
