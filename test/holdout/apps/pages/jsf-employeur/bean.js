/** The bean of the session: what the server holds. */
export const bean = {
  contactNom: '',
  contactPrenom: '',
  telephone: '',
  email: 'compte@groupement-fle.example.org',
  complement: '',
  codePostal: '',
  commune: null,
  effectif: null,
  public: null,
  retraite: null,
  prevoyance: null,
  motDePasse: '',
  dossier: '',
};

export const retraites = ['AG2R LA MONDIALE', 'AGIRC-ARRCO', 'APICIL', 'MALAKOFF HUMANIS'];
export const prevoyances = ['AG2R', 'APICIL', 'CHORUM', 'KLESIA', 'MALAKOFF HUMANIS'];
export const publics = ['Permanent', 'Intérimaire'];
const communes = {
  34000: ['MONTPELLIER'],
  34200: ['SETE'],
  34500: ['BEZIERS', 'VILLENEUVE LES BEZIERS'],
};
export const towns = () => communes[bean.codePostal] ?? [];

const takers = {
  telephone: text => text.replace(/\D/g, ''),
  effectif: text =>
    /^\d+$/.test(text.replace(/\s/g, '')) ? Number(text.replace(/\s/g, '')) : null,
  contactNom: text => text.toUpperCase(),
};

/** `javax.faces.behavior.event=change`: decodes one component, then the panel is rendered again. */
export function decode(key, text) {
  bean[key] = takers[key] ? takers[key](text) : text;
  if (key === 'codePostal') bean.commune = towns().length === 1 ? towns()[0] : null;
}
