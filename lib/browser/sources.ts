import * as z from 'zod/mini';
import type { Language } from '../../locales/text.ts';
import { overviewOf } from '../assist/overview.ts';
import type { Sources } from '../assist/sources.ts';
import { valuesFor } from '../assist/values-for.ts';
import { isSent } from '../assist/values-of-documents.ts';
import { centreStore } from '../centre/store.ts';
import { usedIn } from '../checks/check-settings.ts';
import { yearAsked } from '../checks/request-asked.ts';
import { namesSomebody } from '../corrections/impersonal.ts';
import { correctionStore } from '../corrections/store.ts';
import { partOf } from '../documents/file-part.ts';
import { untickedOf } from '../documents/paper-checks.ts';
import { sessionDocuments } from '../documents/session-documents.ts';
import type { DocumentStore } from '../documents/store.ts';
import type { KeptPeople } from '../employees/kept-people.ts';
import { sessionPeople } from '../employees/session-people.ts';
import { localDay } from '../identifiers/date.ts';
import { CONTRACT_PAGES } from '../portal/contrat/contract-pages.ts';
import { CUE_TABLE } from '../portal/cues/cue-table.ts';
import type { Profile } from '../profile/profile.ts';
import { profileStore } from '../profile/store.ts';
import type { KeyValue } from '../storage/key-value.ts';
import { KEYS } from '../storage/keys.ts';
import type { AskedByDossiers } from './asked-by-dossiers.ts';
import { checkRequest } from './check-request.ts';
import { loadCheckSettings, saveCheckSettings } from './check-settings.ts';
import { journalSchema } from './messages.ts';
import { optionChoiceSchema } from './requests.ts';
import { loadSelection, saveSelection } from './selection.ts';

interface Stores {
  readonly local: KeyValue;
  readonly session: KeyValue;
  /** Where people are: the session's memory unless said otherwise. */
  readonly people?: Pick<KeptPeople, 'list' | 'get' | 'keeping'>;
  /** Where papers are: the session's memory unless said otherwise. */
  readonly documents?: DocumentStore;
  /** The dossiers followed here: nothing is known of other requests unless said otherwise. */
  readonly asked?: AskedByDossiers;
  readonly now?: () => Date;
  /** French unless said otherwise. */
  readonly language?: () => Promise<Language>;
}

/**
 * What the engine needs, read from the stores at each question: the background keeps nothing in
 * its own memory, since the browser may stop it at any moment.
 */
export function storedSources({
  local,
  session,
  people = { ...sessionPeople(session), keeping: async () => 'session' },
  documents = sessionDocuments(session),
  asked,
  now = () => new Date(),
  language = async () => 'fr',
}: Stores): Sources {
  const profiles = profileStore(local);
  const centre = centreStore(local);
  const corrections = correctionStore(local);
  const choices = async () =>
    z.catch(z.array(optionChoiceSchema), []).parse(await local.get(KEYS.optionChoices));
  const checkSettings = () => loadCheckSettings(local);
  const selection = async (known: readonly Profile[]) => {
    const saved = await loadSelection(local);
    // With nothing chosen yet, the newest training is what people come for.
    return { ...saved, profileId: saved.profileId ?? known[0]?.id ?? null };
  };

  return {
    async overview() {
      // Asked at every press, before anything is done: all at once.
      const [trained, listed, mine, taught, settings] = await Promise.all([
        profiles
          .list()
          .then(async known => ({ ...known, chosen: await selection(known.profiles) })),
        listedPeople(people),
        centre.read(),
        corrections.list(),
        checkSettings(),
      ]);
      const data = {
        profiles: trained.profiles,
        centre: mine.centre,
        ...listed,
        selection: trained.chosen,
        corrections: taught.corrections,
        amountAnswer: settings.amount,
      };
      return overviewOf(data, now());
    },

    async values(request) {
      const [known, mine, papers, employee, chosen, optionChoices] = await Promise.all([
        profiles.list(),
        centre.read(),
        request.pageId === 'documents' ? documents.list().then(({ papers }) => papers) : [],
        request.employeeId ? people.get(request.employeeId) : null,
        loadSelection(local),
        choices(),
      ]);
      return valuesFor(request, {
        profile: known.profiles.find(({ id }) => id === request.profileId) ?? null,
        centre: mine.centre,
        papers,
        employee,
        wages: chosen.wages ?? null,
        optionChoices,
      });
    },

    async filePart(id, from) {
      const selected = await selection((await profiles.list()).profiles);
      const { papers } = await documents.list();
      // Only what goes with the request in progress leaves for the portal's tab.
      const paper = papers.find(each => each.id === id && isSent(each, selected.profileId));
      const bytes = paper && (await documents.bytes(id));
      if (!bytes) throw new Error('No such paper for this request');
      return partOf(paper, bytes, from);
    },

    async rememberOption(choice) {
      const others = (await choices()).filter(
        ({ pageId, field, wanted }) =>
          pageId !== choice.pageId || field !== choice.field || wanted !== choice.wanted,
      );
      await local.set(KEYS.optionChoices, [...others, choice]);
    },

    saveSelection: selection => saveSelection(local, selection),

    async rememberAmount(per) {
      const settings = await checkSettings();
      await saveCheckSettings(local, { ...settings, amount: { per, on: localDay(now()) } });
    },

    async saveCorrection(correction) {
      // Behind a closed door nobody's name is known: on the tab of people, nothing is learnt.
      const isUnknown = (await people.keeping()) === 'locked';
      if (isUnknown && correction.pageId === 'salaries') return false;
      const names = (await people.list()).flatMap(({ birthName, usageName = '', firstName }) => [
        birthName,
        usageName,
        firstName,
      ]);
      const texts = [correction.label, ...correction.sections];
      if (texts.some(text => namesSomebody(text, names))) return false;
      await corrections.save([correction]);
      return true;
    },

    forgetCorrection: id => corrections.remove(id),

    contractPages: async () => CONTRACT_PAGES,
    cues: async () => CUE_TABLE,

    async check(seen) {
      const known = (await profiles.list()).profiles;
      const { profileId, chosen, wages = null } = await selection(known);
      const settings = await checkSettings();
      const { branch, amount } = settings;
      const staff = await people.list();
      const profile = known.find(({ id }) => id === profileId) ?? null;
      const ownCentre = (await centre.read()).centre;
      const today = localDay(now());
      const year = yearAsked({ blocks: seen.blocks, profile, today });
      const facts = {
        ...{ staff, branch, wages, profile },
        centre: ownCentre,
        // The figures of others are a help: the request is checked without them too.
        askedThisYear: (await asked?.others(year, ownCentre?.siret).catch(() => null)) ?? null,
        usedElsewhere: usedIn(settings, year),
        employees: chosen.flatMap(id => staff.find(each => each.id === id) ?? []),
        papers: (await documents.list()).papers
          .filter(paper => isSent(paper, profileId))
          .map(paper => ({
            name: paper.name,
            bytes: paper.size,
            kind: paper.kind,
            unticked: untickedOf(paper),
          })),
        people: chosen.length,
      };
      const request = { ...seen, amountPer: seen.amountPer ?? amount?.per ?? null };
      const checked = checkRequest(request, facts, { today, language: await language() });
      await asked?.note({ amount: checked.amount, wages }).catch(() => undefined);
      return checked.answer;
    },

    async loadJournal() {
      const journal = journalSchema.safeParse(await local.get(KEYS.journal));
      return journal.success ? journal.data : null;
    },

    saveJournal: journal =>
      journal ? local.set(KEYS.journal, journal) : local.remove(KEYS.journal),
  };
}

/** Asked on both sides of the list: whoever is listed was listed from an open vault. */
async function listedPeople(people: Pick<KeptPeople, 'list' | 'keeping'>) {
  const isLocked = async () => (await people.keeping()) === 'locked';
  const before = await isLocked();
  const employees = await people.list();
  return { employees, locked: before || (await isLocked()) };
}
