import { useState } from 'preact/hooks';
import { checkNirForm } from '../../lib/identifiers/nir-form.ts';
import { checkNttForm } from '../../lib/identifiers/ntt-form.ts';
import { compact } from '../../lib/identifiers/verdict.ts';
import { useText } from '../language.tsx';
import { NumberInput } from './number-input.tsx';
import type { QuestionProps } from './question-props.ts';

type Numbers = Readonly<Record<string, string | null>>;

/** What is wrong with a key shows just after, where the value is proposed with its doubt. */
const CHECKS = { nir: checkNirForm, ntt: checkNttForm } as const;

/** The missing numbers, all people on one screen, kept for this request only. */
export function IdentifiersQuestion({ question, answer }: QuestionProps<'identifiers'>) {
  const { t } = useText();
  const [numbers, setNumbers] = useState<Numbers>({});
  const [checked, setChecked] = useState(false);
  const verdicts = question.people.map(({ id, wants }) => {
    const number = numbers[id];
    return number === null ? null : CHECKS[wants](number ?? '');
  });
  const submit = () => {
    setChecked(true);
    if (verdicts.some(verdict => verdict?.status === 'invalid')) return;
    const entries = question.people.map(({ id }, index) => {
      const verdict = verdicts[index];
      // With its key, if it was typed: the background checks the rest.
      return [id, verdict ? compact(numbers[id] ?? '') : null] as const;
    });
    answer({ kind: 'identifiers', numbers: Object.fromEntries(entries) });
  };
  return (
    <form
      noValidate
      autocomplete="off"
      onSubmit={event => {
        event.preventDefault();
        submit();
      }}
    >
      <h2>{t('question.identifiers.title')}</h2>
      <p>{t('question.identifiers.why')}</p>
      {question.people.map((person, index) => (
        <NumberInput
          key={person.id}
          person={person}
          number={numbers[person.id]}
          verdict={checked ? (verdicts[index] ?? null) : null}
          onNumber={number => setNumbers(before => ({ ...before, [person.id]: number }))}
        />
      ))}
      <div class="answers">
        <button type="submit" class="primary">
          {t('question.identifiers.continue')}
        </button>
      </div>
    </form>
  );
}
