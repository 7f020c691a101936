import type { RefusalCode } from './table.ts';

type Told = 'zip' | 'text' | Extract<RefusalCode, string>;

/** What a file is by its first bytes: names lie, and old « .xls » are often pages of a website. */
export function fileKind(bytes: Uint8Array): Told {
  if (bytes.length === 0) return 'empty';
  const starts = (...signature: number[]) => signature.every((byte, i) => bytes[i] === byte);
  if (starts(0x50, 0x4b, 0x03, 0x04)) return 'zip';
  if (starts(0x50, 0x4b)) return 'damaged';
  // The container of Excel 97 is also that of workbooks under password.
  if (starts(0xd0, 0xcf, 0x11, 0xe0)) return holdsEncryption(bytes) ? 'protected' : 'xls';
  if (starts(0x09, 0x08) || starts(0x09, 0x04)) return 'xls';
  if (starts(0x25, 0x50, 0x44, 0x46)) return 'pdf';
  if (starts(0x89, 0x50, 0x4e, 0x47) || starts(0xff, 0xd8, 0xff)) return 'image';
  return textKind(new TextDecoder('windows-1252').decode(bytes.subarray(0, 2000)));
}

function textKind(sample: string): Told {
  const start = sample.replace(/^(?:ï»¿|\s)+/, '').toLowerCase();
  if (start.startsWith('{\\rtf')) return 'document';
  if (/^(?:<!doctype html|<html|<table|<head|<meta|<style|<div)/.test(start)) return 'html';
  if (start.startsWith('<?xml') || start.startsWith('mime-version:')) return 'html';
  if (/^(?:\{\s*"|\[\s*\{)/.test(start)) return 'json';
  return 'text';
}

/** « EncryptedPackage » in the names of the container, in UTF-16. */
function holdsEncryption(bytes: Uint8Array): boolean {
  const name = [...'EncryptedPackage'].flatMap(letter => [letter.charCodeAt(0), 0]);
  const last = Math.min(bytes.length, 2_000_000) - name.length;
  for (let at = 0; at <= last; at += 1) {
    if (bytes[at] === name[0] && name.every((byte, i) => bytes[at + i] === byte)) return true;
  }
  return false;
}

/** What a zip is by the files in it; `null`: a workbook of Excel. */
export function zipKind(names: readonly string[]): RefusalCode | null {
  const has = (pattern: RegExp) => names.some(name => pattern.test(name));
  if (has(/^xl\/workbook\.xml$/)) return null;
  if (has(/^xl\/workbook\.bin$/)) return 'xlsb';
  if (has(/^Index\/Document\.iwa$|^Index\.zip$/)) return 'numbers';
  if (has(/^word\/|^ppt\//)) return 'document';
  return has(/^mimetype$/) && has(/^content\.xml$/) ? 'ods' : 'not-a-table';
}
