import { PORTAL_TYPES, type PortalType } from '../../lib/documents/document.ts';
import { useText } from '../language.tsx';

interface Props {
  readonly label: string;
  readonly value: PortalType | null;
  readonly onValue: (value: PortalType | null) => void;
}

/** Under which type of the portal a paper goes, or that it does not go. */
export function TypeChoice({ label, value, onValue }: Props) {
  const { t } = useText();
  return (
    <select
      aria-label={label}
      value={value ?? ''}
      onChange={event => {
        const chosen = event.currentTarget.value;
        onValue(PORTAL_TYPES.find(type => type === chosen) ?? null);
      }}
    >
      {PORTAL_TYPES.map(type => (
        <option key={type} value={type}>
          {t(`documents.type.${type}`)}
        </option>
      ))}
      <option value="">{t('documents.type.none')}</option>
    </select>
  );
}
