import {
  Button,
  ConfigProvider,
  DatePicker,
  Form,
  InputNumber,
  Radio,
  Segmented,
  Select,
  Switch,
  Upload,
} from 'antd';
import fr from 'antd/locale/fr_FR';
import 'dayjs/locale/fr';
import { categories, contrats, modalites } from '../../shared/lists.js';
import { mount } from '../../shared/react.jsx';
import { expose, hand } from '../../shared/widgets.js';

const keys = [
  'select',
  'search',
  'multiple',
  'tags',
  'thousands',
  'number',
  'date',
  'radios',
  'segmented',
  'switch',
];
const isoOf = day => day?.format('YYYY-MM-DD') ?? null;
const asOptions = list => list.map(value => ({ value, label: value }));

const Page = () => {
  const [form] = Form.useForm();
  expose(() => {
    const { date, session, ...held } = form.getFieldsValue(true);
    const all = Object.fromEntries(keys.map(key => [key, held[key] ?? null]));
    const files = (held.upload?.fileList ?? []).map(({ name }) => name);
    const [start, end] = session ?? [];
    return {
      ...all,
      date: isoOf(date),
      sessionStart: isoOf(start),
      sessionEnd: isoOf(end),
      upload: files,
    };
  });
  const item = (name, label, child) => (
    <div className="line" {...hand(name)}>
      <Form.Item name={name} label={label}>
        {child}
      </Form.Item>
    </div>
  );
  return (
    <ConfigProvider locale={fr}>
      <Form form={form} layout="vertical" initialValues={{ switch: false, segmented: 'Mixte' }}>
        {item('select', 'Nature du contrat', <Select options={asOptions(contrats)} />)}
        {item('search', 'Catégorie', <Select showSearch options={asOptions(categories)} />)}
        {item(
          'multiple',
          'Modalités proposées',
          <Select mode="multiple" options={asOptions(modalites)} />,
        )}
        {item('tags', 'Mots-clés', <Select mode="tags" options={asOptions(['FLE', 'Accueil'])} />)}
        {item(
          'thousands',
          'Code de la commune',
          <Select
            options={asOptions(Array.from({ length: 5000 }, (_, rank) => `Commune ${rank + 1}`))}
          />,
        )}
        {item(
          'number',
          'Montant HT',
          <InputNumber decimalSeparator="," precision={2} suffix="€" style={{ width: 200 }} />,
        )}
        {item('date', 'Début de formation', <DatePicker format="DD/MM/YYYY" />)}
        <div {...hand('sessionStart')}>
          <div className="line" {...hand('sessionEnd')}>
            <Form.Item name="session" label="Dates de la session">
              <DatePicker.RangePicker
                format="DD/MM/YYYY"
                placeholder={['Début de la session', 'Fin de la session']}
              />
            </Form.Item>
          </div>
        </div>
        {item(
          'radios',
          'Paiement direct',
          <Radio.Group optionType="button" options={asOptions(['Oui', 'Non'])} />,
        )}
        {item(
          'segmented',
          'Modalité pédagogique',
          <Segmented options={['Présentielle', 'Mixte', 'AFEST']} />,
        )}
        {item('switch', 'Formation à distance', <Switch />)}
        {item(
          'upload',
          'Pièces jointes',
          <Upload beforeUpload={() => false}>
            <Button>Parcourir…</Button>
          </Upload>,
        )}
      </Form>
    </ConfigProvider>
  );
};
mount(<Page />);
