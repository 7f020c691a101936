import type { Allowance } from './inflate.ts';
import { inflateEntry } from './inflate.ts';
import { refuseFile } from './table.ts';
import type { ZipEntry } from './zip-directory.ts';

/** One sheet of a workbook, and where its content is in the zip. */
interface SheetPart {
  readonly name: string;
  readonly path: string;
  readonly isHidden: boolean;
}

export interface Workbook {
  readonly sheets: readonly SheetPart[];
  readonly is1904: boolean;
  readonly stylesPath: string | null;
  readonly stringsPath: string | null;
}

export type Entries = ReadonlyMap<string, ZipEntry>;

const RELATIONS = 'xl/_rels/workbook.xml.rels';

/** What a workbook says of itself: sheets, where each is, and how it counts days. */
export function readWorkbook(entries: Entries, allowance: Allowance): Workbook {
  const xml = partText(entries, 'xl/workbook.xml', allowance) ?? refuseFile('damaged');
  const relations = tags(partText(entries, RELATIONS, allowance) ?? '', 'Relationship').map(
    each => ({
      id: attribute(each, 'Id'),
      type: attribute(each, 'Type').split('/').at(-1) ?? '',
      path: pathOf(attribute(each, 'Target')),
    }),
  );
  const pathOfType = (type: string) => relations.find(each => each.type === type)?.path ?? null;
  const sheets = tags(xml, 'sheet').flatMap(each => {
    // `r:id`, under whatever name the file gives to that space of names.
    const id = /\s[\w-]+:id\s*=\s*["']([^"']*)["']/.exec(each)?.[1];
    const part = relations.find(relation => relation.id === id && relation.type === 'worksheet');
    if (!part) return [];
    const isHidden = /^(?:very)?hidden$/i.test(attribute(each, 'state'));
    return [{ name: attribute(each, 'name'), path: part.path, isHidden }];
  });
  if (sheets.length === 0) refuseFile('no-rows');
  return {
    sheets,
    is1904: tags(xml, 'workbookPr').some(each => /^(?:1|true)$/i.test(attribute(each, 'date1904'))),
    stylesPath: pathOfType('styles'),
    stringsPath: pathOfType('sharedStrings'),
  };
}

export function partText(entries: Entries, path: string, allowance: Allowance): string | null {
  const entry = entries.get(path);
  return entry ? new TextDecoder().decode(inflateEntry(entry, allowance)) : null;
}

function pathOf(target: string): string {
  return target.startsWith('/') ? target.slice(1) : `xl/${target}`;
}

/** Opening tags of a name, whatever their prefix: small parts only. */
function tags(xml: string, name: string): readonly string[] {
  return xml.match(new RegExp(`<(?:\\w{1,20}:)?${name}\\s[^<>]{0,2000}>`, 'g')) ?? [];
}

function attribute(tag: string, name: string): string {
  const value = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(tag);
  return unescaped(value?.[1] ?? value?.[2] ?? '');
}

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

function unescaped(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w+));/gi, (whole, decimal, hex, name) => {
    if (name) return NAMED[String(name)] ?? whole;
    const code = decimal ? Number(decimal) : Number.parseInt(String(hex), 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
