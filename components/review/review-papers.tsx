import type { PaperLine } from '../../lib/checks/review.ts';
import { useText } from '../language.tsx';

/** The papers that the form asks for, with the files that it shows; nothing where none is known. */
export function ReviewPapers({ papers }: { readonly papers: readonly PaperLine[] }) {
  const { t } = useText();
  if (papers.length === 0) return null;
  return (
    <>
      <h3>
        {papers.some(({ files }) => files === null)
          ? t('review.papers-unseen')
          : t('review.papers', {
              done: papers.filter(({ files }) => files && files.length > 0).length,
              count: papers.length,
            })}
      </h3>
      <ul class="review-list">
        {papers.map(({ label, files }) => (
          <li key={label} data-severity={files && files.length > 0 ? 'done' : 'doubtful'}>
            <b>{label}</b>{' '}
            {files === null
              ? t('review.not-seen')
              : files.length > 0
                ? files.join(', ')
                : t('review.no-file')}
          </li>
        ))}
      </ul>
    </>
  );
}
