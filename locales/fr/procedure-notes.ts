/** What is said around the steps: who, where things stand, by when, help, sources. */
export const procedureNotes = {
  'procedure.phase.access': 'Accès au portail',
  'procedure.phase.registration': 'Inscription',
  'procedure.phase.request': 'Demande',
  'procedure.phase.papers': 'Pièces',
  'procedure.phase.sending': 'Envoi',
  'procedure.phase.agreement': 'Accord',
  'procedure.phase.after': 'Après la formation',

  'procedure.who.centre': 'le centre',
  'procedure.who.director': 'la direction',
  'procedure.who.coordinator': 'la coordination',
  'procedure.who.provider': 'l’organisme de formation',
  'procedure.who.akto': 'AKTO',
  'procedure.who.funder': 'votre OPCO',
  'procedure.who.person': 'la personne inscrite',

  'procedure.state.done-seen': 'Fait, vu sur le portail',
  'procedure.state.done-said': 'Fait, coché par vous',
  'procedure.state.next': 'À faire maintenant',
  'procedure.state.todo': 'À faire ensuite',
  'procedure.state.to-confirm': 'À confirmer',
  'procedure.state.waiting': 'En attente',
  'procedure.state.not-applicable': 'Sans objet ici',
  'procedure.state.unknown': 'À éclaircir',

  'procedure.next.do': 'À faire maintenant :',
  'procedure.next.settle': 'À éclaircir :',
  'procedure.next.confirm': 'À confirmer :',
  'procedure.next.wait.coordinator': 'En attente de la coordination :',
  'procedure.next.wait.provider': 'En attente de l’organisme de formation :',
  'procedure.next.wait.akto': 'En attente d’AKTO :',
  'procedure.next.wait.funder': 'En attente de votre OPCO :',
  'procedure.next.wait.person': 'En attente de la personne inscrite :',
  'procedure.next.later': 'Rien à faire avant le {day} :',
  'procedure.next.finished': 'Tout est fait pour ce dossier.',

  'procedure.sending.not-sent': 'PAS ENCORE ENVOYÉ à AKTO',
  'procedure.sending.not-sent-other': 'PAS ENCORE ENVOYÉ à votre OPCO',
  'procedure.sending.said-only':
    'PAS ENCORE ENVOYÉ à AKTO, d’après ce que l’assistant a vu. Vous avez coché l’envoi : vérifiez que la demande est dans Dossiers, et non dans Brouillons.',
  'procedure.sending.stuck':
    'PAS ENCORE ENVOYÉ à AKTO : l’envoi est en cours (« En cours de transmission »). Si cela dure, signalez-le à AKTO : la demande n’est pas partie.',
  'procedure.sending.doubtful':
    'L’envoi n’est pas sûr : la demande a été vue envoyée, puis de nouveau parmi les brouillons. Vérifiez dans Dossiers.',
  'procedure.sending.sent': 'Envoyé, vu sur le portail.',
  'procedure.sending.sent-other': 'Envoyé, coché par vous.',

  'procedure.paper.programme': 'le programme',
  'procedure.paper.convention': 'la convention signée des deux parties',
  'procedure.paper.facture': 'la facture ou le devis',
  'procedure.paper.emargement': 'la feuille d’émargement',
  'procedure.paper.certificat': 'le certificat de réalisation',
  'procedure.paper.facture-acquittee': 'la facture acquittée',

  'procedure.note.contradiction':
    'Vous avez coché cette étape, mais le portail montre autre chose. Rien n’a été décoché : regardez, puis dites ce qu’il en est.',
  'procedure.note.passed':
    'Une étape qui vient après est déjà faite. Cochez celle-ci si elle l’est aussi.',
  'procedure.note.unticked-but-seen':
    'Vous avez décoché cette étape, mais le portail la montre faite. Regardez, puis dites ce qu’il en est.',
  'procedure.note.two-readings':
    'Deux pages du portail ne disent pas la même chose. Regardez laquelle est à jour.',
  'procedure.note.state-unknown':
    'Le portail affiche « {state} » : l’assistant ne connaît pas cet état et n’en déduit rien. Regardez le dossier, ou demandez à AKTO.',
  'procedure.note.later-state':
    'Le portail affiche maintenant « {state} », que l’assistant ne connaît pas.',
  'procedure.note.draft-seen': 'Vu parmi les brouillons : « {state} ».',
  'procedure.note.file-seen': 'Vu parmi les dossiers : « {state} ».',
  'procedure.note.to-accept':
    'La demande attend votre décision : acceptez-la ou refusez-la. D’ici là, elle ne se modifie pas.',
  'procedure.note.refused-draft':
    'Cette demande a été refusée par le centre : elle ne peut plus être reprise. Il en faut une autre.',
  'procedure.note.being-sent':
    'Envoi en cours. Si cet état dure, signalez-le à AKTO : la demande n’est pas partie.',
  'procedure.note.tab-warning':
    'Le portail signale cet onglet : il manque une réponse, ou une règle n’est pas respectée.',
  'procedure.note.documents-missing': 'Pièces obligatoires : {done} sur {total}.',
  'procedure.note.document-refused': '« {document} » : {state}. À déposer de nouveau.',
  'procedure.note.document-waiting': '« {document} » : {state}.',
  'procedure.note.attachment-seen': 'Rattachement : « {state} ».',
  'procedure.note.no-agreement-yet':
    'La formation commence le {day} et l’accord n’a pas été vu : elle ne doit pas commencer sans lui.',
  'procedure.note.started-without-agreement':
    'La formation a commencé le {day} sans que l’accord ait été vu. Appelez AKTO : le remboursement n’est pas assuré.',

  'procedure.deadline.access': 'Accès au portail prêt',
  'procedure.deadline.papers': 'Pièces reçues et convention signée',
  'procedure.deadline.sending': 'Demande envoyée',
  'procedure.deadline.agreement': 'Réponse attendue',
  'procedure.deadline.reimbursement': 'Remboursement demandé',
  'procedure.deadline.shown': '{name} : {day}',
  'procedure.deadline.shown-legal': '{name} : {day} (dernier jour : {legalDay})',
  'procedure.deadline.to-check': 'date à vérifier',
  'procedure.deadline.far': 'Vous avez le temps.',
  'procedure.deadline.soon': 'C’est bientôt.',
  'procedure.deadline.late': 'La date visée est passée : faites-le dès que possible.',
  'procedure.deadline.past': 'Le dernier jour est passé.',

  'procedure.help.rules': 'Les règles de prise en charge d’AKTO',
  'procedure.help.landing': 'Entrer dans Mon Espace',
  'procedure.help.guide-attachment': 'Guide d’AKTO : rattachements et administration',
  'procedure.help.guide-drafts': 'Guide d’AKTO : brouillons et dossiers',
  'procedure.help.guide-entry': 'Guide d’AKTO : action de formation (à partir de la page 13)',
  'procedure.help.phone': 'Téléphoner à AKTO : {phone}',
  'procedure.help.phone-hours':
    'Du lundi au jeudi de 9 h à 12 h 30 et de 13 h 30 à 17 h ; le vendredi de 9 h à 12 h et de 13 h 30 à 16 h 30 (heures métropolitaines). Horaires d’avril 2023, à vérifier.',
  'procedure.help.call-back': 'Demander à être rappelé par AKTO',
  'procedure.help.registration': 'Le formulaire d’inscription',
  'procedure.help.coordination': 'Écrire à la coordination : {email}',

  'procedure.source.tutorial': 'Tutoriel du Groupement FLE, Semaine de Formation 2025',
  'procedure.source.circuit': 'Dépliant Ganapati sur le circuit d’une prise en charge',
  'procedure.source.guide-contract': 'Guide d’AKTO, saisie par l’adhérent',
  'procedure.source.guide-account': 'Guide d’AKTO, Mon Compte',
  'procedure.source.guide-drafts': 'Guide d’AKTO, brouillons et dossiers',
  'procedure.source.deposit': 'Page d’AKTO sur le dépôt des dossiers, citée par deux sources',
  'procedure.source.direct-payment': 'Page d’AKTO sur le dépôt d’une demande, citée par un tiers',
  'procedure.source.service-done': 'Arrêté du 21 décembre 2018 (justificatifs du service fait)',
  'procedure.source.advice': 'Conseil de l’assistant',
  'procedure.source.typed': 'Date notée par vous, à vérifier',
} as const;
