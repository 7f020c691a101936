import AppLayoutToolbar from '@cloudscape-design/components/app-layout-toolbar';
import Button from '@cloudscape-design/components/button';
import Checkbox from '@cloudscape-design/components/checkbox';
import Container from '@cloudscape-design/components/container';
import ContentLayout from '@cloudscape-design/components/content-layout';
import DatePicker from '@cloudscape-design/components/date-picker';
import ExpandableSection from '@cloudscape-design/components/expandable-section';
import FileUpload from '@cloudscape-design/components/file-upload';
import Form from '@cloudscape-design/components/form';
import FormField from '@cloudscape-design/components/form-field';
import Header from '@cloudscape-design/components/header';
import Input from '@cloudscape-design/components/input';
import Select from '@cloudscape-design/components/select';
import SpaceBetween from '@cloudscape-design/components/space-between';
import Textarea from '@cloudscape-design/components/textarea';
import Tiles from '@cloudscape-design/components/tiles';
import '@cloudscape-design/global-styles/index.css';
import { createRoot } from 'react-dom/client';
import { hand } from '../../shared/expose.js';
import { useHeld } from '../../shared/held.js';
import './page.css';

const types = [
  'Autre',
  'Bilan de positionnement',
  'Attestation de capacité du formateur interne',
  'Annexe pédagogique ou budget prévisionnel',
];
const limits = '20 Mo maximum, 5 fichiers maximum. Formats : .pdf, .jpg, .png, .docx, .xlsx, .csv';
const words = {
  uploadButtonText: () => 'Choisir des fichiers',
  dropzoneText: () => 'Déposer les fichiers ici',
  removeFileAriaLabel: rank => `Retirer le fichier ${rank + 1}`,
  limitShowFewer: 'Moins',
  limitShowMore: 'Plus',
  errorIconAriaLabel: 'Erreur',
};

const Piece = ({ name, label, value, put }) => (
  <div {...hand(name)}>
    <FormField label={label}>
      <FileUpload
        multiple
        value={value}
        onChange={({ detail }) => put(detail.value)}
        i18nStrings={words}
        showFileSize
        constraintText={limits}
      />
    </FormField>
  </div>
);

const Line = ({ name, label, children, ...more }) => (
  <div {...hand(name)}>
    <FormField label={label} {...more}>
      {children}
    </FormField>
  </div>
);

const blank = {
  programme: [],
  convention: [],
  type: null,
  ajout: [],
  nature: null,
  contact: '',
  telephone: '',
  envoi: '',
  commentaire: '',
  pieces: false,
  filtre: '',
};
const names = files => files.map(({ name }) => name);
const view = held => ({
  ...held,
  programme: names(held.programme),
  convention: names(held.convention),
  ajout: names(held.ajout),
  type: held.type?.label ?? null,
  nature: held.nature === null ? null : { d: 'Devis', c: 'Convention signée' }[held.nature],
  telephone: held.telephone.replace(/\D/g, ''),
  envoi: held.envoi || null,
});

function App() {
  const [held, put] = useHeld(blank, view);
  const take =
    key =>
    ({ detail }) =>
      put(key)(detail.value);
  return (
    <AppLayoutToolbar
      navigationHide
      toolsHide
      content={
        <ContentLayout header={<Header variant="h1">Documents</Header>}>
          <Input
            type="search"
            value={held.filtre}
            placeholder="Rechercher un document"
            onChange={take('filtre')}
          />
          <Form
            actions={
              <SpaceBetween direction="horizontal" size="xs">
                <Button>Enregistrer</Button>
                <Button variant="primary">Transmettre</Button>
              </SpaceBetween>
            }
          >
            <Container header={<Header variant="h2">Pièces obligatoires</Header>}>
              <Piece
                name="programme"
                label="Programme de la formation"
                value={held.programme}
                put={put('programme')}
              />
              <div {...hand('nature')}>
                <FormField label="Vous joignez">
                  <Tiles
                    value={held.nature}
                    onChange={take('nature')}
                    items={[
                      { value: 'c', label: 'Convention signée', description: 'Par les 2 parties' },
                      { value: 'd', label: 'Devis', description: 'Accepté par l’entreprise' },
                    ]}
                  />
                </FormField>
              </div>
              <Piece
                name="convention"
                label="Convention signée ou devis"
                value={held.convention}
                put={put('convention')}
              />
            </Container>
            <ExpandableSection
              variant="container"
              headerText="Pièces complémentaires"
              defaultExpanded
            >
              <Line name="type" label="Type de pièce">
                <Select
                  selectedOption={held.type}
                  onChange={({ detail }) => put('type')(detail.selectedOption)}
                  options={types.map((label, rank) => ({ label, value: `p${rank}` }))}
                  placeholder="Choisir un type"
                  filteringType="auto"
                  filteringPlaceholder="Filtrer"
                />
              </Line>
              {held.type && (
                <Piece name="ajout" label={held.type.label} value={held.ajout} put={put('ajout')} />
              )}
            </ExpandableSection>
            <Container header={<Header variant="h2">Suivi du dossier</Header>}>
              <Line name="contact" label="Personne à contacter">
                <Input value={held.contact} onChange={take('contact')} />
              </Line>
              <Line name="telephone" label="Téléphone de cette personne">
                <Input value={held.telephone} onChange={take('telephone')} inputMode="tel" />
              </Line>
              <Line
                name="envoi"
                label="Date d'envoi des originaux"
                constraintText="Au format AAAA/MM/JJ"
              >
                <DatePicker
                  value={held.envoi}
                  onChange={take('envoi')}
                  locale="fr-FR"
                  placeholder="AAAA/MM/JJ"
                  openCalendarAriaLabel={() => 'Choisir une date'}
                  previousMonthAriaLabel="Mois précédent"
                  nextMonthAriaLabel="Mois suivant"
                />
              </Line>
              <Line
                name="commentaire"
                label="Commentaires"
                description="Infos complémentaires pour le gestionnaire"
                constraintText="256 caractères maximum"
              >
                <Textarea value={held.commentaire} onChange={take('commentaire')} rows={3} />
              </Line>
              <Checkbox
                checked={held.pieces}
                onChange={({ detail }) => put('pieces')(detail.checked)}
              >
                L'employeur atteste disposer de l'ensemble des pièces justificatives
              </Checkbox>
            </Container>
          </Form>
        </ContentLayout>
      }
    />
  );
}

createRoot(document.getElementById('app')).render(<App />);
