import { type SendingStatus, sendingStatus } from '../procedure/sending-status.ts';
import type { Dossier } from './dossier.ts';
import { saidOf } from './facts.ts';

/** As far as AKTO's portal shows it: what is read there is a request to AKTO, whoever funds it. */
const ON_PORTAL = { funder: 'akto', directPayment: false, initiatedBy: 'centre' } as const;

/** Whether a request was seen as sent, or said to be, without its profile nor the day. */
export function sentAsSeen(dossier: Dossier): SendingStatus['status'] {
  const { sightings } = dossier;
  return sendingStatus({ variant: ON_PORTAL, said: saidOf(dossier), sightings }).status;
}
