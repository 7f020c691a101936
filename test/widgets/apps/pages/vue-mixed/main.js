import { VueDatePicker } from '@vuepic/vue-datepicker';
import '@vuepic/vue-datepicker/dist/main.css';
import { fr } from 'date-fns/locale';
import { createApp, reactive } from 'vue';
import Multiselect from 'vue-multiselect';
import 'vue-multiselect/dist/vue-multiselect.css';
import vSelect from 'vue-select';
import 'vue-select/dist/vue-select.css';
import { contrats, modalites } from '../../shared/lists.js';
import { expose, hand, isoDay } from '../../shared/widgets.js';

const held = reactive({
  vueSelect: null,
  vueSelectMultiple: [],
  multiselect: null,
  multiselectTags: [],
  vuepic: null,
  vuepicTyped: null,
  lazy: null,
  number: null,
});
expose(() => ({
  ...held,
  vueSelectMultiple: [...held.vueSelectMultiple],
  multiselectTags: [...held.multiselectTags],
  vuepic: isoDay(held.vuepic),
  vuepicTyped: isoDay(held.vuepicTyped),
}));

const template = `
  <div class="line" v-bind="hand('vueSelect')"><label for="a">Nature du contrat</label><v-select input-id="a" :options="contrats" v-model="held.vueSelect" /></div>
  <div class="line" v-bind="hand('vueSelectMultiple')"><label for="b">Modalités proposées</label><v-select input-id="b" multiple :options="modalites" v-model="held.vueSelectMultiple" /></div>
  <div class="line" v-bind="hand('multiselect')"><label>Statut salarié</label><multiselect :options="['Cadre', 'Non cadre']" :searchable="false" :show-labels="false" placeholder="Choisir" v-model="held.multiselect" /></div>
  <div class="line" v-bind="hand('multiselectTags')"><label for="d">Publics visés</label><multiselect id="d" multiple :close-on-select="false" :options="['Salariés', 'Apprentis', 'Bénévoles']" :show-labels="false" placeholder="Choisir" v-model="held.multiselectTags" /></div>
  <div class="line" v-bind="hand('vuepic')"><label for="e">Début de formation</label><vue-date-picker :locale="fr" :input-attrs="{ id: 'e' }" v-model="held.vuepic" auto-apply :time-config="{ enableTimePicker: false }" :formats="{ input: 'dd/MM/yyyy' }" /></div>
  <div class="line" v-bind="hand('vuepicTyped')"><label for="g">Fin de formation</label><vue-date-picker :locale="fr" :input-attrs="{ id: 'g' }" v-model="held.vuepicTyped" auto-apply :text-input="{ format: 'dd/MM/yyyy' }" :time-config="{ enableTimePicker: false }" :formats="{ input: 'dd/MM/yyyy' }" /></div>
  <div class="line" v-bind="hand('lazy')"><label for="h">Intitulé</label><input id="h" type="text" v-model.lazy.trim="held.lazy"></div>
  <div class="line" v-bind="hand('number')"><label for="i">Durée en jours</label><input id="i" type="number" step="0.5" v-model.number="held.number"></div>`;

createApp({ template, data: () => ({ fr, held, hand, contrats, modalites }) })
  .component('VSelect', vSelect)
  .component('Multiselect', Multiselect)
  .component('VueDatePicker', VueDatePicker)
  .mount('#app');
