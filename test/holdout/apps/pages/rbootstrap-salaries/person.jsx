import { useEffect, useState } from 'react';
import { Col, Row } from 'react-bootstrap';
import { useWatch } from 'react-hook-form';
import { formatFrench, parseFrench } from '../../shared/french-number.js';
import * as lists from '../../shared/lists.js';
import { Buttons, Floating, Grouped, Lever, Menu, Native, Radios, Typed } from './fields.jsx';

const coded = (texts, letters) =>
  texts.map((text, rank) => ({ id: `${letters}${rank + 1}`, text }));
export const contracts = coded(lists.contrats, 'NC');
export const statuses = coded(lists.statuts, 'ST');
export const levels = coded(lists.niveauxSalarie, 'NF');
export const groups = lists.categories.map((text, rank) => ({ id: rank + 1, text }));
const sexes = lists.sexes.map(text => ({ id: text[0], text }));
const towns = [
  'RENAISON',
  'RENAZE',
  'RENNES',
  'RENNES-EN-GRENOUILLES',
  'RENNES-LES-BAINS',
  'REDON',
];

const capitals = text => text.toLocaleUpperCase('fr');
const pairs = text => text.replace(/\D/g, '').replace(/(\d\d)(?=\d)/g, '$1 ');
const spaced = text =>
  text.replace(/\s/g, '').replace(/^(.)(..)(..)(..)(...)(...)$/, '$1 $2 $3 $4 $5 $6');
const written = text => {
  const value = parseFrench(text);
  return value === null ? text : formatFrench(value);
};
const aNumber = text => !text || parseFrench(text) !== null || 'Saisissez un nombre, ex : 8,00';
const thirteen = text => text.replace(/\s/g, '').length === 13 || '13 caractères attendus';
const five = { value: /^\d{5}$/, message: '5 chiffres attendus' };

/** One number or the other is asked for, a little after the answer. */
const Numbers = ({ at }) => {
  const answer = useWatch({ name: `salaries.${at}.temporaire` });
  const [asked, setAsked] = useState(answer);
  useEffect(() => {
    const wait = setTimeout(() => setAsked(answer), 300);
    return () => clearTimeout(wait);
  }, [answer]);
  if (asked === 'Non')
    return (
      <Grouped
        at={at}
        name="nir"
        label="N° de Sécu"
        help="13 caractères, sans la clé"
        rules={{ required: true, leave: spaced, validate: thirteen }}
        maxLength={18}
      />
    );
  if (asked === 'Oui')
    return (
      <Grouped
        at={at}
        name="ntt"
        label="Numéro technique temporaire"
        help="De 11 à 40 caractères"
        rules={{ required: true }}
        maxLength={40}
      />
    );
  return null;
};

const Title = ({ children }) => (
  <h3 className="h6 text-secondary border-bottom pb-1 mt-4 mb-3">{children}</h3>
);

const Identity = ({ at }) => (
  <Row className="g-3">
    <Col md={4}>
      <Floating
        at={at}
        name="nom"
        label="Nom de naissance"
        rules={{ required: true, leave: capitals }}
        maxLength={50}
      />
    </Col>
    <Col md={4}>
      <Floating at={at} name="usage" label="Nom d’usage (si différent)" maxLength={50} />
    </Col>
    <Col md={4}>
      <Floating at={at} name="prenom" label="Prénom" rules={{ required: true }} maxLength={50} />
    </Col>
    <Col md={4}>
      <Grouped
        at={at}
        name="naissance"
        label="Date de naissance"
        type="date"
        rules={{ required: true }}
      />
    </Col>
    <Col md={8}>
      <Buttons at={at} name="sexe" label="Sexe" entries={sexes} />
    </Col>
    <Col md={6}>
      <Radios
        at={at}
        name="temporaire"
        label="La personne a-t-elle un NIR temporaire ?"
        entries={['Oui', 'Non']}
      />
    </Col>
    <Col md={6}>
      <Numbers at={at} />
    </Col>
    <Col md={12}>
      <Lever at={at} name="handicap" label="Reconnu(e) travailleur handicapé" />
    </Col>
  </Row>
);

const Address = ({ at }) => (
  <Row className="g-3">
    <Col md={12}>
      <Floating
        at={at}
        name="voie"
        label="Adresse (n° et rue)"
        as="textarea"
        className="haut"
        rules={{ required: true }}
      />
    </Col>
    <Col md={3}>
      <Grouped
        at={at}
        name="cp"
        label="Code postal"
        rules={{ required: true, pattern: five }}
        inputMode="numeric"
        maxLength={5}
      />
    </Col>
    <Col md={5}>
      <Typed at={at} name="ville" label="Ville" server entries={towns} placeholder="Rechercher…" />
    </Col>
    <Col md={4}>
      <Grouped
        at={at}
        name="telephone"
        label="Portable"
        before="☎"
        type="tel"
        rules={{ leave: pairs }}
      />
    </Col>
  </Row>
);

const Work = ({ at }) => (
  <Row className="g-3">
    <Col md={6}>
      <Native at={at} name="contrat" label="Nature du contrat" entries={contracts} />
    </Col>
    <Col md={6}>
      <Native
        at={at}
        name="niveau"
        label="Niveau d’études"
        groups={[
          { title: 'Avant le bac', list: levels.slice(0, 1) },
          { title: 'Bac et au-delà', list: levels.slice(1) },
        ]}
      />
    </Col>
    <Col md={7}>
      <Typed
        at={at}
        name="csp"
        label="Catégorie socio-professionnelle (CSP)"
        entries={groups}
        placeholder="Tapez ou choisissez"
      />
    </Col>
    <Col md={5}>
      <Menu at={at} name="statut" label="Statut salarié" entries={statuses} />
    </Col>
    <Col md={6}>
      <Grouped
        at={at}
        name="taux"
        label="Salaire horaire brut"
        after="€"
        rules={{ leave: written, validate: aNumber }}
        inputMode="decimal"
      />
    </Col>
    <Col md={6}>
      <Grouped
        at={at}
        name="charge"
        label="Taux de charge"
        after="%"
        rules={{ leave: written, validate: aNumber }}
        inputMode="decimal"
      />
    </Col>
  </Row>
);

export const Person = ({ at }) => (
  <>
    <Title>Identité</Title>
    <Identity at={at} />
    <Title>Coordonnées</Title>
    <Address at={at} />
    <Title>Situation professionnelle</Title>
    <Work at={at} />
  </>
);
