import ViewUIPlus from 'view-ui-plus/dist/viewuiplus.min.esm.js';
import 'view-ui-plus/dist/styles/viewuiplus.css';
import fr from 'view-ui-plus/dist/locale/fr-FR.js';
import { createApp, onMounted, reactive, ref, toRaw } from 'vue';
import { expose, hand } from '../../shared/expose.js';
import { askServer } from '../../shared/lists.js';
import template from './form.html';
import './page.css';

const types = [
  'Autre',
  'Bilan de positionnement',
  'Attestation de capacité du formateur interne',
  'Annexe pédagogique ou budget prévisionnel',
].map((text, rank) => ({ text, code: `TD0${rank + 1}` }));
const pieces = { CONV: 'Convention signée', DEVIS: 'Devis' };
const creneaux = [
  { code: 'AM', text: 'Le matin' },
  { code: 'PM', text: 'L’après-midi' },
  { code: 'TJ', text: 'Toute la journée' },
];
const people = [
  { id: 4071, nom: 'Bastide Élouan', tel: '03 22 11 00 01' },
  { id: 4072, nom: 'Bastien Oriane', tel: '03 22 11 00 02' },
  { id: 4088, nom: 'Lagarde Maud', tel: '03 22 11 00 07' },
];

const held = reactive({
  recherche: '',
  programme: [],
  piece: '',
  convention: [],
  signature: '',
  montant: null,
  lots: [
    { cle: 'p1', type: '', fichiers: [] },
    { cle: 'p2', type: '', fichiers: [] },
  ],
  originaux: false,
  contact: '',
  tel: '',
  mel: '',
  creneau: '',
  commentaires: '',
  copie: false,
  honneur: false,
  conditions: false,
});

const two = part => String(part).padStart(2, '0');
const iso = day =>
  day instanceof Date
    ? `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`
    : null;
const named = (entries, wanted) => entries.find(({ code }) => code === wanted)?.text ?? null;

expose(() => {
  const { lots, ...all } = toRaw(held);
  const [first, second] = lots;
  return {
    ...all,
    programme: [...held.programme],
    convention: [...held.convention],
    piece: pieces[all.piece] ?? null,
    signature: iso(all.signature),
    type1: named(types, first.type),
    fichier1: [...first.fichiers],
    type2: named(types, second.type),
    fichier2: [...second.fichiers],
    contact: people.find(({ id }) => id === all.contact)?.nom ?? null,
    creneau: named(creneaux, all.creneau),
  };
});

const required = message => [{ required: true, message, trigger: 'change' }];

const app = createApp({
  template,
  setup() {
    const pret = ref(false);
    onMounted(() => setTimeout(() => (pret.value = true), 650));
    const trouves = ref([]);
    const cherche = ref(false);
    const envois = reactive({});
    let wait;
    /** The page sends each file itself: it is there when the server has it. */
    const deposer =
      (key, where = held) =>
      file => {
        envois[key] = true;
        setTimeout(() => {
          where[key] = [...where[key], file.name];
          envois[key] = false;
        }, 450);
        return false;
      };
    const chercher = typed => {
      clearTimeout(wait);
      if (typed.length < 2) return;
      cherche.value = true;
      wait = setTimeout(async () => {
        const names = await askServer(
          people.map(({ nom }) => nom),
          typed,
          450,
        );
        trouves.value = people.filter(({ nom }) => names.includes(nom));
        cherche.value = false;
      }, 250);
    };
    return {
      held,
      hand,
      pret,
      types,
      creneaux,
      trouves,
      cherche,
      envois,
      deposer,
      chercher,
      /** The number that the directory has, unless one is there already. */
      connaitre: id => {
        if (!held.tel) held.tel = people.find(it => it.id === id)?.tel ?? '';
      },
      volets: ref(['p1', 'p2']),
      onglets: ['Introduction', 'Employeur', 'Formation', 'Salariés', 'Synthèse', 'Documents'],
      accept: '.pdf,.jpg,.png,.xls,.xlsx,.doc,.docx,.csv',
      shortcuts: [{ text: 'Aujourd’hui', value: () => new Date() }],
      virgule: value => `${value}`.replace('.', ','),
      point: text => text.replace(/\s/g, '').replace(',', '.'),
      paires: text => text.replace(/\D/g, '').replace(/(\d\d)(?=\d)/g, '$1 '),
      regles: {
        piece: required('Choisissez une pièce'),
        contact: [{ required: true, type: 'number', message: 'Saisie obligatoire' }],
        creneau: required('Saisie obligatoire'),
      },
    };
  },
});
app.use(ViewUIPlus, { locale: fr });
app.mount('#app');
