import { computed, ref } from 'vue';

const iso = date =>
  [date.getFullYear(), date.getMonth() + 1, date.getDate()]
    .map(part => String(part).padStart(2, '0'))
    .join('-');

/** A read-only box that opens a calendar: no date can be typed. */
export const CalendarBox = {
  props: ['modelValue', 'label'],
  emits: ['update:modelValue'],
  setup(props, { emit }) {
    const open = ref(false);
    const shown = computed(() => props.modelValue?.split('-').reverse().join('/') ?? '');
    const day = computed(() => (props.modelValue ? new Date(`${props.modelValue}T12:00`) : null));
    const pick = date => {
      emit('update:modelValue', date ? iso(date) : null);
      open.value = false;
    };
    return { open, shown, day, pick };
  },
  template: `<div><v-menu v-model="open" :close-on-content-click="false">
    <template #activator="{ props }"><v-text-field :label="label" readonly :model-value="shown" append-inner-icon="$calendar" v-bind="props" /></template>
    <v-date-picker :model-value="day" show-adjacent-months @update:model-value="pick" />
  </v-menu></div>`,
};
