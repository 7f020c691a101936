import { useState } from 'preact/hooks';
import { useText } from '../language.tsx';
import { TickForm } from '../preview/tick-form.tsx';
import type { Ticks } from '../preview/ticks.ts';
import type { QuestionProps } from './question-props.ts';

/** Values to confirm before they are written, ticked to begin with. */
export function ProposedQuestion({ question, answer }: QuestionProps<'proposed'>) {
  const { t } = useText();
  const [ticks, setTicks] = useState<Ticks>({});
  const title = t('question.proposed.title');
  return (
    <TickForm
      title={title}
      why={t('question.proposed.why')}
      legend={title}
      lines={question.items.map(item => ({
        ...item,
        id: item.rowId,
        // All of them are to check: the title says so once.
        status: 'write',
        value: '',
        oneWay: false,
        offer: 'check',
      }))}
      ticks={ticks}
      onTicks={setTicks}
      onWrite={ticked => answer({ kind: 'proposed', rowIds: ticked.map(({ id }) => id) })}
    >
      <button type="button" onClick={() => answer({ kind: 'proposed', rowIds: [] })}>
        {t('question.proposed.none')}
      </button>
    </TickForm>
  );
}
