import { Button } from '@zendeskgarden/react-buttons';
import { Checkbox, Field, Input, Select, Toggle } from '@zendeskgarden/react-forms';
import { ThemeProvider } from '@zendeskgarden/react-theming';
import { createRoot } from 'react-dom/client';
import { hand } from '../../shared/expose.js';
import { useHeld } from '../../shared/held.js';
import { blank, duration, grids, money, natures, steps, types, view } from './data.js';
import { Box, Cards, Day, Filtered, List } from './fields.jsx';
import { Goal } from './goal.jsx';
import './page.css';

function Contract({ held, put }) {
  return (
    <section>
      <h2>Le contrat</h2>
      <Field>
        <Field.Label>Sous-dispositif</Field.Label>
        <Input disabled value="Contrat de professionnalisation" readOnly />
      </Field>
      <List
        name="type"
        label="Type de contrat ou d’avenant"
        must
        entries={types}
        value={held.type}
        put={put('type')}
      />
      <Cards
        name="nature"
        label="Nature du contrat"
        entries={natures}
        value={held.nature}
        put={put('nature')}
      />
      <div className="trois">
        <Day
          name="conclusion"
          label="Date de conclusion"
          hint="Signature du contrat"
          must
          value={held.conclusion}
          put={put('conclusion')}
        />
        <Day
          name="debut"
          label="Début d’exécution"
          hint="Au plus tôt le jour de la signature"
          must
          value={held.debut}
          put={put('debut')}
        />
        {held.nature === 'CDD' && (
          <Day
            name="fin"
            label="Fin du CDD"
            hint="Ou de l’action"
            must
            value={held.fin}
            put={put('fin')}
          />
        )}
      </div>
      <Box
        name="essai"
        label="Durée de la période d’essai"
        hint="En jours calendaires"
        type="number"
        min={0}
        value={held.essai}
        put={put('essai')}
      />
      <Field>
        <Field.Label>Date d’effet de l’avenant</Field.Label>
        <Input disabled value="" readOnly />
      </Field>
    </section>
  );
}

function Job({ held, put }) {
  return (
    <section>
      <h2>L’emploi</h2>
      <Box
        name="emploi"
        label="Emploi occupé pendant le contrat (intitulé précis)"
        must
        value={held.emploi}
        put={put('emploi')}
      />
      <Filtered
        name="classification"
        label="Classification de l’emploi"
        hint="Dans la convention collective"
        entries={grids}
        value={held.classification}
        put={put('classification')}
      />
      <div className="trois">
        <Field {...hand('niveau')}>
          <Field.Label>Niveau</Field.Label>
          <Select value={held.niveau} onChange={({ target }) => put('niveau')(target.value)}>
            <option value="">–</option>
            {steps.map((text, rank) => (
              <option key={text} value={rank + 1}>
                {text}
              </option>
            ))}
          </Select>
        </Field>
        <Box
          name="coefficient"
          label="Coefficient"
          value={held.coefficient}
          put={put('coefficient')}
        />
        <Box
          name="hebdo"
          label="Durée hebdo."
          must
          placeholder="Ex : 35h00"
          rewrite={duration}
          fault="Saisissez une durée, par exemple 35h00"
          value={held.hebdo}
          put={put('hebdo')}
        />
      </div>
      <Box
        name="salaire"
        label="Salaire brut mensuel"
        hint="À l’embauche, par mois"
        must
        end="€"
        rewrite={money}
        fault="Saisissez un montant, par exemple 800,00"
        value={held.salaire}
        put={put('salaire')}
      />
      <Field {...hand('handicap')}>
        <Toggle checked={held.handicap} onChange={({ target }) => put('handicap')(target.checked)}>
          <Field.Label>Qualité de travailleur handicapé</Field.Label>
        </Toggle>
      </Field>
    </section>
  );
}

function Page() {
  const [held, put] = useHeld(blank, view);
  return (
    <ThemeProvider>
      <header>
        <strong>Mon Espace</strong>
        <Input
          isCompact
          aria-label="Rechercher un contrat"
          placeholder="Emploi, n° de dossier…"
          value={held.recherche}
          onChange={({ target }) => put('recherche')(target.value)}
        />
      </header>
      <main>
        <h1>Contrat de professionnalisation</h1>
        <Contract held={held} put={put} />
        <Job held={held} put={put} />
        <Goal held={held} put={put} />
        <Field>
          <Checkbox checked={held.tuteur} onChange={({ target }) => put('tuteur')(target.checked)}>
            <Field.Label isRegular>
              L’employeur atteste sur l’honneur que le tuteur ne suit pas plus de 3 stagiaires.
            </Field.Label>
          </Checkbox>
        </Field>
        <footer>
          <Button isBasic>Retour</Button> <Button>Enregistrer</Button>{' '}
          <Button isPrimary>Transmettre</Button>
        </footer>
      </main>
    </ThemeProvider>
  );
}

createRoot(document.getElementById('app')).render(<Page />);
