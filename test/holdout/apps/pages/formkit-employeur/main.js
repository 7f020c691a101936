import { fr } from '@formkit/i18n';
import '@formkit/themes/genesis';
import { defaultConfig, plugin } from '@formkit/vue';
import { createApp, onMounted, reactive, ref, toRaw } from 'vue';
import { expose } from '../../shared/expose.js';
import { formatFrench, parseFrench } from '../../shared/french-number.js';
import { autocomplete } from './autocomplete.js';
import template from './form.html';
import './page.css';
import { schema, words } from './schema.js';

const reponses = ref({
  public: undefined,
  effectif: undefined,
  voie: '',
  cp: '',
  commune: '',
  retraite: '',
  prevoyance: '',
  adhesion: '',
  masse: '',
  tva: false,
  suivi: undefined,
  tel: '',
  mel: 'compta@example.org',
  precisions: '',
  honneur: false,
});
const rappel = ref({ nom: '', tel: '' });
const sent = ref(0);

expose(() => {
  const all = toRaw(reponses.value);
  return {
    ...all,
    public: words.publics[all.public] ?? null,
    effectif: Number.isInteger(all.effectif) ? all.effectif : null,
    prevoyance: words.insurers[all.prevoyance] ?? null,
    adhesion: all.adhesion || null,
    masse: parseFrench(all.masse ?? ''),
    suivi: words.followers[all.suivi] ?? null,
    cabinet: all.cabinet ?? '',
    siret: (all.siret ?? '').replace(/\s/g, ''),
    rappel: `${rappel.value.nom ?? ''}|${rappel.value.tel ?? ''}`,
    envois: sent.value,
  };
});

/** `79814425900024` → `798 144 259 00024`, as it is typed. */
const grouped = text =>
  text
    .replace(/\D/g, '')
    .slice(0, 14)
    .replace(/^(\d{3})(\d{3})?(\d{3})?(\d+)?$/, '$1 $2 $3 $4')
    .trim();
const perTriplets = node => {
  node.hook.input((value, next) => next(typeof value === 'string' ? grouped(value) : value));
};
/** What the page writes again once a box is left, when the kit holds its last key. */
const rewrite = (name, how) => () =>
  setTimeout(() => {
    reponses.value = { ...reponses.value, [name]: how(reponses.value[name] ?? '') };
  }, 60);
const spaced = text => {
  const value = parseFrench(text);
  return value === null ? text : formatFrench(value).replace(/\B(?=(\d{3})+,)/g, ' ');
};

const app = createApp({
  template,
  setup() {
    const pret = ref(false);
    onMounted(() => setTimeout(() => (pret.value = true), 600));
    return {
      reponses,
      rappel,
      schema,
      pret,
      data: reactive({
        reponses,
        parTriplets: [perTriplets],
        ecrire: rewrite('masse', spaced),
        espacer: rewrite('tel', text => text.replace(/\D/g, '').replace(/(\d\d)(?=\d)/g, '$1 ')),
      }),
      envoyer: () => {
        sent.value += 1;
      },
    };
  },
});
app.use(plugin, defaultConfig({ locales: { fr }, locale: 'fr', inputs: { autocomplete } }));
app.mount('#app');
