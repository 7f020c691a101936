import { FormControl, Heading, TextInput } from '@primer/react';
import { formatFrench, parseFrench } from '../../shared/french-number.js';
import * as lists from '../../shared/lists.js';
import { Answers, Lever, Menu, Native, Panel, Proposals, Segments, Words } from './fields.jsx';

const coded = (texts, letters) =>
  texts.map((text, rank) => ({ id: `${letters}${rank + 1}`, text }));
export const goals = coded(lists.objectifsDossier, 'OG');
export const kinds = coded(lists.typesFormation, 'T');
export const proofs = coded(lists.sanctions, 'SA');
const codes = ['31054 - BOULANGERIE', '39257 - ASSISTANT DE DIRECTION'];

const written = text => {
  const value = parseFrench(text);
  return value === null ? text : formatFrench(value);
};
const notANumber = text => text && parseFrench(text) === null && 'Saisissez un nombre, ex : 8,00';

/** What the company asked for last: nobody changes it here. */
export const Former = () => (
  <div className="rappel">
    {[
      ['Intitulé de formation', 'Accueil des publics internationaux'],
      ['Début de formation', '18/11/2025'],
      ['Fin de formation', '21/11/2025'],
    ].map(([label, value]) => (
      <FormControl key={label} disabled>
        <FormControl.Label>{label}</FormControl.Label>
        <TextInput block value={value} readOnly />
      </FormControl>
    ))}
  </div>
);

export const Dossier = all => (
  <section>
    <Heading as="h3" variant="small">
      Dossier
    </Heading>
    <Words
      {...all}
      name="reference"
      row={{ label: 'Référence interne de l’entreprise', caption: '15 caractères maximum' }}
      maxLength={15}
    />
    <Native
      {...all}
      name="objectif"
      row={{ label: 'Objectif général de la formation', required: true }}
      entries={goals}
    />
    <Panel
      {...all}
      name="organisme"
      label="Quel organisme dispense la formation ?"
      title="Organismes de formation"
      caption="Le SIRET et l’adresse viennent de la base de référence."
      entries={lists.organismes}
    />
  </section>
);

export const Training = all => (
  <section>
    <Heading as="h3" variant="small">
      Déroulement
    </Heading>
    <Words
      {...all}
      name="intitule"
      tall
      rows={2}
      resize="vertical"
      row={{ label: 'Intitulé de formation', required: true, caption: 'Tel que sur la convention' }}
    />
    <Menu {...all} name="modalite" label="Modalité pédagogique" entries={lists.modalites} />
    {all.held.distance && (
      <Words
        {...all}
        name="distanciel"
        inputMode="decimal"
        trailingVisual="heures"
        leave={written}
        row={{
          label: 'dont à distance',
          required: true,
          caption: 'Inférieure à la durée de formation',
          wrong: notANumber(all.held.distanciel),
        }}
      />
    )}
    <div className="deux">
      <Words
        {...all}
        name="debut"
        type="date"
        row={{ label: 'La formation commence le', required: true }}
      />
      <Words {...all} name="fin" type="date" row={{ label: 'et se termine le', required: true }} />
      <Words
        {...all}
        name="heures"
        inputMode="decimal"
        trailingVisual="h"
        leave={written}
        row={{
          label: 'Durée de formation en heures',
          required: true,
          wrong: notANumber(all.held.heures),
        }}
      />
      <Words
        {...all}
        name="jours"
        type="number"
        step="0.5"
        min="0"
        row={{ label: 'Durée (jours)' }}
      />
    </div>
    <Native
      {...all}
      name="type"
      row={{ label: 'Type de formation', required: true }}
      entries={kinds}
    />
  </section>
);

export const Aim = all => (
  <section>
    <Heading as="h3" variant="small">
      Certification et domaine
    </Heading>
    <Answers
      {...all}
      name="sanction"
      label="Par quoi la formation est-elle sanctionnée ?"
      entries={proofs}
    />
    <Segments
      {...all}
      name="par"
      label="Souhaitez-vous rechercher votre formation par ?"
      entries={['RNCP', 'Formacode']}
    />
    {all.held.par === 'RNCP' ? (
      <Proposals
        {...all}
        key="rncp"
        name="rncp"
        server
        entries={codes}
        placeholder="Ex : boulangerie ou 39257"
        row={{ label: 'Code RNCP' }}
      />
    ) : (
      <Proposals
        {...all}
        key="domaine"
        name="domaine"
        server
        entries={lists.domaines}
        placeholder="Code ou intitulé"
        row={{ label: 'Domaine (Formacode)', caption: 'Choisissez dans les propositions' }}
      />
    )}
    <Proposals
      {...all}
      name="visee"
      entries={lists.objectifsOrganisme}
      row={{ label: 'Objectif général de l’organisme de formation', required: true }}
    />
  </section>
);

export const Money = all => (
  <section>
    <Heading as="h3" variant="small">
      Paiement
    </Heading>
    <Lever
      {...all}
      name="direct"
      label="L’OPCO paie directement l’organisme"
      caption="Non pour la plupart des dossiers de la branche"
    />
    <Words
      {...all}
      name="cout"
      inputMode="decimal"
      leadingVisual="€"
      leave={written}
      row={{ label: 'Coût pédagogique HT', required: true, wrong: notANumber(all.held.cout) }}
    />
    <Lever {...all} name="alertes" label="Recevoir les alertes par courriel" />
  </section>
);
