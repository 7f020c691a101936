/** The steps from the announcement of a training to its reimbursement: each what, then its tick. */
export const procedure = {
  'procedure.person-in-charge.title': 'Déclarer à AKTO la personne chargée des demandes',
  'procedure.person-in-charge.what':
    'AKTO doit connaître la personne qui fait les demandes : son nom, sa fonction, son téléphone et son adresse e-mail professionnelle. Si elle change, prévenez AKTO aussitôt.',
  'procedure.person-in-charge.confirm': 'AKTO connaît la personne qui fait les demandes',
  'procedure.first-login.title': 'Se connecter une première fois à Mon Espace',
  'procedure.first-login.what':
    'Décidez qui se connecte, et vérifiez que cette personne entre bien dans Mon Espace avec ses propres identifiants.',
  'procedure.first-login.confirm': 'La connexion fonctionne',
  'procedure.administrator.title': 'Savoir qui est l’administrateur du compte',
  'procedure.administrator.what':
    'Lui seul valide un nouveau rattachement et change les droits. Si vous ne savez pas qui c’est, demandez-le à AKTO maintenant : c’est souvent là que l’on perd du temps.',
  'procedure.administrator.confirm': 'Nous savons qui est l’administrateur',
  'procedure.attachment.title': 'Faire rattacher le centre',
  'procedure.attachment.what':
    'Dans le menu de votre nom, demandez le rattachement de votre centre comme adhérent, puis attendez sa validation. Sans elle, aucune demande ne peut être faite.',
  'procedure.attachment.confirm': 'Le rattachement est validé',
  'procedure.attachment.warning':
    'Choisissez « adhérent » : comme « prestataire de formation », vous ne pourriez pas faire cette demande.',

  'procedure.cost-agreed.title': 'S’accorder sur le prix avant d’inscrire',
  'procedure.cost-agreed.what':
    'Le centre paie l’organisme de formation et se fait rembourser ensuite. Si la prise en charge est refusée, la dépense reste au centre : la direction doit le savoir avant d’inscrire.',
  'procedure.cost-agreed.what-direct':
    'Votre OPCO paie l’organisme de formation directement. Mais si la prise en charge est refusée, la dépense revient au centre : la direction doit le savoir avant d’inscrire.',
  'procedure.cost-agreed.confirm': 'La direction le sait et accepte',
  'procedure.register-people.title': 'Inscrire chaque personne à la formation',
  'procedure.register-people.what':
    'Une inscription par personne auprès de l’organisateur ({count} ici). Les pièces sont envoyées aux inscrits.',
  'procedure.register-people.what-unknown':
    'Une inscription par personne auprès de l’organisateur. Les pièces sont envoyées aux inscrits.',
  'procedure.register-people.confirm': 'Chaque personne est inscrite',
  'procedure.register-people.warning-whole':
    'Inscrivez pour toute la formation : une inscription à quelques jours seulement ne permet pas de demander une prise en charge.',
  'procedure.provider-payment.title': 'Payer l’organisme de formation',
  'procedure.provider-payment.what':
    'Le centre règle l’organisme de formation sans attendre la réponse. Gardez la preuve du paiement : elle servira au remboursement.',
  'procedure.provider-payment.confirm': 'L’organisme de formation est payé',

  'procedure.open-request.title': 'Ouvrir la demande',
  'procedure.open-request.what':
    'Dans Mon Espace, « Créer un nouveau dossier », puis « Action de formation ». C’est à vous de le faire. L’assistant remplit ensuite les onglets avec vous.',
  'procedure.open-request.confirm': 'La demande est ouverte',
  'procedure.open-request.warning-draft':
    'Un clic suffit à créer un brouillon, même vide : regardez d’abord s’il n’en existe pas déjà un.',
  'procedure.open-request.warning-company':
    'Le choix de l’entreprise ne peut plus être changé ensuite.',
  'procedure.open-request.warning-creator':
    'Un brouillon n’est visible que par l’entité qui l’a créé, et seul son créateur peut le supprimer : un collègue ne le verra peut-être pas.',
  'procedure.accept-request.title': 'Accepter ou refuser la demande préparée par l’organisme',
  'procedure.accept-request.what':
    'L’organisme de formation a commencé la demande pour vous. Ouvrez-la dans Brouillons, vérifiez tout, puis acceptez ou refusez. Vous seul pouvez le faire ; elle ne se modifie qu’une fois acceptée.',
  'procedure.accept-request.confirm': 'J’ai vérifié et accepté la demande',
  'procedure.accept-request.warning':
    'Une demande refusée disparaît de votre liste et ne peut pas être reprise.',
  'procedure.tab-introduction.title': 'Compléter l’onglet Introduction',
  'procedure.tab-introduction.what':
    'Lisez la notice sur les données personnelles et cochez-la vous-même, puis enregistrez.',
  'procedure.tab-introduction.confirm': 'Onglet Introduction complet',
  'procedure.tab-employeur.title': 'Compléter l’onglet Employeur',
  'procedure.tab-employeur.what':
    'Il est en principe déjà rempli : vérifiez l’adresse, le SIRET et l’e-mail, puis enregistrez.',
  'procedure.tab-employeur.confirm': 'Onglet Employeur vérifié',
  'procedure.tab-formation.title': 'Compléter l’onglet Formation',
  'procedure.tab-formation.what':
    'L’organisme, les dates, les heures et les coûts. L’assistant les écrit ; relisez-les, puis enregistrez.',
  'procedure.tab-formation.confirm': 'Onglet Formation complet',
  'procedure.tab-formation.warning-direct':
    '« Paiement direct par l’OPCO » doit être sur « Non » : depuis le 1er octobre 2026, « Oui » n’est plus possible pour la plupart des demandes. À vérifier auprès d’AKTO.',
  'procedure.tab-salaries.title': 'Compléter l’onglet Salariés',
  'procedure.tab-salaries.what':
    'Identité, adresse et contrat de chaque personne. Le numéro de sécurité sociale se recopie de la carte Vitale.',
  'procedure.tab-salaries.confirm': 'Onglet Salariés complet',
  'procedure.tab-salaries.several':
    'Une seule demande suffit pour vos {count} inscrits : ajoutez-les tous dans cet onglet.',
  'procedure.tab-synthese.title': 'Relire et attester dans l’onglet Synthèse',
  'procedure.tab-synthese.what':
    'Relisez toutes les lignes et le total. Les deux attestations sont à cocher par vous, après lecture.',
  'procedure.tab-synthese.confirm': 'Onglet Synthèse relu',

  'procedure.programme.title': 'Recevoir le programme',
  'procedure.programme.what':
    'Le programme de la formation, avec objectifs, contenu, durée et méthodes. La pièce vient de l’organisateur.',
  'procedure.programme.confirm': 'J’ai le programme',
  'procedure.convention-received.title': 'Recevoir la convention',
  'procedure.convention-received.what':
    'La convention de formation, qui porte tous les coûts pédagogiques. Elle vient de l’organisateur.',
  'procedure.convention-received.confirm': 'J’ai reçu la convention',
  'procedure.convention-signed.title': 'Faire signer la convention par les deux parties',
  'procedure.convention-signed.what':
    'La direction signe et date la convention ; il faut aussi la signature de l’organisme de formation.',
  'procedure.convention-signed.confirm': 'Les deux signatures y sont',
  'procedure.convention-sent.title': 'Envoyer la convention signée à la coordination',
  'procedure.convention-sent.what':
    'La coordination en a besoin aussi : envoyez-la à {email}, en plus du dépôt avec la demande.',
  'procedure.convention-sent.confirm': 'La coordination a la convention signée',
  'procedure.invoice-or-quote.title': 'Recevoir la facture ou le devis',
  'procedure.invoice-or-quote.what':
    'Le montant hors taxes doit être celui de la demande. La pièce vient de l’organisateur.',
  'procedure.invoice-or-quote.confirm': 'J’ai la facture ou le devis',
  'procedure.tab-documents.title': 'Joindre les pièces dans l’onglet Documents',
  'procedure.tab-documents.what':
    'Joignez le programme et la convention signée des deux parties (ou le devis), et la facture si vous l’avez. Le compteur du portail doit montrer 2/2. L’attestation est à cocher par vous.',
  'procedure.tab-documents.confirm': 'Les pièces sont jointes',

  'procedure.review.title': 'Relire avant d’envoyer',
  'procedure.review.what':
    'Une relecture d’une minute, à montrer à la direction si besoin. Après l’envoi, plus rien ne se corrige dans Mon Espace.',
  'procedure.review.confirm': 'La demande est relue',
  'procedure.transmit.title': 'Transmettre la demande à AKTO',
  'procedure.transmit.what':
    'Pressez « Transmettre » vous-même et attendez le message « Votre demande a été transmise à AKTO ». Enregistrer ne suffit pas : un brouillon n’est pas envoyé.',
  'procedure.transmit.confirm': 'J’ai vu le message de transmission',
  'procedure.transmit.warning':
    'À déposer 30 jours calendaires avant le début de la formation. Nous ne savons pas ce qu’AKTO décide d’une demande en retard : appelez avant d’envoyer.',

  'procedure.papers-conform.title': 'Vérifier que les pièces sont acceptées',
  'procedure.papers-conform.what':
    'Ouvrez le dossier dans Mon Espace : chaque pièce doit être notée « conforme ». Sinon, déposez-la de nouveau.',
  'procedure.papers-conform.confirm': 'Toutes les pièces sont conformes',
  'procedure.agreement.title': 'Attendre l’accord d’AKTO',
  'procedure.agreement.what':
    'L’accord s’affiche dans Dossiers (« Accordé »). AKTO annonce une réponse sous 30 jours, à vérifier. Regardez aussi vos e-mails : il peut manquer une pièce. Dès qu’il arrive, prévenez l’organisme de formation, qui l’attend pour commencer.',
  'procedure.agreement.confirm': 'L’accord est arrivé',
  'procedure.agreement.warning':
    'La formation ne doit pas commencer avant l’accord : sans lui, rien n’assure le remboursement.',

  'procedure.attendance.title': 'Faire signer l’émargement',
  'procedure.attendance.what':
    'Chaque personne signe pour chaque demi-journée suivie. Une signature oubliée bloque le remboursement.',
  'procedure.attendance.confirm': 'Toutes les demi-journées sont signées',
  'procedure.certificate.title': 'Recevoir le certificat de réalisation',
  'procedure.certificate.what':
    'Un par personne, de l’organisme de formation. Les heures doivent être exactement celles de la convention.',
  'procedure.certificate.confirm': 'J’ai le certificat de chaque personne',
  'procedure.paid-invoice.title': 'Recevoir la facture acquittée',
  'procedure.paid-invoice.what':
    'La facture de l’organisme de formation, avec la mention « acquittée » et la date du paiement.',
  'procedure.paid-invoice.confirm': 'J’ai la facture acquittée',
  'procedure.reimbursement.title': 'Faire la demande de remboursement (DR)',
  'procedure.reimbursement.what':
    'Dans Dossiers, au bout de la ligne du dossier accordé. Joignez facture acquittée, émargement, certificats, et votre propre facture à AKTO. Le délai n’est pas connu ici : demandez-le à AKTO et notez-le.',
  'procedure.reimbursement.confirm': 'La demande de remboursement est envoyée',
  'procedure.wages-invoice.title': 'Envoyer à AKTO votre facture des salaires',
  'procedure.wages-invoice.what':
    'Les salaires ont été demandés : ils se facturent après la formation. Adressez à AKTO la facture des salaires et des frais annexes, au nom du centre, selon les heures de présence de chacun. Le délai n’est pas connu ici : demandez-le à AKTO et notez-le.',
  'procedure.wages-invoice.confirm': 'La facture des salaires est envoyée',
  'procedure.keep-papers.title': 'Ranger les pièces',
  'procedure.keep-papers.what':
    'Gardez toutes les pièces au moins 10 ans : AKTO et les services de contrôle peuvent les demander.',
  'procedure.keep-papers.what-other':
    'Gardez toutes les pièces : un contrôle peut venir des années plus tard. La durée est à demander à votre OPCO.',
  'procedure.keep-papers.confirm': 'Les pièces sont rangées',

  'procedure.other-rules.title': 'Demander ses règles à votre OPCO',
  'procedure.other-rules.what':
    'Chaque OPCO a ses règles. Demandez au vôtre : où faire la demande, avant quelle date, avec quelles pièces, et s’il prend cette formation en charge. Notez ici ses dates ; elles restent « à vérifier ».',
  'procedure.other-rules.confirm': 'Nous avons ses règles et ses dates',
  'procedure.other-request.title': 'Remplir la demande de votre OPCO',
  'procedure.other-request.what':
    'Recopiez les réponses depuis la fiche à recopier : elle contient tout ce que l’on demande d’habitude.',
  'procedure.other-request.confirm': 'La demande est remplie',
  'procedure.other-sending.title': 'Relire et envoyer la demande',
  'procedure.other-sending.what':
    'Relisez dates, heures, montants et noms, joignez les pièces demandées, puis envoyez. Gardez la preuve de l’envoi.',
  'procedure.other-sending.confirm': 'La demande est envoyée',
  'procedure.other-agreement.title': 'Attendre la réponse de votre OPCO',
  'procedure.other-agreement.what':
    'Attendez sa réponse écrite, et regardez vos e-mails : il peut manquer une pièce.',
  'procedure.other-agreement.confirm': 'L’accord est arrivé',
  'procedure.other-agreement.warning':
    'Demandez si la formation peut commencer avant la réponse ; dans le doute, attendez-la.',
  'procedure.other-reimbursement.title': 'Demander le remboursement',
  'procedure.other-reimbursement.what':
    'Envoyez à votre OPCO facture acquittée, émargement et certificats. Son délai est à lui demander et à noter ici.',
  'procedure.other-reimbursement.confirm': 'Le remboursement est demandé',
} as const;
