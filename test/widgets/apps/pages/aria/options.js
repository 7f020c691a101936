export const communes = ['Abbeville', 'Amiens', 'Amiens Nord', 'Arras', 'Albert'];
export const contracts = ['CDI', 'CDD', 'CDD saisonnier', 'Contrat aidé'];
export const levels = ['Sans diplôme', 'Bac', 'Bac + 2', 'Bac + 3'];
