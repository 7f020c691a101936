import { useEffect, useRef } from 'react';
import { createRoot } from 'react-dom/client';
import { hand } from '../../shared/expose.js';
import { useHeld } from '../../shared/held.js';
import { SearchBox } from '../radix-formation/search-box.jsx';
import './page.css';

const centres = [
  'CENTRE FLE DES GLYCINES - MONTPELLIER - 51161271500033',
  'CENTRE FLE DES GLYCINES - CASTELNAU-LE-LEZ - 51161271500041',
  'ECOLE DE LANGUES DU PARC - AMIENS - 79814425900024',
];

function App() {
  const [held, put] = useHeld({
    recherche: '',
    numero: '',
    entreprise: centres[2],
    etablissement: null,
  });
  const dialog = useRef(null);
  useEffect(() => dialog.current.showModal(), []);
  return (
    <>
      <header>
        <h1>Tableau de bord</h1>
        <label>
          Siren, siret ou dénomination
          <input value={held.recherche} onChange={event => put('recherche')(event.target.value)} />
        </label>
        <label>
          N° de dossier
          <input value={held.numero} onChange={event => put('numero')(event.target.value)} />
        </label>
        <button type="button">Créer un dossier</button>
      </header>
      <dialog ref={dialog} aria-label="Nouvelle demande">
        <div className="top">
          <h2>Nouvelle demande</h2> <button type="button">×</button>
        </div>
        <h3>Quel établissement effectuant la demande ?</h3>
        <p>
          Entreprise ou établissement rattaché
          <br />
          <input value={held.entreprise} disabled />
        </p>
        <div {...hand('etablissement')}>
          <SearchBox
            value={held.etablissement}
            onChange={put('etablissement')}
            label="Etablissement effectuant la demande"
            placeholder="Siren, siret ou dénomination..."
            entries={centres}
          />
        </div>
        <button type="button">Retour</button>{' '}
        <button type="button" disabled={!held.etablissement}>
          Continuer
        </button>
      </dialog>
    </>
  );
}

createRoot(document.getElementById('app')).render(<App />);
