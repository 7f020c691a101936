/** Left, top, width and height in the page, in whole pixels. */
export type Box = readonly [number, number, number, number];

/** What an element is that changes how a page is read. */
export const FLAGS = [
  /** Not rendered: kept only because another element refers to it. */
  'hidden',
  'transparent',
  /** A box of no size that hides what overflows it. */
  'shut',
  /** Cut down to nothing by `clip-path`. */
  'cut',
  /** Inline by its tag, a block by its style. */
  'block',
  /** No box of its own: what is in it stands in the one around. */
  'contents',
  'disabled',
  'readonly',
  'required',
  'multiple',
  'editable',
  'inert',
  'one-time-code',
] as const;
export type Flag = (typeof FLAGS)[number];

/** The pointers that invite to do something; any other is `auto`. */
export const CURSORS = ['auto', 'pointer', 'text', 'cell'] as const;
export type Cursor = (typeof CURSORS)[number];

/** Attributes whose text a person may read or hear. */
export const WORDY = ['aria-label', 'placeholder', 'title', 'alt'] as const;
/** Attributes that name other elements; ids are renumbered. */
export const REFERENCES = [
  'for',
  'aria-labelledby',
  'aria-describedby',
  'aria-errormessage',
  'aria-controls',
  'aria-owns',
] as const;

export interface SkeletonText {
  readonly text: string;
  readonly box?: Box | undefined;
}

/** One element of a page without anything that identifies a person, a centre or a visit. */
export interface SkeletonElement {
  readonly tag: string;
  /** Our own number, on elements that another one refers to. */
  readonly id?: number | undefined;
  readonly role?: string | undefined;
  readonly type?: string | undefined;
  readonly tabindex?: number | undefined;
  readonly is?: readonly Flag[] | undefined;
  /** Absent: that of the element around. */
  readonly box?: Box | undefined;
  /** Size in pixels and weight; absent: those of the element around. */
  readonly font?: readonly [number, number] | undefined;
  /** Absent: that of the element around. */
  readonly cursor?: Cursor | undefined;
  /** ARIA attributes, `inputmode` and `autocomplete`, from closed lists of values. */
  readonly states?: Readonly<Record<string, string>> | undefined;
  readonly refs?: Readonly<Record<string, readonly number[]>> | undefined;
  readonly words?: Readonly<Record<string, string>> | undefined;
  /** Radios of one number answer one question. */
  readonly group?: number | undefined;
  /** The slot it goes to or, on a `slot`, its name; both renumbered. */
  readonly slot?: number | undefined;
  readonly options?: readonly string[] | undefined;
  readonly children?: readonly SkeletonNode[] | undefined;
  readonly shadow?: 'open' | 'closed' | undefined;
  readonly shadowChildren?: readonly SkeletonNode[] | undefined;
  /** The body of a frame of the same origin. */
  readonly frame?: SkeletonElement | undefined;
}

export type SkeletonNode = SkeletonElement | SkeletonText;

/** A control that the engine found on the page when the report was made. */
interface FoundControl {
  readonly label: string;
  /** A `ControlKind` of the engine of that day. */
  readonly kind: string;
  readonly section: string;
}

/** The file of a report: a page's structure, with known and approved texts only. */
export interface Skeleton {
  readonly format: 'dossier-fle-page';
  readonly version: 1;
  /** YYYY-MM-DD. */
  readonly made: string;
  readonly body: SkeletonElement;
  readonly found: readonly FoundControl[];
}

export function isText(node: SkeletonNode): node is SkeletonText {
  return 'text' in node;
}
