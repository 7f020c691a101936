import {
  Box,
  Button,
  CheckBox,
  DateInput,
  Form,
  FormField,
  Grommet,
  Heading,
  MaskedInput,
  RadioButtonGroup,
  Select,
  Tab,
  Tabs,
  TextArea,
  TextInput,
} from 'grommet';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { naturesDeContrat, qualifications, typesDeContrat } from '../../shared/contract-lists.js';
import { hand } from '../../shared/expose.js';
import { parseFrench } from '../../shared/french-number.js';
import { useHeld } from '../../shared/held.js';

const initial = {
  typeContrat: '',
  nature: '',
  emploi: '',
  classification: '',
  coefficient: '',
  essai: '',
  debut: '',
  fin: '',
  conclusion: '',
  hebdo: '',
  salaire: '',
  effet: '',
  qualification: '',
  intitulePrecis: '',
  atteste: false,
};
const emplois = ['Assistante de scolarité', 'Assistante de direction', 'Formateur FLE'];

/** A value of the kit's form, as what it means. */
function view(held) {
  const day = text => (text ? text.slice(0, 10) : null);
  return {
    ...held,
    debut: day(held.debut),
    fin: day(held.fin),
    conclusion: /^\d\d\/\d\d\/\d{4}$/.test(held.conclusion)
      ? held.conclusion.split('/').reverse().join('-')
      : null,
    essai: held.essai === '' ? null : Number(held.essai),
    salaire: held.salaire === '' ? null : parseFrench(held.salaire),
  };
}

const digits = length => ({ length, regexp: new RegExp(`^\\d{0,${length}}$`) });
const dateMask = [
  { ...digits(2), placeholder: 'jj' },
  { fixed: '/' },
  { ...digits(2), placeholder: 'mm' },
  { fixed: '/' },
  { ...digits(4), placeholder: 'aaaa' },
];
const hoursMask = [
  { length: [1, 2], regexp: /^\d{1,2}$/, placeholder: '35' },
  { fixed: 'h' },
  { ...digits(2), placeholder: '00' },
];

const days = { format: 'dd/mm/yyyy', calendarProps: { locale: 'fr-FR' } };

function Sheet({ held, put }) {
  const [found, setFound] = useState([]);
  const suggest = text => {
    put('emploi')(text);
    setTimeout(
      () => setFound(text.length < 3 ? [] : emplois.filter(it => it.startsWith(text))),
      300,
    );
  };
  const isFixedTerm = held.nature === 'CDD';
  return (
    <>
      <Heading level={3}>Contrat</Heading>
      <FormField
        name="typeContrat"
        label="Type de contrat ou d'avenant"
        required
        {...hand('typeContrat')}
      >
        <Select name="typeContrat" options={typesDeContrat} placeholder="Sélectionnez un élément" />
      </FormField>
      <FormField name="nature" label="Nature de contrat ou d'avenant" required {...hand('nature')}>
        <RadioButtonGroup name="nature" options={naturesDeContrat} />
      </FormField>
      <FormField
        name="emploi"
        label="Emploi occupé pendant le contrat (intitulé précis)"
        required
        {...hand('emploi')}
      >
        <TextInput
          name="emploi"
          suggestions={found}
          value={held.emploi}
          onChange={({ target }) => suggest(target.value)}
          onSuggestionSelect={({ suggestion }) => put('emploi')(suggestion)}
        />
      </FormField>
      <FormField
        name="classification"
        label="Classification de l'emploi dans la convention collective"
        {...hand('classification')}
      >
        <TextInput name="classification" />
      </FormField>
      <FormField name="coefficient" label="Coefficient hiérarchique" {...hand('coefficient')}>
        <TextInput name="coefficient" />
      </FormField>
      <FormField
        name="essai"
        label="Durée de la période d'essai"
        help="en jours calendaires"
        required
        {...hand('essai')}
      >
        <TextInput name="essai" type="number" />
      </FormField>
      <Heading level={3}>Dates et rémunération</Heading>
      <FormField
        name="debut"
        label="Date de début d'exécution du contrat"
        required
        {...hand('debut')}
      >
        <DateInput name="debut" {...days} />
      </FormField>
      {isFixedTerm && (
        <FormField name="fin" label="Date de fin du CDD" required {...hand('fin')}>
          <DateInput name="fin" {...days} />
        </FormField>
      )}
      <FormField
        name="conclusion"
        label="Date de conclusion (signature du contrat)"
        required
        {...hand('conclusion')}
      >
        <MaskedInput name="conclusion" mask={dateMask} />
      </FormField>
      <FormField name="hebdo" label="Durée hebdomadaire du travail" required {...hand('hebdo')}>
        <MaskedInput name="hebdo" mask={hoursMask} />
      </FormField>
      <FormField
        name="salaire"
        label="Salaire brut mensuel à l'embauche"
        help="€/mois, Ex: 800,00"
        validate={text => (parseFrench(text ?? '') === null ? 'Saisissez un montant' : undefined)}
        required
        {...hand('salaire')}
      >
        <TextInput name="salaire" icon={<span>€</span>} reverse />
      </FormField>
      <FormField name="effet" label="Si avenant, renseignez la date d'effet" disabled>
        <DateInput name="effet" disabled {...days} />
      </FormField>
      <Heading level={3}>Formation visée</Heading>
      <FormField
        name="qualification"
        label="Type de qualification visée"
        required
        {...hand('qualification')}
      >
        <Select
          name="qualification"
          options={qualifications}
          onSearch={() => {}}
          searchPlaceholder="Filtrer"
          placeholder="Sélectionnez un élément"
        />
      </FormField>
      <FormField name="intitulePrecis" label="Intitulé précis" required {...hand('intitulePrecis')}>
        <TextArea name="intitulePrecis" />
      </FormField>
      <FormField name="atteste">
        <CheckBox
          name="atteste"
          label="J'atteste sur l'honneur l'exactitude des données saisies."
        />
      </FormField>
    </>
  );
}

function App() {
  const [held, put, all] = useForm();
  return (
    <Grommet>
      <Box pad="medium" width="large">
        <Tabs activeIndex={1}>
          <Tab title="Salarié" />
          <Tab title="Contrat">
            <Form
              value={held}
              onChange={all}
              validate="blur"
              messages={{ required: 'Saisie obligatoire' }}
            >
              <Sheet held={held} put={put} />
              <Box direction="row" gap="small">
                <Button label="Enregistrer" />
                <Button primary label="Transmettre" />
              </Box>
            </Form>
          </Tab>
        </Tabs>
      </Box>
    </Grommet>
  );
}

/** The kit's form gives its whole value at each change. */
function useForm() {
  const [held, put] = useHeld({ whole: initial }, ({ whole }) => view({ ...initial, ...whole }));
  const whole = put('whole');
  return [held.whole, key => value => whole({ ...held.whole, [key]: value }), whole];
}

createRoot(document.getElementById('app')).render(<App />);
