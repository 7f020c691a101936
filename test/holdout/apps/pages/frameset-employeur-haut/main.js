import { expose } from '../../shared/expose.js';

const held = { recherche: '' };
expose(() => held);
document.getElementById('q').addEventListener('input', ({ target }) => {
  held.recherche = target.value;
});
