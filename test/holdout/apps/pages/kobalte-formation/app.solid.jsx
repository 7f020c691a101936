import { createSignal, For, Show } from 'solid-js';
import { createStore, unwrap } from 'solid-js/store';
import { expose, hand } from '../../shared/expose.js';
import * as lists from '../../shared/lists.js';
import { Answers, Choose, Figure, Search, Text } from './pieces.solid.jsx';

const emptyModule = {
  modalite: null,
  recherchePar: null,
  domaine: null,
  sanction: null,
  intitule: '',
  debut: null,
  fin: null,
  heures: null,
  type: null,
};

const flat = held => {
  const { modules, ...rest } = held;
  for (const [rank, one] of modules.entries()) {
    for (const [key, value] of Object.entries(one)) rest[`m${rank + 1}${key}`] = value;
  }
  return rest;
};

/** A typed day, taken when the box is left, dropped when it is none. */
const day = text => {
  const [, d, m, y] = /^(\d\d)\/(\d\d)\/(\d{4})$/.exec(text) ?? [];
  return d ? `${y}-${m}-${d}` : null;
};

export function App() {
  const [held, setHeld] = createStore({
    reference: '',
    objectifDossier: null,
    modules: [{ ...emptyModule }, { ...emptyModule }],
    coutPedagogique: null,
    coutBilan: null,
    paiementDirect: null,
  });
  expose(() => flat(JSON.parse(JSON.stringify(unwrap(held)))));
  const [tab, setTab] = createSignal(0);
  return (
    <main>
      <h1>Formation</h1>
      <Text
        mark={hand('reference')}
        label="Réf. interne"
        hint="15 car. max."
        max="15"
        onPick={it => setHeld('reference', it)}
      />
      <Choose
        mark={hand('objectifDossier')}
        label="Objectif général de la formation"
        must
        options={lists.objectifsDossier}
        onPick={it => setHeld('objectifDossier', it)}
      />
      <For each={held.modules}>
        {(one, rank) => {
          const put = key => value => setHeld('modules', rank(), key, value);
          const mark = key => hand(`m${rank() + 1}${key}`);
          return (
            <section class="module">
              <header>
                <h2>{rank() === 0 ? 'Module A' : 'Module B'}</h2>
                <button type="button">Supprimer</button>
              </header>
              <Answers
                mark={mark('modalite')}
                label="Modalité"
                must
                options={lists.modalites}
                onPick={put('modalite')}
              />
              <Answers
                mark={mark('recherchePar')}
                label="Rechercher la formation par"
                options={['RNCP', 'Formacode']}
                onPick={put('recherchePar')}
              />
              <Show when={one.recherchePar === 'Formacode'}>
                <Search
                  mark={mark('domaine')}
                  label="Formacode"
                  entries={lists.domaines}
                  onPick={put('domaine')}
                />
              </Show>
              <Choose
                mark={mark('sanction')}
                label="Sanction de la formation"
                must
                options={lists.sanctions}
                onPick={put('sanction')}
              />
              <Text
                mark={mark('intitule')}
                label="Intitulé de la formation"
                must
                onPick={put('intitule')}
              />
              <div class="two">
                <Text
                  mark={mark('debut')}
                  label="Date de début"
                  must
                  hint="JJ/MM/AAAA"
                  onLeave={it => put('debut')(day(it))}
                />
                <Text
                  mark={mark('fin')}
                  label="Date de fin"
                  must
                  hint="JJ/MM/AAAA"
                  onLeave={it => put('fin')(day(it))}
                />
              </div>
              <Figure mark={mark('heures')} label="Nombre d'heures" must onPick={put('heures')} />
              <Choose
                mark={mark('type')}
                label="Type (inter / intra)"
                must
                options={lists.typesFormation}
                onPick={put('type')}
              />
            </section>
          );
        }}
      </For>
      <section class="module">
        <h2>Financement</h2>
        <nav>
          <For each={['Coûts', 'Paiement']}>
            {(name, rank) => (
              <button
                type="button"
                class="tab"
                aria-pressed={tab() === rank()}
                onClick={() => setTab(rank())}
              >
                {name}
              </button>
            )}
          </For>
        </nav>
        <Show when={tab() === 0}>
          <Figure
            mark={hand('coutPedagogique')}
            label="Frais pédagogiques (€ HT)"
            must
            onPick={it => setHeld('coutPedagogique', it)}
          />
          <Figure
            mark={hand('coutBilan')}
            label="Bilan de positionnement (€ HT)"
            onPick={it => setHeld('coutBilan', it)}
          />
        </Show>
        <Answers
          mark={hand('paiementDirect')}
          label="Paiement direct à l'organisme ?"
          must
          options={['Oui', 'Non']}
          onPick={it => setHeld('paiementDirect', it)}
        />
      </section>
      <button type="button">Enregistrer</button>
    </main>
  );
}
