/** What only the popup says: which tab it is about, and why it cannot reach it. */
export const popup = {
  'blocked.no-portal': "Mon Espace n'est pas ouvert dans ce navigateur.",
  'blocked.no-portal.todo': 'Ouvrez le portail, connectez-vous, puis revenez ici.',
  'blocked.no-portal.open': 'Ouvrir Mon Espace',
  'blocked.tab-gone': "Cet onglet du navigateur n'est plus sur Mon Espace.",
  'blocked.tab-gone.todo': 'Revenez sur le portail, puis ouvrez de nouveau Dossier FLE.',
  'blocked.no-permission': "Le navigateur n'autorise pas Dossier FLE à lire Mon Espace.",
  'blocked.no-permission.todo': "Donnez l'autorisation : elle vaut pour ce seul site.",
  'blocked.no-permission.allow': 'Autoriser Mon Espace',
  'blocked.no-engine': 'Dossier FLE ne peut pas lire cette page.',
  'blocked.no-engine.todo':
    "Rechargez la page du portail (touche F5), puis réessayez. Ce qui n'était pas enregistré sera à refaire.",
  'blocked.retry': 'Réessayer',
  'panel.fiche': 'Fiche à recopier (toute la demande)',
  'panel.looking': 'Lecture de la page…',
  'panel.open-in-tab': 'Ouvrir dans un onglet',
  'panel.portal-tab': "Dans l'onglet du navigateur « {title} »",
  'panel.portal-tab-now':
    "Dans l'onglet du navigateur « {title} », n° {order} des {count} onglets du portail (affiché en ce moment)",
  'panel.portal-tab-last':
    "Dans l'onglet du navigateur « {title} », n° {order} des {count} onglets du portail (le dernier regardé)",
  'panel.portal-tab-before':
    "Dans l'onglet du navigateur « {title} », n° {order} des {count} onglets du portail",
  'panel.window-name': 'Dossier FLE · onglet n° {order}',
} as const;
