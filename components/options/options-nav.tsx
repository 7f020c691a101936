import type { TextKey } from '../../locales/text.ts';
import { useText } from '../language.tsx';

interface Props {
  readonly sections: readonly { readonly id: string; readonly title: TextKey }[];
}

/** Where to find what, beside the page where there is room, above it where there is not. */
export function OptionsNav({ sections }: Props) {
  const { t } = useText();
  return (
    <nav class="options-nav" aria-label={t('options.title')}>
      {sections.map(({ id, title }) => (
        <a key={id} href={`#${id}`}>
          {t(title)}
        </a>
      ))}
    </nav>
  );
}
