import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { SHORTEST, type Strength, strengthOf } from '../../lib/vault/strength.ts';
import { useText } from '../language.tsx';
import { SecretInput } from './secret-input.tsx';

interface Props {
  readonly onPassphrase: (passphrase: string | null) => void;
  /** Words that anybody would try: the centre's name. */
  readonly known: readonly string[];
  /** Names the two apart where the old one is asked on the same form. */
  readonly isChange?: boolean;
  /** It is the first thing asked. */
  readonly takesFocus?: boolean;
}

/** A new passphrase, typed twice. Gives `null` until it is long enough and both agree. */
export function NewPassphrase(props: Props) {
  const { onPassphrase, known, isChange = false, takesFocus = false } = props;
  const { t } = useText();
  const [first, setFirst] = useState('');
  const [second, setSecond] = useState('');
  const [strength, setStrength] = useState<Strength | null>(null);
  // The beginning of the same may still be being typed, until one leaves the box.
  const [isLeft, setLeft] = useState(false);
  const differs = second !== '' && second !== first && (isLeft || !first.startsWith(second));
  const isComplete = [...first].length >= SHORTEST && first === second;

  // Before the next key: Enter comes right after the last one, on a slow machine too.
  useLayoutEffect(() => onPassphrase(isComplete ? first : null), [first, isComplete]);
  useEffect(() => {
    let isLate = false;
    const judge = async () => {
      const found = first === '' ? null : await strengthOf(first, known);
      if (!isLate) setStrength(found);
    };
    // Without its dictionaries there is no hint: it is one, and no more.
    judge().catch(() => undefined);
    return () => {
      isLate = true;
    };
  }, [first]);

  return (
    <>
      <SecretInput
        label={isChange ? 'vault.passphrase.new' : 'vault.passphrase'}
        value={first}
        onValue={setFirst}
        isNew={true}
        takesFocus={takesFocus}
        said={t('vault.passphrase.hint', { count: SHORTEST })}
      />
      <p class="strength" role="status" data-strength={strength ?? ''}>
        {strength && t(`vault.strength.${strength}`)}
      </p>
      <SecretInput
        label="vault.passphrase.again"
        value={second}
        onValue={value => {
          setSecond(value);
          setLeft(false);
        }}
        onLeave={() => setLeft(true)}
        isNew={true}
        wrong={differs}
        said={differs ? t('vault.passphrase.differs') : ''}
      />
    </>
  );
}
