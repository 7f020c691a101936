import Form from '@rjsf/core';
import validator from '@rjsf/validator-ajv8';
import 'bootstrap3/dist/css/bootstrap.min.css';
import { useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { expose } from '../../shared/expose.js';
import { templates, transformErrors, translateString, widgets } from './parts.jsx';
import { schema, uiSchema } from './schema.js';
import './page.css';

const blank = {
  siege: {
    raison: 'GROUPEMENT FLE',
    siret: '51161271500033',
    cp: '34000',
    commune: 'MONTPELLIER',
  },
  entreprise: { mel: 'accueil@example.org' },
  lieu: { chez: 'siege' },
  contrat: {},
  tuteurs: [{}],
  tuteur: false,
};

/** The form's data, flat. */
const plain = ({ siege, entreprise, lieu, contrat, tuteurs, tuteur }) => ({
  entreprise_public: entreprise.public ?? null,
  entreprise_effectif: entreprise.effectif ?? null,
  entreprise_tel: entreprise.tel ?? '',
  entreprise_mel: entreprise.mel ?? '',
  entreprise_retraite: entreprise.retraite ?? '',
  entreprise_prevoyance: entreprise.prevoyance ?? null,
  lieu: lieu.chez,
  lieu_voie: lieu.voie ?? '',
  lieu_cp: lieu.cp ?? '',
  lieu_commune: lieu.commune ?? null,
  contrat_nature: contrat.nature ?? null,
  contrat_debut: contrat.debut ?? null,
  contrat_fin: contrat.fin ?? null,
  contrat_salaire: contrat.salaire ?? null,
  contrat_handicap: contrat.handicap ?? null,
  tuteurs_0_nom: tuteurs[0]?.nom ?? '',
  tuteurs_0_prenom: tuteurs[0]?.prenom ?? '',
  tuteurs: tuteurs.length,
  tuteur,
  siege,
});

const pairs = text => {
  const digits = text.replace(/\D/g, '');
  return digits.length === 10 ? digits.replace(/(..)(?=.)/g, '$1 ') : text;
};

function Page() {
  const [data, setData] = useState(blank);
  const [sought, setSought] = useState('');
  const [isReady, setReady] = useState(false);
  useEffect(() => {
    const wait = setTimeout(setReady, 700, true);
    return () => clearTimeout(wait);
  }, []);
  useEffect(() => expose(() => ({ ...plain(data), recherche: sought })));
  const leave = (id, value) => {
    if (id !== 'f_entreprise_tel' || !value) return;
    setData(before => ({ ...before, entreprise: { ...before.entreprise, tel: pairs(value) } }));
  };
  return (
    <>
      <nav className="navbar navbar-inverse navbar-static-top">
        <div className="container">
          <span className="navbar-brand">Mon Espace</span>
          <form className="navbar-form navbar-right" onSubmit={event => event.preventDefault()}>
            <input
              className="form-control"
              placeholder="SIRET, commune…"
              value={sought}
              onChange={({ target }) => setSought(target.value)}
            />
          </form>
        </div>
      </nav>
      <div className="container">
        {isReady ? (
          <Form
            idPrefix="f"
            schema={schema}
            uiSchema={uiSchema}
            validator={validator}
            formData={data}
            templates={templates}
            widgets={widgets}
            translateString={translateString}
            transformErrors={transformErrors}
            experimental_defaultFormStateBehavior={{ constAsDefaults: 'skipOneOf' }}
            showErrorList={false}
            liveValidate="onBlur"
            noHtml5Validate
            onChange={event => setData(event.formData)}
            onBlur={leave}
          />
        ) : (
          <p className="text-muted">Chargement du formulaire…</p>
        )}
      </div>
    </>
  );
}

createRoot(document.getElementById('app')).render(<Page />);
