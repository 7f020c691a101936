import Checkbox from '@atlaskit/checkbox';
import {
  CharacterCounterField,
  CheckboxField,
  Field,
  FormSection,
  HelperMessage,
  useFormState,
} from '@atlaskit/form';
import TextArea from '@atlaskit/textarea';
import Textfield from '@atlaskit/textfield';
import Toggle from '@atlaskit/toggle';
import * as lists from '../../shared/lists.js';
import { Amount, Choice, Day, List, options, PopupList, Search, Text } from './fields.jsx';

const modes = lists.modalites.map((text, rank) => [`MOD${rank + 1}`, text]);
const ways = [
  ['rncp', 'RNCP'],
  ['formacode', 'Formacode'],
];
const kinds = lists.typesFormation.map((text, rank) => [String(rank), text]);
const diplomas = [
  '37123 - Assistant de direction',
  '39257 - Boulanger',
  '35663 - Secrétaire comptable',
];
const [first, ...others] = options(lists.sanctions);
const awards = [
  { label: 'Sans certification', options: [first] },
  { label: 'Avec certification', options: others },
];

/** The value of a field of the form around. */
const useValue = name => useFormState({ values: true })?.values[name];

export const Provider = ({ hand }) => (
  <FormSection title="Dossier">
    <div className="rang">
      <Field name="numero" label="N° de dossier" defaultValue="2611AF000417" isDisabled>
        {({ fieldProps }) => <Textfield {...fieldProps} />}
      </Field>
      <Text
        mark={hand('reference')}
        name="reference"
        label="Référence interne de l'entreprise"
        max={15}
        help="15 caractères maximum"
      />
    </div>
    <Search
      mark={hand('organisme')}
      name="organisme"
      label="Organisme de formation"
      isRequired
      hint="Siret ou raison sociale"
      ask={typed => lists.askServer(lists.organismes, typed, 700)}
    />
  </FormSection>
);

/** The remote share, asked for when the training is given at a distance or in both ways. */
function Mode({ hand, put }) {
  const mode = useValue('modalite');
  return (
    <>
      <Choice
        mark={hand('modalite')}
        name="modalite"
        label="Modalité pédagogique"
        isRequired
        entries={modes}
      />
      {['MOD2', 'MOD3', 'MOD4'].includes(mode) && (
        <Amount
          mark={hand('distance')}
          name="distance"
          label="Dont durée à distance"
          isRequired
          unit="heures"
          put={put}
        />
      )}
    </>
  );
}

/** The search is another one for each way. */
function Domain({ hand }) {
  const way = useValue('par');
  return (
    <>
      <Choice
        mark={hand('par')}
        name="par"
        label="Souhaitez-vous rechercher votre formation par ?"
        entries={ways}
      />
      {way === 'rncp' && (
        <Search
          key="rncp"
          name="rncp"
          label="Code RNCP"
          hint="Code ou intitulé"
          ask={typed => lists.askServer(diplomas, typed, 500)}
        />
      )}
      {way === 'formacode' && (
        <Search
          key="formacode"
          mark={hand('domaine')}
          name="domaine"
          label="Domaine (Formacode)"
          isRequired
          hint="Code ou intitulé"
          help="Ex : boulangerie ou 39257"
          ask={typed => lists.askServer(lists.domaines, typed, 500)}
        />
      )}
    </>
  );
}

export const Action = ({ hand, put }) => (
  <FormSection title="Action de formation">
    <div {...hand('intitule')}>
      <CharacterCounterField
        name="intitule"
        label="Intitulé de la formation"
        isRequired
        defaultValue=""
        maxCharacters={150}
        underMaximumMessage="150 caractères maximum"
        overMaximumMessage="Trop de caractères"
      >
        {({ fieldProps }) => <TextArea {...fieldProps} minimumRows={2} resize="vertical" />}
      </CharacterCounterField>
    </div>
    <Mode hand={hand} put={put} />
    <div className="rang">
      <Day mark={hand('debut')} name="debut" label="Début de la formation" isRequired />
      <Day mark={hand('fin')} name="fin" label="Fin de la formation" isRequired />
    </div>
    <div className="rang">
      <Amount
        mark={hand('heures')}
        name="heures"
        label="Nombre d'heures"
        isRequired
        unit="h"
        put={put}
        help="Par stagiaire"
      />
      <Amount
        mark={hand('jours')}
        name="jours"
        label="Nombre de jours"
        unit="j"
        digits={1}
        put={put}
      />
    </div>
    <List
      mark={hand('sanction')}
      name="sanction"
      label="Sanction de la formation"
      isRequired
      entries={awards}
    />
    <PopupList
      mark={hand('niveau')}
      name="niveau"
      label="Niveau de la certification visée"
      entries={options(lists.niveaux)}
    />
    <Domain hand={hand} />
    <Choice mark={hand('type')} name="type" label="Type de formation" isRequired entries={kinds} />
  </FormSection>
);

export const Costs = ({ hand, put }) => (
  <FormSection title="Coûts et paiement">
    <Amount
      mark={hand('cout')}
      name="cout"
      label="Frais pédagogiques HT"
      isRequired
      unit="€"
      put={put}
      help="Ex : 300,00"
    />
    <div {...hand('direct')}>
      <Field name="direct" label="Paiement direct par l'OPCO" defaultValue={false}>
        {({ fieldProps: { value, onChange, id } }) => (
          <>
            <Toggle id={id} isChecked={value} onChange={event => onChange(event.target.checked)} />
            <HelperMessage>L'OPCO règle l'organisme de formation à votre place.</HelperMessage>
          </>
        )}
      </Field>
    </div>
    <CheckboxField name="convention">
      {({ fieldProps }) => (
        <Checkbox
          {...fieldProps}
          label="J'atteste sur l'honneur l'exactitude des données saisies."
        />
      )}
    </CheckboxField>
  </FormSection>
);
