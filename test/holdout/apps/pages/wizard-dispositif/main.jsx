import { createRoot } from 'react-dom/client';
import { hand } from '../../shared/expose.js';
import { useHeld } from '../../shared/held.js';
import './page.css';

const cards = [
  "Contrat d'apprentissage",
  'Contrat de professionnalisation',
  'Action de formation',
  'Reconversion ou promotion par alternance',
];

function Card({ text, on, onPick }) {
  return (
    <button type="button" aria-pressed={on} onClick={onPick} className="card">
      <svg width="24" height="24" aria-hidden="true">
        <rect width="24" height="24" fill="#9bd" />
      </svg>
      {text}
    </button>
  );
}

function App() {
  const [held, put] = useHeld({ public: 'Permanent', dispositif: null });
  return (
    <div className="shade">
      <div role="dialog" aria-modal="true" aria-labelledby="t">
        <h2 id="t">Nouvelle demande</h2>
        <div {...hand('public')}>
          <h3>Quel est le type de public concerné ?</h3>
          <div className="cards">
            {['Permanent', 'Intérimaire'].map(text => (
              <Card
                key={text}
                text={text}
                on={held.public === text}
                onPick={() => put('public')(text)}
              />
            ))}
          </div>
        </div>
        <div {...hand('dispositif')}>
          <h3>Quel dispositif ?</h3>
          <div className="cards">
            {cards.map(text => (
              <Card
                key={text}
                text={text}
                on={held.dispositif === text}
                onPick={() => put('dispositif')(text)}
              />
            ))}
          </div>
        </div>
        <footer>
          <button type="button">Retour</button>
          <button type="button" disabled={!held.dispositif}>
            Continuer
          </button>
        </footer>
      </div>
    </div>
  );
}

createRoot(document.getElementById('app')).render(<App />);
