import { backup } from './backup.ts';
import { branch } from './branch.ts';
import { corrections } from './corrections.ts';
import { documents } from './documents.ts';
import { dossiers } from './dossiers.ts';
import { dossiersPage } from './dossiers-page.ts';
import { entry } from './entry.ts';
import { fiche } from './fiche.ts';
import { fields } from './fields.ts';
import { followTold } from './follow-told.ts';
import { identifiers } from './identifiers.ts';
import { importDossier } from './import-dossier.ts';
import { importFields } from './import-fields.ts';
import { options } from './options.ts';
import { paperChecks } from './paper-checks.ts';
import { papers } from './papers.ts';
import { people } from './people.ts';
import { peopleImport } from './people-import.ts';
import { procedure } from './procedure.ts';
import { procedureMail } from './procedure-mail.ts';
import { procedureNotes } from './procedure-notes.ts';
import { profiles } from './profiles.ts';
import { report } from './report.ts';
import { upkeep } from './upkeep.ts';
import { vault } from './vault.ts';
import { welcome } from './welcome.ts';

/** What the pages of the extension say besides. */
export const settingsWords = {
  ...backup,
  ...branch,
  ...corrections,
  ...documents,
  ...dossiers,
  ...dossiersPage,
  ...entry,
  ...fiche,
  ...fields,
  ...followTold,
  ...identifiers,
  ...importDossier,
  ...importFields,
  ...options,
  ...paperChecks,
  ...papers,
  ...people,
  ...procedure,
  ...procedureMail,
  ...procedureNotes,
  ...profiles,
  ...report,
  ...upkeep,
  ...vault,
  ...welcome,
  ...peopleImport,
} as const;
