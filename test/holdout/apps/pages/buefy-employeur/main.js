import 'buefy/dist/css/buefy.css';
import Buefy from 'buefy';
import { computed, createApp, h, onMounted, reactive, ref, toRaw, watch } from 'vue';
import { expose, hand } from '../../shared/expose.js';
import { formatFrench, parseFrench } from '../../shared/french-number.js';
import { askServer } from '../../shared/lists.js';
import template from './form.html';
import './page.css';

const funds = ['AG2R LA MONDIALE', 'AGRICA RETRAITE', 'APICIL', 'IRP AUTO', 'KLESIA RETRAITE'];
const coded = (texts, letters) => texts.map((text, rank) => [`${letters}${rank + 1}`, text]);
const mutuelles = coded(['AÉSIO', 'Harmonie Mutuelle', 'MGEN', 'OCIRP', 'Uniprévoyance'], 'M');
const publics = [
  ['P', 'Permanent'],
  ['I', 'Intérimaire'],
];
const townsOf = {
  76800: [
    ['76322', 'LE MADRILLET'],
    ['76575', 'SAINT-ÉTIENNE-DU-ROUVRAY'],
  ],
  76000: [['76540', 'ROUEN']],
};
const siege = [
  ['Raison sociale', 'GROUPEMENT FLE'],
  ['SIRET', '51161271500033'],
  ['N° et voie', '2 RUE DE VERDUN'],
  ['CP', '34000'],
  ['Commune', 'MONTPELLIER'],
];
const nomme = (entries, code) => entries.find(([key]) => key === code)?.[1] ?? null;

const held = reactive({
  recherche: '',
  notice: false,
  public: null,
  effectif: null,
  retraite: null,
  prevoyance: null,
  voie: '',
  cp: '',
  commune: null,
  tel: '',
  mel: 'direction@example.org',
  nature: null,
  direct: 'O',
  commentaires: '',
  alertes: true,
  atteste: false,
  rappel: '',
  envois: 0,
});
const jours = reactive({ signe: null, fin: null });
const salaire = ref('');
const devis = ref(null);
const iso = day => day?.toLocaleDateString('sv-SE') ?? null;

expose(() => ({
  ...toRaw(held),
  public: nomme(publics, held.public),
  prevoyance: nomme(mutuelles, held.prevoyance),
  signe: iso(jours.signe),
  fin: iso(jours.fin),
  salaire: parseFrench(salaire.value),
  direct: held.direct === 'O',
  devis: devis.value ? [devis.value.name] : [],
}));

/** The funds that a server finds; what is none of them is put away a little after leaving. */
function useFunds() {
  const caisse = ref('');
  const caisses = ref([]);
  const cherche = ref(false);
  let clock;
  const chercher = typed => {
    clearTimeout(clock);
    held.retraite = null;
    caisses.value = [];
    if (typed.length < 3) return;
    clock = setTimeout(async () => {
      cherche.value = true;
      caisses.value = await askServer(funds, typed, 600);
      cherche.value = false;
    }, 300);
  };
  const prendre = name => {
    held.retraite = name;
  };
  const quitter = () =>
    setTimeout(() => {
      caisse.value = held.retraite ?? '';
    }, 300);
  return { caisse, caisses, cherche, chercher, prendre, quitter };
}

/** The towns of a postal code, told by a server. */
function useTowns() {
  const communes = ref([]);
  const attend = ref(false);
  watch(
    () => held.cp,
    code => {
      held.commune = null;
      communes.value = [];
      attend.value = code.length === 5;
      if (!attend.value) return;
      setTimeout(() => {
        if (code !== held.cp) return;
        communes.value = townsOf[code] ?? [];
        attend.value = false;
      }, 700);
    },
  );
  return { communes, attend };
}

const app = createApp({
  template,
  setup() {
    const pret = ref(false);
    const borne = ref(false);
    onMounted(() => setTimeout(() => (pret.value = true), 800));
    watch(
      () => held.nature,
      nature => setTimeout(() => (borne.value = nature === 'CDD'), 250),
    );
    return {
      ...useFunds(),
      ...useTowns(),
      held,
      jours,
      salaire,
      devis,
      hand,
      nomme,
      siege,
      publics,
      mutuelles,
      pret,
      borne,
      onglet: ref('employeur'),
      natures: ['CDI', 'CDD', 'Travail temporaire'],
      cpFaux: computed(() => held.cp !== '' && !/^\d{5}$/.test(held.cp)),
      parPaires: text => {
        held.tel = text
          .replace(/\D/g, '')
          .slice(0, 10)
          .replace(/(\d\d)(?=\d)/g, '$1 ');
      },
      ecrire: () => {
        const value = parseFrench(salaire.value);
        if (value !== null) salaire.value = formatFrench(value);
      },
    };
  },
});

/** Stands for the font of icons: each is drawn by its name. */
const Pictogram = ({ icon }) => h('i', { class: 'pictogramme', 'data-nom': icon[1] });
app.component('pictogramme', Pictogram);

app.use(Buefy, {
  defaultIconComponent: 'pictogramme',
  defaultLocale: 'fr-FR',
  defaultFirstDayOfWeek: 1,
  defaultDateFormatter: day => day.toLocaleDateString('fr-FR'),
  defaultDateParser: text => {
    const parts = /^(\d\d)\/(\d\d)\/(\d{4})$/.exec(text ?? '');
    return parts ? new Date(parts[3], parts[2] - 1, parts[1]) : null;
  },
});
app.mount('#app');
