import { createInput } from '@formkit/vue';
import { ref } from 'vue';

/** A box of the team's own: what a server finds for what is typed, of which a row alone is kept. */
const Autocomplete = {
  props: { context: { type: Object, required: true } },
  setup({ context }) {
    const typed = ref(context._value ?? '');
    const rows = ref([]);
    const active = ref(-1);
    const state = ref('closed');
    let wait;
    const close = () => {
      state.value = 'closed';
      active.value = -1;
    };
    const type = text => {
      typed.value = text;
      clearTimeout(wait);
      if (text.trim().length < 2) return close();
      state.value = 'busy';
      wait = setTimeout(async () => {
        const found = await context.ask(text);
        if (typed.value !== text) return;
        rows.value = found;
        state.value = 'open';
      }, 300);
    };
    const take = text => {
      typed.value = text;
      context.node.input(text, false);
      close();
    };
    const leave = event => {
      context.handlers.blur(event);
      clearTimeout(wait);
      typed.value = context._value ?? '';
      close();
    };
    const move = step => {
      active.value = (active.value + step + rows.value.length) % rows.value.length;
    };
    const enter = () => active.value >= 0 && take(rows.value[active.value]);
    return { typed, rows, active, state, type, take, leave, move, enter, close };
  },
  template: `<div class="completion">
<input :id="context.id" :class="context.classes.input" type="text" role="combobox" autocomplete="off" aria-autocomplete="list" :aria-expanded="state === 'open'" :aria-controls="context.id + '-liste'" :aria-describedby="context.describedBy" :placeholder="context.attrs.placeholder" :value="typed" @input="type($event.target.value)" @blur="leave" @keydown.down.prevent="move(1)" @keydown.up.prevent="move(-1)" @keydown.enter.prevent="enter" @keydown.esc="close">
<p v-if="state === 'busy'" class="rien">Recherche en cours…</p>
<ul v-if="state === 'open'" :id="context.id + '-liste'" role="listbox"><li v-for="(it, rang) in rows" :key="it" role="option" :aria-selected="rang === active" :class="{ active: rang === active }" @mousedown.prevent="take(it)">{{ it }}</li><li v-if="!rows.length" class="rien">Aucun résultat</li></ul>
</div>`,
};

export const autocomplete = createInput(Autocomplete, { props: ['ask'] });
