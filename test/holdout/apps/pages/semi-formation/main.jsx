import Input from '@douyinfe/semi-ui-19/lib/es/input';
import LocaleProvider from '@douyinfe/semi-ui-19/lib/es/locale/localeProvider';
import fr from '@douyinfe/semi-ui-19/lib/es/locale/source/fr';
import { createRoot } from 'react-dom/client';
import '@douyinfe/semi-ui-19/dist/css/semi.css';
import { useRef, useState } from 'react';
import { expose, hand } from '../../shared/expose.js';
import * as lists from '../../shared/lists.js';
import { Action, Dossier, Form, Paiement } from './pieces.jsx';
import './page.css';

const iso = day =>
  day instanceof Date
    ? [day.getFullYear(), day.getMonth() + 1, day.getDate()]
        .map(part => String(part).padStart(2, '0'))
        .join('-')
    : null;

const blank = { reference: '', intitule: '', direct: true, type: null };
const keys = [
  'reference',
  'sous',
  'organisme',
  'intitule',
  'modalite',
  'sanction',
  'domaine',
  'debut',
  'fin',
  'heures',
  'jours',
  'type',
  'direct',
  'cout',
  'convention',
];

/** The kit's form store, and the box of the bar, which is no part of it. */
function Page() {
  const [quick, setQuick] = useState('');
  const followed = useRef('');
  const publish = api =>
    expose(() => {
      const held = api.getValues();
      const plain = Object.fromEntries(keys.map(key => [key, held[key] ?? null]));
      return {
        ...plain,
        sanction: held.sanction?.at(-1) ?? null,
        debut: iso(held.debut),
        fin: iso(held.fin),
        suivi: followed.current,
      };
    });
  return (
    <LocaleProvider locale={fr}>
      <header className="barre">
        <b>Espace adhérent</b>
        <Input
          value={quick}
          onChange={text => {
            setQuick(text);
            followed.current = text;
          }}
          placeholder="N° de dossier ou intitulé"
        />
      </header>
      <main>
        <h2>Nouvelle action de formation</h2>
        <Form initValues={blank} getFormApi={publish} labelPosition="top" autoComplete="off">
          <Dossier lists={lists} hand={hand} />
          <Action lists={lists} hand={hand} />
          <Paiement hand={hand} />
        </Form>
        <footer className="pied">
          <button type="button">Retour</button> <button type="button">Enregistrer</button>
        </footer>
      </main>
    </LocaleProvider>
  );
}

createRoot(document.getElementById('app')).render(<Page />);
