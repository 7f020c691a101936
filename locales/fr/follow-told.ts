/** What is told of dossiers and of the page in view, put together in the background. */
export const followTold = {
  'told.seen': 'Vu sur le portail le {day}.',
  'told.said': 'Dit par vous le {day}.',
  'told.unsaid': 'Décoché par vous le {day}.',
  'told.waiting-for': '{standing} : {who}',
  'told.papers-from': '{who} : {papers}',
  'told.awaited.centre': 'À fournir par le centre',
  'told.awaited.director': 'Attendu de la direction',
  'told.awaited.coordinator': 'Attendu de la coordination',
  'told.awaited.provider': 'Attendu de l’organisme de formation',
  'told.awaited.akto': 'Attendu d’AKTO',
  'told.awaited.funder': 'Attendu de votre OPCO',
  'told.awaited.person': 'Attendu de la personne inscrite',
  'told.dates': 'du {start} au {end}',
  'told.date': 'le {start}',
  'told.number': 'n° {number}',
  'told.printed': '« {state} »',
  'told.by': 'Au plus tard le {day}.',
  'told.by-legal': 'Visez le {day} ; dernier jour : le {legalDay}.',
  'told.late': 'La date visée ({day}) est passée ; dernier jour : le {legalDay}.',
  'told.late-no-legal': 'La date visée ({day}) est passée.',
  'told.advice':
    'Le jour conseillé (le {day}) est passé ; dernier jour pour envoyer la demande : le {legalDay}.',
  'told.advice-alone': 'Le jour conseillé (le {day}) est passé.',
  'told.to-confirm': 'Sans doute déjà fait : {steps}. Si oui, cochez-le plus bas.',
  'told.past': 'Le dernier jour ({legalDay}) est passé.',
  'told.source': 'Source : {sources}.',
  'told.button.do': 'Voir comment faire',
  'told.button.settle': 'Éclaircir',
  'told.button.wait': 'Voir qui relancer',
  'told.button.later': 'Voir les étapes',
  'told.mail.convention': 'Préparer l’e-mail à la coordination',
  'told.mail.papers': 'Préparer une relance',
  'told.mail.signature': 'Préparer un mot pour la signature',
  'told.mail.hint': 'S’ouvre dans votre messagerie : relisez, complétez, envoyez vous-même.',
  'told.differs': '{fact} : {voices}.',
  'told.fact.title': 'Formation',
  'told.fact.start': 'Début',
  'told.fact.end': 'Fin',
  'told.fact.company': 'Entreprise',
  'told.no-facts':
    'La formation et les dates ne sont pas encore lues : ouvrez Brouillons ou Dossiers sur le portail, elles s’y affichent.',
  'told.no-start':
    'Aucune échéance n’est calculée : le premier jour de la formation n’est pas connu. Notez-le dans la page des dossiers, avec « Formation et dates ».',
  'told.no-days':
    'Aucune échéance : les règles de votre OPCO ne sont pas connues ici. Demandez-les-lui, puis notez les dates dans la page des dossiers.',
  'told.disputes':
    'Vous et un collègue n’avez pas dit la même chose ({count}). Choisissez dans la page des dossiers.',
  'told.similar-one': '{about}, lu le {day} dans {list}',
  'told.similar-followed': '{about}, dossier suivi ici',
  'told.page.provider':
    'Le portail est ouvert comme « Prestataire ». Une demande commencée ici est celle d’un organisme de formation. Pour une demande du centre, choisissez d’abord « Adhérent », en haut de la page.',
  'told.page.mandate':
    'Mandat de gestion : la demande est faite par un autre pour l’entreprise. Vérifiez l’entreprise nommée en haut de la demande : c’est pour elle qu’elle sera envoyée.',
  'told.page.drafts':
    'Un brouillon n’est visible que par la personne qui l’a créé : celui d’un collègue n’apparaît pas ici. Un brouillon n’est pas envoyé à AKTO.',
  'told.page.no-number':
    'Une demande de cette liste n’a pas de numéro lisible (colonnes déplacées ou renommées ?) : elle ne peut pas être suivie d’ici. Ouvrez la demande elle-même, puis « Suivre ce dossier ».',
  'told.page.no-numbers':
    '{count} demandes de cette liste n’ont pas de numéro lisible (colonnes déplacées ou renommées ?) : elles ne peuvent pas être suivies d’ici. Ouvrez la demande elle-même, puis « Suivre ce dossier ».',
  'told.page.no-state':
    'L’état des demandes n’est pas lisible dans cette liste : l’assistant n’en déduit rien.',
  'told.page.nothing-read':
    'L’assistant n’a lu aucune demande sur cette page. S’il y en a, attendez qu’elle soit affichée, ou ouvrez la demande elle-même, puis « Suivre ce dossier ».',
  'told.page.search':
    'Pour chercher un nom composé, mettez-le entre « » : sinon chaque mot est cherché à part.',
  'told.page.duplicate':
    'Une demande qui ressemble à une autre peut en partir : « Dupliquer » reprend les onglets choisis. Relisez les dates, les personnes et les montants.',
  'told.page.dossiers':
    'Ici sont les demandes envoyées à AKTO. Ouvrez-en une pour voir si chaque pièce est « conforme ».',
  'told.page.accueil':
    'Les compteurs mènent aux listes déjà filtrées. Pour que l’assistant sache tout, ouvrez Brouillons puis Dossiers sans filtre, jusqu’à la dernière page.',
  'told.page.reserve-de-fonds':
    'Réserve de fonds (DRF) : des fonds mis de côté pour des formations à venir. Ce n’est pas une demande de prise en charge.',
  'told.page.factures': 'Factures : celles reçues par AKTO, et où elles en sont.',
  'told.page.virements': 'Virements : ce qu’AKTO a payé, et pour quel dossier.',
  'told.page.badges-et-cartes':
    'Badges et cartes : sans lien avec une demande de prise en charge de formation.',
  'told.page.taches':
    'Tâches : ce qu’AKTO attend de vous. Une tâche sur une demande se traite dans cette demande.',
  'told.page.demande-de-remboursement':
    'Demande de remboursement (DR) : après la formation, pour un dossier accordé, avec facture acquittée, émargement et certificats.',
  'told.list.brouillons': 'Brouillons',
  'told.list.dossiers': 'Dossiers',
} as const;
