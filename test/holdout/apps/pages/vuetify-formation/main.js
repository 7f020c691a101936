import { createApp, reactive, ref, toRaw, watch } from 'vue';
import * as components from 'vuetify/components';
import { createVuetify } from 'vuetify/framework';
import { aliases, mdi } from 'vuetify/iconsets/mdi-svg';
import { fr } from 'vuetify/locale';
import 'vuetify/styles';
import { expose, hand } from '../../shared/expose.js';
import * as lists from '../../shared/lists.js';
import { CalendarBox } from './calendar-box.js';
import template from './form.html';

const held = reactive({
  sousDispositif: 'Plan de développement des compétences',
  reference: '',
  objectifDossier: null,
  organisme: null,
  modalite: null,
  heuresDistance: null,
  sanction: null,
  niveau: null,
  intitule: '',
  debut: null,
  fin: null,
  heures: null,
  jours: null,
  type: null,
  objectifOf: null,
  paiementDirect: null,
  mandat: false,
  honneur: false,
  recherche: '',
});
expose(() => toRaw(held));

const isDistance = () => /distance|FOAD|Mixte/.test(held.modalite ?? '');

createApp({
  template,
  components: { CalendarBox },
  setup() {
    const asked = ref('');
    const found = ref([]);
    const waiting = ref(false);
    let timer;
    watch(asked, text => {
      clearTimeout(timer);
      if (!text || text === held.organisme) return;
      timer = setTimeout(async () => {
        waiting.value = true;
        found.value = await lists.askServer(lists.organismes, text);
        waiting.value = false;
      }, 400);
    });
    const coded = options => options.map((title, rank) => ({ title, value: `OBJ${rank}` }));
    const objectifs = coded(lists.objectifsDossier);
    const pickObjectif = value => {
      held.objectifDossier = objectifs.find(it => it.value === value)?.title ?? null;
    };
    return { held, lists, hand, asked, found, waiting, isDistance, objectifs, pickObjectif };
  },
})
  .use(
    createVuetify({
      components,
      icons: { defaultSet: 'mdi', aliases, sets: { mdi } },
      locale: { locale: 'fr', messages: { fr } },
    }),
  )
  .mount('#app');
