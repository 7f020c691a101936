import { createContext, type FunctionComponent } from 'preact';
import type { CopyProps } from '../copy/values-to-copy.tsx';
import type { FindingsProps } from '../findings/findings.tsx';
import type { PreviewProps } from '../preview/preview.tsx';
import type { FollowUpProps } from '../procedure/follow-up.tsx';
import type { QuestionFormProps } from '../question-form.tsx';
import type { ReviewProps } from '../review/review.tsx';

/** The parts of the panel that are shown only when asked, and what each is given. */
export interface ExtraProps {
  readonly preview: PreviewProps;
  readonly copy: CopyProps;
  readonly question: QuestionFormProps;
  readonly findings: FindingsProps;
  readonly review: ReviewProps;
  /** Where it comes from is known to the script apart, or to the page of the extension. */
  readonly procedure: Omit<FollowUpProps, 'source'>;
}

/** One of them, with what it is to show. */
export type ExtraAsked = {
  [Name in keyof ExtraProps]: { readonly name: Name; readonly props: ExtraProps[Name] };
}[keyof ExtraProps];

/**
 * How the panel shows one of them: at hand in a page of the extension (`extra-here.tsx`), from a
 * script apart in the portal's page (`overlay/extra-apart.tsx`).
 */
export const ExtraContext = createContext<FunctionComponent<ExtraAsked>>(() => null);
