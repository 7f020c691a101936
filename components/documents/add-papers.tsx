import { useState } from 'preact/hooks';
import { type FileFinding, MEGABYTES } from '../../lib/documents/check-file.ts';
import {
  DOCUMENT_KINDS,
  type Paper,
  type PaperKind,
  type PaperOwner,
  type PortalType,
  USUAL_TYPE,
} from '../../lib/documents/document.ts';
import { newPaper } from '../../lib/documents/new-paper.ts';
import type { PaperBytes } from '../../lib/documents/store.ts';
import { FileDrop } from '../file-drop.tsx';
import { useText } from '../language.tsx';
import { TypeChoice } from './type-choice.tsx';

interface Props {
  readonly owner: PaperOwner;
  readonly papers: readonly Paper[];
  readonly today: string;
  readonly newId: () => string;
  readonly onAdd: (paper: Paper, bytes: PaperBytes) => Promise<void>;
}

type Said =
  | { readonly file: string; readonly findings: readonly FileFinding[]; readonly isKept: boolean }
  | { readonly file: string; readonly failure: 'not-kept' | 'unreadable' };

/** Files chosen or dropped: each is checked, then kept or refused, and said so. */
export function AddPapers({ owner, papers, today, newId, onAdd }: Props) {
  const { t } = useText();
  const [kind, setKind] = useState<PaperKind>('programme');
  const [portalType, setPortalType] = useState<PortalType | null>(USUAL_TYPE.programme);
  const [said, setSaid] = useState<readonly Said[]>([]);

  const add = async (files: readonly File[]) => {
    const known = [...papers];
    const results: Said[] = [];
    for (const file of files) {
      const toAdd = { file, kind, owner, portalType, known, id: newId(), today };
      const checked = await newPaper(toAdd).catch(() => null);
      if (!checked) results.push({ file: file.name, failure: 'unreadable' });
      else if (!checked.kept) {
        results.push({ file: file.name, findings: checked.findings, isKept: false });
      } else {
        const { paper, bytes } = checked.kept;
        const isKept = await onAdd(paper, bytes).then(
          () => true,
          () => false,
        );
        if (isKept) known.push(paper);
        results.push(
          isKept
            ? { file: file.name, findings: checked.findings, isKept }
            : { file: file.name, failure: 'not-kept' },
        );
      }
      setSaid([...results]);
    }
  };

  return (
    <div class="editor add-papers">
      <h3>{t('documents.add')}</h3>
      <label class="field">
        <span>{t('documents.kind')}</span>
        <select
          value={kind}
          onChange={event => {
            const chosen = event.currentTarget.value;
            const next = DOCUMENT_KINDS.find(each => each === chosen) ?? 'autre';
            setKind(next);
            setPortalType(USUAL_TYPE[next]);
          }}
        >
          {DOCUMENT_KINDS.map(each => (
            <option key={each} value={each}>
              {t(`documents.kind-${each}`)}
            </option>
          ))}
        </select>
      </label>
      <div class="field">
        <span>{t('documents.type')}</span>
        <TypeChoice label={t('documents.type')} value={portalType} onValue={setPortalType} />
      </div>
      <FileDrop
        label={t('documents.choose')}
        hint={t('documents.drop', { limit: MEGABYTES })}
        multiple
        onFiles={files => void add(files)}
      />
      <div role="status" class="report">
        {said.map(result => (
          <Result key={result.file} said={result} />
        ))}
      </div>
    </div>
  );
}

function Result({ said }: { readonly said: Said }) {
  const { t } = useText();
  const { file: name } = said;
  if ('failure' in said) return <p class="error">{t(`documents.${said.failure}`, { name })}</p>;
  return (
    <>
      {said.isKept && <p class="success">{t('documents.added', { name })}</p>}
      <ul class="errors">
        {said.findings.map(({ problem, params: given }) => {
          // What nobody recognises has no name.
          const params =
            given.found === '?' ? { ...given, found: t('documents.content.unknown') } : given;
          return (
            <li key={problem} data-problem={problem}>
              <strong>{t(`documents.${problem}.what`, params)}</strong>
              <p>{t(`documents.${problem}.why`, params)}</p>
              <p class="remedy">{t(`documents.${problem}.remedy`, params)}</p>
            </li>
          );
        })}
      </ul>
    </>
  );
}
