import 'bootstrap/dist/css/bootstrap.css';
import 'react-bootstrap-typeahead/css/Typeahead.css';
import 'react-bootstrap-typeahead/css/Typeahead.bs5.css';
import { useEffect, useState } from 'react';
import {
  Accordion,
  Button,
  Card,
  Col,
  Container,
  FloatingLabel,
  Form,
  Navbar,
  Row,
  Spinner,
  Tab,
  Tabs,
} from 'react-bootstrap';
import { createRoot } from 'react-dom/client';
import { FormProvider, useFieldArray, useForm } from 'react-hook-form';
import { expose } from '../../shared/expose.js';
import { parseFrench } from '../../shared/french-number.js';
import { contracts, groups, levels, Person, statuses } from './person.jsx';
import './page.css';

const blank = {
  nom: '',
  usage: '',
  prenom: '',
  naissance: '',
  sexe: null,
  temporaire: null,
  nir: '',
  ntt: '',
  handicap: false,
  voie: '',
  cp: '',
  ville: [],
  telephone: '',
  contrat: 'NC1',
  niveau: '',
  csp: [],
  statut: null,
  taux: '',
  charge: '',
};
const first = {
  ...blank,
  nom: 'QUÉMENER',
  prenom: 'Ronan',
  naissance: '1979-11-23',
  sexe: 'M',
  temporaire: 'Non',
  nir: '1 79 11 44 109 087',
  voie: '3 quai de la Prévalaye',
  cp: '35000',
  ville: ['RENNES'],
  telephone: '02 99 00 14 27',
  niveau: 'NF4',
  csp: [groups[3]],
  statut: 'ST2',
};
const named = (entries, id) => entries.find(it => it.id === id)?.text ?? null;

/** What the form holds of a person, told as plain values. */
const plain = person => ({
  ...person,
  nir: person.nir.replace(/\s/g, ''),
  ville: person.ville[0] ?? null,
  contrat: named(contracts, person.contrat),
  niveau: named(levels, person.niveau),
  csp: person.csp[0]?.text ?? null,
  statut: named(statuses, person.statut),
  taux: parseFrench(person.taux),
  charge: parseFrench(person.charge),
});

/** Who types the request: nobody changes it here. */
const Asker = () => (
  <Card className="mb-4">
    <Card.Header>Vos coordonnées</Card.Header>
    <Card.Body>
      <Row className="g-3">
        {[
          ['Prénom', 'Solenn'],
          ['Code postal', '34000'],
          ['Ville', 'MONTPELLIER'],
          ['Portable', '06 39 98 41 08'],
        ].map(([label, value]) => (
          <Col md={3} key={label}>
            <FloatingLabel label={label} controlId={`demandeur-${label}`}>
              <Form.Control disabled defaultValue={value} />
            </FloatingLabel>
          </Col>
        ))}
      </Row>
    </Card.Body>
  </Card>
);

function Sheet({ form }) {
  const { fields, append, remove } = useFieldArray({ control: form.control, name: 'salaries' });
  return (
    <Form
      noValidate
      autoComplete="off"
      onSubmit={event => {
        event.preventDefault();
        form.setValue('envois', form.getValues('envois') + 1);
      }}
    >
      <Accordion defaultActiveKey="1" className="mb-3">
        {fields.map(({ id }, rank) => (
          <Accordion.Item key={id} eventKey={String(rank)}>
            <Accordion.Header>Salarié {rank + 1}</Accordion.Header>
            <Accordion.Body>
              <Person at={rank} />
              <Button variant="outline-danger" className="mt-4" onClick={() => remove(rank)}>
                Supprimer
              </Button>
            </Accordion.Body>
          </Accordion.Item>
        ))}
      </Accordion>
      <Button variant="outline-primary" className="mb-4" onClick={() => append(blank)}>
        + Ajouter un salarié
      </Button>
      <Form.Check
        type="switch"
        id="prevenir"
        label="Prévenir le salarié par courriel"
        {...form.register('prevenir')}
      />
      <Form.Check
        id="atteste"
        className="mb-4"
        label="J’atteste sur l’honneur l’exactitude des données saisies."
        {...form.register('atteste')}
      />
      <div className="d-flex justify-content-between">
        <Button variant="outline-secondary">Retour</Button>
        <Button variant="success" type="submit">
          Enregistrer
        </Button>
      </div>
    </Form>
  );
}

function Page() {
  const form = useForm({
    mode: 'onTouched',
    defaultValues: {
      recherche: '',
      notice: false,
      salaries: [first, blank],
      prevenir: true,
      atteste: false,
      envois: 0,
    },
  });
  const [isReady, setReady] = useState(false);
  useEffect(() => {
    expose(() => {
      const { salaries, ...rest } = form.getValues();
      const [one, two = blank] = salaries.map(plain);
      return { ...rest, ...two, autre: one, nombre: salaries.length };
    });
    const wait = setTimeout(() => setReady(true), 900);
    return () => clearTimeout(wait);
  }, [form]);
  return (
    <FormProvider {...form}>
      <Navbar bg="primary" data-bs-theme="dark" className="mb-4">
        <Container>
          <Navbar.Brand>Mon Espace</Navbar.Brand>
          <Form.Control
            type="search"
            className="recherche"
            placeholder="Rechercher un salarié"
            {...form.register('recherche')}
          />
        </Container>
      </Navbar>
      <Container as="main" className="pb-5">
        <h1 className="h3">Nouvelle Action de formation</h1>
        <Tabs defaultActiveKey="salaries" id="onglets" className="mb-4">
          <Tab eventKey="introduction" title="Introduction">
            <Form.Check
              id="notice"
              label="J’ai pris connaissance de la notice d’information"
              {...form.register('notice')}
            />
          </Tab>
          <Tab eventKey="employeur" title="Employeur" disabled />
          <Tab eventKey="formation" title="Formation" disabled />
          <Tab eventKey="salaries" title="Salariés">
            <Asker />
            {isReady ? (
              <Sheet form={form} />
            ) : (
              <div className="text-center p-5">
                <Spinner role="status">
                  <span className="visually-hidden">Chargement…</span>
                </Spinner>
              </div>
            )}
          </Tab>
          <Tab eventKey="synthese" title="Synthèse" disabled />
        </Tabs>
      </Container>
    </FormProvider>
  );
}

createRoot(document.getElementById('app')).render(<Page />);
