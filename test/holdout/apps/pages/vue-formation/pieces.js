import { computed, onBeforeUnmount, onMounted, ref } from 'vue';
import { formatFrench, parseFrench } from '../../shared/french-number.js';
import { askServer } from '../../shared/lists.js';

const model = {
  props: ['modelValue', 'label', 'must', 'hint', 'options', 'digits', 'unit', 'max', 'placeholder'],
  emits: ['update:modelValue'],
};

/** The label is a bare `div`, its star a separate `span`, the hint another `div` below. */
const frame = inner =>
  `<div class="k-field"><div class="k-caption"><span v-if="must" class="k-star">*</span><span>{{ label }}</span></div>${inner}<div v-if="hint" class="k-small">{{ hint }}</div></div>`;

export const KitText = {
  ...model,
  template: frame(
    `<div class="k-box"><input type="text" :maxlength="max" :placeholder="placeholder" :value="modelValue" @input="$emit('update:modelValue', $event.target.value)"></div>`,
  ),
};

/** Holds its own draft; commits on blur, reformatted. */
export const KitNumber = {
  ...model,
  setup(props, { emit }) {
    const draft = ref(formatFrench(props.modelValue, props.digits));
    const commit = () => {
      const value = draft.value === '' ? null : parseFrench(draft.value);
      emit('update:modelValue', value);
      draft.value = value === null ? '' : formatFrench(value, props.digits);
    };
    return { draft, commit };
  },
  template: frame(
    `<div class="k-box"><input type="text" v-model="draft" @blur="commit"><i>{{ unit }}</i></div>`,
  ),
};

/** Typed JJ/MM/AAAA, committed on blur; a picker button that only decorates. */
export const KitDate = {
  ...model,
  setup(props, { emit }) {
    const shown = value => (value ? value.split('-').reverse().join('/') : '');
    const draft = ref(shown(props.modelValue));
    const wrong = ref('');
    const commit = () => {
      const [, day, month, year] = /^(\d\d)\/(\d\d)\/(\d{4})$/.exec(draft.value) ?? [];
      wrong.value = draft.value && !year ? 'Saisissez une valeur de date au format JJ/MM/AAAA' : '';
      emit('update:modelValue', year ? `${year}-${month}-${day}` : null);
    };
    return { draft, commit, wrong };
  },
  template: frame(
    `<div class="k-box"><input type="text" maxlength="10" v-model="draft" @blur="commit"><button type="button" tabindex="-1">▦</button></div><div v-if="wrong" class="k-wrong">{{ wrong }}</div>`,
  ),
};

/** A list with no role at all; its menu is teleported to the end of the body and fades in. */
export const KitList = {
  ...model,
  setup(props, { emit }) {
    const open = ref(false);
    const place = ref({});
    const box = ref(null);
    const toggle = () => {
      const { left, bottom, width } = box.value.getBoundingClientRect();
      place.value = { left: `${left}px`, top: `${bottom}px`, width: `${width}px` };
      open.value = !open.value;
    };
    const pick = option => {
      emit('update:modelValue', option === props.modelValue ? null : option);
      open.value = false;
    };
    const away = event => {
      if (!event.target.closest('.k-menu') && !box.value.contains(event.target)) open.value = false;
    };
    onMounted(() => document.addEventListener('mousedown', away));
    onBeforeUnmount(() => document.removeEventListener('mousedown', away));
    return { open, place, box, toggle, pick };
  },
  template: frame(
    `<div class="k-box k-arrow" ref="box" tabindex="0" @click="toggle" @keydown.enter="toggle"><span :class="{'k-none': !modelValue}">{{ modelValue || 'Sélectionnez un élément' }}</span><i>▾</i></div><Teleport to="body"><Transition name="k-fade"><div v-if="open" class="k-menu" :style="place"><div v-for="option in options" :key="option" class="k-item" :class="{'k-on': option === modelValue}" @click="pick(option)">{{ option }}</div></div></Transition></Teleport>`,
  ),
};

/** Debounced search; free text is erased on blur. */
export const KitSearch = {
  ...model,
  setup(props, { emit }) {
    const typed = ref(props.modelValue ?? '');
    const found = ref(null);
    let timer = 0;
    const ask = () => {
      clearTimeout(timer);
      found.value = null;
      timer = setTimeout(async () => {
        found.value = await askServer(props.options, typed.value);
      }, 500);
    };
    const pick = entry => {
      typed.value = entry;
      found.value = null;
      emit('update:modelValue', entry);
    };
    const leave = () => {
      clearTimeout(timer);
      found.value = null;
      typed.value = props.modelValue ?? '';
    };
    return { typed, found, ask, pick, leave };
  },
  template: frame(
    `<div class="k-box"><input type="text" autocomplete="off" :placeholder="placeholder" v-model="typed" @input="ask" @blur="leave"></div><div v-if="found" class="k-drop"><div v-for="entry in found" :key="entry" class="k-item" @mousedown.prevent="pick(entry)">{{ entry }}</div><div v-if="!found.length" class="k-item k-none">Aucun résultat</div></div>`,
  ),
};

/** Pills: `label`s round radios without a name, the radios themselves invisible. */
export const KitPills = {
  ...model,
  setup(props) {
    return { chosen: computed(() => props.modelValue) };
  },
  template: frame(
    `<div class="k-pills"><label v-for="option in options" :key="option" class="k-pill" :class="{'k-on': option === chosen}"><input type="radio" :checked="option === chosen" @change="$emit('update:modelValue', option)"><span>{{ option }}</span></label></div>`,
  ),
};

/** A box that is only a `span`; its text is a sibling. */
export const KitTick = {
  ...model,
  template: `<div class="k-tick"><span role="checkbox" tabindex="0" :aria-checked="modelValue ? 'true' : 'false'" @click="$emit('update:modelValue', !modelValue)">{{ modelValue ? '☑' : '☐' }}</span><span>{{ label }}</span></div>`,
};
