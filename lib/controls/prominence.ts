import type { Run } from './survey.ts';

/** A heading by its markup, or drawn as one: bold, or larger than the text around. */
export function isProminent(run: Run): boolean {
  if (run.role !== 'text') return true;
  const view = run.holder.ownerDocument.defaultView;
  if (!view) return false;
  const style = view.getComputedStyle(run.holder);
  const around = run.holder.ownerDocument.body;
  const base = Number.parseFloat(view.getComputedStyle(around).fontSize);
  return Number(style.fontWeight) >= 600 || Number.parseFloat(style.fontSize) > base * 1.1;
}
