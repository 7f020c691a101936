/** The vault: making it, opening it, changing what opens it. */
export const vault = {
  'vault.title': 'Coffre',
  'vault.why':
    "Les salariés et leurs documents sont gardés chiffrés sur cet ordinateur. Sans la phrase de passe, personne ne les lit : ni quelqu'un qui emporterait le disque, ni nous.",
  'vault.none': 'Pour retrouver vos salariés la prochaine fois, créez un coffre.',
  'vault.none-session':
    "Sans coffre, les salariés sont oubliés à la fermeture du navigateur : rien n'est écrit sur le disque.",
  'vault.create': 'Créer le coffre',
  'vault.create.title': 'Créer le coffre',
  'vault.create.next': 'Continuer',
  'vault.create.consent':
    "J'ai compris : si la phrase de passe et le code de secours sont perdus tous les deux, ce que contient le coffre est perdu. Personne ne peut le rouvrir.",
  'vault.create.consent-missing': 'Cochez cette case pour continuer.',
  'vault.created': 'Le coffre est créé, et ouvert.',
  'vault.keep-nothing': 'Continuer sans rien conserver',
  'vault.keep-nothing.on':
    'Sans rien conserver : les salariés que vous saisissez sont oubliés à la fermeture du navigateur.',
  'vault.keep-nothing.locked':
    "Le coffre reste fermé : ce qu'il contient n'est pas effacé, et n'est pas utilisé.",
  'vault.keep-nothing.off': 'Utiliser un coffre',
  'vault.cancel': 'Annuler',
  'vault.passphrase': 'Phrase de passe',
  'vault.passphrase.new': 'Nouvelle phrase de passe',
  'vault.passphrase.again': 'La même, une seconde fois',
  'vault.passphrase.current': 'Phrase de passe actuelle',
  'vault.passphrase.hint':
    'Au moins {count} caractères. Le plus sûr et le plus facile à retenir : quatre ou cinq mots sans rapport entre eux.',
  'vault.passphrase.differs': 'Les deux ne sont pas pareilles.',
  'vault.passphrase.show': 'Afficher',
  'vault.passphrase.hide': 'Masquer',
  'vault.strength.too-short': 'Encore trop courte.',
  'vault.strength.weak':
    'Facile à deviner : ajoutez un ou deux mots sans rapport. Vous pouvez la garder, mais elle protège peu.',
  'vault.strength.fair': 'Correcte. Un mot de plus la rendrait solide.',
  'vault.strength.strong': 'Solide.',
  'vault.code.title': 'Code de secours',
  'vault.code.why':
    'Il ouvre le coffre si la phrase de passe est oubliée, ou si la personne qui la connaît est partie. Imprimez-le et rangez-le dans le coffre de la direction. Il ne sera plus montré.',
  'vault.code.label': 'Code de secours du coffre Dossier FLE',
  'vault.code.sheet':
    "À ranger dans le coffre de la direction. Ce code ouvre le coffre où sont gardés, chiffrés, les salariés et leurs documents. Ne le photographiez pas et ne l'envoyez à personne.",
  'vault.code.how':
    "Pour s'en servir : Dossier FLE, Réglages, Coffre, « Phrase de passe oubliée ». Les lettres I, L, O et U n'y sont jamais.",
  'vault.code.made': "Créé le {date}, sur l'ordinateur de : ____________________",
  'vault.code.print': 'Imprimer le code',
  'vault.code.confirm': "Pour vérifier qu'il est noté, recopiez le groupe numéro {number}",
  'vault.code.wrong-group': "Ce n'est pas ce groupe. Relisez la feuille imprimée.",
  'vault.code.noted': 'Il est noté',
  'vault.locked': 'Le coffre est fermé.',
  'vault.locked.todo':
    'Le formulaire, les contrôles et les échéances fonctionnent sans lui ; les salariés, non.',
  'vault.unlock': 'Ouvrir le coffre',
  'vault.unlocked': "Le coffre est ouvert. Vous pouvez revenir à l'onglet Mon Espace.",
  'vault.wrong':
    "Cette phrase de passe n'ouvre pas le coffre. Vérifiez les majuscules et la disposition du clavier, puis essayez encore : rien n'est bloqué ni effacé.",
  'vault.opening': 'Ouverture…',
  'vault.forgotten': 'Phrase de passe oubliée',
  'vault.recover.why':
    "Tapez le code de secours imprimé à la création du coffre, et choisissez une nouvelle phrase de passe. Rien de ce que contient le coffre n'est perdu.",
  'vault.recover': 'Ouvrir avec le code',
  'vault.code.typed': 'Code de secours',
  'vault.code.mistyped':
    "Ce code n'est pas complet, ou un caractère est faux : il a 25 caractères, en cinq groupes de cinq.",
  'vault.code.wrong':
    "Ce code n'ouvre pas ce coffre. C'est peut-être celui d'un coffre plus ancien : le dernier imprimé est le bon.",
  'vault.open': 'Le coffre est ouvert.',
  'vault.lock': 'Fermer le coffre maintenant',
  'vault.now-locked': 'Le coffre est fermé.',
  'vault.auto-lock': "Le fermer quand je ne m'en sers pas depuis",
  'vault.auto-lock.minutes': '{count} minutes',
  'vault.auto-lock.why': 'Il se ferme aussi quand le navigateur se ferme.',
  'vault.screen-lock': "Le fermer aussi dès que l'ordinateur se met en veille",
  'vault.screen-lock.refused':
    "Le navigateur n'a pas donné cette autorisation : le coffre se ferme au bout du délai seulement.",
  'vault.change': 'Changer la phrase de passe',
  'vault.change.why': 'Le code de secours imprimé reste le bon.',
  'vault.changed': 'La phrase de passe est changée.',
  'vault.leave': 'Un collègue part',
  'vault.leave.why':
    "La phrase de passe, le code de secours et la clé du coffre changent, et tout est chiffré de nouveau : ce que connaît la personne qui part n'ouvre plus rien ici. À faire aussi si la feuille du code est perdue. Les sauvegardes déjà faites s'ouvrent encore avec l'ancienne phrase de passe.",
  'vault.leave.by': "Je prouve que j'en ai le droit avec",
  'vault.leave.by-passphrase': 'la phrase de passe actuelle',
  'vault.leave.by-recovery': 'le code de secours imprimé',
  'vault.leave.do': 'Tout changer',
  'vault.left':
    "C'est fait : seuls la nouvelle phrase de passe et le nouveau code ouvrent le coffre.",
  'vault.progress': 'Nouveau chiffrement : {done} sur {total}. Vous pouvez continuer à travailler.',
  'vault.unfinished':
    "Le nouveau chiffrement a été interrompu. Rien n'est perdu : il reprend maintenant.",
  'vault.move-one': '1 salarié est en mémoire et sera oublié à la fermeture du navigateur.',
  'vault.move-many':
    '{count} salariés sont en mémoire et seront oubliés à la fermeture du navigateur.',
  'vault.move': 'Les mettre dans le coffre',
  'vault.moved': 'Les salariés sont dans le coffre.',
  'vault.damage.person': 'un salarié du coffre',
  'vault.damage.document': 'un document du coffre',
  'vault.damage.forget': 'Supprimer définitivement',
  'vault.damage.forget-sure': 'Cette copie ne pourra plus être réparée. La supprimer ?',
  'vault.people-locked': 'Le coffre est fermé : les salariés ne sont pas affichés.',
  'vault.damaged':
    "Un coffre est là, mais ce qui permet de l'ouvrir ne peut pas être lu. Rien n'a été effacé. Fermez et rouvrez le navigateur ; si cela ne suffit pas, restaurez votre dernière sauvegarde après « Tout effacer ».",
  'vault.newer':
    "Ce coffre a été fait par une version plus récente de Dossier FLE. Rien n'a été effacé : mettez l'extension à jour pour l'ouvrir.",
  'vault.refused':
    "Ce navigateur ne garde rien ici (fenêtre privée, ou stockage interdit). Les salariés restent en mémoire jusqu'à sa fermeture. Pour un coffre, utilisez une fenêtre normale.",
  'vault.trouble.locked':
    "Rien n'a été enregistré : le coffre s'est fermé. Ouvrez-le, puis recommencez.",
  'vault.trouble.changed':
    "Rien n'a été changé : le coffre vient d'être modifié dans une autre fenêtre. Rechargez cette page, puis recommencez.",
  'vault.trouble.full':
    "Rien n'a été enregistré : il n'y a plus de place pour le navigateur sur ce disque. Ce qui était gardé est intact. Libérez de la place, ou supprimez des documents, puis recommencez.",
  'vault.trouble.refused':
    "Rien n'a été enregistré : ce navigateur ne garde rien ici (fenêtre privée, ou stockage interdit).",
  'vault.trouble.derivation':
    "Ce coffre a été créé là où WebAssembly est permis, et ce navigateur l'interdit : il ne peut pas être ouvert ici. Rien n'est perdu. Demandez à votre informaticien de permettre WebAssembly pour Dossier FLE.",
  'vault.trouble.unknown':
    "Rien n'a été enregistré : une erreur imprévue du navigateur. Ce qui était gardé est intact. Rechargez cette page, puis recommencez.",
} as const;
