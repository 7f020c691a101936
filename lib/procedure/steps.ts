import type { Step } from './step.ts';
import { acceptRequest } from './steps/accept-request.ts';
import { administrator } from './steps/administrator.ts';
import { agreement } from './steps/agreement.ts';
import { attachment } from './steps/attachment.ts';
import { attendance } from './steps/attendance.ts';
import { certificate } from './steps/certificate.ts';
import { conventionReceived } from './steps/convention-received.ts';
import { conventionSent } from './steps/convention-sent.ts';
import { conventionSigned } from './steps/convention-signed.ts';
import { costAgreed } from './steps/cost-agreed.ts';
import { firstLogin } from './steps/first-login.ts';
import { invoiceOrQuote } from './steps/invoice-or-quote.ts';
import { keepPapers } from './steps/keep-papers.ts';
import { openRequest } from './steps/open-request.ts';
import { otherAgreement } from './steps/other-agreement.ts';
import { otherReimbursement } from './steps/other-reimbursement.ts';
import { otherRequest } from './steps/other-request.ts';
import { otherRules } from './steps/other-rules.ts';
import { otherSending } from './steps/other-sending.ts';
import { paidInvoice } from './steps/paid-invoice.ts';
import { papersConform } from './steps/papers-conform.ts';
import { personInCharge } from './steps/person-in-charge.ts';
import { programme } from './steps/programme.ts';
import { providerPayment } from './steps/provider-payment.ts';
import { registerPeople } from './steps/register-people.ts';
import { reimbursement } from './steps/reimbursement.ts';
import { review } from './steps/review.ts';
import { tabDocuments } from './steps/tab-documents.ts';
import { tabEmployeur } from './steps/tab-employeur.ts';
import { tabFormation } from './steps/tab-formation.ts';
import { tabIntroduction } from './steps/tab-introduction.ts';
import { tabSalaries } from './steps/tab-salaries.ts';
import { tabSynthese } from './steps/tab-synthese.ts';
import { transmit } from './steps/transmit.ts';
import { wagesInvoice } from './steps/wages-invoice.ts';

/** Every step, in the order of the procedure. */
export const STEPS: readonly Step[] = [
  personInCharge,
  firstLogin,
  administrator,
  attachment,
  otherRules,
  costAgreed,
  registerPeople,
  providerPayment,
  openRequest,
  acceptRequest,
  tabIntroduction,
  tabEmployeur,
  tabFormation,
  tabSalaries,
  tabSynthese,
  otherRequest,
  programme,
  conventionReceived,
  conventionSigned,
  conventionSent,
  invoiceOrQuote,
  tabDocuments,
  review,
  transmit,
  otherSending,
  papersConform,
  agreement,
  otherAgreement,
  attendance,
  certificate,
  paidInvoice,
  reimbursement,
  wagesInvoice,
  otherReimbursement,
  keepPapers,
];

export function stepOf(id: string): Step | undefined {
  return STEPS.find(step => step.id === id);
}
