import { Flex, Grid, Heading, TextField } from '@adobe/react-spectrum';
import * as lists from '../../shared/lists.js';
import {
  Answers,
  Day,
  Families,
  Figure,
  Filtered,
  Lever,
  List,
  Segments,
  Sought,
  Words,
} from './fields.jsx';

const towns = [
  'CESSON-SÉVIGNÉ',
  'CHANTEPIE',
  'RENNES',
  'RENNEMOULIN',
  'RENNES-LE-CHATEAU',
  'VERN-SUR-SEICHE',
];
const coded = (texts, letter, from = 1) =>
  texts.map((text, rank) => ({ key: `${letter}${rank + from}`, text }));
export const contracts = coded(lists.contrats, 'NC');
export const categories = coded(lists.categories, 'CSP');
const sexes = lists.sexes.map(text => ({ key: text[0], text }));
const levels = [
  { title: 'Avant le bac', entries: coded(lists.niveauxSalarie.slice(0, 1), 'NF') },
  { title: 'Bac et au-delà', entries: coded(lists.niveauxSalarie.slice(1), 'NF', 2) },
];

const inPairs = text => text.replace(/\D/g, '').replace(/(\d\d)(?=\d)/g, '$1 ');
const grouped = text =>
  text.replace(/\s/g, '').replace(/^(.)(..)(..)(..)(...)(...)$/, '$1 $2 $3 $4 $5 $6');
const isNir = text => !text || text.replace(/\s/g, '').length === 13 || '13 caractères attendus';

/** Who types the request: nobody changes it here. */
export const Manager = () => (
  <Flex gap="size-200" wrap UNSAFE_className="gestionnaire">
    <TextField label="Nom" isDisabled value="OLIVARÈS" />
    <TextField label="Prénom" isDisabled value="Solène" />
    <TextField label="Code postal" isDisabled value="34000" width="size-1200" />
    <TextField label="Portable" isDisabled value="06 39 98 00 17" />
  </Flex>
);

export const Identity = all => (
  <section>
    <Heading level={3}>Identité</Heading>
    <Grid columns={['1fr', '1fr']} columnGap="size-300" rowGap="size-150">
      <Words
        {...all}
        name="nom"
        label="Nom de naissance"
        isRequired
        maxLength={50}
        leave={text => text.toLocaleUpperCase('fr')}
      />
      <Words {...all} name="prenom" label="Prénom" isRequired maxLength={50} />
      <Day
        {...all}
        name="naissance"
        label="Né(e) le"
        isRequired
        description="Format : JJ/MM/AAAA"
      />
      <List {...all} name="sexe" label="Sexe" isRequired entries={sexes} />
    </Grid>
    <Answers
      {...all}
      name="provisoire"
      label="La personne a-t-elle un numéro de sécurité sociale provisoire ?"
      isRequired
      entries={['Oui', 'Non']}
    />
    {all.held.provisoire === 'Non' && (
      <Words
        {...all}
        name="nir"
        label="NIR (sans la clé)"
        isRequired
        maxLength={18}
        leave={grouped}
        validate={isNir}
        description="13 caractères"
      />
    )}
    {all.held.provisoire === 'Oui' && (
      <Words {...all} name="ntt" label="Numéro technique temporaire" isRequired maxLength={40} />
    )}
    <Lever {...all} name="handicap" label="Travailleur reconnu handicapé" />
  </section>
);

export const Contact = all => (
  <section>
    <Heading level={3}>Coordonnées</Heading>
    <Words {...all} name="voie" label="Rue et numéro" isRequired tall />
    <Grid columns={['size-1600', '1fr', '1fr']} columnGap="size-300">
      <Words {...all} name="cp" label="Code postal" isRequired maxLength={5} inputMode="numeric" />
      <Sought {...all} name="commune" label="Commune de résidence" isRequired towns={towns} />
      <Words {...all} name="portable" label="Portable" type="tel" leave={inPairs} />
    </Grid>
  </section>
);

export const Post = all => (
  <section>
    <Heading level={3}>Informations complémentaires</Heading>
    <Grid columns={['1fr', '1fr']} columnGap="size-300" rowGap="size-150">
      <List {...all} name="contrat" label="Nature du contrat" isRequired entries={contracts} />
      <Filtered
        {...all}
        name="csp"
        label="Catégorie socio-professionnelle (CSP)"
        isRequired
        entries={categories}
      />
      <Segments {...all} name="statut" label="Statut salarié" entries={lists.statuts} />
      <Families {...all} name="niveau" label="Niveau d’études" isRequired families={levels} />
      <Figure
        {...all}
        name="taux"
        label="Taux horaire brut"
        formatOptions={{ style: 'currency', currency: 'EUR' }}
      />
      <Figure
        {...all}
        name="charge"
        label="Taux de charge"
        hideStepper
        formatOptions={{ style: 'percent', maximumFractionDigits: 2 }}
      />
    </Grid>
  </section>
);
