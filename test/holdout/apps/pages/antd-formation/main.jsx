import {
  AutoComplete,
  Button,
  Card,
  ConfigProvider,
  DatePicker,
  Form,
  Input,
  InputNumber,
  Radio,
  Segmented,
  Select,
  Tabs,
} from 'antd';
import frFR from 'antd/locale/fr_FR';
import dayjs from 'dayjs';
import 'dayjs/locale/fr';
import { useEffect, useRef, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { expose, hand } from '../../shared/expose.js';
import * as lists from '../../shared/lists.js';

dayjs.locale('fr');
const must = [{ required: true, message: 'Saisie obligatoire' }];
const asOptions = entries => entries.map(value => ({ value, label: value }));
const day = { format: 'DD/MM/YYYY', placeholder: 'JJ/MM/AAAA', style: { width: '100%' } };
const decimal = { decimalSeparator: ',', min: 0, style: { width: 160 } };

/** Forty levels: the list is virtual, the wanted one is not in the document when it opens. */
const levels = [
  ...Array.from({ length: 32 }, (_, rank) => `Certification de branche n° ${rank + 1}`),
  ...lists.niveaux,
];

/** Ant Design leaves out of its state what was never touched. */
const blank = Object.fromEntries(
  'sousDispositif reference objectifDossier modalite sanction domaine niveau intitule heures jours type objectifOf paiementDirect coutPedagogique coutBilan coutEvaluation'
    .split(' ')
    .map(key => [key, null]),
);

/** A labelled item; the mark for the hand-driven proof goes on a wrapper. */
function Item({ name, children, ...rest }) {
  return (
    <div {...hand(name)}>
      <Form.Item name={name} {...rest}>
        {children}
      </Form.Item>
    </div>
  );
}

/** Suggests, but would keep any text: only a suggestion makes a valid value. */
function Domain({ value, onChange, id }) {
  const [typed, setTyped] = useState(value ?? '');
  const [found, setFound] = useState([]);
  const timer = useRef(0);
  const search = text => {
    clearTimeout(timer.current);
    timer.current = setTimeout(
      async () => setFound(await lists.askServer(lists.domaines, text)),
      400,
    );
  };
  return (
    <AutoComplete
      id={id}
      placeholder="Ex: boulangerie ou 39257"
      options={asOptions(found)}
      value={typed}
      onChange={text => setTyped(text)}
      onSearch={search}
      onSelect={text => onChange(text)}
      onBlur={() => setTyped(value ?? '')}
    />
  );
}

function FormationForm() {
  const [form] = Form.useForm();
  useEffect(
    () =>
      expose(() => {
        const { debut, fin, ...held } = form.getFieldsValue(true);
        const iso = value => value?.format('YYYY-MM-DD') ?? null;
        return { ...blank, ...held, debut: iso(debut), fin: iso(fin) };
      }),
    [form],
  );
  return (
    <Form
      form={form}
      layout="horizontal"
      labelCol={{ span: 9 }}
      labelWrap
      initialValues={{ coutBilan: null, coutEvaluation: null }}
    >
      <Card title="Formation">
        <Item name="sousDispositif" label="Sous dispositif" rules={must}>
          <Select
            options={asOptions(lists.sousDispositifs)}
            placeholder="Sélectionnez un élément"
          />
        </Item>
        <Item
          name="reference"
          label="Référence interne de l'entreprise"
          tooltip="Votre numéro à vous"
          extra="15 caractères maximum"
        >
          <Input maxLength={15} showCount />
        </Item>
        <Item name="objectifDossier" label="Objectif général de la formation" rules={must}>
          <Select
            allowClear
            options={asOptions(lists.objectifsDossier)}
            placeholder="Sélectionnez un élément"
          />
        </Item>
      </Card>
      <Card title="Modalité de formation">
        <Item name="modalite" label="Modalité pédagogique" rules={must}>
          <Radio.Group optionType="button" options={lists.modalites} />
        </Item>
      </Card>
      <Card title="Formation">
        <Item name="sanction" label="Sanction" rules={must}>
          <Select options={asOptions(lists.sanctions)} />
        </Item>
        <Item name="domaine" label="Code ou intitulé du Formacode" rules={must}>
          <Domain />
        </Item>
        <Item name="niveau" label="Niveau de la certification visée par la formation" rules={must}>
          <Select showSearch options={asOptions(levels)} />
        </Item>
        <Item name="intitule" label="Intitulé de formation" rules={must}>
          <Input />
        </Item>
        <Item name="debut" label="Début de formation" rules={must}>
          <DatePicker {...day} />
        </Item>
        <Item name="fin" label="Fin de formation" rules={must}>
          <DatePicker {...day} />
        </Item>
        <Item name="heures" label="Durée de formation en heures" rules={must}>
          <InputNumber {...decimal} precision={2} suffix="h" />
        </Item>
        <Item name="jours" label="Durée de formation en jours">
          <InputNumber {...decimal} precision={1} step={0.5} />
        </Item>
        <Item name="type" label="Type de formation" rules={must}>
          <Select options={asOptions(lists.typesFormation)} />
        </Item>
        <Item name="objectifOf" label="Objectif général de l'organisme de formation" rules={must}>
          <Select options={asOptions(lists.objectifsOrganisme)} />
        </Item>
      </Card>
      <Card title="Modalité de paiement">
        <Item
          name="paiementDirect"
          label="Paiement direct par l'OPCO à l'organisme de formation"
          rules={must}
          initialValue="Oui"
        >
          <Segmented options={['Oui', 'Non']} />
        </Item>
        <Card type="inner" title="Coûts de formation (€ HT)">
          <Item name="coutPedagogique" label="Pédagogique" rules={must}>
            <InputNumber {...decimal} precision={2} prefix="€" />
          </Item>
          <Item name="coutBilan" label="Bilan de positionnement / Evaluation initiale">
            <InputNumber {...decimal} precision={2} prefix="€" />
          </Item>
          <Item name="coutEvaluation" label="Evaluation intermédiaire ou finale">
            <InputNumber {...decimal} precision={2} prefix="€" />
          </Item>
        </Card>
      </Card>
      <Button>Enregistrer</Button> <Button type="primary">Transmettre</Button>
    </Form>
  );
}

const tabs = [
  { key: 'e', label: 'Employeur', children: null },
  { key: 'f', label: 'Formation', children: <FormationForm /> },
  { key: 's', label: 'Salariés', children: null },
];
createRoot(document.getElementById('app')).render(
  <ConfigProvider locale={frFR}>
    <div style={{ maxWidth: 900, padding: 24 }}>
      <Tabs defaultActiveKey="f" items={tabs} />
    </div>
  </ConfigProvider>,
);
