import { expose, hand } from '../../shared/expose.js';
import { held, questions } from './model.js';
import { widgets } from './widgets.js';
import './page.css';

expose(() => held);
const at = id => document.getElementById(id);
const titles = [...new Set(questions.map(({ title }) => title))];

/** The trail of the wizard: numbers in circles, the current one in bold. */
function trail(current) {
  at('etapes').replaceChildren(
    ...titles.map((title, rank) => {
      const step = document.createElement('span');
      step.className = title === current ? 'etape ici' : 'etape';
      step.append(String(rank + 1), ' ', title);
      return step;
    }),
  );
}

let asked = 0;
/** Brings the next question under the others, after a while. */
function bring() {
  const question = questions[asked];
  if (!question) return;
  asked += 1;
  trail(question.title);
  let group = [...at('zone').children].at(-1);
  if (group?.dataset.titre !== question.title) {
    group = document.createElement('div');
    group.dataset.titre = question.title;
    const title = document.createElement('div');
    title.className = 'gt';
    title.textContent = question.title;
    group.append(title);
    at('zone').append(group);
  }
  const block = document.createElement('div');
  block.className = 'question';
  for (const [name, value] of Object.entries(hand(question.key))) block.setAttribute(name, value);
  const caption = document.createElement('div');
  caption.className = 'ask';
  caption.textContent = question.ask;
  let answered = false;
  const answer = value => {
    held[question.key] = value;
    if (!answered && value) setTimeout(bring, 400);
    answered ||= Boolean(value);
  };
  block.append(caption, widgets[question.key](answer));
  group.append(block);
  block.scrollIntoView({ block: 'nearest' });
}

at('filtre-entreprise').addEventListener('change', ({ target }) => {
  held.filtreEntreprise = target.value;
});
at('filtre-dispositif').addEventListener('change', ({ target }) => {
  held.filtreDispositif = target.value;
});
setTimeout(() => {
  at('voile').style.display = '';
  bring();
}, 500);
