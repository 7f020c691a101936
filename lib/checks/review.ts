import { toCents } from '../profile/amount.ts';
import type { Facts, Held } from './facts.ts';
import type { Finding } from './finding.ts';
import { CHECKED_PAGES } from './pages.ts';
import { blocksOf, dayIn, heldIn, numberIn, textIn } from './read-facts.ts';
import { type Reconciled, reconcile } from './reconcile.ts';
import { moduleCost } from './request-money.ts';

/** A box that only the user ticks, as it stands. */
export interface Attestation {
  readonly pageName: string;
  readonly label: string;
  /** `null`: its tab was not seen. */
  readonly ticked: boolean | null;
}

/** A compulsory paper, and the files that the page shows for it. */
export interface PaperLine {
  readonly label: string;
  /** `null`: the tab was not seen. */
  readonly files: readonly string[] | null;
}

/** One module as asked. Days `YYYY-MM-DD`, hours, euros excluding tax; `null`: not seen. */
export interface ModuleLine {
  readonly title: string;
  readonly start: string | null;
  readonly end: string | null;
  readonly hours: number | null;
  readonly cost: number | null;
}

/**
 * The request as it stands before « Transmettre », to be read in a minute and printed for the
 * director's approval: no social-security number, no birth date, no address.
 */
export interface Review {
  /** A contract asks neither for wages nor for a sum. */
  readonly form: 'request' | 'contract';
  /** `YYYY-MM-DD`. */
  readonly on: string;
  readonly centre: string;
  readonly siret: string;
  readonly training: string;
  readonly provider: string;
  readonly modules: readonly ModuleLine[];
  /** First name and name only. */
  readonly people: readonly string[];
  /** Tabs of the form that were not seen: nothing can be said of them. */
  readonly unseen: readonly string[];
  readonly blocks: number;
  readonly doubtful: number;
  readonly awaited: number;
  readonly recap: readonly Reconciled[];
  readonly papers: readonly PaperLine[];
  readonly attestations: readonly Attestation[];
  readonly wages: Facts['wages'];
  /** Up to so many euros by the branch's flat rate, hours × people; `null`: hours unknown. */
  readonly wagesMost: number | null;
  /** Euros asked, by each reading of the amounts typed; `null`: none typed. */
  readonly asked: { readonly perRequest: number; readonly perEmployee: number } | null;
  readonly amountPer: Facts['amountPer'];
}

/** The tabs of each form, by the ids of their pages. */
const TABS = {
  request: ['introduction', 'employeur', 'formation', 'salaries', 'synthese', 'documents'],
  contract: [
    ...['introduction', 'employeur', 'contrat-salarie', 'contrat'],
    ...['contrat-formation', 'synthese', 'documents'],
  ],
};

export function reviewOf(facts: Facts, findings: readonly Finding[]): Review {
  const seen = new Set(facts.blocks.map(({ page }) => page));
  const { form = 'request' } = facts;
  const isContract = form === 'contract';
  if (facts.recap) seen.add('synthese');
  const named = (id: string) => CHECKED_PAGES.find(page => page.id === id)?.name ?? id;
  const modules = modulesOf(facts);
  const people = isContract ? typedOn(facts, 'contrat-salarie') : peopleOf(facts);
  const count = Math.max(people.length, facts.people, 1);
  const hours = total(modules.map(module => module.hours));
  const cost = total(modules.map(module => module.cost));
  const [employer] = blocksOf(facts, 'employeur');
  const [qualification] = blocksOf(facts, 'contrat-formation');
  const [trainedBy] = blocksOf(facts, isContract ? 'contrat-formation' : 'formation');
  const of = (severity: Finding['severity']) =>
    findings.filter(each => each.severity === severity && !each.isAwaited).length;
  return {
    form,
    on: facts.today,
    centre: (employer && textIn(employer, 'raison-sociale')) || facts.centre?.name || '',
    siret: (employer && textIn(employer, 'siret')) || facts.centre?.siret || '',
    training: isContract
      ? (qualification && textIn(qualification, 'intitule')) || ''
      : (facts.profile?.title ?? modules[0]?.title ?? ''),
    provider:
      (trainedBy && (textIn(trainedBy, 'organisme-nom') || textIn(trainedBy, 'organisme'))) || '',
    modules,
    people,
    unseen: TABS[form].filter(id => !seen.has(id)).map(named),
    blocks: of('blocks'),
    doubtful: of('doubtful'),
    awaited: findings.filter(({ isAwaited }) => isAwaited).length,
    recap: reconcile(facts).filter(({ part }) => part !== 'employee'),
    papers: isContract ? [] : papersOf(facts),
    attestations: attestationsOf(facts, TABS[form]),
    wages: facts.wages,
    wagesMost: hours === null ? null : toCents(hours * count * facts.branch.wagesHourly),
    asked: cost === null ? null : { perRequest: cost, perEmployee: toCents(cost * count) },
    amountPer: facts.amountPer,
  };
}

function modulesOf(facts: Facts): ModuleLine[] {
  return blocksOf(facts, 'formation').map(block => ({
    title: textIn(block, 'intitule'),
    start: dayIn(block, 'debut'),
    end: dayIn(block, 'fin'),
    hours: numberIn(block, 'duree-heures'),
    cost: moduleCost(block),
  }));
}

function peopleOf(facts: Facts): string[] {
  const typed = typedOn(facts, 'salaries');
  return typed.length >= facts.employees.length
    ? typed
    : facts.employees.map(each => `${each.firstName} ${each.usageName ?? each.birthName}`);
}

function typedOn(facts: Facts, page: string): string[] {
  return blocksOf(facts, page).map(block => {
    const name = textIn(block, 'nom-usage') || textIn(block, 'nom-naissance');
    return `${textIn(block, 'prenom')} ${name}`.trim();
  });
}

function papersOf(facts: Facts): PaperLine[] {
  const page = CHECKED_PAGES.find(({ id }) => id === 'documents');
  const [block] = blocksOf(facts, 'documents');
  const asked = page?.fields.filter(({ kind, required }) => kind === 'file' && required) ?? [];
  return asked.map(({ key, labels }) => {
    const held = block ? heldIn(block, key) : null;
    return { label: held?.label || labels[0] || key, files: block ? filesOf(held) : null };
  });
}

function filesOf(held: Held | null): readonly string[] {
  const value = held?.value ?? [];
  return typeof value === 'object' ? value : [];
}

function attestationsOf(facts: Facts, tabs: readonly string[]): Attestation[] {
  return CHECKED_PAGES.filter(({ id }) => tabs.includes(id)).flatMap(page =>
    page.fields
      .filter(({ kind, yours }) => kind === 'checkbox' && yours)
      .map(({ key, labels }) => {
        const [block] = blocksOf(facts, page.id);
        const held = block ? heldIn(block, key) : null;
        const ticked = held ? held.value === true : null;
        return { pageName: page.name, label: held?.label || labels[0] || key, ticked };
      }),
  );
}

/** `null` when nothing is known; what is not known counts for nothing beside the rest. */
function total(numbers: readonly (number | null)[]): number | null {
  const known = numbers.filter(number => number !== null);
  return known.length > 0 ? toCents(known.reduce((sum, number) => sum + number, 0)) : null;
}
