import { employeeIdentity } from '../fields/employee-identity.ts';
import { YES_NO } from '../fields/yes-no.ts';
import type { Field, Page } from '../page.ts';

const SAME = new Set(['nom-naissance', 'nom-usage', 'prenom', 'date-naissance', 'sexe']);
const NUMBERS = new Set(['nir-temporaire', 'nir', 'ntt']);

/** Shared with the training's tab, but for one person only. */
const alone = ({ repeat: _, ...field }: Field): Field => field;
const identity = employeeIdentity.filter(({ key }) => SAME.has(key)).map(alone);
const numbers = employeeIdentity.filter(({ key }) => NUMBERS.has(key)).map(alone);

const TUTOR = ["Au sein de l'établissement employeur", 'Tuteur'];

/** Contrat de professionnalisation, tab Salarié (PORTAL.md §4.3). Checked, not filled yet. */
export const contratSalarie: Page = {
  id: 'contrat-salarie',
  name: 'Salarié (contrat)',
  checkedOnly: true,
  tab: 'Salarié',
  headings: ['Salarié', 'Tuteur'],
  fields: [
    ...identity,
    {
      key: 'departement-naissance',
      labels: ['Département de naissance'],
      kind: 'list',
      required: true,
    },
    {
      key: 'commune-naissance',
      labels: ['Commune de naissance'],
      kind: 'text',
      required: true,
      mayBeListed: true,
    },
    ...numbers,
    {
      key: 'travailleur-handicape',
      labels: ['Qualité de travailleur handicapé'],
      kind: 'choice',
      required: true,
      options: YES_NO,
    },
    {
      key: 'equivalence-jeunes',
      labels: ['Equivalence jeunes', 'Équivalence jeunes'],
      kind: 'choice',
      required: true,
      options: YES_NO,
      when: { field: 'travailleur-handicape', is: ['Non'] },
    },
    {
      key: 'extension-boe',
      labels: ['Extension BOE'],
      kind: 'choice',
      required: true,
      options: YES_NO,
      when: { field: 'travailleur-handicape', is: ['Non'] },
    },
    {
      key: 'csp',
      labels: ['Catégorie socio-professionnelle (CSP)'],
      kind: 'list',
      required: true,
    },
    { key: 'public-specifique', labels: ['Public Spécifique'], kind: 'list' },
    {
      key: 'france-travail',
      labels: ['Inscrit à France Travail ?', 'Inscrit à France Travail'],
      kind: 'choice',
      required: true,
      options: YES_NO,
    },
    {
      key: 'numero-france-travail',
      labels: ["Si oui, renseigner le numéro d'inscription", "Numéro d'inscription"],
      kind: 'text',
      required: true,
      when: { field: 'france-travail', is: ['Oui'] },
    },
    {
      key: 'duree-france-travail',
      labels: ["Durée d'inscription (en mois)", "Durée d'inscription"],
      kind: 'number',
      required: true,
      when: { field: 'france-travail', is: ['Oui'] },
    },
    {
      key: 'situation-avant',
      labels: ['Situation avant contrat'],
      kind: 'list',
      required: true,
    },
    {
      key: 'minimum-social',
      labels: ['Type de minimum social, si bénéficiaire', 'Type de minimum social'],
      kind: 'list',
    },
    {
      key: 'diplome',
      labels: ['Diplôme ou titre le plus élevé obtenu'],
      kind: 'list',
      required: true,
    },
    { key: 'voie', labels: ['N° et voie'], kind: 'text', required: true },
    { key: 'complement-adresse', labels: ["Complément d'adresse"], kind: 'text' },
    { key: 'code-postal', labels: ['Code postal'], kind: 'text', required: true },
    { key: 'ville', labels: ['Commune', 'Ville'], kind: 'text', required: true },
    { key: 'telephone', labels: ['Téléphone'], kind: 'phone' },
    { key: 'email', labels: ['Email'], kind: 'text' },
    {
      key: 'tuteur-nom',
      labels: ['Nom', 'Nom de naissance'],
      kind: 'text',
      section: TUTOR,
      required: true,
    },
    { key: 'tuteur-prenom', labels: ['Prénom'], kind: 'text', section: TUTOR, required: true },
    { key: 'tuteur-naissance', labels: ['Date de naissance'], kind: 'date', section: TUTOR },
    { key: 'tuteur-emploi', labels: ['Emploi', 'Emploi occupé'], kind: 'text', section: TUTOR },
    {
      key: 'attestation-tuteur',
      labels: [
        "L'employeur atteste sur l'honneur que le tuteur ne soit pas responsable de plus de 3 stagiaires et pas plus de 2 stagiaires si le tuteur est également l'employeur",
      ],
      kind: 'checkbox',
      required: true,
      yours: true,
    },
  ],
};
