import { describe, expect, it } from 'vitest';
import { match } from '../../../lib/assist/match.ts';
import type { Control } from '../../../lib/controls/control.ts';
import { contrat } from '../../../lib/portal/contrat/contrat.ts';
import { employeur } from '../../../lib/portal/mon-espace/employeur.ts';
import { formation } from '../../../lib/portal/mon-espace/formation.ts';
import { salaries } from '../../../lib/portal/mon-espace/salaries.ts';
import type { Page } from '../../../lib/portal/page.ts';
import { fakeControl } from './fake-control.ts';

/** Certainty and place of a field among controls. */
function found(page: Page, key: string, ...controls: Partial<Control>[]) {
  const all = controls.map(control => fakeControl(control));
  const it = match(page.fields, all).find(({ field }) => field.key === key);
  return [it?.certainty, it?.control ? all.indexOf(it.control) : null];
}

/** Among fields that are there once: one module, one person. */
function foundInOne(page: Page, key: string, ...controls: Partial<Control>[]) {
  const singles = ['Prénom', 'Nom de naissance', 'Intitulé de formation', 'Référence interne'];
  return found(page, key, ...controls, ...singles.map(label => ({ label })));
}

describe('words that French forms use for the same field', () => {
  it.each([
    [salaries, 'email', 'Mél', 'text'],
    [salaries, 'email', 'Adresse de messagerie', 'text'],
    [salaries, 'csp', 'Catégorie socio-pro.', 'list'],
    [salaries, 'nir-temporaire', 'Le numéro de sécurité sociale est-il provisoire ?', 'choice'],
    [formation, 'debut', 'Commence le', 'date'],
    [formation, 'fin', 'Se termine le', 'date'],
    [formation, 'reference-interne', 'Votre référence', 'text'],
    [salaries, 'nir-temporaire', 'NIR provisoire ?', 'choice'],
    [salaries, 'nir-temporaire', 'Le salarié a-t-il un NIR temporaire ?', 'choice'],
    [salaries, 'voie', 'Adresse postale (n° et voie)', 'text'],
    [salaries, 'nature-contrat', 'Contrat de travail', 'list'],
    [salaries, 'nature-contrat', 'Contrat', 'list'],
    [salaries, 'nature-contrat', 'Nature du contrat de travail', 'list'],
    [salaries, 'niveau-formation', 'Niveau de diplôme', 'list'],
    [salaries, 'taux-horaire', 'Salaire horaire brut (€)', 'number'],
    [formation, 'reference-interne', "Réf. interne de l'entreprise", 'text'],
    [formation, 'intitule', 'Intitulé', 'text'],
    [formation, 'modalite', 'Modalité', 'choice'],
    [formation, 'debut', 'Premier jour de formation', 'date'],
    [formation, 'fin', 'Dernier jour de formation', 'date'],
    [formation, 'duree-heures', "Combien d'heures de formation ?", 'text'],
    [formation, 'duree-heures', 'Durée (heures)', 'text'],
    [formation, 'duree-jours', 'Durée (jours)', 'text'],
    [formation, 'type-formation', 'Type (inter / intra)', 'list'],
    [formation, 'niveau-certification', 'Niveau visé', 'list'],
    [formation, 'objectif-organisme', "Objectif général de l'OF", 'list'],
    [formation, 'organisme', "Nom ou SIRET de l'organisme", 'text'],
    [formation, 'paiement-direct', "Règlement direct à l'organisme par l'OPCO", 'choice'],
    [formation, 'paiement-direct', "Paiement direct à l'organisme ?", 'choice'],
    [formation, 'cout-pedagogique', 'Coût pédagogique hors taxes', 'number'],
    [formation, 'cout-pedagogique', 'Montant HT des frais pédagogiques', 'number'],
    [formation, 'reference-interne', "Référence dans l'entreprise", 'text'],
    [formation, 'reference-interne', "Référence de l'entreprise", 'text'],
    [formation, 'intitule', 'Intitulé exact', 'text'],
    [formation, 'intitule', "Intitulé précis de l'action de formation", 'text'],
    [formation, 'duree-heures', "Nb d'heures", 'text'],
    [formation, 'duree-distance', 'Dont durée à distance', 'number'],
    [formation, 'duree-heures', 'Durée totale (en heures)', 'text'],
    [formation, 'duree-heures', 'Durée (h)', 'text'],
    [formation, 'duree-jours', 'Nb de jours', 'text'],
    [formation, 'duree-jours', 'Durée totale en jours', 'text'],
    [formation, 'organisme', 'Organisme dispensateur', 'text'],
    [formation, 'organisme', 'Organisme prestataire', 'search'],
    [formation, 'organisme', 'Prestataire de formation', 'search'],
    [formation, 'recherche-par', 'Rechercher par', 'choice'],
    [
      formation,
      'paiement-direct',
      "L'OPCO paie-t-il directement l'organisme de formation ?",
      'choice',
    ],
    [formation, 'paiement-direct', "Réglée directement par AKTO à l'organisme", 'choice'],
    [formation, 'paiement-direct', 'Subrogation', 'choice'],
    [salaries, 'sexe', 'Civilité', 'choice'],
    [salaries, 'nir-temporaire', 'Le salarié possède un NIR temporaire', 'choice'],
    [contrat, 'classification', "Classification de l'emploi (convention collective)", 'list'],
    [contrat, 'periode-essai', "Période d'essai", 'number'],
    [contrat, 'periode-essai', "Durée de la période d'essai", 'number'],
    [contrat, 'fin', 'Fin du contrat à durée déterminée', 'date'],
    [employeur, 'type-public', 'Type de public', 'choice'],
  ] as const)('%s: %s is « %s »', (page, key, label, kind) => {
    expect(found(page, key, { label, kind })).toEqual(['sure', 0]);
  });

  it.each([
    "L'OPCO paie directement l'organisme de formation",
    'Le salarié détient un NIR temporaire',
  ])('« %s » beside one box to tick is proposed', label => {
    const control = { label, kind: 'checkbox' } as const;
    const keys = ['paiement-direct', 'nir-temporaire'] as const;
    const [key, page] =
      label.startsWith('L') && label.includes('OPCO') ? [keys[0], formation] : [keys[1], salaries];
    expect(found(page, key, control)).toEqual(['fair', 0]);
  });

  it.each([
    "L'entreprise paie directement l'organisme de formation",
    "Je règle directement l'organisme de formation",
    "L'adhérent paie directement l'organisme",
    "Paiement direct de l'organisme par l'entreprise",
  ])('« %s » says the contrary of a payment by the OPCO', label => {
    for (const kind of ['checkbox', 'choice'] as const) {
      expect(found(formation, 'paiement-direct', { label, kind })).toEqual(['none', null]);
    }
  });

  it.each([
    ['duree-heures', "Nombre d'heures à distance"],
    ['duree-heures', "Nombre d'heures par jour"],
    ['duree-heures', "Nombre d'heures théoriques"],
    ['duree-heures', 'Durée hebdomadaire (heures)'],
    ['duree-jours', 'Nombre de stagiaires'],
    ['reference-interne', "Référence de l'organisme"],
    ['recherche-par', 'Rechercher un salarié par'],
    ['intitule', 'Intitulé exact du poste'],
  ] as const)('%s is not « %s »', (key, label) => {
    for (const kind of ['text', 'number', 'choice'] as const) {
      expect(found(formation, key, { label, kind })).toEqual(['none', null]);
    }
  });

  it('« Du » and « Au » are dates to confirm, never sure', () => {
    const dates = ['Du', 'Au'].map(label => ({ label, kind: 'date' }) as const);
    expect(found(formation, 'debut', ...dates)).toEqual(['fair', 0]);
    expect(found(formation, 'fin', ...dates)).toEqual(['fair', 1]);
  });

  it('one word alone is no name of what says more', () => {
    const none = ['none', null];
    expect(found(formation, 'modalite', { label: 'Modalité de paiement', kind: 'list' })).toEqual(
      none,
    );
    expect(found(salaries, 'nature-contrat', { label: 'Durée du contrat', kind: 'list' })).toEqual(
      none,
    );
    expect(found(formation, 'intitule', { label: 'Intitulé du poste' })).toEqual(none);
  });
});

describe('a text that other forms make a list', () => {
  it.each(['list', 'search'] as const)('the town, a fund: drawn as a %s', kind => {
    expect(found(salaries, 'ville', { label: 'Ville', kind })).toEqual(['sure', 0]);
    const fund = { label: 'Organisme de prévoyance', kind };
    expect(found(employeur, 'prevoyance', fund)).toEqual(['sure', 0]);
  });

  it('yields to the box of the same name', () => {
    const [list, box] = [{ label: 'Ville', kind: 'list' } as const, { label: 'Ville' }];
    expect(foundInOne(salaries, 'ville', list, box)).toEqual(['sure', 1]);
  });
});

it('two answers of which nobody else has both name the question, Oui and Non name none', () => {
  const asked = { label: 'Comment le trouver ?', kind: 'choice' } as const;
  const by = { ...asked, options: ['RNCP', 'Formacode'] };
  expect(found(formation, 'recherche-par', by)[1]).toBe(0);
  const yes = { ...asked, options: ['Oui', 'Non'] };
  expect(found(formation, 'paiement-direct', yes)).toEqual(['none', null]);
});

describe('what tells two controls of one name apart', () => {
  it('a box is it rather than the cell around it', () => {
    const label = 'Fin de formation';
    const controls = [{ label, kind: 'cell' } as const, { label, kind: 'date' } as const];
    expect(foundInOne(formation, 'fin', ...controls)).toEqual(['sure', 1]);
  });

  it('the column of amounts without tax', () => {
    const cell = (column: string) => ({
      label: 'Pédagogique',
      section: 'Coûts de formation',
      labels: [
        { text: 'Pédagogique', source: 'row-header' },
        { text: column, source: 'column-header' },
      ] as const,
    });
    const row = [cell('Montant TTC'), cell('Montant HT')];
    expect(foundInOne(formation, 'cout-pedagogique', ...row)).toEqual(['sure', 1]);
  });

  it("the employee's own address", () => {
    const at = (section: string) => ({ label: 'Code postal', section });
    expect(foundInOne(salaries, 'code-postal', at('Centre'), at('Domicile'))).toEqual(['sure', 1]);
  });

  it('where the contract is carried out', () => {
    const at = (section: string) => ({ label: 'Commune', section });
    const controls = [at('Adresse du siège'), at("Adresse du lieu d'exécution")];
    expect(foundInOne(employeur, 'commune', ...controls)).toEqual(['sure', 1]);
  });
});

it('reads past a sign that is no name', () => {
  const labels = [
    { text: '☐', source: 'label' },
    { text: 'Email', source: 'after' },
  ] as const;
  expect(found(salaries, 'email', { label: '☐', labels })).toEqual(['sure', 0]);
});

it('keeps the blocks under the title of the whole panel', () => {
  const under = { sections: ['Où la joindre ?', 'Saisie Salarié(e)'] };
  expect(found(salaries, 'email', { label: 'Adresse e-mail', ...under })).toEqual(['sure', 0]);
});

describe('what stands beside a box', () => {
  it.each([
    ['duree-heures', 'Durée de la formation', 'heures'],
    ['duree-heures', 'Durée', 'h'],
    ['duree-jours', 'Durée', 'jours'],
  ])('%s: « %s » and its unit, « %s »', (key, label, hint) => {
    const box = { label, hint, kind: 'number' } as const;
    expect(foundInOne(formation, key, box)).toEqual(['sure', 0]);
  });

  it('says of which of two lengths it is the unit', () => {
    const hours = { label: 'Durée', hint: 'heures', kind: 'number' } as const;
    const days = { label: 'Durée', hint: 'jours', kind: 'number' } as const;
    expect(foundInOne(formation, 'duree-heures', days, hours)).toEqual(['sure', 1]);
    expect(foundInOne(formation, 'duree-jours', days, hours)).toEqual(['sure', 0]);
    expect(foundInOne(formation, 'duree-heures', days)).toEqual(['none', null]);
  });
});

describe('a label that completes its heading', () => {
  it.each([
    ['nom-usage', 'D’usage', 'Nom', 'text', salaries],
    ['nom-naissance', 'De naissance', 'Nom', 'text', salaries],
    ['duree-heures', 'En heures', 'Durée de formation', 'number', formation],
    ['objectif-organisme', 'De l’organisme de formation', 'Objectif général', 'list', formation],
  ] as const)('%s: « %s » under « %s »', (key, label, section, kind, page) => {
    expect(found(page, key, { label, section, kind })).toEqual(['sure', 0]);
  });

  it('is no name by itself', () => {
    const aim = { label: 'De l’organisme de formation', section: 'Objectif général' };
    expect(found(formation, 'organisme', aim)).toEqual(['none', null]);
  });
});
