import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import 'rsuite/dist/rsuite.css';
import {
  AutoComplete,
  Button,
  CheckPicker,
  CustomProvider,
  DateInput,
  DatePicker,
  Form,
  InputPicker,
  NumberInput,
  Panel,
  RadioTile,
  RadioTileGroup,
  SegmentedControl,
  SelectPicker,
  Textarea,
  Toggle,
} from 'rsuite';
import frFR from 'rsuite/locales/fr_FR';
import { hand } from '../../shared/expose.js';
import { useHeld } from '../../shared/held.js';
import * as lists from '../../shared/lists.js';

const options = entries => entries.map(label => ({ label, value: label }));
const day = date =>
  date && !Number.isNaN(date.getTime()) ? date.toLocaleDateString('sv-SE') : null;

function Line({ name, label, help, must, children }) {
  return (
    <Form.Group {...hand(name)} style={{ marginBottom: 18 }}>
      <Form.Label>
        {must && <span style={{ color: '#c00' }}>* </span>}
        {label}
      </Form.Label>
      {children}
      {help && <Form.Text>{help}</Form.Text>}
    </Form.Group>
  );
}

function App() {
  const [held, put] = useHeld(
    {
      reference: '',
      objectifDossier: null,
      organisme: null,
      modalite: null,
      sanction: null,
      niveau: null,
      intitule: '',
      debut: null,
      fin: null,
      heures: null,
      jours: null,
      type: null,
      objectifOf: null,
      thematiques: [],
      paiementDirect: null,
      coutPedagogique: null,
      interne: false,
      filtre: '',
    },
    state => ({
      ...state,
      debut: day(state.debut),
      fin: day(state.fin),
      heures: state.heures === null || state.heures === '' ? null : Number(state.heures),
      jours: state.jours === null || state.jours === '' ? null : Number(state.jours),
      coutPedagogique:
        state.coutPedagogique === null || state.coutPedagogique === ''
          ? null
          : Number(state.coutPedagogique),
    }),
  );
  const [found, setFound] = useState([]);
  const look = async query => setFound(await lists.askServer(lists.organismes, query, 450));
  return (
    <CustomProvider locale={frFR}>
      <div style={{ maxWidth: 900, margin: '20px auto' }}>
        <AutoComplete
          data={[]}
          placeholder="Filtrer mes dossiers"
          value={held.filtre}
          onChange={put('filtre')}
        />
        <Form fluid>
          <Panel header="Demande" bordered>
            <Line
              name="reference"
              label="Référence interne de l'entreprise"
              help="15 caractères maximum"
            >
              <Form.Control name="reference" value={held.reference} onChange={put('reference')} />
            </Line>
            <Line name="objectifDossier" label="Objectif général de la formation" must>
              <SelectPicker
                data={options(lists.objectifsDossier)}
                searchable={false}
                block
                value={held.objectifDossier}
                onChange={put('objectifDossier')}
                placeholder="Sélectionnez un élément"
              />
            </Line>
            <Line name="organisme" label="Organisme de formation" must help="Siret ou dénomination">
              <InputPicker
                data={options(found)}
                block
                value={held.organisme}
                onChange={put('organisme')}
                onSearch={look}
                searchBy={() => true}
                placeholder="Rechercher"
              />
            </Line>
          </Panel>
          <Panel header="Contenu de la formation" bordered>
            <Line name="modalite" label="Modalité pédagogique" must>
              <RadioTileGroup
                value={held.modalite}
                onChange={put('modalite')}
                aria-label="Modalité pédagogique"
              >
                {lists.modalites.map(it => (
                  <RadioTile key={it} value={it} label={it} />
                ))}
              </RadioTileGroup>
            </Line>
            <Line name="sanction" label="Sanction" must>
              <SelectPicker
                data={options(lists.sanctions)}
                block
                value={held.sanction}
                onChange={put('sanction')}
                placeholder="Sélectionnez un élément"
              />
            </Line>
            <Line name="niveau" label="Niveau de la certification visée par la formation" must>
              <InputPicker
                data={options(lists.niveaux)}
                block
                value={held.niveau}
                onChange={put('niveau')}
                placeholder="Sélectionnez un élément"
              />
            </Line>
            <Line name="intitule" label="Intitulé de formation" must>
              <Textarea rows={2} value={held.intitule} onChange={put('intitule')} />
            </Line>
            <Line name="thematiques" label="Thématiques abordées">
              <CheckPicker
                data={options(['Accueil', 'Comptabilité', 'Interculturel', 'Juridique'])}
                block
                value={held.thematiques}
                onChange={put('thematiques')}
                placeholder="Une ou plusieurs"
              />
            </Line>
            <Line name="debut" label="Début de formation" must>
              <DateInput format="dd/MM/yyyy" value={held.debut} onChange={put('debut')} />
            </Line>
            <Line name="fin" label="Fin de formation" must>
              <DatePicker format="dd/MM/yyyy" oneTap value={held.fin} onChange={put('fin')} block />
            </Line>
            <Line name="heures" label="Durée de formation en heures" must>
              <NumberInput
                decimalSeparator=","
                step={0.5}
                value={held.heures}
                onChange={put('heures')}
              />
            </Line>
            <Line name="jours" label="Durée de formation en jours">
              <NumberInput
                decimalSeparator=","
                scrollable={false}
                value={held.jours}
                onChange={put('jours')}
              />
            </Line>
            <Line name="type" label="Type de formation" must>
              <SegmentedControl
                data={options(lists.typesFormation)}
                value={held.type}
                onChange={put('type')}
              />
            </Line>
            <Line name="objectifOf" label="Objectif général de l'organisme de formation" must>
              <SelectPicker
                data={options(lists.objectifsOrganisme)}
                block
                value={held.objectifOf}
                onChange={put('objectifOf')}
                virtualized
                placeholder="Sélectionnez un élément"
              />
            </Line>
          </Panel>
          <Panel header="Paiement" bordered>
            <Line
              name="paiementDirect"
              label="Paiement direct par l'OPCO à l'organisme de formation"
              must
            >
              <RadioTileGroup
                inline
                value={held.paiementDirect}
                onChange={put('paiementDirect')}
                aria-label="Paiement direct"
              >
                {['Oui', 'Non'].map(it => (
                  <RadioTile key={it} value={it} label={it} />
                ))}
              </RadioTileGroup>
            </Line>
            <Line name="coutPedagogique" label="Coût pédagogique HT">
              <NumberInput
                decimalSeparator=","
                suffix="€"
                value={held.coutPedagogique}
                onChange={put('coutPedagogique')}
              />
            </Line>
            <Toggle checked={held.interne} onChange={put('interne')}>
              Module interne
            </Toggle>
          </Panel>
          <Button>Enregistrer</Button> <Button appearance="primary">Transmettre</Button>
        </Form>
      </div>
    </CustomProvider>
  );
}

createRoot(document.getElementById('app')).render(<App />);
