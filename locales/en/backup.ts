import type { backup as french } from '../fr/backup.ts';

export const backup = {
  'backup.title': 'Backup',
  'backup.why':
    'Removing the extension, or changing computers, erases everything: the backup is the only copy. It is one encrypted file, opened by the passphrase of the vault or its recovery code.',
  'backup.last': 'Last backup: {date}.',
  'backup.never': 'Last backup: none on this computer.',
  'backup.stale': 'Things have changed since: a new one is advised.',
  'backup.fresh': 'Nothing has changed since.',
  'backup.make': 'Make a backup',
  'backup.made':
    'Backup made: keep the file « {name} » away from this computer (USB key, folder of the management).',
  'backup.needs-vault':
    'To make a backup, create the vault first, above: it opens with its passphrase.',
  'backup.needs-open': 'The vault is closed: open it first, above.',
  'backup.failed': 'The backup could not be made: try again. Nothing was changed.',
  'backup.restore': 'Restore a backup',
  'backup.restore.why':
    'Nothing is changed before you have seen what the file would change here, and nothing that is only here is erased. On a new computer, create no vault: it comes with the backup.',
  'backup.restore.choose': 'Choose the backup',
  'backup.restore.passphrase': 'Passphrase of the vault, when that backup was made',
  'backup.restore.code': 'Recovery code',
  'backup.restore.use-code': 'Use the recovery code',
  'backup.restore.use-passphrase': 'Use the passphrase',
  'backup.restore.open': 'See what it holds',
  'backup.restore.opening': 'Opening…',
  'backup.restore.wrong':
    'This backup does not open that way. It takes the passphrase, or the code, of the day it was made.',
  'backup.restore.code-typo':
    'This recovery code is mistyped: it has five groups of five characters.',
  'backup.restore.of': 'Backup of {date}: « {name} »',
  'backup.restore.nothing': 'All that it holds is already here, just the same.',
  'backup.restore.new': 'To add',
  'backup.restore.different': 'Different here: what the backup holds would take its place',
  'backup.restore.unreadable': 'Unreadable: will not be restored',
  'backup.restore.same': 'Already here, the same: {count}.',
  'backup.restore.all': 'All',
  'backup.restore.others': 'and {count} others',
  'backup.restore.do': 'Restore ({count})',
  'backup.restore.none-ticked': 'Tick at least one line to restore.',
  'backup.restore.cancel': 'Restore nothing',
  'backup.restore.progress': 'Documents: {done} of {total}',
  'backup.restore.done': 'Restored: {count} {count|thing|things}.',
  'backup.restore.done-adopted':
    'Restored: {count} {count|thing|things}. The vault of that backup is now here: same passphrase, same recovery code.',
  'backup.restore.failed':
    'The restoration stopped half way. What was here is still here: restore the same backup once more to finish.',
  'backup.restore.full':
    'There is no room left on this computer to restore everything. Make some, then start again: what was here is still here.',
  'backup.restore.changed':
    'Something has just changed here, in another window: nothing was restored. Open the backup again to see the list as it is now.',
  'backup.restore.locked':
    'The vault has closed. What was here is still there: open it, then restore the same backup.',
  'backup.fault.not-a-backup':
    'This file is not a backup of Dossier FLE: their names end with « .dfle ».',
  'backup.fault.newer':
    'This backup comes from a newer version of Dossier FLE: update the extension, then start again.',
  'backup.fault.truncated':
    'This file is incomplete: the copy or the download stopped half way. Take it again from where it came. Nothing was changed here.',
  'backup.fault.tampered':
    'This file was damaged or modified: it is not safe, and nothing was taken from it. Use another backup.',
  'backup.kind.centre': 'centre',
  'backup.kind.profile': 'training profile',
  'backup.kind.correction': 'learnt correction',
  'backup.kind.person': 'employee',
  'backup.kind.document': 'document',
  'backup.kind.dossier': 'followed request',
  'backup.kind.setting': 'language and settings of the vault',
  'backup.setting.archived': 'training sheets put away',
  'backup.setting.centre': 'centre that asks',
  'backup.setting.selection': 'training and people chosen',
  'backup.setting.options': 'answers given to the lists of the portal',
  'backup.setting.checks': 'figures of the branch and ceilings',
  'backup.handover': 'Hand over',
  'backup.handover.why':
    '“Hand over”, when somebody else takes over: a backup, and a printed list of what is open.',
  'backup.handover.title': 'Handover of {date}',
  'backup.handover.file': 'Backup to hand over: {name}',
  'backup.handover.opens':
    'It opens with the passphrase of the vault, or with the recovery code kept in the safe of the management. Do not write them here.',
  'backup.handover.centre': 'Centre: {name}',
  'backup.handover.trainings': 'Trainings to come',
  'backup.handover.none': 'No training to come.',
  'backup.handover.dates': 'from {start} to {end}',
  'backup.handover.deposit': 'to be sent by {date} at the latest (30 days before)',
  'backup.handover.papers': 'papers kept: {papers}',
  'backup.handover.no-papers': 'no paper kept',
  'backup.handover.dossiers': 'Files in progress',
  'backup.handover.no-dossiers': 'No file in progress.',
  'backup.handover.awaited': 'Papers awaited:',
  'backup.handover.people': 'Employees in the vault: {count}.',
  'backup.handover.print': 'Print',
  'backup.handover.close': 'Close',
} as const satisfies Record<keyof typeof french, string>;
