import { expose, hand } from '../../shared/expose.js';
import { formatFrench, parseFrench } from '../../shared/french-number.js';
import { takeMarks } from '../../shared/marks.js';
import './page.css';

const held = {
  programme: [],
  nature: null,
  convention: [],
  type1: null,
  fichier1: [],
  type2: null,
  fichier2: [],
  commentaires: '',
  depot: null,
  montant: null,
  attestation: false,
  question: '',
};
expose(() => held);
takeMarks();
const at = id => document.getElementById(id);

/** A file is sent as soon as chosen: the box is then replaced by its name and « Remplacer ». */
function sending(box, key) {
  const place = box.parentElement;
  box.addEventListener('change', () => {
    const [file] = box.files;
    if (!file) return;
    place.replaceChildren(Object.assign(document.createElement('progress'), { max: 1 }));
    setTimeout(() => {
      held[key] = [file.name];
      const done = document.createElement('div');
      done.className = 'depose';
      done.textContent = `${file.name} – déposé`;
      const again = Object.assign(document.createElement('button'), { textContent: 'Remplacer' });
      again.type = 'button';
      again.addEventListener('click', () => {
        const fresh = Object.assign(document.createElement('input'), { type: 'file', id: box.id });
        place.replaceChildren(fresh);
        sending(fresh, key);
      });
      place.replaceChildren(done, again);
    }, 500);
  });
}
sending(at('pj-1'), 'programme');
sending(at('pj-2'), 'convention');

for (const radio of document.querySelectorAll('[name="champs[3]"]'))
  radio.addEventListener('change', () => {
    const isQuote = radio.value === 'b';
    held.nature = isQuote ? 'Devis' : 'Convention';
    setTimeout(() => {
      at('fin').hidden = false;
      at('fin').querySelector('label').textContent = isQuote
        ? 'Devis de l’organisme'
        : 'Convention signée des 2 parties';
      at('fin').querySelector('.notice').textContent = isQuote
        ? 'Devis daté, avec le cachet de l’organisme'
        : 'Toutes les pages, signatures comprises';
    }, 350);
  });

// Blocks of the same labels: a second one by « Ajouter une pièce », the page comes with two.
const kinds = ['Annexe pédagogique', 'Bilan de positionnement', 'Budget prévisionnel', 'Autre'];
function block(rank) {
  const row = Object.assign(document.createElement('fieldset'), { className: 'bloc' });
  row.append(Object.assign(document.createElement('legend'), { textContent: `Pièce n° ${rank}` }));
  const line = (key, label, box) => {
    const whole = Object.assign(document.createElement('div'), { className: 'editable-champ' });
    if (hand(key)['data-hand']) whole.dataset.hand = key;
    const words = Object.assign(document.createElement('label'), { textContent: label });
    words.htmlFor = box.id;
    const place = Object.assign(document.createElement('div'), { className: 'attachment' });
    place.append(box);
    whole.append(words, place);
    row.append(whole);
  };
  const list = Object.assign(document.createElement('select'), { id: `t${rank}` });
  list.append(new Option('', ''), ...kinds.map(text => new Option(text)));
  list.addEventListener('change', () => {
    held[`type${rank}`] = list.value || null;
  });
  const file = Object.assign(document.createElement('input'), { type: 'file', id: `b${rank}` });
  line(`type${rank}`, 'Nature de la pièce', list);
  line(`fichier${rank}`, 'Pièce jointe', file);
  sending(file, `fichier${rank}`);
  at('blocs').append(row);
}
block(1);
block(2);

at('c9').addEventListener('input', ({ target }) => {
  held.commentaires = target.value;
  target.nextElementSibling.textContent = `${target.value.length} / 256`;
});
at('c10').addEventListener('change', ({ target }) => {
  held.depot = target.value || null;
});
at('c11').addEventListener('change', ({ target }) => {
  held.montant = parseFrench(target.value);
  target.value = formatFrench(held.montant);
});
at('c12').addEventListener('change', ({ target }) => {
  held.attestation = target.checked;
});
at('avis').addEventListener('input', ({ target }) => {
  held.question = target.value;
});
let saves = 0;
document.querySelector('form').addEventListener('change', () => {
  const mine = ++saves;
  setTimeout(() => {
    if (mine === saves) at('etat').textContent = 'Brouillon enregistré';
  }, 800);
});
