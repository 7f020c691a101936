import type { Fiche, FicheBlock, FicheGroup, FicheLine, FicheTab } from '../../lib/assist/fiche.ts';
import { frenchDate } from '../format.ts';
import { useText } from '../language.tsx';
import { FicheLineView } from './fiche-line.tsx';

interface Props {
  readonly fiche: Fiche;
  /** A centre of AKTO's whose profile does not say how it is declared there. */
  readonly isUndeclared: boolean;
  /** `YYYY-MM-DD`. */
  readonly today: string;
  /** Absent in a file. */
  readonly onCopy?:
    | {
        readonly line: (line: FicheLine, button: HTMLElement) => void;
        readonly tab: (tab: FicheTab, button: HTMLElement) => void;
      }
    | undefined;
}

/** The whole request, tab by tab: on the page, on paper and in the file, the same. */
export function FicheSheet({ fiche, isUndeclared, today, onCopy }: Props) {
  const { t } = useText();
  return (
    <article class="fiche" data-words={fiche.words}>
      <h2 class="fiche-title">{fiche.title}</h2>
      {fiche.isPersonal && <p class="fiche-warning">{t('fiche.holds-names')}</p>}
      <p class="fiche-note">
        {fiche.words === 'portal'
          ? t('fiche.legend')
          : t(isUndeclared ? 'fiche.undeclared' : 'fiche.facts')}
      </p>
      {fiche.tabs.map(tab => (
        <section key={tab.id} data-tab={tab.id} aria-labelledby={`fiche-${tab.id}`}>
          <h3 id={`fiche-${tab.id}`} lang="fr">
            {tab.name}
          </h3>
          {onCopy && hasValue(tab) && (
            <button
              type="button"
              class="link no-print"
              aria-label={t('fiche.copy-tab-named', { name: tab.name })}
              onClick={({ currentTarget }) => onCopy.tab(tab, currentTarget)}
            >
              {t('fiche.copy-tab')}
            </button>
          )}
          {tab.blocks.map((block, at) => (
            <Block
              key={block.id}
              block={block}
              isFirst={tab.blocks[at - 1]?.group?.number !== block.group?.number}
              isNamed={at === 0 && block.heading === tab.name}
              onCopy={onCopy?.line}
            />
          ))}
        </section>
      ))}
      <footer class="fiche-note">{t('fiche.made', { day: frenchDate(today) })}</footer>
    </article>
  );
}

interface BlockProps {
  readonly block: FicheBlock;
  /** The first one of its module, of its person. */
  readonly isFirst: boolean;
  /** The tab's own name says it already. */
  readonly isNamed: boolean;
  readonly onCopy: ((line: FicheLine, button: HTMLElement) => void) | undefined;
}

function Block({ block, isFirst, isNamed, onCopy }: BlockProps) {
  const { group, heading, lines } = block;
  const groupName = useGroupName();
  return (
    <>
      {group && isFirst && <h4 class="fiche-group">{groupName(group)}</h4>}
      {heading && !isNamed && (
        <p class="fiche-heading" lang="fr">
          {heading}
        </p>
      )}
      <dl>
        {lines.map(line => (
          <FicheLineView
            key={line.id}
            line={line}
            group={group ? groupName(group) : ''}
            onCopy={onCopy}
          />
        ))}
      </dl>
    </>
  );
}

/** « Salarié 2 : Ondine Castellane ». */
export function useGroupName() {
  const { t } = useText();
  return ({ kind, number, name }: FicheGroup) => {
    if (kind === 'module') return t('fiche.module', { number });
    return name ? t('fiche.person', { number, name }) : t('fiche.person-unknown', { number });
  };
}

function hasValue({ blocks }: FicheTab): boolean {
  return blocks.some(({ lines }) => lines.some(({ value }) => value !== ''));
}
