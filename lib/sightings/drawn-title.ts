import type { Box } from './seen.ts';

/** The title that a style sheet draws before a cell (`content: attr(data-label)`), or `''`. */
export function drawnTitle({ element }: Box): string {
  const view = element.ownerDocument.defaultView;
  const content = view?.getComputedStyle(element, '::before').content ?? '';
  const attribute = /^attr\(\s*([\w-]+)/u.exec(content)?.[1];
  const text = attribute ? element.getAttribute(attribute) : /^["'](.*)["']$/u.exec(content)?.[1];
  return (text ?? '').replace(/\s*:\s*$/u, '');
}
