import type { run as french } from '../fr/run.ts';

export const run: Record<keyof typeof french, string> = {
  'panel.progress': 'Progress',
  'panel.question': 'Question',
  'preview.back': 'Go back without writing',
  'copy.close': 'Close the values',
  'panel.stop': 'Stop',

  'doing.page': 'Page “{page}”',
  'doing.employee': 'Page “{page}”, person {index} of {count}',
  'doing.save': 'Saving the page “{page}”',

  'summary.page': '{held} {held|field|fields} filled and read back, {left} to look at.',
  'summary.nothing': 'Nothing to change: everything was there.',
  'summary.all':
    'Done: {held} {held|field|fields} filled and read back, {left} to look at. Yours to review and send.',
  'summary.stopped': 'Stopped. Nothing that was written is lost.',
  'summary.user-acted': 'Stopped: you took over. Start again when you like.',
  'summary.page-moved': 'Stopped: the page changed while filling.',
  'summary.undone': '{count} {count|field|fields} put back as before.',
  'summary.undone-partly':
    '{count} {count|field|fields} put back as before, {left} to correct by hand.',
  'summary.added-stay':
    'What was added (module, employee) stays, empty: delete it yourself if need be.',
  'summary.card-pressed': 'I pressed “{option}”: check that it is chosen.',
  'your-turn.card': 'Choose “{option}” yourself.',
  'summary.failed': 'Something did not work ({what}). What was written is not lost.',
  'summary.unsaved-tabs': 'Filled but not seen saved: {tabs}.',
  'summary.others-listed': 'Already in the list without being chosen: {people}.',

  'your-turn.continue': 'Check the choice, then press “Continuer” on the page yourself.',
  'your-turn.login': 'Log in to the portal and open your request again.',
  'your-turn.save-failed': 'The portal did not confirm that “{page}” was saved: check.',
  'your-turn.save-unclean':
    'The page “{page}” has fields to look at: complete them and save yourself, then go on.',
  'your-turn.tab': 'Open the tab “{page}” of the form yourself.',
  'your-turn.person': 'Check {name}: somebody in the list looks alike.',
  'your-turn.module': 'Add the training module yourself.',
};
