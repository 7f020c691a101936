import { useRef } from 'react';
import { createRoot } from 'react-dom/client';
import { hand } from '../../shared/expose.js';
import { useHeld } from '../../shared/held.js';
import './page.css';

const accepted = '.pdf,.jpg,.png,.xls,.xlsx,.doc,.docx,.csv';
const names = files => files.map(file => file.name);

/** The real input is hidden; a button opens it. Files out of the rules are refused, with a word. */
function Deposit({ name, label, files, onPick, must }) {
  const input = useRef(null);
  const take = ({ target }) => {
    const chosen = [...target.files];
    const right = chosen.filter(file =>
      accepted.split(',').some(end => file.name.toLowerCase().endsWith(end)),
    );
    if (right.length) onPick([...files, ...right].slice(0, 5));
    target.value = '';
  };
  return (
    <div className="deposit" {...hand(name)}>
      <div>
        {label} {must && <span className="must">*</span>}
      </div>
      <input ref={input} type="file" multiple accept={accepted} hidden onChange={take} />
      <button type="button" onClick={() => input.current.click()}>
        Choisir des fichiers
      </button>{' '}
      <span>{files.length ? names(files).join(', ') : 'Aucun fichier chargé'}</span>
      <small>20Mo maximum ; {accepted.replaceAll(',', ' ')} ; 5 fichiers maximum</small>
    </div>
  );
}

function Tick({ on, onFlip, children }) {
  return (
    <div className="tick">
      {/* biome-ignore lint/a11y/useSemanticElements: a box drawn by a span, as the portal's. */}
      <span
        role="checkbox"
        aria-checked={on}
        tabIndex={0}
        onClick={() => onFlip(!on)}
        onKeyDown={event => event.key === ' ' && onFlip(!on)}
      >
        {on ? '☑' : '☐'}
      </span>{' '}
      {children}
    </div>
  );
}

/** A text area made of an editable block, as rich editors do. */
function Comment({ onPick }) {
  const box = useRef(null);
  return (
    <div className="deposit" {...hand('commentaires')}>
      <div>Commentaires (infos complémentaires...)</div>
      <div
        ref={box}
        className="editable"
        contentEditable
        suppressContentEditableWarning
        onInput={() => onPick(box.current.innerText.trim())}
      />
      <small>256 caractères maximum</small>
    </div>
  );
}

function App() {
  const [held, put] = useHeld(
    {
      commentaires: '',
      programme: [],
      convention: [],
      autre: [],
      pieces: false,
      honneur: false,
      cg: false,
    },
    state => ({
      ...state,
      programme: names(state.programme),
      convention: names(state.convention),
      autre: names(state.autre),
    }),
  );
  const done = [held.programme, held.convention].filter(files => files.length).length;
  return (
    <main>
      <h2>Synthèse</h2>
      <Comment onPick={put('commentaires')} />
      <Tick on={held.honneur} onFlip={put('honneur')}>
        J'atteste sur l'honneur l'exactitude des données saisies.
      </Tick>
      <Tick on={held.cg} onFlip={put('cg')}>
        J'accepte les Conditions Générales (CG) d'Akto et les conditions de prise en charge
      </Tick>
      <h2>Documents</h2>
      <p>{done}/2 types de documents obligatoires à transmettre</p>
      <Tick on={held.pieces} onFlip={put('pieces')}>
        L'employeur atteste disposer de l'ensemble des pièces justificatives nécessaires au dépôt du
        dossier
      </Tick>
      <Deposit
        name="programme"
        label="Programme"
        must
        files={held.programme}
        onPick={put('programme')}
      />
      <Deposit
        name="convention"
        label="Convention signée des 2 parties ou Devis"
        must
        files={held.convention}
        onPick={put('convention')}
      />
      <Deposit name="autre" label="Autre" files={held.autre} onPick={put('autre')} />
      <button type="button">Enregistrer</button> <button type="button">Transmettre</button>
    </main>
  );
}

createRoot(document.getElementById('app')).render(<App />);
