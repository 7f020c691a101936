import type { importDossier as french } from '../fr/import-dossier.ts';

export const importDossier: Readonly<Record<keyof typeof french, string>> = {
  'import-dossier.would-new': 'The follow-up of a file that you do not have yet: {about}.',
  'import-dossier.would-merged':
    'The follow-up of a file that you follow too: {about}. Both will be put together, step by step; nothing is replaced.',
  'import-dossier.new': 'File added to those that you follow.',
  'import-dossier.merged': 'Follow-up put together.',
  'import-dossier.same': 'All that this file holds is in your files already.',
  'import-dossier.dispute':
    'On 1 point you and your colleague did not say the same: you will choose under “Files”.',
  'import-dossier.disputes':
    'On {count} points you and your colleague did not say the same: you will choose under “Files”.',
  'import-dossier.notes-locked':
    'The vault is closed: the notes in this file cannot be kept. Open it, then import the same file: nothing will be doubled.',
  'import-dossier.which':
    'Several of your files look like the one in there: nothing was imported. Import it under “Files”, where you will say which one it is.',
  'import-dossier.safe': 'Nothing has changed yet.',
  'import-dossier.use': 'Put it in my files',
  'import-dossier.use-not': 'Change nothing',
  'import-dossier.see': 'See the files',
};
