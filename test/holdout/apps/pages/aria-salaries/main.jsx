import {
  Button,
  Checkbox,
  ComboBox,
  DateField,
  DateInput,
  DateSegment,
  FieldError,
  Group,
  I18nProvider,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  NumberField,
  Popover,
  Radio,
  RadioGroup,
  Select,
  SelectValue,
  Switch,
  Text,
  TextField,
} from 'react-aria-components';
import { createRoot } from 'react-dom/client';
import { hand } from '../../shared/expose.js';
import { useHeld } from '../../shared/held.js';
import * as lists from '../../shared/lists.js';
import './page.css';

function Words({ name, label, held, put, hint, must, ...rest }) {
  return (
    <div {...hand(name)}>
      <TextField value={held[name]} onChange={put(name)} isRequired={must} {...rest}>
        <Label>{label}</Label>
        <Input />
        {hint && <Text slot="description">{hint}</Text>}
        <FieldError />
      </TextField>
    </div>
  );
}

const items = options =>
  options.map(option => (
    <ListBoxItem key={option} id={option} textValue={option}>
      {option}
    </ListBoxItem>
  ));

function List({ name, label, held, put, options }) {
  return (
    <div {...hand(name)}>
      <Select value={held[name]} onChange={put(name)} placeholder="Sélectionnez un élément">
        <Label>{label}</Label>
        <Button>
          <SelectValue /> <span aria-hidden="true">▾</span>
        </Button>
        <Popover>
          <ListBox>{items(options)}</ListBox>
        </Popover>
      </Select>
    </div>
  );
}

function Combo({ name, label, held, put, options }) {
  return (
    <div {...hand(name)}>
      <ComboBox selectedKey={held[name]} onSelectionChange={put(name)}>
        <Label>{label}</Label>
        <div className="with-button">
          <Input />
          <Button>▾</Button>
        </div>
        <Popover>
          <ListBox>{items(options)}</ListBox>
        </Popover>
      </ComboBox>
    </div>
  );
}

function Figure({ name, label, held, put, ...rest }) {
  return (
    <div {...hand(name)}>
      <NumberField
        value={held[name] ?? Number.NaN}
        onChange={value => put(name)(Number.isNaN(value) ? null : value)}
        minValue={0}
        {...rest}
      >
        <Label>{label}</Label>
        <Group className="with-button">
          <Input />
          <Button slot="decrement">−</Button>
          <Button slot="increment">+</Button>
        </Group>
      </NumberField>
    </div>
  );
}

function App() {
  const [held, put] = useHeld(
    {
      nomNaissance: '',
      nomUsage: '',
      prenom: '',
      naissance: null,
      sexe: null,
      nirTemporaire: null,
      nir: '',
      ntt: '',
      handicap: false,
      voie: '',
      complement: '',
      codePostal: '',
      ville: '',
      telephone: '',
      email: '',
      contrat: null,
      csp: null,
      statut: null,
      niveauSalarie: null,
      cpf: '',
      tauxHoraire: null,
      tauxCharge: null,
      notice: false,
    },
    state => ({ ...state, naissance: state.naissance?.toString() ?? null }),
  );
  const all = { held, put };
  return (
    <I18nProvider locale="fr-FR">
      <main>
        <h1>Salariés</h1>
        <section>
          <h2>Informations salarié(e)</h2>
          <Words
            {...all}
            name="nomNaissance"
            label="Nom de naissance"
            must
            maxLength={50}
            hint="50 caractères maximum"
          />
          <Words
            {...all}
            name="nomUsage"
            label="Nom d'usage (si différent)"
            maxLength={50}
            hint="50 caractères maximum"
          />
          <Words
            {...all}
            name="prenom"
            label="Prénom"
            must
            maxLength={50}
            hint="50 caractères maximum"
          />
          <div {...hand('naissance')}>
            <DateField value={held.naissance} onChange={put('naissance')}>
              <Label>Date de naissance</Label>
              <DateInput className="date">{segment => <DateSegment segment={segment} />}</DateInput>
              <Text slot="description">Format : JJ/MM/AAAA</Text>
            </DateField>
          </div>
          <List {...all} name="sexe" label="Sexe" options={lists.sexes} />
          <div {...hand('nirTemporaire')}>
            <RadioGroup
              value={held.nirTemporaire}
              onChange={put('nirTemporaire')}
              orientation="horizontal"
            >
              <Label>Êtes-vous détenteur d'un NIR temporaire ?</Label>
              <Radio value="Oui">Oui</Radio>
              <Radio value="Non">Non</Radio>
            </RadioGroup>
          </div>
          {held.nirTemporaire === 'Non' && (
            <Words
              {...all}
              name="nir"
              label="NIR"
              must
              maxLength={13}
              hint="13 caractères, sans la clé"
            />
          )}
          {held.nirTemporaire === 'Oui' && (
            <Words {...all} name="ntt" label="NTT" must maxLength={40} hint="11 à 40 caractères" />
          )}
          <div {...hand('handicap')}>
            <Switch isSelected={held.handicap} onChange={put('handicap')}>
              <div className="track" /> Qualité de travailleur handicapé
            </Switch>
          </div>
        </section>
        <section>
          <h2>Coordonnées du salarié(e)</h2>
          <Words {...all} name="voie" label="Adresse (n° et voie)" must />
          <Words {...all} name="complement" label="Complément d'adresse" />
          <Words {...all} name="codePostal" label="Code postal" must maxLength={5} />
          <Words {...all} name="ville" label="Commune" must />
          <Words {...all} name="telephone" label="Téléphone" type="tel" hint="Ex: 01 23 45 67 89" />
          <Words
            {...all}
            name="email"
            label="Courriel"
            type="email"
            maxLength={64}
            hint="64 caractères maximum"
          />
        </section>
        <section>
          <h2>Informations complémentaires</h2>
          <List {...all} name="contrat" label="Nature du contrat" options={lists.contrats} />
          <Combo
            {...all}
            name="csp"
            label="Catégorie socio-professionnelle (CSP)"
            options={lists.categories}
          />
          <List {...all} name="statut" label="Statut salarié" options={lists.statuts} />
          <Combo
            {...all}
            name="niveauSalarie"
            label="Niveau actuel de formation"
            options={lists.niveauxSalarie}
          />
          <Words {...all} name="cpf" label="Numéro de dossier CPF" maxLength={255} />
          <Figure
            {...all}
            name="tauxHoraire"
            label="Taux horaire brut"
            formatOptions={{ style: 'currency', currency: 'EUR' }}
          />
          <Figure
            {...all}
            name="tauxCharge"
            label="Taux de charge (%)"
            formatOptions={{ maximumFractionDigits: 2 }}
          />
        </section>
        <Checkbox isSelected={held.notice} onChange={put('notice')}>
          <div className="tick" /> J'ai pris connaissance de la notice
        </Checkbox>
        <Button>Enregistrer</Button>
      </main>
    </I18nProvider>
  );
}

createRoot(document.getElementById('app')).render(<App />);
