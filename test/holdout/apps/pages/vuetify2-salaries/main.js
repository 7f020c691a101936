import Vue from 'vue2/dist/vue.esm.js';
import Vuetify from 'vuetify2';
import 'vuetify2/dist/vuetify.min.css';
import fr from 'vuetify2/lib/locale/fr.js';
import { expose, hand } from '../../shared/expose.js';
import { formatFrench, parseFrench } from '../../shared/french-number.js';
import * as lists from '../../shared/lists.js';
import template from './form.html';
import './page.css';

const towns = ['AMIENS', 'BEZIERS', 'LATTES', 'LUNEL', 'MONTPELLIER', 'MONTREUIL', 'NIMES', 'SETE'];

const held = {
  recherche: '',
  sexe: null,
  nom: '',
  prenom: '',
  naissance: null,
  temporaire: null,
  nir: '',
  ntt: '',
  voie: '',
  cp: '',
  ville: null,
  tel: '',
  mel: '',
  contrat: 'C1',
  csp: null,
  statut: null,
  niveau: null,
  taux: null,
  handicap: false,
  informe: false,
};
const coded = (entries, letter) =>
  entries.map((text, rank) => ({ text, value: `${letter}${rank + 1}` }));
const contrats = coded(lists.contrats, 'C');
const categories = coded(lists.categories, 'P');
const levels = coded(lists.niveauxSalarie, 'N');
const niveaux = [
  { header: 'Jusqu’au baccalauréat' },
  ...levels.slice(0, 2),
  { divider: true },
  { header: 'Études supérieures' },
  ...levels.slice(2),
];
const named = (items, code) => items.find(({ value }) => value === code)?.text ?? null;

Vue.config.productionTip = false;
Vue.use(Vuetify);

const vuetify = new Vuetify({
  lang: { locales: { fr }, current: 'fr' },
  icons: {
    iconfont: 'mdiSvg',
    values: {
      loupe:
        'M9.5 3A6.5 6.5 0 0 1 16 9.5c0 1.6-.6 3.1-1.6 4.2l.3.3h.8l5 5-1.5 1.5-5-5v-.8l-.3-.3A6.5 6.5 0 1 1 9.5 3m0 2a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9Z',
      agenda: 'M19 19H5V8h14m-3-7v2H8V1H6v2H5a2 2 0 0 0-2 2v14a2 2 0 0 0 2 2h14V3h-3V1',
    },
  },
});

const app = new Vue({
  vuetify,
  template,
  data: () => ({
    held,
    lists,
    contrats,
    categories,
    niveaux,
    pret: false,
    calendrier: false,
    vue: null,
    trouvees: [],
    cherche: false,
    saisie: null,
    faute: [],
    requis: [value => Boolean(value) || 'Saisie obligatoire'],
  }),
  computed: {
    montant() {
      return formatFrench(this.held.taux);
    },
  },
  watch: {
    // A birthday is sought from its year.
    calendrier(isOpen) {
      if (isOpen && !this.held.naissance) {
        setTimeout(() => {
          this.vue = 'YEAR';
        });
      }
    },
    saisie(typed) {
      clearTimeout(this.attente);
      if (!typed || typed === this.held.ville) return;
      this.attente = setTimeout(this.chercher, 300, typed);
    },
  },
  mounted() {
    setTimeout(() => {
      this.pret = true;
    }, 700);
  },
  methods: {
    hand,
    jour: day => day?.split('-').reverse().join('/'),
    groupe: nir => nir.replace(/^(.)(..)?(..)?(..)?(...)?(.+)?$/, '$1 $2 $3 $4 $5 $6').trim(),
    postal: text => /^\d{5}$/.test(text) || 'Le code postal compte 5 chiffres',
    courriel: text => !text || /^\S+@\S+\.\S+$/.test(text) || 'Adresse e-mail non valide',
    paires: text =>
      text
        .replace(/\D/g, '')
        .replace(/^(33|0)/, '')
        .replace(/^(.)(..)(..)(..)(..)$/, '$1 $2 $3 $4 $5'),
    noter(typed) {
      this.held.nir = typed.replace(/\D/g, '').slice(0, 13);
    },
    compter(typed) {
      this.held.taux = parseFrench(typed ?? '');
      this.faute =
        typed && this.held.taux === null ? ['Saisissez un nombre, par exemple 14,50'] : [];
    },
    async chercher(typed) {
      this.cherche = true;
      this.trouvees = await lists.askServer(towns, typed, 450);
      this.cherche = false;
    },
  },
}).$mount('#app');

const sexes = { F: 'Féminin', M: 'Masculin' };
expose(() => ({
  ...app.held,
  sexe: sexes[app.held.sexe] ?? null,
  contrat: named(contrats, app.held.contrat),
  csp: named(categories, app.held.csp),
  niveau: named(levels, app.held.niveau),
}));
