import type { OracleValues } from './oracle-values.ts';

/**
 * The Formation tab of the vue skin filled by somebody who knows its markup by heart: exact
 * selectors, no reading back, and only the waits without which the page would not follow. Runs
 * inside the page.
 * @returns When it started, in milliseconds since 1970.
 */
export async function oracleVue(values: OracleValues): Promise<number> {
  const start = performance.timeOrigin + performance.now();
  const wait = <T>(what: string, look: () => T | null | undefined | false) =>
    new Promise<T>((resolve, reject) => {
      const found = look();
      if (found) return resolve(found);
      const late = setTimeout(() => reject(new Error(`Oracle: no ${what}`)), 5000);
      const observer = new MutationObserver(() => {
        const answer = look();
        if (!answer) return;
        clearTimeout(late);
        observer.disconnect();
        resolve(answer);
      });
      observer.observe(document, { subtree: true, childList: true, attributes: true });
    });
  const said = (node: Element | null | undefined) =>
    (node?.textContent ?? '').replace(/[*ⓘ]/gu, '').trim();
  const withText = (selector: string, text: string) =>
    [...document.querySelectorAll<HTMLElement>(selector)].find(node => said(node) === text);
  const cell = (label: string) => {
    const found = withText('.cell > .label', label)?.parentElement;
    if (!found) throw new Error(`Oracle: no cell « ${label} »`);
    return found;
  };
  const type = (input: HTMLInputElement | null | undefined, text: string) => {
    if (!input) throw new Error(`Oracle: no box for « ${text} »`);
    input.focus();
    input.value = text;
    input.dispatchEvent(new Event('input', { bubbles: true }));
    return input;
  };
  const text = (label: string) =>
    type(cell(label).querySelector('input'), values[label] ?? '').blur();
  const pills = (label: string) =>
    [...cell(label).querySelectorAll<HTMLElement>('.pill')]
      .find(pill => said(pill) === values[label])
      ?.click();
  const take = async (chosen: string, isIt = (option: string) => option === chosen) => {
    const option = await wait(`option « ${chosen} »`, () =>
      [...document.querySelectorAll<HTMLElement>('.menu:not(.menu-fading) [role=option]')].find(
        node => isIt(said(node)),
      ),
    );
    option.click();
    await wait('closed menu', () => !document.querySelector('.menu'));
  };
  const list = async (label: string) => {
    const input = cell(label).querySelector<HTMLInputElement>('input');
    await wait('options', () => input?.placeholder !== 'Aucun élément disponible');
    input?.dispatchEvent(new MouseEvent('mousedown', { bubbles: true }));
    await take(values[label] ?? '');
  };
  const search = async (label: string, query: string) => {
    const input = type(cell(label).querySelector('input'), query);
    await take(query, option => option.includes(query));
    input.blur();
  };

  await list('Sous dispositif');
  text("Référence interne de l'entreprise");
  await list('Objectif général de la formation');
  withText('.button', 'Ajouter un module de formation')?.click();
  (await wait('kind', () => withText('.modal .pill', 'Formation Externe'))).click();
  (
    await wait('Continuer', () => withText('.modal .button-main:not(.button-off)', 'Continuer'))
  ).click();
  await wait(
    'module',
    () => document.querySelector('.card .cell') && !document.querySelector('.wait'),
  );
  await search('Rechercher un organisme de formation externe', values.provider ?? '');
  pills('Modalité pédagogique');
  pills('Sanction');
  pills('Souhaitez-vous rechercher votre formation par ?');
  await wait('Formacode', () => withText('.cell > .label', 'Domaine de formation (Formacode)'));
  await search('Domaine de formation (Formacode)', values.formacode ?? '');
  await list('Niveau de la certification visée par la formation');
  text('Intitulé de formation');
  text('Début de formation');
  text('Fin de formation');
  text('Durée de formation en heures');
  text('Durée de formation en jours');
  await list('Type de formation');
  await list("Objectif général de l'organisme de formation");
  pills("Paiement direct par l'OPCO à l'organisme de formation");
  const row = withText('.costs td', 'Pédagogique')?.parentElement;
  type(row?.querySelector('input'), values.Pédagogique ?? '').blur();
  return start;
}
