import { Checkbox } from '@ark-ui/solid/checkbox';
import { Fieldset } from '@ark-ui/solid/fieldset';
import { createSignal, onCleanup, Show } from 'solid-js';
import { createStore, unwrap } from 'solid-js/store';
import { expose, hand } from '../../shared/expose.js';
import * as lists from '../../shared/lists.js';
import { Figure, Files, Lever, Radios, Segments, Text, Words } from './boxes.solid.jsx';
import { Choose, Period, Seek } from './lists.solid.jsx';

const asRow = text => ({ label: text, value: text });
const providers = lists.organismes.map(text => {
  const [, label, value] = /^(.*) - (\d{14})$/.exec(text);
  return { label, value };
});
const numbers = { 79814425900024: '32800195980' };
/** By name or by number, as the portal's search. */
const askProvider = async typed => {
  const found = await lists.askServer(lists.organismes, typed, 400);
  return found.map(text => providers.find(({ value }) => text.endsWith(value)));
};
const askDomain = async typed => (await lists.askServer(lists.domaines, typed, 400)).map(asRow);
const [certified, professional, prepared, basics, again, better, founded] =
  lists.objectifsOrganisme.map((label, index) => ({ label, value: `O${index + 1}` }));
const aims = [
  ['Vers une certification', [certified, professional, prepared]],
  ['Autres objectifs', [basics, again, better, founded]],
];
const far = /distance|FOAD|Mixte/;

const Section = props => (
  <Fieldset.Root>
    <Fieldset.Legend>{props.title}</Fieldset.Legend>
    {props.children}
  </Fieldset.Root>
);

/** The module that waits for the first: nobody may write in it. */
const Waiting = () => (
  <Fieldset.Root disabled>
    <Fieldset.Legend>Module 2 (après validation du module 1)</Fieldset.Legend>
    <Text label="Intitulé de formation" value="" />
    <Text label="Début de formation" value="" />
    <Text label="Fin de formation" value="" />
  </Fieldset.Root>
);

export function App() {
  const [held, setHeld] = createStore({
    recherche: '',
    reference: '',
    objectif: null,
    organisme: null,
    modalite: null,
    distance: null,
    parQuoi: null,
    domaine: null,
    rncp: null,
    intitule: '',
    motsCles: [],
    sanction: null,
    debut: null,
    fin: null,
    heures: null,
    type: null,
    objectifOf: null,
    direct: true,
    cout: null,
    programme: [],
    honneur: false,
  });
  const [isReady, setReady] = createSignal(false);
  const wait = setTimeout(setReady, 800, true);
  onCleanup(() => clearTimeout(wait));
  expose(() => JSON.parse(JSON.stringify(unwrap(held))));
  const bind = key => ({
    mark: hand(key),
    get value() {
      return held[key];
    },
    onPick: value => setHeld(key, value),
  });
  return (
    <>
      <header>
        <strong>Mon Espace</strong>
        <input
          type="search"
          placeholder="Rechercher un dossier"
          value={held.recherche}
          onInput={event => setHeld('recherche', event.currentTarget.value)}
        />
      </header>
      <Show when={isReady()} fallback={<p class="wait">Chargement…</p>}>
        <main>
          <h1>Plan de développement des compétences</h1>
          <Section title="Votre demande">
            <Text {...bind('reference')} label="Réf. interne" max={15} help="15 caractères max." />
            <Choose
              {...bind('objectif')}
              label="Objectif général de la formation"
              groups={[['', lists.objectifsDossier.map(asRow)]]}
            />
          </Section>
          <Section title="Organisme">
            <Seek
              {...bind('organisme')}
              label="Quel organisme dispense la formation ?"
              placeholder="Nom ou SIRET"
              ask={askProvider}
            />
            <div class="pair">
              <Text label="SIRET" value={held.organisme ?? ''} fixed />
              <Text label="N° d’activité" value={numbers[held.organisme] ?? ''} fixed />
            </div>
          </Section>
          <Section title="Module 1">
            <Text {...bind('intitule')} label="Intitulé de formation" must tall />
            <Words {...bind('motsCles')} label="Mots-clés" />
            <Radios {...bind('modalite')} label="Modalité pédagogique" entries={lists.modalites} />
            <Show when={far.test(held.modalite)}>
              <Figure
                {...bind('distance')}
                label="Dont heures à distance"
                format={{ minimumFractionDigits: 2 }}
              />
            </Show>
            <Segments
              {...bind('parQuoi')}
              label="Rechercher la formation par"
              entries={[
                ['rncp', 'RNCP'],
                ['formacode', 'Formacode'],
              ]}
            />
            <Show when={held.parQuoi === 'formacode'}>
              <Seek
                {...bind('domaine')}
                label="Domaine (Formacode)"
                placeholder="Code ou intitulé"
                ask={askDomain}
              />
            </Show>
            <Show when={held.parQuoi === 'rncp'}>
              <Text {...bind('rncp')} label="Code RNCP" />
            </Show>
            <Seek {...bind('sanction')} label="Sanction" entries={lists.sanctions} />
            <Period
              labels={['Début de formation', 'Fin de formation']}
              marks={[hand('debut'), hand('fin')]}
              onPick={([debut = null, fin = null]) => setHeld({ debut, fin })}
            />
            <Figure
              {...bind('heures')}
              label="Nombre d’heures"
              format={{ minimumFractionDigits: 2, maximumFractionDigits: 2 }}
            />
            <Segments
              {...bind('type')}
              label="Inter ou intra ?"
              entries={lists.typesFormation.map(text => [text, text])}
            />
            <Choose
              {...bind('objectifOf')}
              label="Objectif général de l’organisme de formation"
              groups={aims}
            />
          </Section>
          <Waiting />
          <Section title="Paiement et pièces">
            <Lever
              {...bind('direct')}
              label="Paiement direct par l’OPCO à l’organisme de formation"
            />
            <Figure
              {...bind('cout')}
              label="Coût pédagogique HT"
              format={{ style: 'currency', currency: 'EUR' }}
            />
            <Files {...bind('programme')} label="Programme" help="20 Mo maximum ; .pdf .jpg .png" />
            <Checkbox.Root
              class="line"
              checked={held.honneur}
              onCheckedChange={({ checked }) => setHeld('honneur', checked)}
            >
              <Checkbox.Control>
                <Checkbox.Indicator>✓</Checkbox.Indicator>
              </Checkbox.Control>
              <Checkbox.Label>
                J’atteste sur l’honneur l’exactitude des données saisies.
              </Checkbox.Label>
              <Checkbox.HiddenInput />
            </Checkbox.Root>
          </Section>
          <div class="actions">
            <button type="button">Supprimer</button>
            <button type="button">Enregistrer</button>
          </div>
        </main>
      </Show>
    </>
  );
}
