/** @jsxImportSource preact */
import { render } from 'preact';
import { useEffect, useReducer, useState } from 'preact/hooks';
import { expose, hand } from '../../shared/expose.js';
import { formatFrench, parseFrench } from '../../shared/french-number.js';
import * as lists from '../../shared/lists.js';
import { Search } from './search.jsx';
import './page.css';

const initial = {
  recherche: null,
  nomNaissance: '',
  nomUsage: '',
  prenom: '',
  naissance: null,
  sexe: null,
  nirTemporaire: null,
  nir: '',
  ntt: '',
  voie: '',
  codePostal: '',
  ville: null,
  telephone: '',
  email: '',
  contrat: null,
  csp: null,
  metier: null,
  tauxHoraire: null,
};

/** What the page makes of a value when its box is left. */
const tidy = {
  nomNaissance: text => text.toUpperCase(),
  nomUsage: text => text.toUpperCase(),
  prenom: text => text.trim().replace(/(^|[\s-])\p{L}/gu, it => it.toUpperCase()),
  nir: text => text.replace(/[\s.]/g, '').slice(0, 13),
  telephone: text => text.replace(/\D/g, '').replace(/(\d\d)(?=\d)/g, '$1 '),
  email: text => text.trim().toLowerCase(),
};

function Field({ name, label, must, hint, children }) {
  return (
    <div class="field" {...hand(name)}>
      <div class="top">
        <label for={`c-${name}`}>
          {label}
          {hint && <small> ({hint})</small>}
        </label>
        {must && <em>obligatoire</em>}
      </div>
      {children}
    </div>
  );
}

function Panel() {
  const [held, change] = useReducer((before, part) => ({ ...before, ...part }), initial);
  useEffect(() => expose(() => held));
  const put = name => value => change({ [name]: value });
  const box = name => ({
    id: `c-${name}`,
    value: held[name],
    onInput: event => change({ [name]: event.currentTarget.value }),
    onBlur: event => tidy[name] && change({ [name]: tidy[name](event.currentTarget.value) }),
  });
  const pick = (name, options) => (
    <select
      id={`c-${name}`}
      value={held[name] ?? ''}
      onChange={event => change({ [name]: event.currentTarget.value || null })}
    >
      <option value="">Sélectionnez un élément</option>
      {options.map(it => (
        <option key={it}>{it}</option>
      ))}
    </select>
  );
  return (
    <div role="dialog" aria-modal="true" aria-labelledby="t" class="dialog">
      <h2 id="t">Saisie Salarié(e)</h2>
      <h3>Informations salarié(e)</h3>
      <Search
        store="people"
        delay={900}
        value={held.recherche}
        onChange={put('recherche')}
        placeholder="Rechercher un salarié"
      />
      <Field name="nomNaissance" label="Nom de naissance" must hint="50 caractères maximum">
        <input maxLength={50} {...box('nomNaissance')} />
      </Field>
      <Field name="nomUsage" label="Nom d'usage (si différent)">
        <input maxLength={50} {...box('nomUsage')} />
      </Field>
      <Field name="prenom" label="Prénom" must>
        <input maxLength={50} {...box('prenom')} />
      </Field>
      <Field name="naissance" label="Date de naissance" must>
        <input
          id="c-naissance"
          type="date"
          value={held.naissance ?? ''}
          onChange={event => change({ naissance: event.currentTarget.value || null })}
        />
      </Field>
      <Field name="sexe" label="Sexe" must>
        {pick('sexe', lists.sexes)}
      </Field>
      <div
        class="field"
        role="radiogroup"
        aria-label="Êtes-vous détenteur d'un NIR temporaire ?"
        {...hand('nirTemporaire')}
      >
        <div class="top">Êtes-vous détenteur d'un NIR temporaire ?</div>
        {['Oui', 'Non'].map(it => (
          <label class="pill" key={it}>
            <input
              type="radio"
              name="nt"
              checked={held.nirTemporaire === it}
              onChange={() => change({ nirTemporaire: it })}
            />{' '}
            {it}
          </label>
        ))}
      </div>
      {held.nirTemporaire === 'Oui' && (
        <Field name="ntt" label="Numéro technique temporaire" must hint="11 à 40 caractères">
          <input maxLength={40} {...box('ntt')} />
        </Field>
      )}
      {held.nirTemporaire === 'Non' && (
        <Field name="nir" label="Numéro de sécurité sociale (NIR)" must hint="13 caractères">
          <input {...box('nir')} />
        </Field>
      )}
      <h3>Coordonnées du salarié(e)</h3>
      <Field name="voie" label="N° et voie" must>
        <input {...box('voie')} />
      </Field>
      <Field name="ville" label="Ville" must hint="tapez le nom">
        <Search id="c-ville" store="towns" delay={700} value={held.ville} onChange={put('ville')} />
      </Field>
      {held.ville && (
        <Field name="codePostal" label="Code postal" must>
          <input maxLength={5} {...box('codePostal')} />
        </Field>
      )}
      <Field name="telephone" label="Téléphone">
        <input type="tel" {...box('telephone')} />
      </Field>
      <Field name="email" label="Email">
        <input maxLength={64} {...box('email')} />
      </Field>
      <h3>Informations complémentaires</h3>
      <Field name="contrat" label="Nature du contrat" must>
        {pick('contrat', lists.contrats)}
      </Field>
      <Field name="csp" label="Catégorie socio-professionnelle (CSP)" must>
        {pick('csp', lists.categories)}
      </Field>
      <Field name="metier" label="Métier exercé" must>
        <Search
          id="c-metier"
          store="jobs"
          delay={2200}
          value={held.metier}
          onChange={put('metier')}
          placeholder="Code ou intitulé"
        />
      </Field>
      <Field name="tauxHoraire" label="Taux horaire brut" hint="€">
        <input
          id="c-tauxHoraire"
          defaultValue=""
          onBlur={event => {
            const tauxHoraire = parseFrench(event.currentTarget.value);
            event.currentTarget.value = formatFrench(tauxHoraire);
            change({ tauxHoraire });
          }}
        />
      </Field>
      <p>
        <button type="button">Supprimer</button> <button type="button">Enregistrer</button>
      </p>
    </div>
  );
}

// The panel opens over the list once a first answer came; the list behind has boxes of its own.
function App() {
  const [open, setOpen] = useState(false);
  useEffect(() => {
    const timer = setTimeout(setOpen, 400, true);
    return () => clearTimeout(timer);
  }, []);
  return (
    <>
      <h1>Salariés</h1>
      <label>
        Nom de naissance <input disabled={open} />
      </label>
      <p>Sexe / Nom / Prénom / Date de naissance / Email</p>
      {open && (
        <div class="veil">
          <Panel />
        </div>
      )}
    </>
  );
}

render(<App />, document.getElementById('app'));
