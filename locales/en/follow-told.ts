import type { followTold as french } from '../fr/follow-told.ts';

export const followTold: Record<keyof typeof french, string> = {
  'told.seen': 'Seen on the portal on {day}.',
  'told.said': 'Said by you on {day}.',
  'told.unsaid': 'Unticked by you on {day}.',
  'told.waiting-for': '{standing}: {who}',
  'told.papers-from': '{who}: {papers}',
  'told.awaited.centre': 'To be provided by the centre',
  'told.awaited.director': 'Awaited from management',
  'told.awaited.coordinator': 'Awaited from the coordination',
  'told.awaited.provider': 'Awaited from the provider',
  'told.awaited.akto': 'Awaited from AKTO',
  'told.awaited.funder': 'Awaited from your OPCO',
  'told.awaited.person': 'Awaited from the person registered',
  'told.dates': '{start} to {end}',
  'told.date': '{start}',
  'told.number': 'no. {number}',
  'told.printed': '“{state}”',
  'told.by': 'By {day} at the latest.',
  'told.by-legal': 'Aim at {day}; last day: {legalDay}.',
  'told.late': 'The day aimed at ({day}) is over; last day: {legalDay}.',
  'told.late-no-legal': 'The day aimed at ({day}) is over.',
  'told.advice': 'The day advised ({day}) is over; last day to send the request: {legalDay}.',
  'told.advice-alone': 'The day advised ({day}) is over.',
  'told.to-confirm': 'Probably done already: {steps}. If so, tick it below.',
  'told.past': 'The last day ({legalDay}) is over.',
  'told.source': 'Source: {sources}.',
  'told.button.do': 'See how to do it',
  'told.button.settle': 'Clear it up',
  'told.button.wait': 'See whom to remind',
  'told.button.later': 'See the steps',
  'told.mail.convention': 'Begin the e-mail to the coordination',
  'told.mail.papers': 'Begin a reminder',
  'told.mail.signature': 'Begin a word about the signature',
  'told.mail.hint': 'Opens in your mail program: read, complete and send it yourself.',
  'told.differs': '{fact}: {voices}.',
  'told.fact.title': 'Training',
  'told.fact.start': 'Start',
  'told.fact.end': 'End',
  'told.fact.company': 'Company',
  'told.no-facts':
    'The training and its dates are not read yet: open Brouillons or Dossiers on the portal, which show them.',
  'told.no-start':
    'No deadline is counted: the first day of the training is not known. Note it on the page of files, with “Training and dates”.',
  'told.no-days':
    'No deadline: the rules of your OPCO are not known here. Ask it for them, then note the days on the page of files.',
  'told.disputes':
    'You and a colleague did not say the same ({count}). Choose on the page of files.',
  'told.similar-one': '{about}, read on {day} in {list}',
  'told.similar-followed': '{about}, followed here',
  'told.page.provider':
    'You are in the Prestataire profile. A request begun here is that of a training provider. For a request of the centre, switch to the Adhérent profile first, at the top of the page.',
  'told.page.mandate':
    'Management mandate: the request is made by somebody else for the company. Check the company named at the top of the request: it will be sent for that one.',
  'told.page.drafts':
    'A draft is only seen by the person who created it: a colleague’s does not show here. A draft is not sent to AKTO.',
  'told.page.no-number':
    'One request of this list has no number that can be read (columns moved or renamed?): it cannot be followed from here. Open the request itself, then “Follow this file”.',
  'told.page.no-numbers':
    '{count} requests of this list have no number that can be read (columns moved or renamed?): they cannot be followed from here. Open the request itself, then “Follow this file”.',
  'told.page.no-state':
    'The state of the requests cannot be read in this list: nothing is concluded from it.',
  'told.page.nothing-read':
    'The assistant read no request on this page. If there are any, wait until it is shown, or open the request itself, then “Follow this file”.',
  'told.page.search':
    'To search a compound name, put it between « »: else each word is searched apart.',
  'told.page.duplicate':
    'A request like another may start from it: “Dupliquer” takes the tabs chosen. Read dates, people and amounts again.',
  'told.page.dossiers':
    'Here are the requests sent to AKTO. Open one to see whether each paper is “conforme”.',
  'told.page.accueil':
    'The counters lead to lists that are filtered already. For the assistant to know everything, open Brouillons then Dossiers without a filter, to the last page.',
  'told.page.reserve-de-fonds':
    'Réserve de fonds (DRF): funds put aside for trainings to come. It is not a funding request.',
  'told.page.factures': 'Factures: the invoices that AKTO received, and where they stand.',
  'told.page.virements': 'Virements: what AKTO paid, and for which file.',
  'told.page.badges-et-cartes':
    'Badges et cartes: nothing to do with a training’s funding request.',
  'told.page.taches':
    'Tâches: what AKTO expects from you. A task about a request is done in that request.',
  'told.page.demande-de-remboursement':
    'Demande de remboursement (DR): after the training, for a file that was agreed, with paid invoice, attendance sheet and certificates.',
  'told.list.brouillons': 'Brouillons',
  'told.list.dossiers': 'Dossiers',
};
