// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { sightingSchema } from '../../../lib/procedure/sighting.ts';
import { sightingsFrom } from '../../../lib/sightings/sightings-from.ts';
import { nativeTable, page } from './list-markups.ts';
import { MENU, readingOf } from './show-page.ts';

beforeEach(() => {
  document.title = '';
});

const placeOf = (html: string) => readingOf(html).place;
const block = (title: string, inside = '') => `<section><h3>${title}</h3>${inside}</section>`;

const HOME = `${MENU}${block('Tableau de bord', '<p>2 demande(s) à valider</p>')}${block('Tâches')}
  ${block('Contacts')}${block('Rattachements', '<ul><li><b>ECOLE DES MOTS</b> <i>798144259</i></li><li>GROUPE LANGUES 511612715</li></ul>')}
  ${block('Actualités')}`;

const FILE = `${MENU}<a>Retour à la liste</a><h1>Action de formation N° <b>2507AF034116</b></h1>
  <p>Plan de développement des compétences</p><p>Créé le 30/07/2025</p><span>Accordé</span>
  ${block('Modules (2)', '<p>Accueillir</p><p>Du 30/09/2025 au 03/10/2025</p>')}${block('Stagiaires (3)', '<p>ZOÉ MARTIN</p>')}
  ${block(
    'Pièces justificatives (2)',
    `<table><tr><th>Conformité</th><th>Nature du document</th></tr>
      <tr><td>CONFORME</td><td>Convention</td></tr><tr><td>NON CONFORME</td><td>Programme</td></tr></table>`,
  )}`;

describe('the place', () => {
  it.each([
    ['accueil', HOME],
    ['consultation', FILE],
    ['brouillons', page(nativeTable())],
    ['dossiers', `${MENU}<h1>Dossiers</h1>`],
    ['reserve-de-fonds', `${MENU}<h2>Réserve de fonds (DRF)</h2>`],
    ['factures', `${MENU}<div style="font-size: 30px">Factures</div><div>Dossier</div>`],
    ['reserve-de-fonds', `${MENU}<div><b>Réserve de fonds (DRF)</b></div><p>Solde</p>`],
    ['virements', `${MENU}<h1>Avis de virements</h1>`],
    ['badges-et-cartes', `${MENU}<h1>Badges et cartes</h1>`],
    ['taches', `${MENU}<h1>Tâches (3)</h1>`],
    ['demande-de-remboursement', `${MENU}<h1>Demandes de remboursement</h1>`],
    ['nouvelle-demande', `${HOME}<div role="dialog"><h2>Quel dispositif ?</h2></div>`],
    ['login', '<h1>AKTO Mon Espace</h1><button>Se connecter</button>'],
    ['login', `${HOME}<div role="dialog">Votre session a expiré</div>`],
    [null, `${MENU}<h1>Autre chose</h1>`],
    [null, MENU],
    [null, ''],
  ])('is %s', (place, html) => {
    expect(placeOf(html).place).toBe(place);
  });

  it('is told by the title of the window when nothing else does', () => {
    document.title = 'Virements - Mon Espace';
    expect(placeOf(`${MENU}<p>Rien à signaler</p>`).place).toBe('virements');
  });
});

describe('in whose name', () => {
  it.each([
    ['<span>Profil Adherent</span>', 'adherent'],
    ['<b>Profil</b><i>Adhérent</i>', 'adherent'],
    ['<span>Profil Prestataire</span>', 'prestataire'],
    ['<span>Profil Adhérent</span><span>Profil Prestataire</span>', undefined],
    ['<p>Prestataire de votre choix</p>', undefined],
  ])('%s is %s', (html, is) => {
    expect(placeOf(`<header>${html}</header>${HOME}`).context?.is).toBe(is);
  });

  it('a label of the page says nothing', () => {
    expect(placeOf(`${MENU}<h1>Factures</h1><label>Prestataire</label>`).context).toBeUndefined();
  });
});

describe('what stands there', () => {
  it('companies on the home page', () => {
    expect(placeOf(HOME).attachments).toEqual([
      { company: 'ECOLE DES MOTS', number: '798144259' },
      { company: 'GROUPE LANGUES', number: '511612715' },
    ]);
  });

  it('companies with their state in the profile', () => {
    const html = `${MENU}<h1>Rattachements</h1><table><tr><td>ECOLE DES MOTS</td><td>798 144 259 00024</td><td>En attente de validation</td></tr>
      <tr><td>GROUPE LANGUES</td><td>51161271500033</td><td>Validé</td></tr></table>`;
    expect(placeOf(html).attachments.map(({ number, state }) => [number, state])).toEqual([
      ['79814425900024', 'En attente de validation'],
      ['51161271500033', 'Validé'],
    ]);
  });

  it('a file, its state and its papers, and it is no list', () => {
    const { place, lists } = readingOf(FILE);
    expect(place).toMatchObject({
      place: 'consultation',
      number: '2507AF034116',
      dispositif: 'Action de formation',
      sousDispositif: 'Plan de développement des compétences',
      state: 'Accordé',
      papers: [
        { document: 'Convention', state: 'CONFORME' },
        { document: 'Programme', state: 'NON CONFORME' },
      ],
      mandate: false,
    });
    expect(lists).toEqual([]);
  });

  it('a state never seen is not taken from the page of a file', () => {
    expect(placeOf(FILE.replace('Accordé', 'En sommeil')).state).toBeUndefined();
  });

  it('an amount named « Accordé » is no state', () => {
    const html = `${MENU}<a>Retour à la liste</a><h1>Action de formation N° 2507AF034116</h1><span>En sommeil</span>
      ${block('Financements (1)', '<p>Demandé</p><p>700,00 €</p><p>Accordé</p><p>0,00 €</p>')}`;
    expect(placeOf(html)).toMatchObject({ place: 'consultation', number: '2507AF034116' });
    expect(placeOf(html).state).toBeUndefined();
  });

  it('a draft that is only looked at', () => {
    const html = FILE.replace('2507AF034116', '10679').replace(
      'Accordé',
      "A reprendre par l'adhérent",
    );
    expect(placeOf(html)).toMatchObject({ place: 'consultation', number: '10679' });
    expect(sightingsFrom(readingOf(html), new Date(0))[0]).toMatchObject({
      kind: 'dossier-state',
      number: '10679',
      list: 'brouillons',
    });
  });

  it('mandat de gestion, where it is said of the file', () => {
    expect(placeOf(`${FILE}<i title="Mandat de gestion"></i>`).mandate).toBe(true);
  });

  it('the kind of request in the title of the form', () => {
    const tabs = ['Introduction', 'Employeur', 'Formation'].map(tab => `<a>${tab}</a>`).join('');
    const html = `${MENU}<h1>Nouvelle Action de formation</h1><h2>Plan de développement des compétences</h2><div>${tabs}</div>`;
    expect(placeOf(html)).toMatchObject({
      place: 'form',
      dispositif: 'Action de formation',
      sousDispositif: 'Plan de développement des compétences',
    });
  });
});

describe('facts', () => {
  const AT = new Date('2026-11-21T12:00:00Z');

  it('are those of the procedure, without a name', () => {
    const found = [page(nativeTable()), FILE, HOME].flatMap(html =>
      sightingsFrom(readingOf(html), AT),
    );
    expect(found.map(sighting => sightingSchema.parse(sighting))).toEqual(found);
    expect(JSON.stringify(found)).not.toContain('MARTIN');
    expect(found.map(({ kind }) => kind)).toEqual([
      'dossier-state',
      'dossier-state',
      'dossier-state',
      'document-state',
      'document-state',
    ]);
    expect(found[0]).toEqual({
      kind: 'dossier-state',
      number: '10679',
      state: 'En cours de saisie ad...',
      list: 'brouillons',
      at: '2026-11-21T12:00:00.000Z',
    });
  });
});
