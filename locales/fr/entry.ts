/** What is doubtful in a person or a training as they are entered; which number is which. */
export const entry = {
  'entry.point': '1 point à vérifier',
  'entry.points': '{count} points à vérifier',
  'entry.never-blocks': 'Rien n’empêche d’enregistrer.',
  'entry.which': 'NIR, numéro d’attente ou NTT ?',
  'entry.which.ask': 'Quel papier avez-vous en main ?',
  'entry.which.vitale': 'Une carte Vitale, ou une attestation de droits',
  'entry.which.waiting': 'Une lettre de l’Assurance maladie qui dit « numéro d’attente »',
  'entry.which.payslip': 'Une fiche de paie, sans rien de l’Assurance maladie',
  'entry.which.nothing': 'Aucun papier avec un numéro',
  'entry.which.unsure': 'Un autre papier, ou je ne suis pas sûr',
  'entry.which.vitale.then':
    'C’est un NIR s’il commence par 1 ou 2 : choisissez « A un numéro de sécurité sociale (NIR) », et tapez ses 13 chiffres sans la clé. S’il commence par 7 ou 8, c’est un numéro d’attente : lisez la ligne suivante de cette liste.',
  'entry.which.waiting.then':
    'C’est un numéro d’attente (NIA) : il commence par 7 ou 8. Choisissez « A un numéro de sécurité sociale (NIR) » et tapez-le tel quel. AKTO ne le connaît peut-être pas encore : demandez à AKTO s’il l’accepte.',
  'entry.which.payslip.then':
    'S’il commence par 1 ou 2 et compte 13 chiffres, c’est en principe le NIR. Sinon c’est un numéro technique temporaire (NTT), donné par l’employeur : choisissez « A un numéro technique temporaire (NTT) ». Il ne remplace pas le NIR : demandez-le à la personne dès qu’elle l’a.',
  'entry.which.nothing.then':
    'Choisissez « N’en a pas encore ». Demandez à la personne sa carte Vitale ou son attestation de droits (ameli.fr) ; sinon demandez à AKTO comment faire la demande sans numéro.',
  'entry.which.unsure.then':
    'Ne devinez pas : demandez à AKTO, en disant ce qu’est le papier et comment le numéro commence. N’envoyez pas le numéro entier par e-mail.',
} as const;
