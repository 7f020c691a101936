import { NIRS } from '../invented-nirs.ts';
import type { RequestCase } from '../request-case.ts';
import { asOnTheCard, IDENTITY, identity, rightPerson, type Who } from './third-set.ts';

const named = (id: string, says: string, who: Who, more = {}, ...doubts: readonly string[]) =>
  rightPerson(id, says, { ...identity(who), ...more }, ...doubts);

const WOMAN: Omit<Who, 'name' | 'first'> = { birth: '11/11/1973', nir: NIRS.thirdWoman };
const MAN: Omit<Who, 'name' | 'first'> = { birth: '05/09/1979', nir: NIRS.thirdMan, man: true };

/** Names and numbers that look wrong and are not. */
export const RIGHT_PEOPLE_3: readonly RequestCase[] = [
  named('madamour', 'A name that begins like a title.', {
    ...WOMAN,
    name: 'MADAMOUR',
    first: 'Sidonie',
  }),
  named('mlleroy', 'Another one.', { ...MAN, name: 'MLLEROY', first: 'Gaspard' }),
  named('docteury', 'And another.', { ...WOMAN, name: 'DOCTEURY', first: 'Hermance' }),
  named('neel', 'A name that begins like « née ».', { ...MAN, name: 'NÉELVAUX', first: 'Anselme' }),
  named('testardou', 'A name that begins like « test ».', {
    ...MAN,
    name: 'TESTARDOU',
    first: 'Côme',
  }),
  named('inconnuel', 'A name like a word for nothing.', {
    ...WOMAN,
    name: 'INCONNUEL',
    first: 'Zélie',
  }),
  named('two-letters', 'Name and first name of two letters.', {
    ...WOMAN,
    name: 'XU',
    first: 'Qi',
  }),
  named('van-der', 'Particles in capitals.', {
    ...MAN,
    name: 'VAN DER ELSTRAETENNE',
    first: 'Joost',
  }),
  named('basque-double', 'A double name with hyphen.', {
    ...WOMAN,
    name: 'OYARZABALETTE-ETCHEVERRIGARAY',
    first: 'Maïder',
  }),
  named('polish', 'Letters of Polish.', { ...WOMAN, name: 'ŁĄCZYŃSKAWA', first: 'Małgorzata' }),
  named('romanian', 'Letters of Romanian.', { ...WOMAN, name: 'ȚEPEȘANUVA', first: 'Ștefania' }),
  named('serbian', 'Letters of Serbian.', { ...MAN, name: 'ĐORĐEVIĆKO', first: 'Đorđe' }),
  named('spanish-two', 'Two names without hyphen, with ñ.', {
    ...MAN,
    name: 'IBÁÑEZONA NUÑEZARRI',
    first: 'Iñaki',
  }),
  named('german-sharp', 'A sharp s.', { ...MAN, name: 'WEIẞENFELSER', first: 'Jörg' }),
  named('al', 'A particle with hyphen.', { ...MAN, name: 'AL-KHAWARIZMOU', first: 'Abd-el-Kader' }),
  named('m-apostrophe', 'An apostrophe after one letter.', {
    ...WOMAN,
    name: "M'BARÉKOUNA",
    first: "N'Deye",
  }),
  named('typographic', 'A curved apostrophe.', { ...WOMAN, name: 'D’HÆNENSBERGH', first: 'Ælis' }),
  named('mac', 'A small letter within.', { ...MAN, name: 'MacALLISTERY', first: 'Ewan' }),
  named('lower-case', 'All in small letters, as AKTO’s own example « Dupont ».', {
    ...WOMAN,
    name: 'vauquelinette',
    first: 'jeanne',
  }),
  named('three-first-names', 'Three first names with spaces.', {
    ...MAN,
    name: 'CHASSERIAULT',
    first: 'Jean Marie Édouard',
  }),
  named('first-name-title-like', 'A first name that is a title elsewhere.', {
    ...MAN,
    name: 'BOISROUVRAY-LE',
    first: 'Prince',
  }),
  named('dame', 'A first name « Dame », usual in Senegal.', {
    ...MAN,
    name: 'SARROUNDIAYE',
    first: 'Dame',
  }),
  named('first-of-one', 'A first name of one letter.', {
    ...WOMAN,
    name: 'AUNGMYINTA',
    first: 'O',
  }),
  named('town-name', 'A name that is a town.', { ...WOMAN, name: 'CARCASSONNEY', first: 'Paris' }),
  named('name-of-the-centre', 'A name that is a part of the provider’s.', {
    ...WOMAN,
    name: 'AMIENSOT',
    first: 'Florence',
  }),
  named(
    'same-usage-composed',
    'Usage name made of both.',
    { ...WOMAN, name: 'HAUTECLOQUET', first: 'Anaïs' },
    { [IDENTITY.usage]: 'HAUTECLOQUET-VANDERMEULENNE' },
  ),
  named(
    'usage-of-the-other-order',
    'Usage name first the husband’s.',
    { ...WOMAN, name: 'HAUTECLOQUET', first: 'Anaïs' },
    { [IDENTITY.usage]: 'VANDERMEULENNE HAUTECLOQUET' },
  ),
  named(
    'man-with-usage',
    'A man with a usage name.',
    { ...MAN, name: 'HAUTECLOQUET', first: 'Rémi' },
    { [IDENTITY.usage]: 'LOUVERTAIN' },
  ),
  named('camille', 'A first name of both sexes.', {
    ...MAN,
    name: 'GRANDVALLEY',
    first: 'Camille',
  }),
  named(
    'card-number',
    'The number as on the card, with its key.',
    { ...WOMAN, name: 'GRANDVALLEY', first: 'Ode', nir: asOnTheCard(NIRS.thirdWoman) },
    {},
    IDENTITY.nir,
  ),
  named(
    'corsican-small-a',
    'Ajaccio with a small a and its key.',
    {
      name: 'CASALUNGHI',
      first: 'Letizia',
      birth: '14/03/1998',
      nir: asOnTheCard(NIRS.thirdAjaccioToday).replace('A', 'a'),
    },
    {},
    IDENTITY.nir,
  ),
];
