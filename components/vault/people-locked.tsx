import { useText } from '../language.tsx';

/** In the place of the list of people while the vault is closed. */
export function PeopleLocked() {
  const { t } = useText();
  return (
    <section id="people">
      <h2>{t('people.title')}</h2>
      <p class="note note-check">
        {t('vault.people-locked')} <a href="#vault">{t('vault.unlock')}</a>
      </p>
    </section>
  );
}
