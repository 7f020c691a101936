import { expose, hand } from '../../shared/expose.js';
import { held } from './held.js';
import './box.js';
import './pick.js';

expose(() => held);

const mark = key => {
  const [name] = Object.entries(hand(key));
  return name ? ` ${name[0]}="${name[1]}"` : '';
};
const box = (key, label, more = '') =>
  `<e-box key="${key}" label="${label}"${more}${mark(key)}></e-box>`;

document.getElementById('app').setHTMLUnsafe(`
  <h1>Employeur</h1>
  <h2>Contact de l'établissement</h2>
  ${box('email', 'Email', ' must hint="300 caractères maximum"')}
  ${box('telephone', 'Téléphone', ' hint="Ex: 01 23 45 67 89"')}
  ${box('effectif', "Effectif total de l'entreprise", ' must whole')}
  <h2>Organismes</h2>
  ${box('retraite', 'Caisse de retraite complémentaire', ' must')}
  ${box('prevoyance', 'Organisme de prévoyance', ' must')}
  <e-pick key="statut" label="Forme juridique"${mark('statut')}></e-pick>
  <h2>Connexion</h2>
  ${box('motDePasse', 'Mot de passe', ' secret')}`);
