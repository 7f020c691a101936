import {
  Button,
  Combobox,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Dropdown,
  Field,
  FluentProvider,
  Input,
  Option,
  Radio,
  RadioGroup,
  webLightTheme,
} from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { hand } from '../../shared/expose.js';
import { useHeld } from '../../shared/held.js';
import * as lists from '../../shared/lists.js';

const centres = [
  'CENTRE FLE DES GLYCINES - LYON - 48816678600019',
  'CENTRE FLE DES GLYCINES - MONTPELLIER - 51161271500033',
  'CENTRE DE LANGUES DU LEZ - MONTPELLIER - 91273969500019',
];
const dispositifs = [
  "Contrat d'apprentissage",
  'Contrat de professionnalisation',
  'Action de formation',
  'Reconversion ou promotion par alternance',
];

/** Suggestions from a server; a text that is no suggestion is dropped when the box is left. */
function Company({ picked, onPick }) {
  const [text, setText] = useState('');
  const [found, setFound] = useState([]);
  useEffect(() => {
    if (!text || text === picked) return;
    const timer = setTimeout(() => lists.askServer(centres, text).then(setFound), 300);
    return () => clearTimeout(timer);
  }, [text, picked]);
  return (
    <Combobox
      freeform
      placeholder="Siren, siret ou dénomination..."
      value={text}
      selectedOptions={picked ? [picked] : []}
      onChange={event => setText(event.target.value)}
      onBlur={() => setText(picked ?? '')}
      onOptionSelect={(_, { optionValue }) => {
        onPick(optionValue ?? null);
        setText(optionValue ?? '');
      }}
    >
      {found.map(centre => (
        <Option key={centre}>{centre}</Option>
      ))}
    </Combobox>
  );
}

function App() {
  const [held, put] = useHeld({
    recherche: '',
    numero: '',
    etablissement: null,
    public: null,
    dispositif: null,
    sousDispositif: null,
  });
  // Each question waits for the answer to the one before it.
  const asked = [held.etablissement, held.public, held.dispositif].indexOf(null);
  const shows = rank => asked === -1 || rank <= asked;
  return (
    <FluentProvider theme={webLightTheme} style={{ padding: 24 }}>
      <h1>Dossiers</h1>
      <Field label="Rechercher un établissement">
        <Input value={held.recherche} onChange={(_, { value }) => put('recherche')(value)} />
      </Field>
      <Field label="Sous-dispositif">
        <Input value={held.numero} onChange={(_, { value }) => put('numero')(value)} />
      </Field>
      <Button>Créer un nouveau dossier</Button>
      <Dialog open modalType="modal">
        <DialogSurface>
          <DialogBody>
            <DialogTitle action={<Button>×</Button>}>Nouvelle demande</DialogTitle>
            <DialogContent style={{ display: 'grid', gap: 16 }}>
              <Field required label="Établissement demandeur" {...hand('etablissement')}>
                <Company picked={held.etablissement} onPick={put('etablissement')} />
              </Field>
              {shows(1) && (
                <Field required label="Quel est le type de public concerné ?" {...hand('public')}>
                  <RadioGroup
                    layout="horizontal"
                    value={held.public ?? ''}
                    onChange={(_, { value }) => put('public')(value)}
                  >
                    <Radio value="Permanent" label="Permanent" />
                    <Radio value="Intérimaire" label="Intérimaire" />
                  </RadioGroup>
                </Field>
              )}
              {shows(2) && (
                <Field required label="Quel dispositif ?" {...hand('dispositif')}>
                  <Dropdown
                    placeholder="Sélectionnez un élément"
                    value={held.dispositif ?? ''}
                    onOptionSelect={(_, { optionText }) => put('dispositif')(optionText)}
                  >
                    {dispositifs.map((it, rank) => (
                      <Option key={it} value={`D${rank}`}>
                        {it}
                      </Option>
                    ))}
                  </Dropdown>
                </Field>
              )}
              {shows(3) && (
                <Field
                  required
                  label="Quel sous-dispositif ?"
                  hint="Un seul choix possible"
                  {...hand('sousDispositif')}
                >
                  <RadioGroup
                    value={String(lists.sousDispositifs.indexOf(held.sousDispositif))}
                    onChange={(_, { value }) =>
                      put('sousDispositif')(lists.sousDispositifs[Number(value)])
                    }
                  >
                    {lists.sousDispositifs.map((it, rank) => (
                      <Radio key={it} value={String(rank)} label={it} />
                    ))}
                  </RadioGroup>
                </Field>
              )}
            </DialogContent>
            <DialogActions>
              <Button>Retour</Button>
              <Button appearance="primary">Continuer</Button>
            </DialogActions>
          </DialogBody>
        </DialogSurface>
      </Dialog>
    </FluentProvider>
  );
}

createRoot(document.getElementById('app')).render(<App />);
