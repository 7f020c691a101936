import { createApp, reactive } from 'vue';
import { createVuetify } from 'vuetify';
import * as components from 'vuetify/components';
import 'vuetify/styles';
import { contrats, modalites } from '../../shared/lists.js';
import { expose, hand, isoDay } from '../../shared/widgets.js';

const held = reactive({
  text: null,
  select: null,
  chips: [],
  autocomplete: null,
  combobox: [],
  number: null,
  date: null,
  radios: null,
  buttons: null,
  switch: false,
  checkbox: false,
  files: null,
});
expose(() => ({
  ...held,
  chips: [...held.chips],
  combobox: [...held.combobox],
  date: isoDay(held.date),
  files: held.files ? [held.files].flat().map(({ name }) => name) : [],
}));

const template = `<v-app>
  <div class="line" v-bind="hand('text')"><v-text-field label="Intitulé" counter="50" v-model="held.text" /></div>
  <div class="line" v-bind="hand('select')"><v-select label="Nature du contrat" :items="contrats" v-model="held.select" /></div>
  <div class="line" v-bind="hand('chips')"><v-select label="Modalités proposées" :items="modalites" multiple chips v-model="held.chips" /></div>
  <div class="line" v-bind="hand('autocomplete')"><v-autocomplete label="Commune" :items="['Amiens', 'Amiens Nord', 'Arras']" v-model="held.autocomplete" /></div>
  <div class="line" v-bind="hand('combobox')"><v-combobox label="Mots-clés" :items="['FLE', 'Gestion', 'Accueil']" multiple chips v-model="held.combobox" /></div>
  <div class="line" v-bind="hand('number')"><v-number-input label="Nombre de participants" :min="0" v-model="held.number" /></div>
  <div class="line" v-bind="hand('date')"><v-date-input label="Début de formation" v-model="held.date" /></div>
  <div class="line" v-bind="hand('radios')"><v-radio-group label="Paiement direct" inline v-model="held.radios"><v-radio label="Oui" value="Oui" /><v-radio label="Non" value="Non" /></v-radio-group></div>
  <div class="line" v-bind="hand('buttons')"><p>Modalité pédagogique</p><v-btn-toggle v-model="held.buttons"><v-btn v-for="text in ['Présentielle', 'Mixte', 'AFEST']" :key="text" :value="text">{{ text }}</v-btn></v-btn-toggle></div>
  <div class="line" v-bind="hand('switch')"><v-switch label="Formation à distance" v-model="held.switch" /></div>
  <div class="line" v-bind="hand('checkbox')"><v-checkbox label="Travailleur handicapé" v-model="held.checkbox" /></div>
  <div class="line" v-bind="hand('files')"><v-file-input label="Pièces jointes" v-model="held.files" /></div>
</v-app>`;

createApp({ template, data: () => ({ held, hand, contrats, modalites }) })
  .use(createVuetify({ components, locale: { locale: 'fr' } }))
  .mount('#app');
