import {
  Button,
  Card,
  Checkbox,
  Details,
  Heading,
  Paragraph,
  Search,
  Spinner,
  Tag,
  Textfield,
} from '@digdir/designsystemet-react';
import { useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { minimums, naturesDeContrat, typesDeContrat } from '../../shared/contract-lists.js';
import { formatFrench, parseFrench } from '../../shared/french-number.js';
import { useHeld } from '../../shared/held.js';
import { askServer } from '../../shared/lists.js';
import {
  DayParts,
  Lever,
  MaskedDay,
  NativeList,
  Pills,
  Radios,
  Suggest,
  Text,
  Toggles,
} from './fields.jsx';
import './page.css';

const types = typesDeContrat.map(text => ({ label: text, value: text.slice(0, 2) }));
const ranks = [
  'Employé d’administration - palier 4',
  'Formateur - palier 10',
  'Technicien qualifié - palier 8',
  'Technicien qualifié - palier 9',
  'Cadre pédagogique - palier 14',
];
const askRank = typed => askServer(ranks, typed, 400);
const levels = [
  ['Employés', ['A1', 'A2', 'B1']],
  ['Techniciens', ['C1', 'C2', 'D1']],
];

const blank = {
  recherche: '',
  type: null,
  nature: 'CDI',
  signature: { jour: '', mois: '', annee: '' },
  debut: '',
  fin: '',
  emploi: '',
  classification: null,
  niveau: '',
  coefficient: '',
  essai: '',
  hebdo: '',
  salaire: '',
  inscrit: null,
  numero: '',
  minimum: null,
  handicap: false,
  alertes: true,
  tuteur: false,
  commentaires: '',
};

const iso = (year, month, day) => {
  const text = [year, month.padStart(2, '0'), day.padStart(2, '0')].join('-');
  return /^\d{4}-\d{2}-\d{2}$/.test(text) ? text : null;
};
const whole = text => (/^\d+$/.test(text) ? Number(text) : null);
const plain = held => ({
  ...held,
  type: held.type?.value ?? null,
  classification: held.classification?.value ?? null,
  signature: iso(held.signature.annee, held.signature.mois, held.signature.jour),
  debut: held.debut || null,
  fin: held.fin ? iso(...held.fin.split('/').reverse()) : null,
  coefficient: whole(held.coefficient),
  essai: whole(held.essai),
  salaire: parseFrench(held.salaire),
});

/** 35 → 35h00, 35:30 → 35h30, once the box is left. */
const duration = text => {
  const [, hours, minutes = '00'] = /^\s*(\d{1,2})\s*(?:[h:]\s*(\d{2})?)?\s*$/i.exec(text) ?? [];
  return hours ? `${hours}h${minutes}` : text;
};
const euros = text => {
  const value = parseFrench(text);
  return value === null ? text : formatFrench(value).replace(/\B(?=(\d{3})+,)/g, ' ');
};

const Section = ({ title, children }) => (
  <Card>
    <Card.Block>
      <Heading level={2} data-size="xs">
        {title}
      </Heading>
    </Card.Block>
    <Card.Block className="grid">{children}</Card.Block>
  </Card>
);

/** The contract before this one, in boxes that nobody may change. */
const Former = () => (
  <Details defaultOpen>
    <Details.Summary>Contrat précédent</Details.Summary>
    <Details.Content className="grid">
      <Textfield label="Niveau" value="B1" readOnly />
      <Textfield label="Coefficient hiérarchique" value="171" readOnly />
      <Textfield label="Date de fin du CDD" value="31/08/2026" readOnly />
    </Details.Content>
  </Details>
);

const Nature = ({ bind, held }) => (
  <Section title="Nature et dates">
    <Suggest {...bind('type')} label="Type de contrat ou d’avenant" must entries={types} />
    <Toggles {...bind('nature')} label="Nature du contrat" entries={naturesDeContrat} />
    <DayParts
      {...bind('signature')}
      label="Quand le contrat a-t-il été signé ?"
      description="Par exemple 2 12 2026"
    />
    <Text {...bind('debut')} type="date" label="Date de début d’exécution du contrat" />
    {held.nature === 'CDD' && <MaskedDay {...bind('fin')} label="Date de fin du CDD" />}
  </Section>
);

const Post = ({ bind }) => (
  <Section title="Emploi">
    <Text
      {...bind('emploi')}
      label="Emploi occupé pendant le contrat (intitulé précis)"
      counter={{ limit: 60, under: '%d caractères restants', over: '%d caractères en trop' }}
    />
    <Suggest
      {...bind('classification')}
      label="Classification dans la convention collective"
      description="Recherche par mot : formateur, technicien…"
      ask={askRank}
    />
    <NativeList {...bind('niveau')} label="Niveau" groups={levels} />
    <Text {...bind('coefficient')} label="Coefficient" inputMode="numeric" />
    <Text {...bind('essai')} label="Période d’essai" suffix="jours" inputMode="numeric" />
  </Section>
);

const Pay = ({ bind }) => (
  <Section title="Temps de travail et rémunération">
    <Text {...bind('hebdo')} label="Durée hebdomadaire du travail" tidy={duration} />
    <Text
      {...bind('salaire')}
      label="Salaire brut mensuel à l’embauche"
      prefix="€"
      suffix="/ mois"
      inputMode="decimal"
      tidy={euros}
    />
  </Section>
);

const Situation = ({ bind, held }) => (
  <Section title="Situation du salarié">
    <Radios
      {...bind('inscrit')}
      label="Est-il inscrit à France Travail ?"
      entries={[
        ['O', 'Oui'],
        ['N', 'Non'],
      ]}
    />
    {held.inscrit === 'O' && <Text {...bind('numero')} label="N° d’inscription" maxLength={11} />}
    <Pills {...bind('minimum')} label="Minimum social, si bénéficiaire" entries={minimums} />
    <Lever {...bind('handicap')} label="Qualité de travailleur handicapé" />
    <Text
      {...bind('commentaires')}
      multiline
      rows={3}
      label="Commentaires (infos complémentaires...)"
      counter={{ limit: 256, under: '%d caractères restants', over: '%d caractères en trop' }}
    />
  </Section>
);

function Page() {
  const [held, put] = useHeld(blank, plain);
  const [isReady, setReady] = useState(false);
  useEffect(() => {
    const wait = setTimeout(setReady, 900, true);
    return () => clearTimeout(wait);
  }, []);
  const bind = key => ({ mark: key, value: held[key], onChange: put(key) });
  const tick = key => ({
    checked: held[key],
    onChange: ({ target }) => put(key)(target.checked),
  });
  if (!isReady)
    return (
      <Paragraph className="wait">
        <Spinner aria-hidden="true" /> Chargement du brouillon…
      </Paragraph>
    );
  return (
    <>
      <header>
        <strong>Mon Espace</strong>
        <Search>
          <Search.Input
            aria-label="Rechercher un dossier"
            placeholder="Rechercher un dossier"
            value={held.recherche}
            onChange={({ target }) => put('recherche')(target.value)}
          />
          <Search.Clear aria-label="Vider" />
        </Search>
      </header>
      <main>
        <Heading level={1} data-size="md">
          Contrat de professionnalisation <Tag>Brouillon 4127</Tag>
        </Heading>
        <Former />
        <Nature bind={bind} held={held} />
        <Post bind={bind} />
        <Pay bind={bind} />
        <Situation bind={bind} held={held} />
        <Checkbox label="Recevoir une alerte à chaque étape" {...tick('alertes')} />
        <Checkbox
          label="L’employeur atteste sur l’honneur que le tuteur ne suit pas plus de 3 stagiaires"
          {...tick('tuteur')}
        />
        <div className="actions">
          <Button variant="secondary">Enregistrer</Button>
          <Button>Transmettre</Button>
        </div>
      </main>
    </>
  );
}

createRoot(document.getElementById('app')).render(<Page />);
