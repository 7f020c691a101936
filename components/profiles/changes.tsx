import type { ImportWords } from '../../lib/import/words.ts';
import type { Change } from '../../lib/profile/compare.ts';
import { useText } from '../language.tsx';
import { shownChange } from './shown-change.ts';

interface Props {
  readonly changes: readonly Change[];
  readonly words: ImportWords;
}

/** Field by field, what a revision says otherwise. */
export function Changes({ changes, words }: Props) {
  const { t, language } = useText();
  return (
    <table class="changes">
      <thead>
        <tr>
          <th scope="col">{t('profiles.changes.field')}</th>
          <th scope="col">{t('profiles.changes.before')}</th>
          <th scope="col">{t('profiles.changes.after')}</th>
        </tr>
      </thead>
      <tbody>
        {changes.map(change => {
          const { field, before, after } = shownChange(change, words, language);
          return (
            <tr key={change.path.join('.')}>
              <th scope="row">{field}</th>
              <td>{before}</td>
              <td>{after}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
