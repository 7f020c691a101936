import {
  QBtn,
  QBtnToggle,
  QCard,
  QCardSection,
  QCheckbox,
  QDate,
  QField,
  QForm,
  QIcon,
  QInput,
  QOptionGroup,
  QPopupProxy,
  QRadio,
  QSelect,
  QTab,
  QTabs,
  QToggle,
  Quasar,
} from 'quasar';
import fr from 'quasar/lang/fr.js';
import 'quasar/dist/quasar.css';
import { createApp, reactive, ref, toRaw } from 'vue';
import * as contract from '../../shared/contract-lists.js';
import { expose, hand } from '../../shared/expose.js';
import { parseFrench } from '../../shared/french-number.js';
import { askServer } from '../../shared/lists.js';
import template from './form.html';
import './page.css';

const certifications = [
  'RNCP37039 - CQP Accompagnant administratif',
  'RNCP38565 - Assistant de direction',
  'RNCP37313 - Boulangerie',
];
const held = reactive({
  cType: null,
  cNature: null,
  effet: '',
  emploi: '',
  classification: '',
  coefficient: '',
  cDebut: '',
  cFin: '',
  conclusion: '',
  essai: '',
  hebdo: '',
  salaire: '',
  qualification: null,
  certification: null,
  cIntitule: '',
  dureeTotale: '',
  dureeTheorie: '',
  handicap: false,
  atteste: false,
});
const day = text => (/^\d\d\/\d\d\/\d{4}$/.test(text) ? text.split('/').reverse().join('-') : null);
expose(() => ({
  ...toRaw(held),
  cType: held.cType?.value ?? null,
  cDebut: day(held.cDebut),
  cFin: day(held.cFin),
  conclusion: day(held.conclusion),
  essai: parseFrench(held.essai),
  salaire: parseFrench(held.salaire),
  dureeTotale: parseFrench(held.dureeTotale),
  dureeTheorie: parseFrench(held.dureeTheorie),
}));

createApp({
  template,
  setup() {
    const types = contract.typesDeContrat.map(label => ({ label, value: label.split(' ')[0] }));
    const found = ref([]);
    const degrees = ref(contract.qualifications);
    const look = async (typed, update) => {
      const answer = await askServer(certifications, typed, 600);
      update(() => {
        found.value = answer;
      });
    };
    const narrow = (typed, update) =>
      update(() => {
        degrees.value = contract.qualifications.filter(it =>
          it.toLowerCase().includes(typed.toLowerCase()),
        );
      });
    const asDay = text => !text || Boolean(day(text)) || 'Saisissez une valeur de date';
    return {
      held,
      contract,
      types,
      found,
      look,
      degrees,
      narrow,
      hand,
      asDay,
      tab: ref('contrat'),
    };
  },
})
  .use(Quasar, {
    lang: fr,
    components: {
      QBtn,
      QBtnToggle,
      QCard,
      QCardSection,
      QCheckbox,
      QDate,
      QField,
      QForm,
      QIcon,
      QInput,
      QOptionGroup,
      QPopupProxy,
      QRadio,
      QSelect,
      QTab,
      QTabs,
      QToggle,
    },
  })
  .mount('#app');
