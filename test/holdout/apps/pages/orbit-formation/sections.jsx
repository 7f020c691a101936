import { Card, CardSection, Grid, InputField, Stack, Textarea } from '@kiwicom/orbit-components';
import { formatFrench, parseFrench } from '../../shared/french-number.js';
import * as lists from '../../shared/lists.js';
import { Answers, Day, Layer, Lever, Native, Segments, Steps, Words } from './fields.jsx';
import { Finds, Labelled } from './finders.jsx';

const coded = (texts, letters) =>
  texts.map((text, rank) => ({ id: `${letters}${rank + 1}`, text }));
export const goals = coded(lists.objectifsDossier, 'OG');
export const aims = coded(lists.objectifsOrganisme, 'OO');
export const kinds = coded(lists.typesFormation, 'TF');
export const proofs = coded(lists.sanctions, 'SA');
export const levels = coded(lists.niveaux, 'NV');
const codes = ['31054 - BOULANGERIE', '39257 - ASSISTANT DE DIRECTION'];

const written = text => {
  const value = parseFrench(text);
  return value === null ? text : formatFrench(value);
};
const notANumber = text =>
  text && parseFrench(text) === null ? 'Saisissez un nombre, ex : 8,00' : undefined;

const Amount = all => (
  <Words
    {...all}
    inputMode="decimal"
    autoComplete="off"
    leave={written}
    error={notANumber(all.held[all.name])}
  />
);
const Unit = ({ children }) => <span className="unite">{children}</span>;
const Pair = ({ children }) => (
  <Grid columns="1fr" gap="16px" tablet={{ columns: '1fr 1fr' }}>
    {children}
  </Grid>
);

/** What the company asked for last: nobody changes it here. */
export const Former = () => (
  <Card title="Votre dernière demande">
    <CardSection>
      <Stack spacing="400">
        <InputField disabled label="Intitulé de formation" value="Accueil des publics étrangers" />
        <Pair>
          <InputField disabled label="Organisme de formation" value="KISO FORMATION" />
          <InputField
            disabled
            label="Durée totale (heures)"
            value="14,00"
            suffix={<Unit>h</Unit>}
          />
        </Pair>
      </Stack>
    </CardSection>
  </Card>
);

export const Dossier = all => (
  <Card title="Dossier">
    <CardSection>
      <Stack spacing="500">
        <Words
          {...all}
          name="reference"
          inlineLabel
          label="Réf. interne"
          help="15 caractères maximum"
          maxLength={15}
        />
        <Native
          {...all}
          name="objectif"
          required
          label="Objectif général de la formation"
          entries={goals}
        />
        <Finds
          {...all}
          name="organisme"
          required
          label="Organisme de formation"
          placeholder="SIRET, nom…"
          about="Certification Action Formation"
          entries={lists.organismes}
        />
      </Stack>
    </CardSection>
  </Card>
);

export const Training = all => (
  <Card title="Contenu et calendrier">
    <CardSection>
      <Stack spacing="500">
        <Words
          {...all}
          as={Textarea}
          name="intitule"
          required
          rows={2}
          label="Intitulé de formation"
          placeholder="Tel que sur la convention"
        />
        <Layer {...all} name="modalite" label="Modalité pédagogique" entries={lists.modalites} />
        {all.held.distance && (
          <Amount
            {...all}
            name="distanciel"
            required
            label="Durée de la formation à distance"
            suffix={<Unit>heures</Unit>}
            help="Inférieure à la durée de formation"
          />
        )}
        <Pair>
          <Day {...all} name="debut" label="Début de formation" />
          <Day {...all} name="fin" label="Fin" help="Le dernier jour compris" />
        </Pair>
        <Pair>
          <Amount
            {...all}
            name="heures"
            required
            label="Durée totale (heures)"
            suffix={<Unit>h</Unit>}
          />
          <Steps
            {...all}
            name="jours"
            label="Nombre de jours"
            step={0.5}
            minValue={0}
            maxValue={60}
          />
        </Pair>
        <Answers
          {...all}
          name="type"
          label="La formation est-elle inter ou intra-entreprise ?"
          entries={kinds}
        />
      </Stack>
    </CardSection>
  </Card>
);

export const Proof = all => (
  <Card title="Certification">
    <CardSection>
      <Stack spacing="500">
        <Answers {...all} name="sanction" label="Sanction" entries={proofs} />
        <Segments
          {...all}
          name="par"
          label="Souhaitez-vous rechercher votre formation par ?"
          entries={['RNCP', 'Formacode']}
        />
        {all.held.par === 'RNCP' ? (
          <Labelled
            {...all}
            key="rncp"
            name="rncp"
            label="Code RNCP"
            placeholder="Ex : boulangerie ou 39257"
            entries={codes}
          />
        ) : (
          <Labelled
            {...all}
            key="domaine"
            name="domaine"
            label="Domaine (code ou intitulé)"
            placeholder="Tapez 3 lettres"
            entries={lists.domaines}
          />
        )}
        <Native {...all} name="niveau" label="Niveau de la certification visée" entries={levels} />
        <Native
          {...all}
          name="visee"
          required
          label="Objectif général de l’organisme de formation"
          entries={aims}
        />
      </Stack>
    </CardSection>
  </Card>
);

export const Money = all => (
  <Card title="Financement">
    <CardSection>
      <Stack spacing="500">
        <Lever
          {...all}
          name="direct"
          label="L’OPCO règle directement l’organisme de formation"
          about="Non pour la plupart des dossiers de la branche"
        />
        <Amount
          {...all}
          name="cout"
          inlineLabel
          required
          label="Coût pédagogique (HT)"
          suffix={<Unit>€</Unit>}
        />
        <Lever {...all} name="alertes" label="Recevoir les alertes par courriel" />
      </Stack>
    </CardSection>
  </Card>
);
