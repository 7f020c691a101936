import { drop, transferOf } from '../../dom/page-world.ts';
import { nextFrame, until } from '../../dom/settle.ts';
import { fileBlockOf, namesAll, saidIn } from '../read-files.ts';
import { filesOf } from '../value.ts';
import { DONE, type Driver, type Written } from './driver.ts';

/** How a page says that it does not want a file. */
const REFUSED =
  /[^.:]*\b(?:trop (?:volumineux|lourd|gros|grand)|refus[ée]|erreur|invalide|non (?:autoris|accept|pris)\p{L}*|pas (?:autoris|accept)\p{L}*|impossible)[^.]*/iu;
/** Milliseconds for a component to show the names of the files that it took. */
const SHOWS = 1500;

/**
 * Files, given to the box for files or dropped on the zone drawn for them. Some components empty
 * their box once they took the files: their names must then show around it.
 */
export const writeFile: Driver = async ({ control, value, signal }) => {
  const { element } = control;
  const files = filesOf(value ?? []);
  if (!files) return { done: false, reason: { key: 'reason.yours-file' } };
  const view = element.ownerDocument.defaultView;
  if (!view) return { done: false, reason: { key: 'reason.gone' } };
  const input = element.tagName === 'INPUT' ? (element as HTMLInputElement) : null;
  const refusal = input && refusedBy(input, files);
  if (refusal) return refusal;
  const box = fileBlockOf(element);
  const names = files.map(file => file.name);
  const said = saidIn(box);
  const wereShown = namesAll(box, names);
  // The box was drawn anew and is empty, but its component has them: twice would be once too many.
  const shown = names.join(' ');
  if (wereShown && GIVEN.get(box) === shown) return { done: true, shown };
  const transfer = await transferOf(files, view);
  signal?.throwIfAborted();
  if (input) {
    input.files = transfer.files;
    input.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    input.dispatchEvent(new Event('change', { bubbles: true }));
  } else drop(element, transfer);
  await nextFrame(signal);
  if (input?.isConnected && input.files?.length === files.length) return DONE;
  const isShown = () => !wereShown && namesAll(box, names);
  if (!(await until(isShown, { signal, timeout: SHOWS }))) {
    return { done: false, reason: { key: 'reason.file-not-seen' } };
  }
  const complaint = REFUSED.exec(saidIn(box));
  // A name shown beside a refusal is no file taken.
  if (complaint && !said.includes(complaint[0])) {
    const params = { message: complaint[0] };
    return { done: false, reason: { key: 'reason.page-says', params } };
  }
  GIVEN.set(box, shown);
  return { done: true, shown };
};

/** The files that components showed once we gave them, by their block. */
const GIVEN = new WeakMap<Element, string>();

function refusedBy(input: HTMLInputElement, files: readonly File[]): Written | null {
  if (!input.multiple && files.length > 1)
    return { done: false, reason: { key: 'reason.one-file' } };
  const other = files.find(file => !accepts(input.accept, file));
  if (!other) return null;
  const params = { name: other.name, accepted: input.accept };
  return { done: false, reason: { key: 'reason.file-type', params } };
}

/** The `accept` attribute: extensions, types, or families of types (`image/*`). */
function accepts(accept: string, { name, type }: File): boolean {
  const wanted = accept
    .toLowerCase()
    .split(',')
    .flatMap(part => part.trim() || []);
  return (
    wanted.length === 0 ||
    wanted.some(part => {
      if (part.startsWith('.')) return name.toLowerCase().endsWith(part);
      return part.endsWith('/*') ? type.startsWith(part.slice(0, -1)) : type === part;
    })
  );
}
