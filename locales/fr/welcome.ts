/** The page that opens once, after the installation. */
export const welcome = {
  'welcome.title': 'Bienvenue dans Dossier FLE',
  'welcome.lead':
    "Dossier FLE remplit avec vous les demandes de prise en charge dans Mon Espace, le portail d'AKTO, et relit chaque champ après l'avoir écrit.",
  'welcome.step-centre': 'Saisissez votre centre',
  'welcome.step-centre.why': 'Une seule fois : SIRET, contact, OPCO. Ou importez le fichier reçu.',
  'welcome.step-people': 'Saisissez les salariés',
  'welcome.step-people.why':
    "Un par un, ou d'un coup avec votre liste Excel. Sans coffre, ils sont oubliés à la fermeture du navigateur ; le coffre les garde chiffrés sur cet ordinateur.",
  'welcome.step-portal': 'Ouvrez Mon Espace',
  'welcome.step-portal.why':
    'Sur la page de la demande, cliquez sur « Dossier FLE », en bas à droite, puis sur « Remplir cet onglet ».',
  'welcome.open-options': 'Saisir le centre et les salariés',
  'welcome.open-portal': 'Ouvrir Mon Espace',
  'welcome.never': 'Ce que Dossier FLE ne fait jamais',
  'welcome.never-login': 'se connecter à votre place ;',
  'welcome.never-transmit': 'créer, transmettre, refuser ou supprimer une demande ;',
  'welcome.never-attest': 'cocher une attestation ou accepter des conditions ;',
  'welcome.never-amount': 'choisir entre deux montants quand le portail ne dit pas lequel il veut.',
  'welcome.private': 'Rien ne sort de votre navigateur',
  'welcome.private.why':
    "Aucun serveur, aucun compte, aucune mesure d'audience. Les valeurs vont de votre ordinateur à la page que vous avez sous les yeux, et nulle part ailleurs.",
  'welcome.unofficial':
    'Outil non officiel, réalisé sans lien avec AKTO. La demande reste la vôtre : relisez-la avant de la transmettre.',
  'welcome.firefox':
    "Version d'essai pour Firefox : chargée de façon temporaire, elle est retirée à la fermeture de Firefox et oublie alors tout ce que vous avez saisi. Gardez vos fichiers d'import.",
  'welcome.shortcut': "Au clavier : {shortcut} remplit l'onglet du formulaire affiché.",
} as const;
