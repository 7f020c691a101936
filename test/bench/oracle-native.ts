import type { OracleValues } from './oracle-values.ts';

/**
 * The Formation tab of the native skin filled by somebody who knows its markup by heart: exact
 * selectors, no reading back, and only the waits without which the page would not follow. Runs
 * inside the page.
 * @returns When it started, in milliseconds since 1970.
 */
export async function oracleNative(values: OracleValues): Promise<number> {
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
  const field = <T extends HTMLElement>(label: string) => {
    const named = withText('label.label', label) as HTMLLabelElement | undefined;
    const found = document.getElementById(named?.htmlFor ?? '');
    if (!found) throw new Error(`Oracle: no field « ${label} »`);
    return found as T;
  };
  const type = (input: HTMLInputElement, text: string) => {
    input.focus();
    input.value = input.type === 'number' ? text.replace(',', '.') : text;
    input.dispatchEvent(new Event('input', { bubbles: true }));
    return input;
  };
  const put = (input: HTMLInputElement, text: string) => {
    type(input, text).dispatchEvent(new Event('change', { bubbles: true }));
    input.blur();
  };
  const text = (label: string) => put(field(label), values[label] ?? '');
  const radio = (label: string) =>
    [...(withText('legend', label)?.parentElement?.querySelectorAll<HTMLElement>('label') ?? [])]
      .find(choice => said(choice) === values[label])
      ?.click();
  const select = async (label: string) => {
    const box = field<HTMLSelectElement>(label);
    await wait('options', () => box.options.length > 1);
    box.focus();
    box.value = values[label] ?? '';
    box.dispatchEvent(new Event('change', { bubbles: true }));
    box.blur();
  };
  const search = async (label: string, query: string) => {
    const input = type(field(label), query);
    const options = () =>
      [...document.querySelectorAll<HTMLElement>('[role=option]')].find(node =>
        said(node).includes(query),
      );
    (await wait(`result « ${query} »`, options)).click();
    await wait('closed menu', () => !options());
    input.blur();
  };

  await select('Sous dispositif');
  text("Référence interne de l'entreprise");
  await select('Objectif général de la formation');
  withText('button', 'Ajouter un module de formation')?.click();
  (await wait('kind', () => withText('dialog label', 'Formation Externe'))).click();
  (await wait('Continuer', () => withText('dialog button:not([disabled])', 'Continuer'))).click();
  await wait(
    'module',
    () => document.querySelector('.card') && !document.querySelector('.wait:popover-open'),
  );
  await search('Rechercher un organisme de formation externe', values.provider ?? '');
  radio('Modalité pédagogique');
  await select('Sanction');
  radio('Souhaitez-vous rechercher votre formation par ?');
  await wait('Formacode', () => withText('label.label', 'Domaine de formation (Formacode)'));
  await search('Domaine de formation (Formacode)', values.formacode ?? '');
  await select('Niveau de la certification visée par la formation');
  text('Intitulé de formation');
  text('Début de formation');
  text('Fin de formation');
  text('Durée de formation en heures');
  text('Durée de formation en jours');
  await select('Type de formation');
  await select("Objectif général de l'organisme de formation");
  radio("Paiement direct par l'OPCO à l'organisme de formation");
  const row = withText('.costs th', 'Pédagogique')?.parentElement;
  const cost = row?.querySelector('input');
  if (!cost) throw new Error('Oracle: no box for the cost');
  put(cost, values.Pédagogique ?? '');
  return start;
}
