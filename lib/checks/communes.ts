import table from 'virtual:communes';

/** By postal code, `,name,name,`; made at the first question, then kept. */
let byCode: ReadonlyMap<string, string> | undefined;

/** The towns of a French postal code, as `communeName` spells them; none when it is not listed. */
export function communesOf(postalCode: string): readonly string[] {
  byCode ??= new Map(
    table
      .split('\n')
      .filter(Boolean)
      .map(line => [line.slice(0, 5), line.slice(5)] as const),
  );
  return byCode.get(postalCode)?.split(',').filter(Boolean) ?? [];
}

/** Whether a town of France has that name (`communeName`), wherever it is. */
export function isCommune(name: string): boolean {
  return name !== '' && table.includes(`,${name},`);
}

/** The postal codes of a town (`communeName`), wherever it is; some names are those of several towns. */
export function codesOf(name: string): readonly string[] {
  if (!isCommune(name)) return [];
  return table
    .split('\n')
    .filter(line => line.includes(`,${name},`))
    .map(line => line.slice(0, 5));
}
