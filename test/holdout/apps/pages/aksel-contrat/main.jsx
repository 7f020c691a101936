import '@navikt/ds-css';
import {
  BodyShort,
  Button,
  ConfirmationPanel,
  Fieldset,
  Heading,
  HelpText,
  HStack,
  InternalHeader,
  Provider,
  Radio,
  RadioGroup,
  Search,
  Select,
  Switch,
  Textarea,
  TextField,
  ToggleGroup,
  VStack,
} from '@navikt/ds-react';
import { en } from '@navikt/ds-react/locales';
import { createRoot } from 'react-dom/client';
import { naturesDeContrat, qualifications, typesDeContrat } from '../../shared/contract-lists.js';
import { hand } from '../../shared/expose.js';
import { parseFrench } from '../../shared/french-number.js';
import { useHeld } from '../../shared/held.js';
import { askServer } from '../../shared/lists.js';
import { french } from './french.js';
import { Ask, Day, Paper, Pick, Rewritten } from './pieces.jsx';
import { duration, money } from './rewrite.js';
import './page.css';

const jobs = [
  'Employé - Niveau A',
  'Employé - Niveau B',
  'Technicien - Niveau C',
  'Cadre - Niveau F',
];
const codes = ['35663 - Secrétaire comptable', '37123 - Secrétaire assistant', '39257 - Boulanger'];
const findCode = typed => askServer(codes, typed, 600);
const codeOf = text => text.split(' - ')[0];

const blank = {
  recherche: '',
  type: '',
  nature: 'CDI',
  conclusion: null,
  debut: null,
  fin: null,
  essai: '',
  effet: '',
  emploi: '',
  classification: null,
  niveau: '',
  coefficient: '',
  hebdo: '',
  salaire: '',
  qualification: '',
  rncp: null,
  intitule: '',
  programme: [],
  suivi: false,
  tuteur: false,
};

function Page() {
  const [held, put] = useHeld(blank, all => ({
    ...all,
    salaire: parseFrench(all.salaire),
    programme: all.programme.map(file => file.name),
  }));
  const box = (key, label, more) => (
    <div {...hand(key)}>
      <TextField
        label={label}
        value={held[key]}
        onChange={event => put(key)(event.target.value)}
        {...more}
      />
    </div>
  );
  return (
    <Provider locale={en} translations={french}>
      <InternalHeader>
        <InternalHeader.Title as="h1">Mon Espace</InternalHeader.Title>
        <form className="chercher">
          <Search
            label="Rechercher un contrat"
            size="small"
            variant="simple"
            placeholder="N° de dossier, emploi…"
            value={held.recherche}
            onChange={put('recherche')}
          />
        </form>
      </InternalHeader>
      <VStack as="main" gap="space-40">
        <Heading size="large" level="2">
          Contrat de professionnalisation
        </Heading>
        <Fieldset legend="Contrat" size="medium">
          <div {...hand('type')}>
            <Select
              label="Type de contrat ou d'avenant"
              value={held.type}
              onChange={event => put('type')(event.target.value)}
            >
              <option value="">Sélectionnez un élément</option>
              {typesDeContrat.map(text => (
                <option key={text} value={codeOf(text)}>
                  {text}
                </option>
              ))}
            </Select>
          </div>
          <div {...hand('nature')}>
            <ToggleGroup label="Nature du contrat" value={held.nature} onChange={put('nature')}>
              {naturesDeContrat.slice(0, 2).map(text => (
                <ToggleGroup.Item key={text} value={text} label={text} />
              ))}
            </ToggleGroup>
          </div>
          <Day
            mark={hand('conclusion')}
            label="Date de signature du contrat"
            note="Format : JJ/MM/AAAA"
            put={put('conclusion')}
          />
          <HStack gap="space-24">
            <Day mark={hand('debut')} label="Début d'exécution" put={put('debut')} />
            {held.nature === 'CDD' && (
              <Day mark={hand('fin')} label="Fin du CDD" put={put('fin')} />
            )}
          </HStack>
          {box('essai', "Période d'essai", {
            description: 'Durée en jours calendaires',
            inputMode: 'numeric',
            htmlSize: 4,
          })}
          <TextField label="Date d'effet de l'avenant" value={held.effet} readOnly />
        </Fieldset>
        <Fieldset legend="Emploi et rémunération">
          {box('emploi', 'Emploi occupé pendant le contrat', {
            description: 'Intitulé précis, tel que porté au contrat',
          })}
          <Pick
            mark={hand('classification')}
            label="Classification de l'emploi"
            note="Dans la convention collective"
            entries={jobs}
            value={held.classification}
            put={put('classification')}
          />
          <HStack gap="space-24">
            {box('niveau', 'Niveau', { htmlSize: 6 })}
            {box('coefficient', 'Coefficient hiérarchique', { htmlSize: 8 })}
          </HStack>
          <Rewritten
            mark={hand('hebdo')}
            label="Durée hebdomadaire du travail"
            description="Ex : 35h00"
            htmlSize={8}
            value={held.hebdo}
            rewrite={duration}
            put={put('hebdo')}
          />
          <Rewritten
            mark={hand('salaire')}
            label="Salaire brut mensuel (€)"
            description="À l'embauche. Ex : 800,00"
            htmlSize={12}
            inputMode="decimal"
            value={held.salaire}
            rewrite={money}
            put={put('salaire')}
          />
        </Fieldset>
        <Fieldset legend="Qualification">
          <div {...hand('qualification')}>
            <RadioGroup
              legend={
                <HStack gap="space-8" as="span">
                  Type de qualification visée
                  <HelpText>La nature de la certification préparée pendant le contrat.</HelpText>
                </HStack>
              }
              value={held.qualification}
              onChange={put('qualification')}
            >
              {qualifications.map(text => (
                <Radio key={text} value={codeOf(text)}>
                  {text}
                </Radio>
              ))}
            </RadioGroup>
          </div>
          {held.qualification === '1' && (
            <Ask
              mark={hand('rncp')}
              label="Code RNCP"
              note="Trois lettres ou chiffres au moins"
              ask={findCode}
              value={held.rncp}
              put={put('rncp')}
            />
          )}
          <div {...hand('intitule')}>
            <Textarea
              label="Intitulé précis"
              maxLength={120}
              value={held.intitule}
              onChange={event => put('intitule')(event.target.value)}
            />
          </div>
          <Paper
            mark={hand('programme')}
            label="Programme de la formation"
            note="PDF, Word ou image, 20 Mo maximum"
            files={held.programme}
            put={put('programme')}
          />
          <Switch checked={held.suivi} onChange={event => put('suivi')(event.target.checked)}>
            M'avertir par courriel des suites du dossier
          </Switch>
        </Fieldset>
        <ConfirmationPanel
          checked={held.tuteur}
          label="J'atteste que le tuteur suit trois stagiaires au plus"
          onChange={() => put('tuteur')(!held.tuteur)}
        >
          <BodyShort>Deux stagiaires au plus lorsque le tuteur est l'employeur.</BodyShort>
        </ConfirmationPanel>
        <HStack gap="space-16">
          <Button variant="secondary">Retour</Button>
          <Button>Transmettre</Button>
        </HStack>
      </VStack>
    </Provider>
  );
}

createRoot(document.getElementById('app')).render(<Page />);
