import type { Field, FieldKind } from '../portal/page.ts';
import { amountOf } from '../profile/amount.ts';
import type { Cost, Training } from '../profile/training.ts';
import type { FicheBlock, FicheData, FicheLine, FicheTab } from './fiche.ts';
import { factPeople } from './fiche-facts-people.ts';
import { lineOf, linesFor } from './fiche-line.ts';
import type { PageValues } from './field-value.ts';
import type { FieldValue } from './values.ts';
import { centreValues } from './values-of-centre.ts';

/**
 * What any funder's portal asks, in the words that most of them use: facts alone. How one funder
 * wants the training declared is not a fact, and none of it stands here.
 */
export function factTabs(data: FicheData): readonly FicheTab[] {
  return [
    tab('employer', 'Employeur', [block('employer', '', employer(data))]),
    tab('provider', 'Organisme de formation', [block('provider', '', provider(data))]),
    tab('training', 'Formation', [
      block('training', '', training(data.profile.training)),
      block('sessions', 'Séances', sessions(data.profile.training)),
      block('costs', 'Coûts hors taxes', costs(data)),
    ]),
    tab('people', 'Salariés', factPeople(data.people)),
    tab('papers', 'Pièces à joindre', [block('papers', '', papers())]),
  ];
}

function employer({ centre }: FicheData): readonly FicheLine[] {
  const values: PageValues = centre ? centreValues(centre) : {};
  return linesFor('employer', values, [
    ['raison-sociale', 'Raison sociale'],
    ['siret', 'SIRET'],
    ['voie', 'N° et voie'],
    ['complement-adresse', "Complément d'adresse"],
    ['code-postal', 'Code postal'],
    ['commune', 'Commune'],
    ['naf', 'Code NAF'],
    ['idcc', 'IDCC (convention collective)'],
    ['telephone', 'Téléphone', 'phone'],
    ['email', 'E-mail'],
    ['effectif', "Effectif de l'entreprise", 'number'],
  ]);
}

function provider({ profile }: FicheData): readonly FicheLine[] {
  const { provider: known } = profile.training;
  const of = (value: string | undefined) => fact(value);
  const values = {
    nom: of(known?.name),
    siret: of(known?.siret),
    nda: of(known?.nda),
    qualiopi: of(known?.qualiopi),
    voie: of(known?.address.street),
    complement: of(known?.address.complement),
    'code-postal': of(known?.address.postalCode),
    commune: of(known?.address.city),
  };
  return linesFor('provider', values, [
    ['nom', 'Raison sociale'],
    ['siret', 'SIRET'],
    ['nda', "N° de déclaration d'activité"],
    ['qualiopi', 'Certification Qualiopi'],
    ['voie', 'N° et voie'],
    ['complement', "Complément d'adresse"],
    ['code-postal', 'Code postal'],
    ['commune', 'Commune'],
  ]);
}

const MODALITIES: Readonly<Record<Training['modality'], string>> = {
  'on-site': 'Présentiel',
  mixed: 'Mixte (présentiel et à distance)',
  'live-distance': "À distance, avec la présence d'un formateur",
  'e-learning': 'À distance, sans formateur',
  workplace: 'En situation de travail',
};

function training(known: Training): readonly FicheLine[] {
  const values = {
    intitule: fact(known.title),
    debut: fact(known.start),
    fin: fact(known.end),
    'duree-heures': fact(known.hours),
    'duree-jours': fact(known.days),
    modalite: fact(MODALITIES[known.modality]),
    'duree-distance': fact(known.distanceHours?.value),
  };
  return linesFor('training', values, [
    ['intitule', 'Intitulé de la formation'],
    ['debut', 'Date de début', 'date'],
    ['fin', 'Date de fin', 'date'],
    ['duree-heures', 'Durée en heures', 'number'],
    ['duree-jours', 'Durée en jours', 'number'],
    ['modalite', 'Modalité'],
    ['duree-distance', 'Dont heures à distance', 'number'],
  ]);
}

function sessions({ sessions: known = [] }: Training): readonly FicheLine[] {
  return known.map(({ date, hours, when }, index) => {
    const [day, length] = [lineFor('date', 'date', date), lineFor('hours', 'number', hours)];
    const value = [day, `${length} h`, when].filter(Boolean).join(' · ');
    return lineOf(
      'sessions',
      { key: `seance-${index + 1}`, labels: [`Séance ${index + 1}`], kind: 'text' },
      fact(value),
    );
  });
}

const lineFor = (key: string, kind: FieldKind, value: string | number) =>
  lineOf('', { key, labels: [key], kind }, fact(value)).value;

const NATURES: Readonly<Record<Cost['nature'], string>> = {
  teaching: 'Frais pédagogiques',
  'initial-assessment': 'Évaluation initiale',
  evaluation: 'Évaluation intermédiaire ou finale',
};

/** For one person and for everybody: nobody knows which of the two that portal asks. */
function costs({ profile, people: chosen }: FicheData): readonly FicheLine[] {
  const { costs: known, days } = profile.training;
  const natures = [...new Set(known.map(({ nature }) => nature))];
  return natures.flatMap(nature => {
    const of = known.filter(cost => cost.nature === nature);
    const field: Field = { key: nature, labels: [NATURES[nature]], kind: 'money' };
    const amount = (amountPer: 'employee' | 'request', employees: number) =>
      fact(amountOf(of, { days, employees, amountPer }) ?? undefined);
    if (of.every(({ per }) => per !== 'person')) {
      return [lineOf('costs', field, amount('request', 1), 'request')];
    }
    const all = chosen.length > 0 ? amount('request', chosen.length) : undefined;
    return [
      lineOf('costs', field, amount('employee', 1), 'employee'),
      lineOf('costs', field, all, 'request'),
    ];
  });
}

function papers(): readonly FicheLine[] {
  const labels = ['Programme de la formation', 'Convention signée ou devis'];
  return labels.map((label, index) =>
    lineOf(
      'papers',
      { key: `piece-${index + 1}`, labels: [label], kind: 'file', yours: true },
      undefined,
    ),
  );
}

function fact(value: string | number | undefined): FieldValue | undefined {
  return value === undefined || value === '' ? undefined : { value, origin: 'profile' };
}

function tab(id: string, name: string, blocks: readonly FicheBlock[]): FicheTab {
  return { id, name, blocks: blocks.filter(({ lines: each }) => each.length > 0) };
}

function block(id: string, heading: string, held: readonly FicheLine[]): FicheBlock {
  return { id, group: null, heading, lines: held };
}
