import type { Request } from '../support/request.ts';

/** What the hand-written script writes, by the label of the portal. */
export interface OracleValues {
  readonly [label: string]: string;
}

/** What is typed to find: the result chosen is named by the request. */
const QUERIES: Readonly<Record<string, string>> = {
  provider: '79814425900024',
  formacode: '32054',
};

/**
 * The values of a request for the Formation tab, as a person types them, without the distance
 * hours: they are only proposed (seed 000 gives the total twice).
 */
export function oracleValues({ expected }: Request): OracleValues {
  const [module = {}] = expected.modules ?? [];
  const values = { ...expected.Formation, ...module };
  const typed = Object.entries(values).flatMap(([label, value]) =>
    value === null ? [] : [[label, String(value).replace('.', ',')] as const],
  );
  return { ...Object.fromEntries(typed), ...QUERIES };
}
