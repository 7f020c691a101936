import { splitLabel } from '../controls/label-text.ts';
import type { Capture } from './capture.ts';
import { whyForbidden } from './forbidden.ts';
import { blurred } from './look.ts';
import { mask } from './mask.ts';
import { isText, type Skeleton, type SkeletonElement, type SkeletonNode } from './skeleton.ts';
import type { CapturedText } from './text-list.ts';

/** The texts that the user may keep or must know of, in reading order. */
export function textsToReview(capture: Capture): readonly CapturedText[] {
  return capture.texts.filter(({ known, forbidden }) => !known || forbidden);
}

/** The page as it may be saved: known texts and the ticked ones, every other one masked. */
export function withTexts(capture: Capture, ticked: ReadonlySet<string> = new Set()): Skeleton {
  const kept = new Set<string>();
  const named = new Set<string>();
  for (const { text, known, forbidden } of capture.texts) {
    if (forbidden === 'name') named.add(text);
    const isAllowed = known || ticked.has(text);
    if (isAllowed && !forbidden && !whyForbidden(text, [])) kept.add(text);
  }
  const seal = (text: string) => {
    if (kept.has(text)) return text;
    // A name may be one of the few words that a mask leaves.
    return mask(text, { bare: named.has(text) });
  };
  const cores = new Set([...kept].map(text => splitLabel(text).core));
  const sealCore = (text: string) => (cores.has(text) ? text : seal(text));
  const { page } = capture;
  const found = page.found.map(({ label, kind, section }) => ({
    ...{ label: sealCore(label), kind, section: sealCore(section) },
  }));
  return { ...page, found, body: sealElement(page.body, seal) };
}

type Seal = (text: string) => string;

function sealElement(element: SkeletonElement, seal: Seal): SkeletonElement {
  const { box, words, options, children, shadowChildren, frame } = element;
  // A box that grows with its text tells as much of it as the text's own.
  const isMasked = children?.some(child => isText(child) && seal(child.text) !== child.text);
  const sealed = words && Object.entries(words).map(([name, text]) => [name, seal(text)]);
  return {
    ...element,
    ...(box && isMasked ? { box: blurred(box) } : {}),
    ...(sealed ? { words: Object.fromEntries(sealed) } : {}),
    ...(options ? { options: options.map(seal) } : {}),
    ...(children ? { children: children.map(child => sealNode(child, seal)) } : {}),
    ...(shadowChildren
      ? { shadowChildren: shadowChildren.map(child => sealNode(child, seal)) }
      : {}),
    ...(frame ? { frame: sealElement(frame, seal) } : {}),
  };
}

function sealNode(node: SkeletonNode, seal: Seal): SkeletonNode {
  if (!isText(node)) return sealElement(node, seal);
  const text = seal(node.text);
  return node.box && text !== node.text ? { text, box: blurred(node.box) } : { ...node, text };
}
