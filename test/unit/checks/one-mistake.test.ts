import { expect, it } from 'vitest';
import { check } from '../../../lib/checks/check.ts';
import type { HeldValue } from '../../../lib/checks/facts.ts';
import { fullRequest, invented } from './full-request.ts';

/** One field of a right and whole request changed, and the rule that must speak at that field. */
const MISTAKES: readonly (readonly [field: string, value: HeldValue, rule: string])[] = [
  ['employeur/email', 'awa@example.org', 'employer-email'],
  ['employeur/email', null, 'required-empty'],
  ['employeur/email', 'contact', 'email-form'],
  ['employeur/siret', '79814425900024', 'employer-siret'],
  ['employeur/idcc', '1413', 'employer-differs'],
  ['employeur/voie', '20 RUE DE VERDUN', 'employer-differs'],
  ['employeur/telephone', '04 67 12 34', 'phone-form'],
  ['formation/reference-interne', 'Formation GFLE 2027', 'too-long'],
  ['formation/sous-dispositif', 'Bilan de compétences', 'answers-differ'],
  ['formation/organisme-siret', '79814425900025', 'provider-siret'],
  ['formation/organisme-siret', '51161271500033', 'provider-is-centre'],
  ['formation/organisme-nda', '3280019598', 'provider-nda'],
  ['formation/organisme-qualiopi', null, 'provider-qualiopi'],
  ['formation/duree-distance', 80, 'distance-hours'],
  ['formation/duree-distance', null, 'required-empty'],
  ['formation/formacode', '3205', 'directory-codes'],
  ['formation/formacode', null, 'required-empty'],
  ['formation/intitule', 'Semaine de Formation', 'module-differs'],
  ['formation/intitule', null, 'required-empty'],
  ['formation/debut', '2025-11-18', 'deposit-deadline'],
  ['formation/debut', '2026-12-07', 'deposit-deadline'],
  ['formation/debut', '31/02/2027', 'date-form'],
  ['formation/fin', '2027-01-17', 'dates-in-order'],
  ['formation/fin', '2027-01-23', 'off-day'],
  ['formation/duree-heures', 80, 'hours-against-days'],
  ['formation/duree-heures', 0, 'duration-zero'],
  ['formation/duree-jours', 5, 'days-over-span'],
  ['formation/type-formation', 'Intra-Entreprise', 'answers-differ'],
  ['formation/paiement-direct', 'Oui', 'direct-payment'],
  ['formation/cout-pedagogique', 360, 'cost-differs'],
  ['formation/cout-pedagogique', 600, 'cost-per-hour'],
  ['formation/cout-pedagogique', 0, 'cost-zero'],
  ['salaries/nom-naissance', 'D1ALLO', 'name-form'],
  ['salaries/date-naissance', '1987-10-02', 'nir-birth'],
  ['salaries/date-naissance', '2027-01-30', 'birth-date'],
  ['salaries/sexe', 'Masculin', 'nir-sex'],
  ['salaries/nir', '287012456789', 'nir-form'],
  ['salaries/nir', '287012456789094', 'nir-with-key'],
  ['salaries/nir-temporaire', 'Oui', 'required-empty'],
  ['salaries/nir-temporaire', 'Oui', 'number-and-answer'],
  ['salaries/code-postal', '3400', 'postal-code-form'],
  ['salaries/ville', 'Amiens', 'town-of-postal-code'],
  ['salaries/email', 'awa.example.org', 'email-form'],
  ['salaries/csp', null, 'required-empty'],
  ['salaries/taux-horaire', 2350, 'wage-rates'],
  ['salaries/nir', '2-87-01-00-567-890', 'nir-form'],
  ['salaries/nir', '2-87-01-20-567-890', 'nir-place'],
  ['salaries/prenom', 'à compléter', 'placeholder'],
  ['salaries/voie', 'RueÂ\u00A0des Tanneurs', 'broken-letters'],
  ['salaries/ville', '34000 MONTPELLIER', 'address-lines'],
  ['salaries/taux-charge', 0.42, 'wage-rates'],
  ['formation/organisme-qualiopi', 'Certification VAE', 'provider-qualiopi'],
  ['documents/programme', ['Devis.pdf'], 'paper-names'],
  ['synthese/commentaires', 'a'.repeat(257), 'too-long'],
  ['synthese/commentaires', '2870124567890', 'number-in-comment'],
  ['documents/programme', null, 'papers-missing'],
  ['documents/programme', ['scan.jpeg'], 'file-type'],
  ['documents/convention-devis', ['Programme.pdf'], 'same-file-twice'],
];

const ELSEWHERE: Readonly<Record<string, string>> = {
  // Said where it shows: at the number of the person.
  'nir-birth': 'salaries/nir',
  'nir-sex': 'salaries/nir',
};

it.each(MISTAKES)('%s = %j is found by %s', (path, value, rule) => {
  const [page, field] = path.split('/');
  const facts = fullRequest([invented(1)]);
  const blocks = facts.blocks.map(block =>
    block.page === page
      ? {
          ...block,
          fields: block.fields.map(held => (held.field === field ? { ...held, value } : held)),
        }
      : block,
  );
  const found = check({ ...facts, blocks }).filter(finding => finding.rule === rule);
  const places = found.map(({ at }) => at && `${at.page}/${at.field}`);
  if (path === 'salaries/nir-temporaire') {
    expect(places).toEqual([rule === 'required-empty' ? 'salaries/ntt' : 'salaries/nir']);
  } else {
    expect(places).toContain(ELSEWHERE[rule] ?? path);
  }
});
