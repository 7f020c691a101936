import { first, held } from './steps.js';
import './page.css';

document.getElementById('global').addEventListener('change', ({ target }) => {
  held.global = target.value;
});
document.getElementById('steps').append(first());
document.getElementById('demande').showModal();
