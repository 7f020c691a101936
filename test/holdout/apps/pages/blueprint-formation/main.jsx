import {
  Callout,
  Checkbox,
  EditableText,
  H3,
  H5,
  HTMLSelect,
  InputGroup,
  Navbar,
  Radio,
  RadioGroup,
  Section,
  SectionCard,
  SegmentedControl,
  Switch,
} from '@blueprintjs/core';
import '@blueprintjs/core/lib/css/blueprint.css';
import '@blueprintjs/datetime/lib/css/blueprint-datetime.css';
import '@blueprintjs/select/lib/css/blueprint-select.css';
import { createRoot } from 'react-dom/client';
import { hand } from '../../shared/expose.js';
import { useHeld } from '../../shared/held.js';
import * as lists from '../../shared/lists.js';
import { Amount, Day, Line, List, Search } from './pieces.jsx';

const blank = {
  filtre: '',
  reference: '',
  objectif: null,
  organisme: null,
  modalite: null,
  distance: null,
  sanction: null,
  par: '',
  domaine: null,
  niveau: null,
  titre: '',
  debut: null,
  fin: null,
  heures: null,
  jours: null,
  direct: false,
  cout: null,
  informe: false,
};

function App() {
  const [held, put] = useHeld(blank);
  return (
    <>
      <Navbar>
        <InputGroup
          type="search"
          leftIcon="search"
          placeholder="Rechercher un dossier"
          onChange={({ target }) => put('filtre')(target.value)}
        />
      </Navbar>
      <main style={{ maxWidth: 760, margin: '0 auto' }}>
        <H3>Action de formation</H3>
        <Section title="Votre projet">
          <SectionCard>
            <Line name="reference" label="Référence dans l'entreprise" help="15 caractères maximum">
              <InputGroup
                id="reference"
                maxLength={15}
                onValueChange={put('reference')}
                value={held.reference}
              />
            </Line>
            <List
              name="objectif"
              label="Objectif général de la formation"
              entries={lists.objectifsDossier}
              value={held.objectif}
              put={put('objectif')}
            />
            <Search
              name="organisme"
              label="Organisme de formation externe"
              entries={lists.organismes}
              put={put('organisme')}
              help="Siret ou dénomination"
            />
          </SectionCard>
        </Section>
        <Section title="Le module">
          <SectionCard>
            <H5>Intitulé de la formation</H5>
            <div {...hand('titre')}>
              <EditableText
                placeholder="Cliquez pour saisir"
                multiline
                minLines={2}
                onConfirm={put('titre')}
              />
            </div>
            <div {...hand('modalite')}>
              <RadioGroup
                label="Modalité pédagogique"
                selectedValue={held.modalite}
                onChange={({ currentTarget }) => put('modalite')(currentTarget.value)}
              >
                {lists.modalites.map(it => (
                  <Radio key={it} value={it} label={it} />
                ))}
              </RadioGroup>
            </div>
            {held.modalite && held.modalite !== 'Présentielle' && (
              <Amount
                name="distance"
                label="Durée à distance"
                help="En heures"
                put={put('distance')}
                must
              />
            )}
            <Line name="sanction" label="Sanction de la formation" must>
              <HTMLSelect
                id="sanction"
                onChange={({ currentTarget }) =>
                  put('sanction')(lists.sanctions[Number(currentTarget.value) - 1] ?? null)
                }
                options={[
                  { label: 'Sélectionnez un élément', value: 0 },
                  ...lists.sanctions.map((label, rank) => ({ label, value: rank + 1 })),
                ]}
              />
            </Line>
            <div {...hand('par')}>
              <p>Rechercher la certification ou le domaine par</p>
              <SegmentedControl
                options={[
                  { label: 'RNCP', value: 'r' },
                  { label: 'Formacode', value: 'f' },
                ]}
                onValueChange={value => put('par')(value === 'f' ? 'Formacode' : 'RNCP')}
              />
            </div>
            {held.par === 'Formacode' && (
              <Search
                name="domaine"
                label="Domaine de formation (Formacode)"
                entries={lists.domaines}
                put={put('domaine')}
              />
            )}
            <List
              name="niveau"
              label="Niveau de la certification visée"
              entries={lists.niveaux}
              value={held.niveau}
              put={put('niveau')}
              filterable
            />
            <Day name="debut" label="Début de la formation" put={put('debut')} />
            <Day name="fin" label="Fin de la formation" put={put('fin')} />
            <Amount name="heures" label="Durée en heures" put={put('heures')} must />
            <Amount name="jours" label="Durée en jours" put={put('jours')} />
          </SectionCard>
        </Section>
        <Section title="Le paiement">
          <SectionCard>
            <div {...hand('direct')}>
              <Switch
                alignIndicator="end"
                innerLabel="Non"
                innerLabelChecked="Oui"
                label="Paiement direct par l'OPCO à l'organisme de formation"
                onChange={({ currentTarget }) => put('direct')(currentTarget.checked)}
              />
            </div>
            <Amount
              name="cout"
              label="Coût pédagogique"
              help="Montant HT en euros"
              put={put('cout')}
              must
            />
            <Callout>
              <Checkbox
                label="J'atteste sur l'honneur l'exactitude des données saisies."
                onChange={({ currentTarget }) => put('informe')(currentTarget.checked)}
              />
            </Callout>
          </SectionCard>
        </Section>
        <p>
          <button type="button">Enregistrer</button> <button type="button">Transmettre</button>
        </p>
      </main>
    </>
  );
}

createRoot(document.getElementById('app')).render(<App />);
