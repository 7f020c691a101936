import IMask from 'imask';
import { onMounted, ref } from 'vue';

/** A floating label after its box, tied to nothing; the hint is inside the label. */
export const Floating = {
  props: ['modelValue', 'label', 'hint', 'must', 'max', 'mask', 'kind'],
  emits: ['update:modelValue'],
  setup(props, { emit }) {
    const box = ref(null);
    onMounted(() => {
      if (!props.mask) return;
      const mask = IMask(box.value, { mask: props.mask });
      mask.on('accept', () => emit('update:modelValue', mask.unmaskedValue));
    });
    const typed = event => props.mask || emit('update:modelValue', event.target.value);
    return { box, typed };
  },
  template: `<div class="fl"><input ref="box" :type="kind || 'text'" :maxlength="max" placeholder=" " @input="typed"><span class="fl-label">{{ label }}<sup v-if="must">*</sup><small v-if="hint"> {{ hint }}</small></span></div>`,
};

/** An amount typed with a comma; anything else is thrown away when the box is left. */
export const Euros = {
  props: ['modelValue', 'label', 'unit'],
  emits: ['update:modelValue'],
  setup(_, { emit }) {
    const box = ref(null);
    const commit = () => {
      const text = box.value.value.replace(/\s/g, '');
      const right = /^\d+(,\d{1,2})?$/.test(text);
      emit('update:modelValue', right ? Number(text.replace(',', '.')) : null);
      box.value.value = right ? Number(text.replace(',', '.')).toFixed(2).replace('.', ',') : '';
    };
    return { box, commit };
  },
  template: `<div class="fl"><input ref="box" type="text" placeholder=" " @blur="commit"><span class="fl-label">{{ label }}</span><u>{{ unit }}</u></div>`,
};

/** A two-state switch that names the answer, not the question. */
export const Flip = {
  props: ['modelValue', 'label'],
  emits: ['update:modelValue'],
  template: `<div class="flip"><span>{{ label }}</span><button type="button" role="switch" :aria-checked="String(modelValue)" @click="$emit('update:modelValue', !modelValue)">{{ modelValue ? 'Oui' : 'Non' }}</button></div>`,
};
