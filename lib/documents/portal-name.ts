/** Characters of a name that the portal is given. */
export const NAME_LENGTH = 100;

/**
 * The name under which a file is given to the portal: no space nor sign that a server may refuse
 * or change, so that the name can be read back; « .jpeg » becomes « .jpg », which is on its list.
 */
export function portalName(name: string): string {
  const [, stem = '', extension = ''] = /^(.*?)(\.[^.]*)?$/s.exec(name.normalize('NFC')) ?? [];
  const plain = stem
    .replace(/[^\p{L}\p{N}_()'’-]+/gu, '-')
    .replace(/-{2,}/g, '-')
    .replace(/^-+|-+$/g, '');
  const end = extension.toLowerCase() === '.jpeg' ? '.jpg' : extension.toLowerCase();
  return `${plain.slice(0, NAME_LENGTH - end.length) || 'document'}${end}`;
}
