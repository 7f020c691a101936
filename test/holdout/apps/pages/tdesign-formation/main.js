import {
  Card,
  Cascader,
  Collapse,
  CollapsePanel,
  DatePicker,
  Form,
  FormItem,
  Input,
  InputNumber,
  RadioButton,
  RadioGroup,
  Select,
  Switch,
} from 'tdesign-vue-next';
import 'tdesign-vue-next/dist/tdesign.css';
import { createApp, reactive, ref, toRaw, watch } from 'vue';
import { expose, hand } from '../../shared/expose.js';
import * as lists from '../../shared/lists.js';
import template from './form.html';

const held = reactive({
  reference: '',
  objectif: null,
  organisme: null,
  intitule: '',
  modalite: null,
  debut: '',
  fin: '',
  heures: null,
  jours: null,
  type: null,
  sanction: null,
  domaine: null,
  direct: true,
  cout: null,
  suivi: '',
});
const plain = () => ({ ...toRaw(held), debut: held.debut || null, fin: held.fin || null });
expose(plain);

const options = entries => entries.map((label, rank) => ({ label, value: label, key: rank }));

/** A list fed by what is typed in it. */
function remote(entries) {
  const found = ref([]);
  const loading = ref(false);
  let turn = 0;
  const search = async typed => {
    const mine = ++turn;
    loading.value = true;
    const answer = await lists.askServer(entries, typed, 450);
    if (mine !== turn) return;
    found.value = options(answer);
    loading.value = false;
  };
  return { found, loading, search };
}

const levels = [
  {
    label: 'Sans certification',
    value: 's',
    children: [{ label: 'Attestation de stage', value: 'a' }],
  },
  {
    label: 'Avec certification',
    value: 'c',
    children: lists.sanctions.slice(1).map((label, rank) => ({ label, value: `c${rank}` })),
  },
];
const words = {
  a: 'Attestation de stage',
  ...Object.fromEntries(lists.sanctions.slice(1).map((label, rank) => [`c${rank}`, label])),
};

createApp({
  template,
  setup() {
    const level = ref('');
    watch(level, value => {
      held.sanction = words[value] ?? null;
    });
    return {
      held,
      hand,
      level,
      levels,
      organisme: remote(lists.organismes),
      domaine: remote(lists.domaines),
      objectifs: options(lists.objectifsDossier),
      modalites: lists.modalites,
      types: options(lists.typesFormation),
      panels: ref(['1', '2', '3']),
    };
  },
  components: {
    TCard: Card,
    TCascader: Cascader,
    TCollapse: Collapse,
    TCollapsePanel: CollapsePanel,
    TDatePicker: DatePicker,
    TForm: Form,
    TFormItem: FormItem,
    TInput: Input,
    TInputNumber: InputNumber,
    TRadioButton: RadioButton,
    TRadioGroup: RadioGroup,
    TSelect: Select,
    TSwitch: Switch,
  },
}).mount('#app');
