import type { Correction, SharedCorrection } from './correction.ts';

export function correctionOf(shared: SharedCorrection, origin: Correction['origin']): Correction {
  return { ...shared, schema: 1, id: correctionId(shared), origin };
}

export function correctionId({ pageId, field }: Pick<Correction, 'pageId' | 'field'>): string {
  return `${pageId}.${field}`;
}

/** As it travels: whose it is does not. */
export function sharedOf(correction: Correction): SharedCorrection {
  const { schema: _, id: __, origin: ___, ...shared } = correction;
  return shared;
}
