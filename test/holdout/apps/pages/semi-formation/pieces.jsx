import { Form, useFormApi } from '@douyinfe/semi-ui-19/lib/es/form';
import { useRef, useState } from 'react';

export { Form };

const { Section, Select, Input, TextArea, DatePicker, InputNumber, RadioGroup, Radio } = Form;
const must = [{ required: true, message: 'Saisie obligatoire' }];
const wide = { width: '100%' };
const options = entries => entries.map(text => ({ label: text, value: text }));

/** A list whose rows come from a server, as one types in it. */
function Remote({ field, label, ask }) {
  const [rows, setRows] = useState([]);
  const [isBusy, setBusy] = useState(false);
  const wait = useRef(0);
  const search = typed => {
    clearTimeout(wait.current);
    wait.current = setTimeout(async () => {
      setBusy(true);
      setRows(options(await ask(typed)));
      setBusy(false);
    }, 300);
  };
  return (
    <Select
      field={field}
      label={label}
      rules={must}
      style={wide}
      filter
      remote
      showClear
      loading={isBusy}
      optionList={rows}
      onSearch={search}
      placeholder="SIRET ou dénomination"
      emptyContent="Aucun résultat"
    />
  );
}

export const Dossier = ({ lists, hand }) => (
  <Section text="Dossier">
    <div className="deux">
      <div {...hand('reference')}>
        <Input
          field="reference"
          label="Référence interne de l'entreprise"
          maxLength={15}
          showClear
          extraText="15 caractères maximum"
        />
      </div>
      <div {...hand('sous')}>
        <Select
          field="sous"
          label="Sous-dispositif"
          rules={must}
          style={wide}
          filter
          optionList={options(lists.sousDispositifs)}
          placeholder="Sélectionnez"
        />
      </div>
    </div>
    <div {...hand('organisme')}>
      <Remote
        field="organisme"
        label="Organisme de formation"
        ask={typed => lists.askServer(lists.organismes, typed, 450)}
      />
    </div>
  </Section>
);

const tree = ([first, ...others]) => [
  { label: 'Sans certification', value: 'sans', children: options([first]) },
  { label: 'Avec certification', value: 'avec', children: options(others) },
];

const Help = () => (
  <svg viewBox="0 0 16 16" width="14" role="img" aria-label="Aide : thésaurus Formacode">
    <circle cx="8" cy="8" r="7" fill="#888" />
  </svg>
);

/** Suggestions: what is not one of them is put away on leaving. */
function Domain({ ask, entries }) {
  const [rows, setRows] = useState([]);
  const api = useFormApi();
  const leave = () => {
    if (!entries.includes(api.getValue('domaine'))) api.setValue('domaine', '');
  };
  return (
    <Form.AutoComplete
      field="domaine"
      label={{ text: 'Domaine de formation (Formacode)', extra: <Help /> }}
      rules={must}
      style={wide}
      data={rows}
      onSearch={async typed => setRows(await ask(typed))}
      onBlur={leave}
      placeholder="Ex : boulangerie ou 39257"
    />
  );
}

const comma = {
  formatter: held => `${held}`.replace('.', ','),
  parser: text => text.replace(',', '.'),
};

export const Action = ({ lists, hand }) => (
  <Section text="Action de formation">
    <div {...hand('intitule')}>
      <TextArea
        field="intitule"
        label="Intitulé de la formation"
        rules={must}
        maxCount={200}
        autosize
      />
    </div>
    <div {...hand('modalite')}>
      <RadioGroup field="modalite" label="Modalité pédagogique" rules={must} type="card">
        {lists.modalites.map(text => (
          <Radio key={text} value={text}>
            {text}
          </Radio>
        ))}
      </RadioGroup>
    </div>
    <div className="deux">
      <div {...hand('sanction')}>
        <Form.Cascader
          field="sanction"
          label="Sanction"
          rules={must}
          style={wide}
          treeData={tree(lists.sanctions)}
          displayRender={path => path.at(-1)}
          placeholder="Sélectionnez"
        />
      </div>
      <div {...hand('domaine')}>
        <Domain
          entries={lists.domaines}
          ask={typed => lists.askServer(lists.domaines, typed, 350)}
        />
      </div>
      {[
        ['debut', 'Date de début'],
        ['fin', 'Date de fin'],
      ].map(([field, label]) => (
        <div key={field} {...hand(field)}>
          <DatePicker
            field={field}
            label={label}
            rules={must}
            style={wide}
            format="dd/MM/yyyy"
            placeholder="JJ/MM/AAAA"
            extraText="Format : JJ/MM/AAAA"
          />
        </div>
      ))}
      <div {...hand('heures')}>
        <InputNumber
          field="heures"
          label="Durée en heures"
          rules={must}
          style={wide}
          min={0}
          suffix="h"
          {...comma}
        />
      </div>
      <div {...hand('jours')}>
        <InputNumber
          field="jours"
          label="Durée en jours"
          style={wide}
          min={0}
          step={0.5}
          innerButtons
          {...comma}
        />
      </div>
    </div>
    <div {...hand('type')}>
      <RadioGroup field="type" label="Type de formation" rules={must} type="button">
        {lists.typesFormation.map((text, rank) => (
          <Radio key={text} value={rank}>
            {text}
          </Radio>
        ))}
      </RadioGroup>
    </div>
  </Section>
);

export const Paiement = ({ hand }) => (
  <Section text="Modalité de paiement">
    <div {...hand('direct')}>
      <Form.Switch
        field="direct"
        label="Paiement direct par l'OPCO à l'organisme de formation"
        checkedText="Oui"
        uncheckedText="Non"
      />
    </div>
    <div {...hand('cout')}>
      <InputNumber
        field="cout"
        label="Coût pédagogique (HT)"
        rules={must}
        min={0}
        precision={2}
        suffix="€"
        hideButtons
        {...comma}
        extraText="Montant pour l'ensemble des stagiaires"
      />
    </div>
    <div {...hand('convention')}>
      <Form.Checkbox field="convention" noLabel>
        J'atteste disposer de la convention signée des deux parties
      </Form.Checkbox>
    </div>
  </Section>
);
