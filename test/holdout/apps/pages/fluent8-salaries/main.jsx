import {
  DefaultButton,
  Panel,
  PanelType,
  PrimaryButton,
  SearchBox,
  Separator,
  Stack,
  Text,
  TextField,
  ThemeProvider,
} from '@fluentui/react';
import { useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { useHeld } from '../../shared/held.js';
import { Birth, Box, Choice, Masked, Tag } from './boxes.jsx';
import { address, answers, blank, fiveDigits, sexes, towns, view } from './data.js';
import { Job } from './job.jsx';
import './page.css';

function Identity({ held, put }) {
  return (
    <Stack tokens={{ childrenGap: 12 }}>
      <Separator alignContent="start">Informations salarié(e)</Separator>
      <div className="deux">
        <Box
          name="nom"
          label="Nom de naissance"
          required
          maxLength={50}
          rewrite={text => text.trim().toUpperCase()}
          value={held.nom}
          put={put('nom')}
        />
        <Box
          name="prenom"
          label="Prénom"
          required
          maxLength={50}
          value={held.prenom}
          put={put('prenom')}
        />
        <Birth
          name="naissance"
          label="Date de naissance"
          value={held.naissance}
          put={put('naissance')}
        />
        <Choice
          name="sexe"
          label="Sexe"
          required
          options={sexes}
          value={held.sexe}
          put={put('sexe')}
        />
      </div>
      <Choice
        name="temporaire"
        label="Êtes-vous détenteur d’un NIR temporaire ?"
        required
        options={answers}
        value={held.temporaire}
        put={put('temporaire')}
      />
      {held.temporaire === 'Non' && (
        <Masked
          name="nir"
          label="Numéro de sécurité sociale (NIR)"
          description="13 caractères, sans la clé"
          required
          mask="9 99 99 ** 999 999"
          value={held.nir}
          put={put('nir')}
        />
      )}
      {held.temporaire === 'Oui' && (
        <Box
          name="ntt"
          label="Numéro technique temporaire"
          required
          value={held.ntt}
          put={put('ntt')}
        />
      )}
    </Stack>
  );
}

function Reach({ held, put }) {
  return (
    <Stack tokens={{ childrenGap: 12 }}>
      <Separator alignContent="start">Lieu de travail</Separator>
      <div className="deux">
        <TextField label="Code postal" disabled value="34000" />
        <TextField label="Commune" disabled value="MONTPELLIER" />
      </div>
      <Separator alignContent="start">Coordonnées du salarié(e)</Separator>
      <Box
        name="voie"
        label="N° et voie"
        required
        multiline
        rows={2}
        resizable={false}
        value={held.voie}
        put={put('voie')}
      />
      <div className="deux">
        <Box
          name="cp"
          label="Code postal"
          required
          maxLength={5}
          fault={fiveDigits}
          value={held.cp}
          put={put('cp')}
        />
        <Tag name="ville" label="Commune" entries={towns} value={held.ville} put={put('ville')} />
        <Masked
          name="tel"
          label="Téléphone"
          mask="99 99 99 99 99"
          value={held.tel}
          put={put('tel')}
        />
        <Box name="mel" label="Courriel" fault={address} value={held.mel} put={put('mel')} />
      </div>
    </Stack>
  );
}

function Page() {
  const [held, put] = useHeld(blank, view);
  const [isOpen, setOpen] = useState(false);
  useEffect(() => {
    const wait = setTimeout(setOpen, 500, true);
    return () => clearTimeout(wait);
  }, []);
  return (
    <ThemeProvider>
      <header>
        <Text variant="xLarge">Mon Espace</Text>
      </header>
      <main>
        <Text as="h1" variant="xxLarge">
          Salariés
        </Text>
        <SearchBox
          placeholder="Rechercher un salarié"
          value={held.recherche}
          onChange={(_, text) => put('recherche')(text ?? '')}
        />
        <p>Aucun salarié dans ce dossier.</p>
      </main>
      <Panel
        isOpen={isOpen}
        type={PanelType.medium}
        headerText="Saisie Salarié(e)"
        hasCloseButton={false}
        isFooterAtBottom
        onOuterClick={() => {}}
        onRenderFooterContent={() => (
          <Stack horizontal tokens={{ childrenGap: 12 }}>
            <PrimaryButton>Enregistrer</PrimaryButton>
            <DefaultButton>Supprimer</DefaultButton>
          </Stack>
        )}
      >
        <Identity held={held} put={put} />
        <Reach held={held} put={put} />
        <Job held={held} put={put} />
      </Panel>
    </ThemeProvider>
  );
}

createRoot(document.getElementById('app')).render(<Page />);
