import type { Message } from '../lib/assist/outcome.ts';
import type { TextKey } from '../locales/text.ts';
import { useText } from './language.tsx';

interface Props {
  readonly of: Message;
  readonly onOptions: (section: string) => void;
  /** Beside other links, it looks like one. */
  readonly isLink?: boolean;
}

/** What the page of the settings can do about it, and where there. */
const REMEDIES: Readonly<Record<string, { label: TextKey; section: string }>> = {
  'blocked.no-profile': { label: 'blocked.no-profile.open', section: 'import' },
  'blocked.no-centre': { label: 'blocked.no-centre.open', section: 'centre' },
  'blocked.no-people': { label: 'options.people.add', section: 'people' },
  // Never a box for the passphrase here: the panel may stand on the portal's page.
  'blocked.vault-locked': { label: 'blocked.vault-locked.open', section: 'vault' },
};

/** The one thing that would help, where there is one. */
export function Remedy({ of, onOptions, isLink = false }: Props) {
  const { t } = useText();
  const remedy = REMEDIES[of.key];
  if (!remedy) return null;
  return (
    <button type="button" class={isLink ? 'link' : ''} onClick={() => onOptions(remedy.section)}>
      {t(remedy.label)}
    </button>
  );
}
