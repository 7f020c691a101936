import type { procedure as french } from '../fr/procedure.ts';

export const procedure = {
  'procedure.person-in-charge.title': 'Tell AKTO who is in charge of requests',
  'procedure.person-in-charge.what':
    'AKTO has to know the person who makes the requests: name, job, telephone and work e-mail. When it is somebody else, tell AKTO at once.',
  'procedure.person-in-charge.confirm': 'AKTO knows who makes the requests',
  'procedure.first-login.title': 'Log in to Mon Espace for the first time',
  'procedure.first-login.what':
    'Decide who logs in, and check that this person does get into Mon Espace with their own login.',
  'procedure.first-login.confirm': 'Logging in works',
  'procedure.administrator.title': 'Know who the administrator of the account is',
  'procedure.administrator.what':
    'Only the administrator validates a new attachment and changes rights. If you do not know who it is, ask AKTO now: this is often where time is lost.',
  'procedure.administrator.confirm': 'We know who the administrator is',
  'procedure.attachment.title': 'Have the centre attached',
  'procedure.attachment.what':
    'In the menu under your name, ask for your centre to be attached as « adhérent », then wait until it is validated. Without it, no request can be made.',
  'procedure.attachment.confirm': 'The attachment is validated',
  'procedure.attachment.warning':
    'Choose « adhérent »: as « prestataire de formation » you could not make this request.',
  'procedure.cost-agreed.title': 'Agree on the price before registering',
  'procedure.cost-agreed.what':
    'The centre pays the provider and is paid back later. If the funding is refused, the cost stays with the centre: management must know before anybody is registered.',
  'procedure.cost-agreed.what-direct':
    'Your OPCO pays the provider directly. But if the funding is refused, the cost comes back to the centre: management must know before anybody is registered.',
  'procedure.cost-agreed.confirm': 'Management knows and agrees',
  'procedure.register-people.title': 'Register each person for the training',
  'procedure.register-people.what':
    'One registration a person with the organiser ({count} here). The papers are sent to those who are registered.',
  'procedure.register-people.what-unknown':
    'One registration a person with the organiser. The papers are sent to those who are registered.',
  'procedure.register-people.confirm': 'Each person is registered',
  'procedure.register-people.warning-whole':
    'Register for the whole training: with a registration for some of the days only, no funding can be asked for.',
  'procedure.provider-payment.title': 'Pay the provider',
  'procedure.provider-payment.what':
    'The centre pays the provider without waiting for the answer. Keep the proof of payment: the reimbursement will need it.',
  'procedure.provider-payment.confirm': 'The provider is paid',
  'procedure.open-request.title': 'Open the request',
  'procedure.open-request.what':
    'In Mon Espace, « Créer un nouveau dossier », then « Action de formation ». That is for you to do. The assistant then fills the tabs with you.',
  'procedure.open-request.confirm': 'The request is open',
  'procedure.open-request.warning-draft':
    'One click makes a draft, even an empty one: look first whether there is one already.',
  'procedure.open-request.warning-company':
    'The choice of the company cannot be changed afterwards.',
  'procedure.open-request.warning-creator':
    'Only the entity that made a draft can see it, and only its creator can delete it: a colleague may not see it.',
  'procedure.accept-request.title': 'Accept or refuse the request prepared by the provider',
  'procedure.accept-request.what':
    'The provider began the request for you. Open it in Brouillons, check everything, then accept or refuse. Only you can; nothing in it can be changed until it is accepted.',
  'procedure.accept-request.confirm': 'I checked and accepted the request',
  'procedure.accept-request.warning':
    'A refused request leaves your list and cannot be taken up again.',
  'procedure.tab-introduction.title': 'Complete the Introduction tab',
  'procedure.tab-introduction.what':
    'Read the notice about personal data and tick it yourself, then save.',
  'procedure.tab-introduction.confirm': 'Introduction tab complete',
  'procedure.tab-employeur.title': 'Complete the Employeur tab',
  'procedure.tab-employeur.what':
    'It is usually filled already: check the address, the SIRET and the e-mail, then save.',
  'procedure.tab-employeur.confirm': 'Employeur tab checked',
  'procedure.tab-formation.title': 'Complete the Formation tab',
  'procedure.tab-formation.what':
    'Provider, dates, hours and costs. The assistant writes them; read them again, then save.',
  'procedure.tab-formation.confirm': 'Formation tab complete',
  'procedure.tab-formation.warning-direct':
    '« Paiement direct par l’OPCO » has to be « Non »: since 1 October 2026 « Oui » is no longer possible for most requests. To be checked with AKTO.',
  'procedure.tab-salaries.title': 'Complete the Salariés tab',
  'procedure.tab-salaries.what':
    'Identity, address and contract of each person. The social-security number is copied from the Vitale card.',
  'procedure.tab-salaries.confirm': 'Salariés tab complete',
  'procedure.tab-salaries.several':
    'One request is enough for the {count} people registered: add them all in this tab.',
  'procedure.tab-synthese.title': 'Read and certify in the Synthèse tab',
  'procedure.tab-synthese.what':
    'Read every line and the total again. The two declarations are for you to tick, once read.',
  'procedure.tab-synthese.confirm': 'Synthèse tab read again',
  'procedure.programme.title': 'Receive the programme',
  'procedure.programme.what':
    'The programme of the training, with aims, content, duration and methods. The organiser sends it.',
  'procedure.programme.confirm': 'I have the programme',
  'procedure.convention-received.title': 'Receive the agreement (« convention »)',
  'procedure.convention-received.what':
    'The training agreement, with all the teaching costs in it. The organiser sends it.',
  'procedure.convention-received.confirm': 'I received the agreement',
  'procedure.convention-signed.title': 'Have the agreement signed by both parties',
  'procedure.convention-signed.what':
    'Management signs and dates the agreement; the provider’s signature is needed too.',
  'procedure.convention-signed.confirm': 'Both signatures are there',
  'procedure.convention-sent.title': 'Send the signed agreement to the coordination',
  'procedure.convention-sent.what':
    'The coordination needs it too: send it to {email}, besides attaching it to the request.',
  'procedure.convention-sent.confirm': 'The coordination has the signed agreement',
  'procedure.invoice-or-quote.title': 'Receive the invoice or the quote',
  'procedure.invoice-or-quote.what':
    'The amount before tax has to be that of the request. The organiser sends it.',
  'procedure.invoice-or-quote.confirm': 'I have the invoice or the quote',
  'procedure.tab-documents.title': 'Attach the papers in the Documents tab',
  'procedure.tab-documents.what':
    'Attach the programme and the agreement signed by both parties (or the quote), and the invoice if you have it. The portal’s counter has to show 2/2. The declaration is for you to tick.',
  'procedure.tab-documents.confirm': 'The papers are attached',
  'procedure.review.title': 'Read again before sending',
  'procedure.review.what':
    'One minute, to be shown to management if need be. Once sent, nothing can be corrected in Mon Espace.',
  'procedure.review.confirm': 'The request has been read again',
  'procedure.transmit.title': 'Send the request to AKTO',
  'procedure.transmit.what':
    'Press « Transmettre » yourself and wait for « Votre demande a été transmise à AKTO ». Saving is not enough: a draft is not sent.',
  'procedure.transmit.confirm': 'I saw the message that it was sent',
  'procedure.transmit.warning':
    'To be sent 30 calendar days before the training starts. We do not know what AKTO decides of a late request: call before you send it.',
  'procedure.papers-conform.title': 'Check that the papers are accepted',
  'procedure.papers-conform.what':
    'Open the file in Mon Espace: each paper has to read « conforme ». If not, send it again.',
  'procedure.papers-conform.confirm': 'All the papers are right',
  'procedure.agreement.title': 'Wait for AKTO’s agreement',
  'procedure.agreement.what':
    'The agreement shows in Dossiers (« Accordé »). AKTO speaks of an answer within 30 days, to be checked. Read your e-mails too: a paper may be missing. As soon as it comes, tell the provider, who waits for it to begin.',
  'procedure.agreement.confirm': 'The agreement has come',
  'procedure.agreement.warning':
    'The training must not start before the agreement: without it, nothing is sure to be paid back.',
  'procedure.attendance.title': 'Have the attendance sheet signed',
  'procedure.attendance.what':
    'Each person signs for each half day attended. One signature forgotten holds up the reimbursement.',
  'procedure.attendance.confirm': 'Every half day is signed',
  'procedure.certificate.title': 'Receive the certificate of completion',
  'procedure.certificate.what':
    'One a person, from the provider. Its hours have to be exactly those of the agreement.',
  'procedure.certificate.confirm': 'I have everybody’s certificate',
  'procedure.paid-invoice.title': 'Receive the paid invoice',
  'procedure.paid-invoice.what':
    'The provider’s invoice, marked « acquittée » (paid) and with the date of payment.',
  'procedure.paid-invoice.confirm': 'I have the paid invoice',
  'procedure.reimbursement.title': 'Ask to be paid back (« DR »)',
  'procedure.reimbursement.what':
    'In Dossiers, at the end of the line of the accepted file. Attach paid invoice, attendance sheet, certificates, and your own invoice to AKTO. The time allowed is not known here: ask AKTO and note it.',
  'procedure.reimbursement.confirm': 'The reimbursement has been asked for',
  'procedure.wages-invoice.title': 'Send AKTO your own invoice for wages',
  'procedure.wages-invoice.what':
    'Wages were asked for: they are invoiced after the training. Send AKTO the invoice for wages and side costs, in the name of the centre, by the hours that each person attended. The time allowed is not known here: ask AKTO and note it.',
  'procedure.wages-invoice.confirm': 'The invoice for wages is sent',
  'procedure.keep-papers.title': 'Put the papers away',
  'procedure.keep-papers.what':
    'Keep all the papers for at least 10 years: AKTO and the inspectors may ask for them.',
  'procedure.keep-papers.what-other':
    'Keep all the papers: an inspection may come years later. Ask your OPCO for how long.',
  'procedure.keep-papers.confirm': 'The papers are put away',
  'procedure.other-rules.title': 'Ask your OPCO for its rules',
  'procedure.other-rules.what':
    'Each OPCO has its own rules. Ask yours: where to make the request, before which day, with which papers, and whether it funds this training. Note its dates here; they stay « to be checked ».',
  'procedure.other-rules.confirm': 'We have its rules and its dates',
  'procedure.other-request.title': 'Fill in your OPCO’s request',
  'procedure.other-request.what':
    'Copy the answers from the sheet to copy: it holds all that is usually asked.',
  'procedure.other-request.confirm': 'The request is filled in',
  'procedure.other-sending.title': 'Read again and send the request',
  'procedure.other-sending.what':
    'Read dates, hours, amounts and names again, attach the papers asked for, then send. Keep the proof.',
  'procedure.other-sending.confirm': 'The request is sent',
  'procedure.other-agreement.title': 'Wait for your OPCO’s answer',
  'procedure.other-agreement.what':
    'Wait for its answer in writing, and read your e-mails: a paper may be missing.',
  'procedure.other-agreement.confirm': 'The agreement has come',
  'procedure.other-agreement.warning':
    'Ask whether the training may start before the answer; when in doubt, wait for it.',
  'procedure.other-reimbursement.title': 'Ask to be paid back',
  'procedure.other-reimbursement.what':
    'Send your OPCO paid invoice, attendance sheet and certificates. Ask for its time limit and note it here.',
  'procedure.other-reimbursement.confirm': 'The reimbursement has been asked for',
} as const satisfies Record<keyof typeof french, string>;
