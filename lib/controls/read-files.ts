import { normalise } from '../dom/text.ts';
import { seenText } from '../dom/visible.ts';
import type { Control } from './control.ts';
import { spoken, type Value } from './value.ts';

/** The files in the box, or, once a component took them in hand, those it shows. */
export function readFiles(element: HTMLElement): string[] {
  const { files } = element as HTMLInputElement; // A zone to drop on has none.
  if (files && files.length > 0) return [...files].map(file => file.name);
  return [...new Set(saidIn(fileBlockOf(element)).match(FILE_NAME) ?? [])];
}

/** What a person reads in a block, links aside: a model to download is no file given. */
export function saidIn(block: HTMLElement): string {
  return seenText(block, 'a[href]');
}

const FILE_NAME = /[\p{L}\p{N}_()'’.-]+\.(?:pdf|docx?|odt|xlsx?|jpe?g|png|txt)\b/giu;

/** The block around a box for files in which its component speaks: up to the next one. */
export function fileBlockOf(element: HTMLElement): HTMLElement {
  let box = element;
  for (let level = 0; level < 5; level++) {
    const up = box.parentElement;
    if (!up || /^(?:BODY|MAIN|FORM)$/u.test(up.tagName)) break;
    // Beside a box for files, one for whole folders is the same box.
    if (up.querySelectorAll('input[type=file]:not([webkitdirectory])').length > 1) break;
    if (up.querySelector('input:not([type=file], [type=hidden]), select, textarea')) break;
    box = up;
  }
  return box;
}

/** The names of the files stand in the block around their box. */
export function showsFiles({ element }: Control, files: Value): boolean {
  return namesAll(fileBlockOf(element), spoken(files));
}

export function namesAll(block: HTMLElement, names: readonly string[]): boolean {
  const said = normalise(saidIn(block));
  return names.length > 0 && names.every(name => said.includes(normalise(name)));
}
