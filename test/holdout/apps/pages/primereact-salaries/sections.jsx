import { Checkbox } from 'primereact/checkbox';
import { Dropdown } from 'primereact/dropdown';
import { IconField } from 'primereact/iconfield';
import { InputIcon } from 'primereact/inputicon';
import { InputMask } from 'primereact/inputmask';
import { InputNumber } from 'primereact/inputnumber';
import { InputSwitch } from 'primereact/inputswitch';
import { InputText } from 'primereact/inputtext';
import { MultiSelect } from 'primereact/multiselect';
import { Panel } from 'primereact/panel';
import { hand } from '../../shared/expose.js';
import { categories, contrats, niveauxSalarie } from '../../shared/lists.js';
import { Day, Field, Radios, Segments, Suggested } from './fields.jsx';
import { askTown, coded, levels, tongues } from './values.js';

const must = { required: 'Saisie obligatoire' };
const sexes = [
  { code: 'M', nom: 'Masculin' },
  { code: 'F', nom: 'Féminin' },
];
const yesNo = [
  { code: true, nom: 'Oui' },
  { code: false, nom: 'Non' },
];
const answered = { validate: value => value !== null || must.required };
const postal = { ...must, pattern: { value: /^\d{5}$/, message: '5 chiffres attendus' } };

export function Identity({ form }) {
  const isTemporary = form.watch('temporaire');
  const capitals = text => form.setValue('nom', text.toUpperCase());
  return (
    <Panel header="Informations salarié(e)">
      <div className="grille">
        <Radios name="sexe" label="Sexe" rules={must} entries={sexes} />
        <Day name="naissance" label="Date de naissance" rules={must} hint="Format : JJ/MM/AAAA" />
        <Field name="nom" label="Nom de naissance" floating rules={must}>
          {(field, look) => (
            <InputText
              id="nom"
              {...field}
              className={look}
              maxLength={50}
              onBlur={event => {
                field.onBlur();
                capitals(event.target.value);
              }}
            />
          )}
        </Field>
        <Field name="prenom" label="Prénom" floating rules={must}>
          {(field, look) => <InputText id="prenom" {...field} className={look} maxLength={50} />}
        </Field>
        <Segments
          name="temporaire"
          label="Êtes-vous détenteur d’un NIR temporaire ?"
          rules={answered}
          entries={yesNo}
        />
        {isTemporary === false && (
          <Field name="nir" label="N° de sécurité sociale" rules={must} hint="13 caractères">
            {({ ref, ...field }, look) => (
              <InputMask
                id="nir"
                {...field}
                mask="9 99 99 9* 999 999"
                unmask
                slotChar="·"
                className={look}
              />
            )}
          </Field>
        )}
        {isTemporary && (
          <Field name="ntt" label="Numéro technique temporaire" rules={must}>
            {(field, look) => <InputText id="ntt" {...field} className={look} maxLength={40} />}
          </Field>
        )}
      </div>
    </Panel>
  );
}

export const Home = () => (
  <Panel header="Coordonnées du salarié(e)">
    <div className="grille">
      <Field name="voie" label="N° et voie" floating wide rules={must}>
        {(field, look) => (
          <IconField iconPosition="left">
            <InputIcon>⌂</InputIcon>
            <InputText id="voie" {...field} className={look} />
          </IconField>
        )}
      </Field>
      <Field name="cp" label="CP" rules={postal}>
        {(field, look) => (
          <InputText id="cp" {...field} keyfilter="pint" maxLength={5} className={look} />
        )}
      </Field>
      <Suggested
        name="ville"
        label="Ville"
        rules={must}
        ask={askTown}
        hint="Deux lettres au moins, puis choisissez"
      />
      <Field name="tel" label="Téléphone" hint="Ex : 01 23 45 67 89">
        {({ ref, ...field }) => <InputMask id="tel" {...field} mask="99 99 99 99 99" type="tel" />}
      </Field>
      <Field name="mel" label="Courriel" bare>
        {field => (
          <div className="p-inputgroup">
            <span className="p-inputgroup-addon">@</span>
            <InputText {...field} placeholder="prenom.nom@exemple.fr" maxLength={64} />
          </div>
        )}
      </Field>
    </div>
  </Panel>
);

export const Work = () => (
  <Panel header="Informations complémentaires">
    <div className="grille">
      <Field name="contrat" label="Nature du contrat" rules={must}>
        {({ ref, ...field }, look) => (
          <Dropdown inputId="contrat" {...field} options={contrats} showClear className={look} />
        )}
      </Field>
      <Field name="csp" label="Catégorie socio-professionnelle (CSP)" floating rules={must}>
        {({ ref, ...field }, look) => (
          <Dropdown
            inputId="csp"
            {...field}
            options={coded(categories)}
            optionLabel="nom"
            optionValue="code"
            filter
            filterPlaceholder="Filtrer la liste"
            className={look}
          />
        )}
      </Field>
      <Field name="niveau" label="Niveau actuel de formation" rules={must}>
        {({ ref, ...field }, look) => (
          <Dropdown
            inputId="niveau"
            {...field}
            options={levels(niveauxSalarie)}
            optionGroupLabel="famille"
            optionGroupChildren="niveaux"
            optionLabel="nom"
            optionValue="code"
            placeholder="Sélectionnez un élément"
            className={look}
          />
        )}
      </Field>
      <Field name="langues" label="Langues de travail" bare>
        {({ ref, ...field }) => (
          <MultiSelect
            {...field}
            options={tongues}
            display="chip"
            showSelectAll={false}
            placeholder="Une ou plusieurs"
          />
        )}
      </Field>
      <Field name="taux" label="Taux horaire brut">
        {({ value, onChange, onBlur }) => (
          <InputNumber
            inputId="taux"
            value={value}
            onValueChange={event => onChange(event.value)}
            onBlur={onBlur}
            mode="currency"
            currency="EUR"
            locale="fr-FR"
          />
        )}
      </Field>
      <Field name="handicap" label="Qualité de travailleur handicapé">
        {({ value, onChange }) => (
          <InputSwitch inputId="handicap" checked={value} onChange={it => onChange(it.value)} />
        )}
      </Field>
    </div>
  </Panel>
);

/** What a person alone decides. */
export const Consents = ({ form }) => (
  <div className="accords">
    {[
      ['copie', 'Envoyer une copie de la saisie au salarié'],
      ['informe', 'Le salarié a été informé du traitement de ses données à caractère personnel'],
    ].map(([name, words]) => (
      <div key={name} className="rang" {...hand(name)}>
        <Checkbox
          inputId={name}
          checked={form.watch(name)}
          onChange={event => form.setValue(name, event.checked)}
        />
        <label htmlFor={name}>{words}</label>
      </div>
    ))}
  </div>
);
