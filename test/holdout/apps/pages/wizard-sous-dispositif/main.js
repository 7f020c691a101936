import { createApp, reactive, toRaw } from 'vue';
import { expose, hand } from '../../shared/expose.js';
import { sousDispositifs } from '../../shared/lists.js';
import './page.css';

const held = reactive({ sousDispositif: null });
expose(() => toRaw(held));

createApp({
  setup: () => ({ held, sousDispositifs, hand }),
  // The question is a heading; each answer is a line with a drawn circle. Arrows move the choice.
  methods: {
    move(by) {
      const rank = this.sousDispositifs.indexOf(this.held.sousDispositif);
      const { length } = this.sousDispositifs;
      this.held.sousDispositif = this.sousDispositifs[(rank + by + length) % length];
    },
  },
  template: `<div class="modal"><div class="bar"><b>Nouvelle demande</b><span class="x">×</span></div>
    <h3 id="question">Quel sous-dispositif ?</h3>
    <ul role="radiogroup" aria-labelledby="question" v-bind="hand('sousDispositif')" @keydown.down.prevent="move(1)" @keydown.up.prevent="move(-1)">
      <li v-for="(it, rank) in sousDispositifs" :key="it" role="radio" :aria-checked="String(held.sousDispositif === it)" :tabindex="rank ? -1 : 0" @click="held.sousDispositif = it"><i :class="{ on: held.sousDispositif === it }"></i><span>{{ it }}</span></li>
    </ul>
    <div class="bar"><span class="btn">Retour</span><span class="btn" :class="{ off: !held.sousDispositif }">Continuer</span></div></div>`,
}).mount('#app');
