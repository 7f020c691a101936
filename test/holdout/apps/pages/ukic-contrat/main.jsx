/** @jsxImportSource preact */
import './kit.js';
import { render } from 'preact';
import { useCallback, useEffect, useState } from 'preact/hooks';
import { expose } from '../../shared/expose.js';
import { FormerContract, Job, Nature, Person } from './contrat.jsx';
import './page.css';

const empty = {
  recherche: '',
  type: null,
  nature: null,
  fin: null,
  debut: null,
  signature: null,
  duree: '',
  essai: null,
  emploi: '',
  classification: null,
  niveau: null,
  salaire: null,
  rncp: null,
  handicap: null,
  equivalence: false,
  extension: false,
  inscrit: false,
  numero: '',
  convention: [],
  commentaires: '',
  alertes: true,
  tuteur: false,
  envois: 0,
};

function Page() {
  const [held, setHeld] = useState(empty);
  const [ready, setReady] = useState(false);
  const put = useCallback((key, value) => setHeld(before => ({ ...before, [key]: value })), []);
  useEffect(() => expose(() => held));
  useEffect(() => {
    setTimeout(setReady, 900, true);
  }, []);
  return (
    <>
      <header>
        <b>Mon Espace</b>
        <ic-text-field
          type="search"
          hide-label
          label="Rechercher un dossier"
          placeholder="Rechercher un dossier"
          onicInput={({ detail }) => put('recherche', detail.value)}
        />
      </header>
      <main>
        <h1>Contrat de professionnalisation</h1>
        <ic-stepper>
          <ic-step type="completed">
            <span slot="heading">Employeur</span>
          </ic-step>
          <ic-step type="completed">
            <span slot="heading">Salarié</span>
          </ic-step>
          <ic-step type="current">
            <span slot="heading">Contrat</span>
          </ic-step>
          <ic-step type="active">
            <span slot="heading">Synthèse</span>
          </ic-step>
        </ic-stepper>
        {ready ? (
          <form
            novalidate
            onSubmit={event => {
              event.preventDefault();
              put('envois', held.envois + 1);
            }}
          >
            <FormerContract />
            <Nature put={put} />
            <Job put={put} />
            <Person held={held} put={put} />
            <ic-divider />
            <div class="ligne">
              <ic-switch
                checked
                label="Recevoir les alertes par courriel"
                onicChange={({ detail }) => put('alertes', detail.checked)}
              />
            </div>
            <div class="ligne">
              <ic-checkbox
                value="oui"
                name="tuteur"
                label="L'employeur atteste sur l'honneur que le tuteur ne soit pas responsable de plus de 3 stagiaires"
                onicCheck={({ target }) => put('tuteur', target.checked)}
              />
            </div>
            <div class="rang">
              <ic-button variant="destructive">Supprimer</ic-button>
              <ic-button variant="tertiary">Retour</ic-button>
              <ic-button variant="secondary">Enregistrer</ic-button>
              <ic-button type="submit">Continuer</ic-button>
            </div>
          </form>
        ) : (
          <div class="attente">
            <ic-loading-indicator label="Chargement" />
          </div>
        )}
      </main>
    </>
  );
}
render(<Page />, document.getElementById('app'));
