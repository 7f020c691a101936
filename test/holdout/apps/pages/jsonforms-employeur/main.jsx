import { JsonForms } from '@jsonforms/react';
import { JsonFormsStyleContext, vanillaStyles } from '@jsonforms/vanilla-renderers';
import { useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { expose, hand } from '../../shared/expose.js';
import { cells, renderers } from './renderers.jsx';
import { schema, seat, uischema } from './schema.js';
import './page.css';

const blank = {
  raison: 'GROUPEMENT FLE',
  siret: '51161271500033',
  mel: 'accueil@example.org',
  lieu: 'siege',
  tuteurs: [{}],
  atteste: false,
};
const head = { voie: '2 RUE DE VERDUN', cp: '34000', commune: 'MONTPELLIER' };

/** The form's data, flat. */
function plain({ tuteurs, ...held }) {
  const all = Object.fromEntries(Object.keys(schema.properties).map(key => [key, null]));
  const { nom = null, prenom = null, emploi = null } = tuteurs[0] ?? {};
  return { ...all, ...held, tuteurs: tuteurs.length, nom, prenom, emploi };
}

const words = {
  'enum.none': 'Aucun',
  addTooltip: 'Ajouter un tuteur',
  addAriaLabel: 'Ajouter un tuteur',
  removeTooltip: 'Supprimer',
  removeAriaLabel: 'Supprimer ce tuteur',
  noDataMessage: 'Aucun tuteur',
  deleteDialogMessage: 'Supprimer ce tuteur ?',
};
const faults = {
  required: 'Saisie obligatoire',
  pattern: 'Format incorrect',
  maxLength: 'Texte trop long',
};
const i18n = {
  locale: 'fr',
  translate: (key, usual) => words[key] ?? words[key.split('.').pop()] ?? usual,
  translateError: error => faults[error.keyword] ?? 'Valeur incorrecte',
};
const dress = {
  styles: [
    ...vanillaStyles.filter(({ name }) => name !== 'horizontal.layout.item'),
    { name: 'horizontal.layout.item', classNames: ['cell'] },
  ],
};

/** Marks of the hand-driven proof, put on what the kit draws. */
function mark(root) {
  const put = (node, key) => node && Object.assign(node.dataset, { hand: hand(key)['data-hand'] });
  for (const node of root.querySelectorAll('.control[class*=properties_]'))
    put(node, /properties_(\w+)/.exec(node.className)[1]);
  for (const [rank, key] of ['nom', 'prenom', 'emploi'].entries())
    put(root.querySelector(`tbody tr td:nth-child(${rank + 1})`), key);
}

function Page() {
  const [data, setData] = useState(blank);
  const [sought, setSought] = useState('');
  const [isReady, setReady] = useState(false);
  useEffect(() => {
    const wait = setTimeout(setReady, 800, true);
    return () => clearTimeout(wait);
  }, []);
  useEffect(() => {
    expose(() => ({ ...plain(data), recherche: sought }));
    if (isReady && 'data-hand' in hand('')) mark(document.querySelector('.form'));
  });
  return (
    <>
      <header>
        <strong>Mon Espace</strong>
        <input
          type="search"
          placeholder="Rechercher un dossier"
          value={sought}
          onChange={({ target }) => setSought(target.value)}
        />
      </header>
      {isReady ? (
        <JsonFormsStyleContext.Provider value={dress}>
          <main>
            <aside>
              <JsonForms
                {...seat}
                data={head}
                renderers={renderers}
                cells={cells}
                i18n={i18n}
                readonly
              />
            </aside>
            <div className="form">
              <h1>Employeur</h1>
              <JsonForms
                schema={schema}
                uischema={uischema}
                data={blank}
                renderers={renderers}
                cells={cells}
                i18n={i18n}
                config={{ showUnfocusedDescription: true }}
                onChange={event => setData(event.data)}
              />
              <p className="actions">
                <button type="button">Enregistrer</button>
                <button type="button">Transmettre</button>
              </p>
            </div>
          </main>
        </JsonFormsStyleContext.Provider>
      ) : (
        <p className="wait">Chargement…</p>
      )}
    </>
  );
}

createRoot(document.getElementById('app')).render(<Page />);
