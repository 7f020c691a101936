import { describe, expect, it } from 'vitest';
import { match } from '../../../lib/assist/match.ts';
import type { Control } from '../../../lib/controls/control.ts';
import { employeur } from '../../../lib/portal/mon-espace/employeur.ts';
import { formation } from '../../../lib/portal/mon-espace/formation.ts';
import { salaries } from '../../../lib/portal/mon-espace/salaries.ts';
import type { Field, Page } from '../../../lib/portal/page.ts';
import { fakeControl } from './fake-control.ts';

/** What became of one field: its certainty and the place of its control. */
function found(page: Page, key: string, controls: readonly Control[], block = 0) {
  const matches = match(page.fields, controls);
  const it = matches.find(each => each.field.key === key && each.block === block);
  if (!it) throw new Error(`No field ${key}`);
  return [it.certainty, it.control ? controls.indexOf(it.control) : null];
}

const named = (label: string, more: Partial<Control> = {}) => fakeControl({ label, ...more });

describe('look-alike labels', () => {
  const objectives = [
    named('Objectif général de la formation', { kind: 'list' }),
    named("Objectif général de l'organisme de formation", { kind: 'list' }),
  ];

  it('go each to its own field, in either order', () => {
    expect(found(formation, 'objectif-formation', objectives)).toEqual(['sure', 0]);
    expect(found(formation, 'objectif-organisme', objectives)).toEqual(['sure', 1]);
    expect(found(formation, 'objectif-formation', [...objectives].reverse())).toEqual(['sure', 1]);
  });

  it('do not take the other control when their own is missing', () => {
    expect(found(formation, 'objectif-formation', objectives.slice(1))).toEqual(['none', null]);
    expect(found(formation, 'objectif-organisme', objectives.slice(0, 1))).toEqual(['none', null]);
  });

  it('do not let a date of birth stand for a name of birth', () => {
    const controls = [named('Date de naissance', { kind: 'date' })];
    expect(found(salaries, 'nom-naissance', controls)).toEqual(['none', null]);
    expect(found(salaries, 'nom-usage', [named('Nom de naissance')])).toEqual(['none', null]);
  });

  it('do not let the whole duration stand for the part at a distance', () => {
    for (const label of ['Durée', 'Durée de la formation', 'Durée de formation']) {
      const controls = [named(label, { kind: 'number' })];
      expect(found(formation, 'duree-distance', controls), label).toEqual(['none', null]);
    }
    // As the portal cuts it on a narrow screen.
    const cut = [named('Durée de la formation à...', { kind: 'number' })];
    expect(found(formation, 'duree-distance', cut)).toEqual(['sure', 0]);
  });

  it('do not give the end of the training its beginning', () => {
    const controls = [named('Début de formation', { kind: 'date' })];
    expect(found(formation, 'fin', controls)).toEqual(['none', null]);
  });
});

it('does not believe a name that the screen contradicts', () => {
  const labels = [
    { text: 'Fin de formation', source: 'label' },
    { text: 'Début de formation', source: 'placeholder' },
  ] as const;
  const controls = [named('Fin de formation', { kind: 'date', labels })];
  expect(found(formation, 'debut', controls)).toEqual(['none', null]);
  expect(found(formation, 'fin', controls)).toEqual(['sure', 0]);
});

describe('twins', () => {
  it('are left to the user when nothing tells them apart', () => {
    const controls = [named('Téléphone', { kind: 'phone' }), named('Téléphone', { kind: 'phone' })];
    expect(found(employeur, 'telephone', controls)).toEqual(['ambiguous', null]);
    const twin = match(employeur.fields, controls).find(({ field }) => field.key === 'telephone');
    expect(twin?.candidates).toHaveLength(2);
  });

  it('are told apart by the heading they stand under', () => {
    const own = named('Code postal', { section: 'Coordonnées du salarié(e)' });
    const other = named('Code postal', { section: "Adresse de l'employeur" });
    const around = [named('Nom de naissance'), named('Prénom'), named('Ville')];
    expect(found(salaries, 'code-postal', [...around, other, own])).toEqual(['sure', 4]);
    expect(found(salaries, 'code-postal', [...around, own, other])).toEqual(['sure', 3]);
  });

  it('are proposed where the other one is greyed, which takes nothing', () => {
    const greyed = named('Téléphone', { kind: 'phone', readOnly: true });
    const open = named('Téléphone', { kind: 'phone' });
    expect(found(employeur, 'telephone', [greyed, open])).toEqual(['fair', 1]);
    expect(found(employeur, 'telephone', [greyed])).toEqual(['sure', 0]);
    const town = named('Ville', { kind: 'search' });
    const told = named('Ville', { readOnly: true });
    const around = [named('Nom de naissance'), named('Prénom'), named('Code postal')];
    expect(found(salaries, 'ville', [...around, told, town])).toEqual(['fair', 4]);
    // What is only compared may as well be the greyed one.
    const postcodes = [named('Code postal'), named('Code postal', { readOnly: true })];
    expect(found(employeur, 'code-postal', postcodes)).toEqual(['ambiguous', null]);
  });

  it('are left to the user when two fields could be one control', () => {
    const fields: Field[] = [
      { key: 'a', labels: ['Référence'], kind: 'text' },
      { key: 'b', labels: ['Référence'], kind: 'text' },
    ];
    const certainties = match(fields, [named('Référence')]).map(({ certainty }) => certainty);
    expect(certainties).toEqual(['ambiguous', 'ambiguous']);
  });
});

describe('kind', () => {
  it.each<[string, string, Control['kind']]>([
    ['date-naissance', 'Date de naissance', 'checkbox'],
    ['nom-naissance', 'Nom de naissance', 'list'],
    ['nir-temporaire', "Êtes-vous détenteur d'un NIR temporaire ?", 'text'],
    ['sexe', 'Sexe', 'text'],
  ])('forbids %s on « %s » drawn as a %s', (key, label, kind) => {
    expect(found(salaries, key, [named(label, { kind })])).toEqual(['none', null]);
  });

  it('lets a list be drawn as radios', () => {
    expect(found(salaries, 'sexe', [named('Sexe', { kind: 'choice' })])).toEqual(['sure', 0]);
  });
});

describe('options', () => {
  const modalities = ['Présentielle', 'Mixte', 'AFEST', 'FOAD (e-learning sans formateur)'];

  it('help a question worded otherwise, without making it sure', () => {
    const labels = 'Comment se déroule le module ?';
    const controls = [named(labels, { kind: 'choice', options: modalities })];
    expect(found(formation, 'modalite', controls)[0]).not.toBe('sure');
  });

  it('tell two questions of the same name apart', () => {
    const asked = (...options: string[]) => named('Sanction', { kind: 'choice', options });
    const own = asked('Attestation de stage', 'Certificat de qualification professionnelle (CQP)');
    const controls = [asked('Avertissement', 'Blâme'), named('Intitulé de formation'), own];
    expect(found(formation, 'sanction', [...controls, named('Type de formation')])).toEqual([
      'sure',
      2,
    ]);
  });
});

describe('several modules', () => {
  const module = [
    named('Intitulé de formation'),
    named('Début de formation', { kind: 'date' }),
    named('Fin de formation', { kind: 'date' }),
  ];
  const controls = [named("Référence interne de l'entreprise"), ...module.map(c => ({ ...c }))];
  const two = [...controls, ...module.map(control => ({ ...control }))];

  it('each take their own controls', () => {
    expect(found(formation, 'debut', two, 0)).toEqual(['sure', 2]);
    expect(found(formation, 'debut', two, 1)).toEqual(['sure', 5]);
    expect(found(formation, 'reference-interne', two)).toEqual(['sure', 0]);
  });

  it('are one when the page shows one', () => {
    const blocks = match(formation.fields, controls).map(({ block }) => block);
    expect(Math.max(...blocks)).toBe(0);
  });
});

it('never gives one control to two fields', () => {
  for (const { fields } of [formation, salaries, employeur]) {
    const controls = fields.map(({ labels, kind }) =>
      named(labels[0] ?? '', { kind: kind === 'money' ? 'number' : kind }),
    );
    const given = match(fields, controls).flatMap(({ control }) => control ?? []);
    expect(new Set(given).size).toBe(given.length);
  }
});

it('gives no module what stands below the last one, under a heading of none', () => {
  const module = (name: string) => [
    named('Intitulé de formation', { sections: [name, 'Formation'] }),
    named('Début de formation', { kind: 'date', sections: [name, 'Formation'] }),
    named('Fin de formation', { kind: 'date', sections: [name, 'Formation'] }),
  ];
  const cost = named('Pédagogique', { kind: 'number', sections: ['Formation'] });
  const controls = [...module('Module A'), ...module('Module B'), cost];
  expect(found(formation, 'fin', controls, 1)).toEqual(['sure', 5]);
  expect(found(formation, 'cout-pedagogique', controls, 0)).toEqual(['none', null]);
  expect(found(formation, 'cout-pedagogique', controls, 1)).toEqual(['none', null]);
});

describe('a question answered by Oui or Non, drawn as one box to tick', () => {
  const handicap = (label: string) =>
    found(salaries, 'travailleur-handicape', [named(label, { kind: 'checkbox' })]);

  it('is sure when the box says the question word for word', () => {
    expect(handicap('Qualité de travailleur handicapé')).toEqual(['sure', 0]);
    expect(handicap('RQTH')).toEqual(['sure', 0]);
  });

  it('is only proposed when the box words it otherwise', () => {
    expect(handicap('Travailleur handicapé (RQTH)')).toEqual(['fair', 0]);
    expect(handicap('Personne en situation de handicap (RQTH)')).toEqual(['fair', 0]);
  });

  it.each([
    "N'est pas travailleur handicapé",
    'Sans qualité de travailleur handicapé',
    'Salarié non travailleur handicapé',
  ])('is not a box that says the contrary: %s', label => {
    expect(handicap(label)).toEqual(['none', null]);
  });

  it('gives way to the answers themselves', () => {
    const controls = [
      named('Nom de naissance'),
      named('Prénom'),
      named('Qualité de travailleur handicapé', { kind: 'checkbox' }),
      named('Qualité de travailleur handicapé', { kind: 'choice', options: ['Oui', 'Non'] }),
    ];
    expect(found(salaries, 'travailleur-handicape', controls)).toEqual(['sure', 3]);
  });

  it('leaves other choices their options', () => {
    const controls = [named('Modalité pédagogique', { kind: 'checkbox' })];
    expect(found(formation, 'modalite', controls)).toEqual(['none', null]);
  });
});
