import ElementUI from 'element-ui';
import 'element-ui/lib/theme-chalk/index.css';
import fr from 'element-ui/lib/locale/lang/fr';
import Vue from 'vue2/dist/vue.esm.js';
import { expose, hand } from '../../shared/expose.js';
import * as lists from '../../shared/lists.js';
import template from './form.html';
import './page.css';

const towns = [
  { insee: '80021', nom: 'AMIENS' },
  { insee: '80001', nom: 'ABBEVILLE' },
  { insee: '80212', nom: 'CORBIE' },
  { insee: '80016', nom: 'ALBERT' },
  { insee: '80561', nom: 'MONTDIDIER' },
  { insee: '80570', nom: 'MOREUIL' },
  { insee: '80620', nom: 'PERONNE' },
];
const streets = ['rue des Jacobins', 'rue des Otages', 'rue de la Hotoie', 'rue Saint-Fuscien'];

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
  ville: '',
  tel: '',
  mel: '',
  contrat: 'NC1',
  csp: null,
  statut: '',
  niveau: '',
  taux: undefined,
  handicap: false,
  informe: false,
};
const coded = (entries, letters) =>
  entries.map((text, rank) => ({ text, code: `${letters}${rank + 1}` }));
const contrats = coded(lists.contrats, 'NC');
const levels = coded(lists.niveauxSalarie, 'NF');
const categories = coded(lists.categories, 'PCS');
const leaf = ({ text, code }) => ({ label: text, value: code });
const familles = [
  { value: 'IND', label: 'Indépendants', children: categories.slice(0, 2).map(leaf) },
  { value: 'ENC', label: 'Encadrement', children: categories.slice(2, 4).map(leaf) },
  { value: 'EXE', label: 'Exécution', children: categories.slice(4).map(leaf) },
];
const required = { required: true, message: 'Saisie obligatoire' };
const needed = ['sexe', 'nom', 'prenom', 'naissance', 'temporaire', 'nir', 'voie', 'cp', 'ville'];

Vue.config.productionTip = false;
Vue.use(ElementUI, { locale: fr });

const app = new Vue({
  template,
  data: () => ({
    held,
    lists,
    contrats,
    familles,
    niveaux: [
      { titre: 'Sans diplôme ou baccalauréat', rangs: levels.slice(0, 2) },
      { titre: 'Études supérieures', rangs: levels.slice(2) },
    ],
    onglets: ['Introduction', 'Employeur', 'Formation', 'Salariés', 'Synthèse', 'Documents'],
    inscrits: [
      {
        sexe: 'Masculin',
        nom: 'CARADEC',
        prenom: 'Joris',
        naissance: '02/05/1984',
        mel: 'joris.caradec@example.org',
      },
    ],
    ouvert: false,
    pret: false,
    trouvees: [],
    cherche: false,
    bornes: { firstDayOfWeek: 1, disabledDate: day => day > new Date() },
    regles: {
      ...Object.fromEntries(needed.map(key => [key, [{ ...required, trigger: 'blur' }]])),
      contrat: [{ ...required, trigger: 'change' }],
      csp: [{ ...required, trigger: 'change' }],
      statut: [{ ...required, trigger: 'change' }],
      niveau: [{ ...required, trigger: 'change' }],
      mel: [{ type: 'email', message: 'Adresse non valide', trigger: 'blur' }],
    },
  }),
  mounted() {
    setTimeout(() => {
      this.ouvert = true;
    }, 400);
    setTimeout(() => {
      this.pret = true;
    }, 1100);
  },
  methods: {
    hand,
    groupe: nir => nir.replace(/^(.)(..)?(..)?(..)?(...)?(.+)?$/, '$1 $2 $3 $4 $5 $6').trim(),
    paires: text => text.replace(/\D/g, '').replace(/(\d\d)(?=\d)/g, '$1 '),
    noter(typed) {
      this.held.nir = typed.replace(/\D/g, '').slice(0, 13);
    },
    /** Addresses that a server knows; another one may be kept as it is typed. */
    async proposer(typed, tell) {
      const number = /^\d+/.exec(typed)?.[0] ?? '';
      const found = await lists.askServer(streets, typed.replace(/^\d+\s*/, ''), 400);
      tell(found.map(street => ({ value: `${number} ${street}`.trim() })));
    },
    async chercher(typed) {
      this.cherche = true;
      const names = await lists.askServer(
        towns.map(({ nom }) => nom),
        typed,
        500,
      );
      this.trouvees = towns.filter(({ nom }) => names.includes(nom));
      this.cherche = false;
    },
  },
}).$mount('#app');

const sexes = { F: 'Féminin', M: 'Masculin' };
const answers = { true: 'Oui', false: 'Non' };
const named = (entries, wanted) => entries.find(({ code }) => code === wanted)?.text ?? null;
expose(() => ({
  ...app.held,
  sexe: sexes[app.held.sexe] ?? null,
  temporaire: answers[app.held.temporaire] ?? null,
  ville: towns.find(({ insee }) => insee === app.held.ville)?.nom ?? null,
  contrat: named(contrats, app.held.contrat),
  csp: named(categories, app.held.csp),
  statut: lists.statuts[app.held.statut] ?? null,
  niveau: named(levels, app.held.niveau),
  taux: app.held.taux ?? null,
}));
