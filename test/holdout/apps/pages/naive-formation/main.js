import {
  dateFrFR,
  frFR,
  NCollapse,
  NCollapseItem,
  NConfigProvider,
  NDatePicker,
  NForm,
  NFormItem,
  NInput,
  NInputNumber,
  NRadio,
  NRadioGroup,
  NSelect,
} from 'naive-ui';
import { createApp, reactive, ref, toRaw, watch } from 'vue';
import { expose, hand } from '../../shared/expose.js';
import * as lists from '../../shared/lists.js';
import template from './form.html';
import moduleTemplate from './module.html';

const emptyModule = () => ({
  intitule: '',
  debut: null,
  fin: null,
  heures: null,
  modalite: null,
  sanction: null,
  objectifOf: null,
  cout: null,
});
const held = reactive({
  reference: '',
  objectifDossier: null,
  modules: [emptyModule(), emptyModule()],
});
/** `m1Intitule`, `m2Intitule`… */
const flat = () => {
  const { modules, ...rest } = JSON.parse(JSON.stringify(toRaw(held)));
  for (const [rank, one] of modules.entries()) {
    for (const [key, value] of Object.entries(one)) {
      rest[`m${rank + 1}${key[0].toUpperCase()}${key.slice(1)}`] = value;
    }
  }
  return rest;
};
expose(flat);

const parts = {
  NCollapse,
  NCollapseItem,
  NConfigProvider,
  NDatePicker,
  NForm,
  NFormItem,
  NInput,
  NInputNumber,
  NRadio,
  NRadioGroup,
  NSelect,
};
const choices = options => options.map(value => ({ label: value, value }));

const ModuleForm = {
  template: moduleTemplate,
  components: parts,
  props: ['one', 'rank'],
  setup: () => ({ lists, choices, hand }),
};

createApp({
  template,
  components: { ...parts, ModuleForm },
  setup() {
    const open = ref(['m1']);
    // The next panel opens by itself, and exists only from then on.
    watch(
      () => held.modules[0].cout,
      cout => {
        if (cout !== null) setTimeout(() => open.value.push('m2'), 300);
      },
      { once: true },
    );
    return { held, lists, choices, hand, open, frFR, dateFrFR };
  },
}).mount('#app');
