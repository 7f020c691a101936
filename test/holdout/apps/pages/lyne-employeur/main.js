import './kit.js';
import { expose } from '../../shared/expose.js';
import { held, put } from './held.js';
import './employeur.js';
import './page.css';

expose(() => held);
const search = document.getElementById('recherche');
search.addEventListener('input', () => put('recherche', search.value));
const notice = document.getElementById('notice');
notice.addEventListener('change', () => put('notice', notice.checked));
