import { useState } from 'preact/hooks';
import type { PaperContext } from '../../lib/checks/paper-expectations.ts';
import { type Paper, papersOf } from '../../lib/documents/document.ts';
import type { PaperBytes, PaperChange } from '../../lib/documents/store.ts';
import { useText } from '../language.tsx';
import { AddPapers } from './add-papers.tsx';
import { PaperLine } from './paper-line.tsx';

interface Props {
  readonly profiles: readonly { readonly id: string; readonly title: string }[];
  readonly papers: readonly Paper[];
  /** Where they are kept; `locked`: in a vault that is closed. */
  readonly keptIn: 'vault' | 'session' | 'locked';
  /** What should stand on the papers of a training. */
  readonly contextOf: (profileId: string) => PaperContext | null;
  readonly today: string;
  readonly newId: () => string;
  /** Rejects when there is no room: nothing is kept then. */
  readonly onAdd: (paper: Paper, bytes: PaperBytes) => Promise<void>;
  readonly onChange: (id: string, change: PaperChange) => void;
  readonly onRemove: (id: string) => void;
}

/** The papers of each training: what they are, and under which type of the portal they go. */
export function PapersSection(props: Props) {
  const { t } = useText();
  const { profiles, papers, keptIn } = props;
  const [chosen, setChosen] = useState<string | null>(null);
  const profile = profiles.find(({ id }) => id === chosen) ?? profiles[0];
  const owner = profile && ({ kind: 'profile', id: profile.id } as const);
  const own = owner ? papersOf(papers, owner) : [];
  return (
    <section id="documents">
      <h2>{t('documents.title')}</h2>
      <p class="quiet">{t('documents.why')}</p>
      {keptIn === 'session' && <p class="note note-check">{t('documents.session')}</p>}
      {keptIn === 'locked' && (
        <p class="note note-check">
          {t('documents.locked')} <a href="#vault">{t('vault.unlock')}</a>
        </p>
      )}
      {owner && keptIn !== 'locked' && (
        <>
          <label class="field papers-of">
            <span>{t('documents.of')}</span>
            <select value={profile.id} onChange={event => setChosen(event.currentTarget.value)}>
              {profiles.map(({ id, title }) => (
                <option key={id} value={id}>
                  {title}
                </option>
              ))}
            </select>
          </label>
          {own.length > 0 && <p class="paper-lead">{t('papers.look')}</p>}
          {own.length === 0 && <p class="quiet">{t('documents.none')}</p>}
          <ul class="cards">
            {own.map(paper => (
              <PaperLine
                key={paper.id}
                paper={paper}
                context={props.contextOf(profile.id)}
                onChange={change => props.onChange(paper.id, change)}
                onRemove={() => props.onRemove(paper.id)}
              />
            ))}
          </ul>
          <AddPapers
            key={owner.id}
            owner={owner}
            papers={papers}
            today={props.today}
            newId={props.newId}
            onAdd={props.onAdd}
          />
        </>
      )}
    </section>
  );
}
