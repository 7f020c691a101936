import ElementPlus from 'element-plus';
import 'element-plus/dist/index.css';
import fr from 'element-plus/es/locale/lang/fr';
import { createApp, reactive } from 'vue';
import { askServer, contrats, domaines, modalites } from '../../shared/lists.js';
import { expose, hand } from '../../shared/widgets.js';

const held = reactive({
  input: null,
  counted: null,
  select: null,
  multiple: [],
  remote: null,
  number: null,
  date: null,
  course: null,
  radios: null,
  buttons: null,
  switch: false,
  checkbox: false,
  autocomplete: null,
});
expose(() => {
  const { course, ...rest } = held;
  const [courseStart = null, courseEnd = null] = course ?? [];
  return { ...rest, multiple: [...held.multiple], courseStart, courseEnd };
});

const template = `
<el-form label-position="top">
  <div class="line" v-bind="hand('input')"><el-form-item label="Intitulé"><el-input v-model="held.input" /></el-form-item></div>
  <div class="line" v-bind="hand('counted')"><el-form-item label="Motif"><el-input type="textarea" v-model="held.counted" maxlength="200" show-word-limit /></el-form-item></div>
  <div class="line" v-bind="hand('select')"><el-form-item label="Nature du contrat"><el-select v-model="held.select"><el-option v-for="text in contrats" :key="text" :label="text" :value="text" /></el-select></el-form-item></div>
  <div class="line" v-bind="hand('multiple')"><el-form-item label="Modalités proposées"><el-select v-model="held.multiple" multiple><el-option v-for="text in modalites" :key="text" :label="text" :value="text" /></el-select></el-form-item></div>
  <div class="line" v-bind="hand('remote')"><el-form-item label="Domaine de formation"><el-select v-model="held.remote" filterable remote :remote-method="search" :loading="loading"><el-option v-for="text in found" :key="text" :label="text" :value="text" /></el-select></el-form-item></div>
  <div class="line" v-bind="hand('number')"><el-form-item label="Nombre de participants"><el-input-number v-model="held.number" :min="0" /></el-form-item></div>
  <div class="line" v-bind="hand('date')"><el-form-item label="Début de formation"><el-date-picker v-model="held.date" format="DD/MM/YYYY" value-format="YYYY-MM-DD" /></el-form-item></div>
  <div v-bind="hand('courseStart')"><div class="line" v-bind="hand('courseEnd')"><el-form-item label="Dates du stage"><el-date-picker v-model="held.course" type="daterange" start-placeholder="Début du stage" end-placeholder="Fin du stage" range-separator="au" format="DD/MM/YYYY" value-format="YYYY-MM-DD" /></el-form-item></div></div>
  <div class="line" v-bind="hand('radios')"><el-form-item label="Paiement direct"><el-radio-group v-model="held.radios"><el-radio value="Oui">Oui</el-radio><el-radio value="Non">Non</el-radio></el-radio-group></el-form-item></div>
  <div class="line" v-bind="hand('buttons')"><el-form-item label="Modalité pédagogique"><el-radio-group v-model="held.buttons"><el-radio-button v-for="text in ['Présentielle', 'Mixte', 'AFEST']" :key="text" :value="text" :label="text" /></el-radio-group></el-form-item></div>
  <div class="line" v-bind="hand('switch')"><el-form-item label="Formation à distance"><el-switch v-model="held.switch" /></el-form-item></div>
  <div class="line" v-bind="hand('checkbox')"><el-checkbox v-model="held.checkbox">Travailleur handicapé</el-checkbox></div>
  <div class="line" v-bind="hand('autocomplete')"><el-form-item label="Commune"><el-autocomplete v-model="typed" :fetch-suggestions="suggest" @select="item => (held.autocomplete = item.value)" /></el-form-item></div>
</el-form>`;

createApp({
  template,
  data: () => ({ held, hand, contrats, modalites, found: [], loading: false, typed: '' }),
  methods: {
    async search(text) {
      this.loading = true;
      this.found = await askServer(domaines, text, 400);
      this.loading = false;
    },
    suggest: (text, give) =>
      give(['Amiens', 'Arras'].filter(it => it.startsWith(text)).map(value => ({ value }))),
  },
})
  .use(ElementPlus, { locale: fr })
  .mount('#app');
