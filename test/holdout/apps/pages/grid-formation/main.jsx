import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { hand } from '../../shared/expose.js';
import { formatFrench, parseFrench } from '../../shared/french-number.js';
import { useHeld } from '../../shared/held.js';
import * as lists from '../../shared/lists.js';
import './page.css';

const plain = { show: value => value, take: text => text };
const money = {
  show: value => formatFrench(value),
  take: text => (text === '' ? null : parseFrench(text)),
};

const takeFocus = box => box?.focus();

/** A cell that shows text; a click puts a box in its place, which commits when left. */
function Cell({ value, onPick, options, kind = plain }) {
  const [draft, setDraft] = useState(null);
  const leave = () => {
    onPick(kind.take(draft));
    setDraft(null);
  };
  if (draft === null) {
    return (
      // biome-ignore lint/a11y/useKeyWithClickEvents: the trap of this page, reached by mouse only.
      <td className="cell" onClick={() => setDraft(kind.show(value) ?? '')}>
        {kind.show(value) || <span className="none">Cliquer pour saisir</span>}
      </td>
    );
  }
  return (
    <td className="cell">
      {options ? (
        <select
          ref={takeFocus}
          value={draft}
          onChange={event => setDraft(event.target.value)}
          onBlur={leave}
        >
          <option value="">–</option>
          {options.map(option => (
            <option key={option}>{option}</option>
          ))}
        </select>
      ) : (
        <input
          ref={takeFocus}
          value={draft}
          onChange={event => setDraft(event.target.value)}
          onBlur={leave}
        />
      )}
    </td>
  );
}

function Line({ name, label, held, put, ...rest }) {
  return (
    <tr className="line" {...hand(name)}>
      <th scope="row">{label}</th>
      <Cell value={held[name]} onPick={put(name)} {...rest} />
    </tr>
  );
}

function App() {
  const [held, put] = useHeld({
    reference: '',
    type: null,
    objectifOf: null,
    intitule: '',
    heures: null,
    coutPedagogique: null,
    coutBilan: null,
    coutEvaluation: null,
  });
  const all = { held, put };
  return (
    <main>
      <h2>Formation</h2>
      <table>
        <tbody>
          <Line {...all} name="reference" label="Référence interne de l'entreprise" />
          <Line {...all} name="type" label="Type de formation *" options={lists.typesFormation} />
          <Line
            {...all}
            name="objectifOf"
            label="Objectif général de l'organisme de formation *"
            options={lists.objectifsOrganisme}
          />
          <Line {...all} name="intitule" label="Intitulé de formation *" />
          <Line {...all} name="heures" label="Durée de formation en heures *" kind={money} />
        </tbody>
      </table>
      <h2>Coûts de formation (montant HT)</h2>
      <table>
        <tbody>
          <Line {...all} name="coutPedagogique" label="Pédagogique *" kind={money} />
          <Line
            {...all}
            name="coutBilan"
            label="Bilan de positionnement / Evaluation initiale"
            kind={money}
          />
          <Line
            {...all}
            name="coutEvaluation"
            label="Evaluation intermédiaire ou finale"
            kind={money}
          />
        </tbody>
      </table>
      <button type="button">Enregistrer</button>
    </main>
  );
}

createRoot(document.getElementById('app')).render(<App />);
