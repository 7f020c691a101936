/** One control of a hold-out page, as far as telling which field it is goes. */
export interface Expected {
  readonly label: string;
  readonly section: string;
  readonly kind: string;
  readonly key: string;
  readonly write: unknown;
  readonly spellings?: readonly string[];
  readonly query?: string;
  /** Which field of PORTAL.md it is; absent when it is none. */
  readonly portal?: string;
  readonly appearsAfter?: string;
  /** Of several boxes of one row, the one under this name. */
  readonly column?: string;
}

export interface Sheet {
  readonly page: string;
  readonly controls: readonly Expected[];
  /** Labels of greyed controls, which are left alone. */
  readonly locked?: readonly string[];
}

/** One control as `widgets.content` tells it. */
export interface Control {
  readonly label: string;
  readonly kind: string;
  readonly readOnly: boolean;
  readonly sections: readonly string[];
  readonly labels: readonly { readonly text: string; readonly source: string }[];
}

/** What `widgets.content` answers to `match`. */
export interface Answered {
  readonly recognised: { readonly page: string; readonly sure: boolean } | null;
  readonly controls: readonly Control[];
  readonly matches: readonly {
    readonly key: string;
    readonly isWritten: boolean;
    readonly block: number;
    readonly certainty: string;
    readonly index: number;
    readonly candidates: readonly number[];
  }[];
}

type Test = (control: Control, expected: Expected) => boolean;

const isNamed: Test = (control, expected) => same(control.label, expected.label);
const isCalled: Test = ({ labels }, expected) =>
  labels.some(({ text }) => same(text, expected.label));
const isUnder: Test = ({ sections }, { section }) =>
  section === '' || sections.some(text => same(text, section));
const isKind: Test = (control, expected) => control.kind === expected.kind;
const isOpen: Test = control => !control.readOnly;
const isInColumn: Test = ({ labels }, { column }) =>
  column === undefined ||
  labels.some(({ text, source }) => source === 'column-header' && same(text, column));

/** From the surest sign of being the sheet's control to the weakest. */
const SIGNS: readonly (readonly Test[])[] = [
  [isNamed, isUnder, isKind, isOpen, isInColumn],
  [isNamed, isUnder, isOpen, isInColumn],
  [isNamed, isUnder, isKind, isOpen],
  [isNamed, isUnder, isOpen],
  [isNamed, isUnder],
  [isCalled, isUnder, isOpen],
  [isNamed, isKind, isOpen],
  [isNamed],
  [isCalled],
];

/** Place in the scan of each control of a sheet, or -1: each place is one control's only. */
export function located(sheet: readonly Expected[], controls: readonly Control[]): number[] {
  const places = sheet.map(() => -1);
  for (const tests of SIGNS) {
    for (const [at, expected] of sheet.entries()) {
      if (places[at] !== -1) continue;
      places[at] = controls.findIndex(
        (control, index) => !places.includes(index) && tests.every(test => test(control, expected)),
      );
    }
  }
  return places;
}

function same(left: string, right: string): boolean {
  return left.trim() === right.trim();
}
