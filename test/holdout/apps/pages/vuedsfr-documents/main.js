import '@gouvfr/dsfr/dist/dsfr.min.css';
import '@gouvminint/vue-dsfr/styles';
import {
  DsfrButton,
  DsfrCheckbox,
  DsfrFieldset,
  DsfrFileUpload,
  DsfrInput,
  DsfrInputGroup,
  DsfrMultiselect,
  DsfrNewsLetter,
  DsfrRadioButtonSet,
  DsfrSearchBar,
  DsfrSegmentedSet,
  DsfrSelect,
  DsfrStepper,
  DsfrToggleSwitch,
} from '@gouvminint/vue-dsfr';
import { createApp, onMounted, reactive, ref, toRaw } from 'vue';
import { expose, hand } from '../../shared/expose.js';
import { formatFrench, parseFrench } from '../../shared/french-number.js';
import template from './form.html';
import './page.css';

const held = reactive({
  recherche: '',
  programme: [],
  piece: undefined,
  convention: [],
  montant: null,
  signature: null,
  type: undefined,
  fichier: [],
  papier: [],
  originaux: false,
  nom: '',
  canal: '',
  telephone: '',
  courriel: '',
  siret: '',
  cp: '',
  commune: undefined,
  commentaires: '',
  attestation: [],
  lettre: '',
  envois: 0,
});

const coded = (entries, letter) =>
  entries.map((text, rank) => ({ value: `${letter}${rank + 1}`, text }));
const types = coded(
  [
    'Autre',
    'Bilan de positionnement',
    'Attestation de capacité du formateur interne',
    'Annexe pédagogique ou budget prévisionnel',
  ],
  'D',
);
const pieces = [
  { value: 'convention', label: 'Convention', hint: 'Signée des deux parties' },
  { value: 'devis', label: 'Devis', hint: 'Accepté avant signature' },
];
const papiers = [
  { id: 11, label: 'Feuille d’émargement' },
  { id: 12, label: 'Certificat de réalisation' },
  { id: 13, label: 'Facture acquittée' },
];
const canaux = [
  { value: 'C', label: 'Par courriel' },
  { value: 'T', label: 'Par téléphone' },
];
const towns = {
  33000: ['BORDEAUX'],
  34070: ['MONTPELLIER'],
  34170: ['CASTELNAU-LE-LEZ'],
  34430: ['SAINT-JEAN-DE-VEDAS'],
  34990: ['JUVIGNAC'],
  34130: ['MAUGUIO', 'SAINT-AUNES', 'VALERGUES', 'LANSARGUES'],
};

const label = (entries, code, key) => entries.find(it => it.value === code)?.[key] ?? null;

expose(() => {
  const { piece, type, papier, canal, commune, attestation, ...others } = toRaw(held);
  return {
    ...others,
    programme: [...held.programme],
    convention: [...held.convention],
    fichier: [...held.fichier],
    piece: label(pieces, piece, 'label'),
    type: label(types, type, 'text'),
    papier: papiers.filter(({ id }) => papier.includes(id)).map(it => it.label),
    canal: label(canaux, canal, 'label'),
    commune: commune ?? null,
    attestation: attestation.length > 0,
  };
});

const app = createApp({
  template,
  setup() {
    const pret = ref(false);
    onMounted(() => setTimeout(() => (pret.value = true), 500));
    const chemins = reactive({ programme: '', convention: '', fichier: '' });
    const saisie = reactive({ montant: '', signature: '' });
    const fautes = reactive({ montant: '', signature: '' });
    const communes = ref([]);
    const attente = ref('Saisissez d’abord le code postal');

    // A file is sent at once: it is there when the server has it.
    const deposer = (key, files) => {
      const names = [...(files ?? [])].map(file => file.name);
      setTimeout(() => {
        held[key] = names;
      }, 400);
    };
    const compter = () => {
      held.montant = parseFrench(saisie.montant);
      const isWrong = saisie.montant && held.montant === null;
      fautes.montant = isWrong ? 'Saisissez un nombre, par exemple 1 250,50' : '';
      if (held.montant !== null) saisie.montant = formatFrench(held.montant);
    };
    const dater = () => {
      const parts = /^(\d\d)\/(\d\d)\/(\d{4})$/.exec(saisie.signature.trim());
      held.signature = parts ? `${parts[3]}-${parts[2]}-${parts[1]}` : null;
      fautes.signature = parts ? '' : 'Saisissez une valeur de date (JJ/MM/AAAA)';
    };
    /** The towns of a postal code, told by a server. */
    const localiser = async code => {
      communes.value = [];
      held.commune = undefined;
      if (!/^\d{5}$/.test(code)) return;
      attente.value = 'Recherche…';
      await new Promise(resolve => setTimeout(resolve, 450));
      communes.value = towns[code] ?? [];
      attente.value = communes.value.length ? 'Sélectionner une commune' : 'Aucune commune';
    };
    return {
      held,
      hand,
      pret,
      chemins,
      saisie,
      fautes,
      communes,
      attente,
      types,
      pieces,
      papiers,
      canaux,
      formats: ['.pdf', '.jpg', '.png', '.xls', '.xlsx', '.doc', '.docx', '.csv'],
      deposer,
      compter,
      dater,
      localiser,
      paires: text => text.replace(/\D/g, '').replace(/(\d\d)(?=\d)/g, '$1 '),
      triplets: digits => digits.replace(/^(\d{3})(\d{3})?(\d{3})?(\d+)?$/, '$1 $2 $3 $4').trim(),
      envoyer: () => {
        held.envois += 1;
      },
    };
  },
});
for (const [name, part] of Object.entries({
  DsfrButton,
  DsfrCheckbox,
  DsfrFieldset,
  DsfrFileUpload,
  DsfrInput,
  DsfrInputGroup,
  DsfrMultiselect,
  DsfrNewsLetter,
  DsfrRadioButtonSet,
  DsfrSearchBar,
  DsfrSegmentedSet,
  DsfrSelect,
  DsfrStepper,
  DsfrToggleSwitch,
}))
  app.component(name, part);
app.mount('#app');
