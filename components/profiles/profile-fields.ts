import type { TextKey } from '../../locales/text.ts';
import type { FieldSpec } from '../form/field-spec.ts';

/** A part of the form of a profile: its fields, then what it has several of. Paths are its own. */
export interface Part {
  readonly fields: readonly FieldSpec[];
  readonly parts?: readonly (Part & { readonly path: string; readonly title: TextKey })[];
  readonly lists?: readonly List[];
  readonly isFolded?: boolean;
}

export interface List {
  readonly path: string;
  /** « Coût », said with its number. */
  readonly title: TextKey;
  readonly item: Part;
}

type Kind = FieldSpec['kind'];
type Name =
  Extract<TextKey, `import.field.${string}`> extends `import.field.${infer N}` ? N : never;

/** A field called as in the files: one word for the form, the errors and the comparison. */
function field(path: string, kind: Kind = 'text', more: Partial<FieldSpec> = {}): FieldSpec {
  const names = path.split('.');
  const last = names.at(-1) ?? '';
  const name = (last === 'value' ? names.at(-2) : last) as Name;
  return { path, kind, label: `import.field.${name}`, ...more };
}

const must = { required: true } as const;

/** An option of the portal, then the other ways it is known to word it. */
const spelled = (path: string): FieldSpec[] => [
  field(`${path}.value`, 'text', must),
  field(`${path}.spellings`, 'text', { hint: 'profiles.hint.spellings' }),
];

const choice = (
  path: string,
  group: 'nature' | 'per' | 'modality' | 'kind',
  values: readonly string[],
) =>
  field(path, 'choice', {
    required: true,
    options: values.map(value => ({ value, label: `profiles.${group}.${value}` as TextKey })),
  });

const provider: Part = {
  isFolded: true,
  fields: [
    field('name'),
    field('siret', 'text', { hint: 'hint.siret' }),
    field('nda'),
    field('qualiopi'),
    field('address.street'),
    field('address.complement'),
    field('address.postalCode'),
    field('address.city'),
  ],
};

const costs: List = {
  path: 'costs',
  title: 'profiles.list.costs',
  item: {
    fields: [
      choice('nature', 'nature', ['teaching', 'initial-assessment', 'evaluation']),
      field('amount', 'number', must),
      choice('per', 'per', ['person', 'group', 'day']),
    ],
  },
};

const sessions: List = {
  path: 'sessions',
  title: 'profiles.list.sessions',
  item: { fields: [field('date', 'date', must), field('hours', 'number', must), field('when')] },
};

const distance = [
  field('distanceHours.value', 'number', { label: 'import.field.distanceHours' }),
  field('distanceHours.toConfirm', 'yes-no'),
];

const modules: List = {
  path: 'modules',
  title: 'profiles.list.modules',
  item: {
    fields: [
      choice('kind', 'kind', ['external', 'internal']),
      ...spelled('modality'),
      ...spelled('sanction'),
      field('search.by', 'choice', {
        options: [
          { value: 'formacode', label: null },
          { value: 'rncp', label: null },
        ],
      }),
      field('search.code'),
      field('search.names', 'text', { hint: 'profiles.hint.spellings' }),
      field('rs'),
      ...spelled('certificationLevel'),
      ...spelled('trainingType'),
      ...spelled('providerObjective'),
      field('directPayment', 'yes-no', must),
      field('title', 'text', { hint: 'profiles.hint.if-other' }),
      field('start', 'date'),
      field('end', 'date'),
      field('hours', 'number', { hint: 'profiles.hint.if-other' }),
      field('days', 'number'),
      ...distance,
    ],
    parts: [{ path: 'provider', title: 'profiles.part.other-provider', ...provider }],
    lists: [costs],
  },
};

const declarations: List = {
  path: 'declarations',
  title: 'profiles.list.declarations',
  item: {
    fields: [
      field('funder', 'text', { ...must, suggestions: ['AKTO'] }),
      ...spelled('dispositif'),
      ...spelled('sousDispositif'),
      field('reference', 'text', { hint: 'profiles.hint.reference' }),
      ...spelled('trainingObjective'),
      field('comment', 'text', { hint: 'profiles.hint.comment' }),
    ],
    lists: [modules],
  },
};

/** Every field of a profile but what the extension sees to: id, revision, date, version. */
export const profilePart: Part = {
  fields: [
    field('title', 'text', { ...must, label: 'options.edition.name' }),
    field('author', 'text', must),
  ],
  parts: [
    {
      path: 'training',
      title: 'import.field.training',
      fields: [
        field('title', 'text', { ...must, label: 'options.edition.title' }),
        field('start', 'date', must),
        field('end', 'date', must),
        field('hours', 'number', must),
        field('days', 'number'),
        choice('modality', 'modality', [
          'on-site',
          'mixed',
          'live-distance',
          'e-learning',
          'workplace',
        ]),
        ...distance,
        field('registrationUrl'),
        field('eligibility.wholeTrainingOnly', 'yes-no', must),
        field('eligibility.note'),
      ],
      parts: [{ path: 'provider', title: 'import.field.provider', ...provider }],
      lists: [costs, sessions],
    },
  ],
  lists: [declarations],
};
