import * as z from 'zod/mini';
import { overviewOf } from '../assist/overview.ts';
import type { Sources } from '../assist/sources.ts';
import { valuesFor } from '../assist/values-for.ts';
import { centreStore } from '../centre/store.ts';
import { namesSomebody } from '../corrections/impersonal.ts';
import { correctionStore } from '../corrections/store.ts';
import { sessionPeople } from '../employees/session-people.ts';
import { profileStore } from '../profile/store.ts';
import type { KeyValue } from '../storage/key-value.ts';
import { KEYS } from '../storage/keys.ts';
import { journalSchema } from './messages.ts';
import { optionChoiceSchema } from './requests.ts';
import { loadSelection, saveSelection } from './selection.ts';

interface Stores {
  readonly local: KeyValue;
  readonly session: KeyValue;
  readonly now?: () => Date;
}

/**
 * What the engine needs, read from the stores at each question: the background keeps nothing in
 * its own memory, since the browser may stop it at any moment.
 */
export function storedSources({ local, session, now = () => new Date() }: Stores): Sources {
  const profiles = profileStore(local);
  const centre = centreStore(local);
  const people = sessionPeople(session);
  const corrections = correctionStore(local);
  const choices = async () =>
    z.catch(z.array(optionChoiceSchema), []).parse(await local.get(KEYS.optionChoices));

  return {
    async overview() {
      const known = (await profiles.list()).profiles;
      const selection = await loadSelection(local);
      const data = {
        profiles: known,
        centre: (await centre.read()).centre,
        employees: await people.list(),
        // With nothing chosen yet, the newest training is what people come for.
        selection: { ...selection, profileId: selection.profileId ?? known[0]?.id ?? null },
        corrections: (await corrections.list()).corrections,
      };
      return overviewOf(data, now());
    },

    async values(request) {
      const known = (await profiles.list()).profiles;
      return valuesFor(request, {
        profile: known.find(({ id }) => id === request.profileId) ?? null,
        centre: (await centre.read()).centre,
        employee: request.employeeId ? await people.get(request.employeeId) : null,
        optionChoices: await choices(),
      });
    },

    async rememberOption(choice) {
      const others = (await choices()).filter(
        ({ pageId, field, wanted }) =>
          pageId !== choice.pageId || field !== choice.field || wanted !== choice.wanted,
      );
      await local.set(KEYS.optionChoices, [...others, choice]);
    },

    saveSelection: selection => saveSelection(local, selection),

    async saveCorrection(correction) {
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

    async loadJournal() {
      const journal = journalSchema.safeParse(await local.get(KEYS.journal));
      return journal.success ? journal.data : null;
    },

    saveJournal: journal =>
      journal ? local.set(KEYS.journal, journal) : local.remove(KEYS.journal),
  };
}
