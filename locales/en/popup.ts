import type { popup as french } from '../fr/popup.ts';

export const popup = {
  'blocked.no-portal': 'Mon Espace is not open in this browser.',
  'blocked.no-portal.todo': 'Open the portal, log in, then come back here.',
  'blocked.no-portal.open': 'Open Mon Espace',
  'blocked.tab-gone': 'This browser tab is no longer on Mon Espace.',
  'blocked.tab-gone.todo': 'Go back to the portal, then open Dossier FLE again.',
  'blocked.no-permission': 'The browser does not allow Dossier FLE to read Mon Espace.',
  'blocked.no-permission.todo': 'Allow it: the permission is for that site only.',
  'blocked.no-permission.allow': 'Allow Mon Espace',
  'blocked.no-engine': 'Dossier FLE cannot read this page.',
  'blocked.no-engine.todo':
    'Reload the portal page (F5), then try again. What was not saved will have to be done again.',
  'blocked.retry': 'Try again',
  'panel.fiche': 'Sheet to copy from (the whole request)',
  'panel.looking': 'Reading the page…',
  'panel.open-in-tab': 'Open in a tab',
  'panel.portal-tab': 'In the browser tab “{title}”',
  'panel.portal-tab-now':
    'In the browser tab “{title}”, no. {order} of the {count} portal tabs (on screen now)',
  'panel.portal-tab-last':
    'In the browser tab “{title}”, no. {order} of the {count} portal tabs (the last one looked at)',
  'panel.portal-tab-before': 'In the browser tab “{title}”, no. {order} of the {count} portal tabs',
  'panel.window-name': 'Dossier FLE · tab no. {order}',
} as const satisfies Record<keyof typeof french, string>;
