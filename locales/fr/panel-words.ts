import { blocked } from './blocked.ts';
import { checks } from './checks.ts';
import { panel } from './panel.ts';
import { reasons } from './reasons.ts';
import { shared } from './shared.ts';
import { status } from './status.ts';
import { teach } from './teach.ts';

/** What the panel says as soon as it opens: all that the portal's page has to load. */
export const panelWords = {
  ...blocked,
  ...checks,
  ...panel,
  ...reasons,
  ...status,
  ...teach,
  ...shared,
} as const;
