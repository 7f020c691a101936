import { useContext } from 'preact/hooks';
import { CopyOnDemand } from '../copy/copy-on-demand.tsx';
import { Findings } from '../findings/findings.tsx';
import { Preview } from '../preview/preview.tsx';
import { FollowContext } from '../procedure/follow-context.ts';
import { FollowUp } from '../procedure/follow-up.tsx';
import { QuestionForm } from '../question-form.tsx';
import { Review } from '../review/review.tsx';
import type { ExtraAsked, ExtraProps } from './asked.ts';

/** A part of the panel by its name: the one list of them. */
export function ExtraHere({ name, props }: ExtraAsked) {
  switch (name) {
    case 'preview':
      return <Preview {...props} />;
    case 'copy':
      return <CopyOnDemand {...props} />;
    case 'question':
      return <QuestionForm {...props} />;
    case 'findings':
      return <Findings {...props} />;
    case 'review':
      return <Review {...props} />;
    case 'procedure':
      return <FollowUpHere {...props} />;
  }
}

function FollowUpHere(props: ExtraProps['procedure']) {
  const source = useContext(FollowContext);
  return source && <FollowUp {...props} source={source} />;
}
