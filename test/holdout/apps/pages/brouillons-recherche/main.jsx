/** @jsxImportSource preact */
import { render } from 'preact';
import { useEffect, useReducer } from 'preact/hooks';
import { expose, hand } from '../../shared/expose.js';
import { sousDispositifs } from '../../shared/lists.js';
import { Day, Dropdown, Several } from './pieces.jsx';
import './page.css';

const dispositifs = [
  'Action de formation',
  "Contrat d'apprentissage",
  'Contrat de professionnalisation',
  'Reconversion ou promotion par alternance',
];
const etats = [
  'En cours de saisie adhérent',
  "A reprendre par l'adhérent",
  'Reprise de la pré-saisie',
  'En cours de transmission',
];
const rows = Array.from({ length: 20 }, (_, rank) => ({
  number: String(10685 - 3 * rank),
  kind: rank % 3 ? 'AF' : 'CPRO',
  sub: rank % 3 ? 'PDC' : 'Contrat Pro',
  title: `Formation ${rank + 1}`,
  person: ['Anatole Delcourt', 'Maud Perrault', 'Ibrahim Sow'][rank % 3],
}));
const initial = {
  rapide: '',
  numero: '',
  intituleF: '',
  stagiaire: '',
  dispositif: null,
  sousDispositif: null,
  etats: [],
  du: null,
  au: null,
  mandat: null,
  subrogation: null,
  alerte: false,
  acces: '',
  cochees: [],
  parPage: '20 résultats par page',
  notes: {},
};

function Filter({ name, label, children }) {
  return (
    <div class="filter" {...hand(name)}>
      <span class="filter-label">{label}</span>
      {children}
    </div>
  );
}

function App() {
  const [held, change] = useReducer((before, part) => ({ ...before, ...part }), initial);
  useEffect(() => expose(() => held));
  const text = name => ({
    value: held[name],
    onInput: event => change({ [name]: event.currentTarget.value }),
  });
  const put = name => value => change({ [name]: value });
  const turn = number =>
    change({
      cochees: held.cochees.includes(number)
        ? held.cochees.filter(it => it !== number)
        : [...held.cochees, number],
    });
  return (
    <div class="page">
      <aside>
        <b>Mon Espace</b>
        <p>Tableau de bord</p>
        <p>Brouillons</p>
        <p>Dossiers</p>
        <p>Accès rapides</p>
        <input placeholder="Nom de l'accès" {...text('acces')} />
      </aside>
      <main>
        <h1>Brouillons</h1>
        <input class="quick" placeholder="Rechercher" {...text('rapide')} />
        <button type="button">Créer un nouveau dossier</button>
        <div class="advanced">
          <div class="advanced-title">Recherche avancée</div>
          <Filter name="numero" label="Numéro">
            <input {...text('numero')} />
          </Filter>
          <Filter name="intituleF" label="Formation">
            <input {...text('intituleF')} />
          </Filter>
          <Filter name="stagiaire" label="Stagiaire">
            <input {...text('stagiaire')} />
          </Filter>
          <Filter name="dispositif" label="Dispositif">
            <Dropdown options={dispositifs} value={held.dispositif} onChange={put('dispositif')} />
          </Filter>
          {held.dispositif === 'Action de formation' && (
            <Filter name="sousDispositif" label="Sous-dispositif">
              <Dropdown
                options={sousDispositifs}
                value={held.sousDispositif}
                onChange={put('sousDispositif')}
              />
            </Filter>
          )}
          <Filter name="etats" label="Etat">
            <Several options={etats} value={held.etats} onChange={put('etats')} />
          </Filter>
          <div class="filter">
            <span class="filter-label">Début de formation</span>
            <span class="range">
              <span {...hand('du')}>
                du <Day value={held.du} onChange={put('du')} />
              </span>
              <span {...hand('au')}>
                au <Day value={held.au} onChange={put('au')} />
              </span>
            </span>
          </div>
          <Filter name="mandat" label="Mandat de gestion">
            <Dropdown options={['Avec', 'Sans']} value={held.mandat} onChange={put('mandat')} />
          </Filter>
          <Filter name="subrogation" label="Subrogation de paiement">
            <Dropdown
              options={['Avec', 'Sans']}
              value={held.subrogation}
              onChange={put('subrogation')}
            />
          </Filter>
          <label class="only" {...hand('alerte')}>
            <input
              type="checkbox"
              checked={held.alerte}
              onChange={event => change({ alerte: event.currentTarget.checked })}
            />
            Seulement les brouillons en alerte
          </label>
        </div>
        <table>
          <thead>
            <tr>
              <th />
              <th>Numéro</th>
              <th>Disp.</th>
              <th>Sous disp.</th>
              <th>Formation</th>
              <th>Stagiaire(s)</th>
              <th>Etat</th>
              <th>Note</th>
              <th />
            </tr>
          </thead>
          <tbody>
            {rows.map(({ number, kind, sub, title, person }) => (
              <tr key={number}>
                <td>
                  <input
                    type="checkbox"
                    aria-label={`Sélectionner ${number}`}
                    checked={held.cochees.includes(number)}
                    onChange={() => turn(number)}
                  />
                </td>
                <td>{number}</td>
                <td>{kind}</td>
                <td>{sub}</td>
                <td>{title}</td>
                <td>{person}</td>
                <td>{etats[0]}</td>
                <td>
                  <input
                    class="note"
                    placeholder="Note"
                    value={held.notes[number] ?? ''}
                    onInput={event =>
                      change({ notes: { ...held.notes, [number]: event.currentTarget.value } })
                    }
                  />
                </td>
                <td>
                  <button type="button">Supprimer</button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
        <Dropdown
          options={['20 résultats par page', '50 résultats par page']}
          value={held.parPage}
          onChange={put('parPage')}
        />
      </main>
    </div>
  );
}

render(<App />, document.getElementById('app'));
