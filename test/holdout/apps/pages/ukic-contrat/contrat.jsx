/** @jsxImportSource preact */

import { typesDeContrat } from '../../shared/contract-lists.js';
import { hand } from '../../shared/expose.js';
import { formatFrench, parseFrench } from '../../shared/french-number.js';
import { grades, levels, titles } from './choices.js';
import { Box, Day, DayParts, Former, List, Search, ServedList } from './fields.jsx';

const types = typesDeContrat.map(label => ({ value: label.slice(0, 2), label }));
// The kit gives an option the value of the box that stands under it.
const natures = { CDI: 'I', CDD: 'D', 'Travail temporaire': 'T' };
const answers = { Oui: 'O', Non: 'N' };
const hours = text => {
  const found = /^\s*(\d{1,2})\s*(?:[h:]\s*(\d{0,2}))?\s*$/i.exec(text);
  return found ? `${found[1].padStart(2, '0')}h${(found[2] ?? '').padEnd(2, '0')}` : text;
};
const amount = text => (parseFrench(text) === null ? text : formatFrench(parseFrench(text)));

export const FormerContract = () => (
  <section class="ancien">
    <h2>Contrat précédent</h2>
    <div class="grille">
      <Former label="Sous Dispositif" value="Contrat de Professionnalisation" />
      <Former label="Date de fin du CDD" value="31/08/2026" />
      <Former label="Niveau" value="Niveau A1" />
      <Former label="Coefficient hiérarchique" value="120" />
    </div>
  </section>
);

export const Nature = ({ put }) => (
  <section>
    <h2>Nature et dates</h2>
    <div class="grille">
      <div class="large">
        <List k="type" put={put} options={types} label="Pour quel type de contrat ou d'avenant ?" />
      </div>
      <div {...hand('nature')}>
        <ic-radio-group
          name="nature"
          label="Nature de contrat ou d'avenant"
          onicChange={({ detail }) => put('nature', natures[detail.selectedOption.radio.label])}
        >
          <ic-radio-option value="I" label="CDI" />
          <ic-radio-option
            value="D"
            label="CDD"
            additional-field-display="dynamic"
            dynamic-text="Ce choix demande une précision"
          >
            <div slot="additional-field">
              <Day k="fin" put={put} label="Dernier jour du CDD" helperText="JJ/MM/AAAA" />
            </div>
          </ic-radio-option>
          <ic-radio-option value="T" label="Travail temporaire" />
        </ic-radio-group>
      </div>
      <div>
        <DayParts k="debut" put={put} legend="Début d’exécution du contrat" hint="Ex : 15 2 2027" />
        <Day k="signature" put={put} label="Signé le" helperText="Format : JJ/MM/AAAA" />
      </div>
      <Box
        k="duree"
        put={put}
        leave={hours}
        label="Durée hebdomadaire du travail"
        helperText="Ex: 35h00"
      />
      <Box
        k="essai"
        put={put}
        take={text => (text === '' ? null : Number(text))}
        type="number"
        min={0}
        max={60}
        maxMessage="60 jours au plus"
        label="Période d’essai (jours calendaires)"
      />
    </div>
  </section>
);

export const Job = ({ put }) => (
  <section>
    <h2>Emploi et rémunération</h2>
    <div class="grille">
      <div class="large">
        <Box
          k="emploi"
          put={put}
          must
          maxCharacters={60}
          maxCharactersMessage="60 caractères au plus"
          label="Emploi occupé pendant le contrat (intitulé précis)"
        />
      </div>
      <ServedList
        k="classification"
        put={put}
        rows={grades}
        label="Classification dans la convention collective"
        helperText="Choisissez dans la liste"
      />
      <List k="niveau" put={put} options={levels} label="Niveau" />
      <Box
        k="salaire"
        put={put}
        take={parseFrench}
        leave={amount}
        must
        inputmode="decimal"
        label="Salaire brut mensuel à l'embauche"
        helperText="Ex: 800,00"
      >
        <span slot="icon">€</span>
      </Box>
      <Search
        k="rncp"
        put={put}
        rows={titles}
        label="Code RNCP"
        placeholder="Ex: boulangerie ou 39257"
      />
    </div>
  </section>
);

/** The third part: who is hired, and what is joined. */
export const Person = ({ held, put }) => (
  <section>
    <h2>Personne embauchée</h2>
    <div class="grille">
      <div {...hand('handicap')}>
        <p class="question">Qualité de travailleur handicapé</p>
        <ic-toggle-button-group
          accessible-label="Réponse"
          onicChange={({ detail }) =>
            put('handicap', detail.checked ? answers[detail.selectedOption.label] : null)
          }
        >
          <ic-toggle-button label="Oui" />
          <ic-toggle-button label="Non" />
        </ic-toggle-button-group>
      </div>
      <div>
        <ic-checkbox-group name="statuts" label="Cochez ce qui s’applique">
          <div {...hand('equivalence')}>
            <ic-checkbox
              value="jeunes"
              label="Equivalence jeunes"
              onicCheck={({ target }) => put('equivalence', target.checked)}
            />
          </div>
          <ic-checkbox
            value="boe"
            label="Extension BOE"
            onicCheck={({ target }) => put('extension', target.checked)}
          />
        </ic-checkbox-group>
      </div>
      <div {...hand('inscrit')}>
        <ic-switch
          label="Inscrit à France Travail ?"
          onicChange={({ detail }) => put('inscrit', detail.checked)}
        />
      </div>
      {held.inscrit ? (
        <Box
          k="numero"
          put={put}
          label="N° d’inscription (demandeur d’emploi)"
          maxCharacters={11}
        />
      ) : (
        <div />
      )}
      <div class="large" {...hand('convention')}>
        <p class="question">Convention signée des 2 parties ou Devis</p>
        <ic-button
          variant="secondary"
          file-upload
          accept=".pdf"
          onicFileSelection={({ detail }) =>
            put(
              'convention',
              Array.from(detail, file => file.name),
            )
          }
        >
          Choisir un fichier
        </ic-button>
        <p class="rang">
          {held.convention.map(name => (
            <ic-chip
              key={name}
              label={name}
              dismissible
              dismiss-label="Retirer"
              onicDismiss={() => put('convention', [])}
            />
          ))}
        </p>
      </div>
      <div class="large">
        <Box k="commentaires" put={put} rows={3} maxCharacters={256} label="Commentaires" />
      </div>
    </div>
  </section>
);
