import { render } from 'preact';
import type { Fiche } from '../../lib/assist/fiche.ts';
import { type Language, text } from '../../locales/text.ts';
import { LanguageContext } from '../language.tsx';
import themeCss from '../theme.css?inline';
import sheetCss from './fiche.css?inline';
import fileCss from './fiche-file.css?inline';
import { FicheSheet } from './fiche-sheet.tsx';

interface Options {
  readonly isUndeclared: boolean;
  readonly today: string;
  readonly language: Language;
}

/** Nothing runs in the file and it asks nothing of anybody, whatever a profile says. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'";

/**
 * The fiche as one file that any browser reads, without the extension. Built as a document and
 * written out by the browser itself, so that every text in it is a text.
 */
export function ficheFile(fiche: Fiche, { isUndeclared, today, language }: Options) {
  const title = `${text('fiche.title', {}, language)} – ${fiche.title}`;
  const file = document.implementation.createHTMLDocument();
  file.title = title;
  file.documentElement.lang = language;
  const add = (tag: string, attributes: Readonly<Record<string, string>>, content = '') => {
    const element = file.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    element.textContent = content;
    file.head.append(element);
  };
  add('meta', { 'http-equiv': 'Content-Security-Policy', content: POLICY });
  add('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' });
  add('meta', { name: 'robots', content: 'noindex' });
  add('style', {}, [themeCss, sheetCss, fileCss].join('\n'));
  const main = file.createElement('main');
  file.body.append(main);
  render(
    <LanguageContext.Provider value={language}>
      <h1>{text('fiche.title', {}, language)}</h1>
      <FicheSheet fiche={fiche} isUndeclared={isUndeclared} today={today} />
    </LanguageContext.Provider>,
    main,
  );
  const written = file.documentElement.outerHTML;
  render(null, main);
  return {
    name: `fiche-a-recopier-${fiche.profileId}${fiche.isPersonal ? '-avec-noms' : ''}.html`,
    // First of all, or it would be read in another alphabet.
    text: `<!doctype html>\n${written.replace('<head>', '<head><meta charset="utf-8">')}\n`,
  };
}
