import { settings } from '@gravity-ui/date-utils';
import {
  Button,
  Card,
  Flex,
  Loader,
  RadioGroup,
  Text,
  TextArea,
  TextInput,
  ThemeProvider,
} from '@gravity-ui/uikit';
import '@gravity-ui/uikit/styles/styles.css';
import { useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { hand } from '../../shared/expose.js';
import { useHeld } from '../../shared/held.js';
import * as lists from '../../shared/lists.js';
import { askDomain, askProvider, blank, endings, kinds, objectives, same, view } from './data.js';
import { Payment } from './payment.jsx';
import { Amount, Day, List, Row, Segments, ServerList, Suggest } from './rows.jsx';
import './page.css';

const Former = () => (
  <Card view="filled" className="ancien">
    <Text variant="subheader-1">Module d’origine (2026)</Text>
    <TextInput disabled label="Intitulé de formation" value="Accueillir un public étranger" />
    <Flex gap={3}>
      <TextInput disabled label="Début de formation" value="18/05/2026" />
      <TextInput disabled label="Fin de formation" value="19/05/2026" />
    </Flex>
  </Card>
);

function File({ held, put }) {
  return (
    <section>
      <Text as="h2" variant="header-1">
        Dossier
      </Text>
      <div className="seule" {...hand('reference')}>
        <TextInput
          label="Référence interne de l’entreprise :"
          note="15 caractères maximum"
          controlProps={{ maxLength: 15 }}
          value={held.reference}
          onUpdate={put('reference')}
        />
      </div>
      <List
        name="sous"
        caption="Sous-dispositif"
        inside
        filterable
        filterPlaceholder="Filtrer"
        entries={same(lists.sousDispositifs)}
        value={held.sous}
        put={put('sous')}
      />
      <List
        name="objectif"
        caption="Objectif général de la formation"
        must
        help="L’objectif de l’entreprise, non celui de l’organisme."
        entries={objectives}
        value={held.objectif}
        put={put('objectif')}
      />
      <ServerList
        name="organisme"
        caption="Organisme de formation"
        must
        ask={askProvider}
        value={held.organisme}
        put={put('organisme')}
      />
    </section>
  );
}

function Action({ held, put }) {
  const isFar = /distance|FOAD|Mixte/.test(held.modalite);
  return (
    <section>
      <Text as="h2" variant="header-1">
        Module de formation
      </Text>
      <Former />
      <Row name="intitule" caption="Intitulé de formation" must htmlFor="intitule">
        <TextArea
          id="intitule"
          minRows={2}
          note={`${held.intitule.length} / 120`}
          value={held.intitule}
          onUpdate={put('intitule')}
        />
      </Row>
      <Row name="modalite" caption="Modalité pédagogique" must>
        <RadioGroup
          direction="vertical"
          options={lists.modalites.map(text => ({ value: text, content: text }))}
          value={held.modalite}
          onUpdate={put('modalite')}
        />
      </Row>
      {isFar && (
        <Amount
          name="distance"
          caption="Dont à distance"
          note="En heures ; inférieure à la durée de formation"
          allowDecimal
          hiddenControls
          value={held.distance}
          put={put('distance')}
        />
      )}
      <List
        name="sanction"
        caption="Sanction"
        must
        hasClear
        entries={endings}
        value={held.sanction}
        put={put('sanction')}
      />
      <Segments
        name="par"
        caption="Souhaitez-vous rechercher votre formation par ?"
        entries={same(['RNCP', 'Formacode'])}
        value={held.par}
        put={put('par')}
      />
      {held.par === 'Formacode' && (
        <Suggest
          name="domaine"
          caption="Formacode (code ou intitulé)"
          placeholder="Ex : boulangerie ou 39257"
          ask={askDomain}
          value={held.domaine}
          put={put('domaine')}
        />
      )}
      {held.par === 'RNCP' && (
        <Row name="rncp" caption="Code RNCP" htmlFor="rncp">
          <TextInput id="rncp" value={held.rncp} onUpdate={put('rncp')} />
        </Row>
      )}
      <Day name="debut" caption="Début" must value={held.debut} put={put('debut')} />
      <Day name="fin" caption="Fin" must value={held.fin} put={put('fin')} />
      <Amount
        name="heures"
        caption="Durée de formation en heures"
        must
        allowDecimal
        endContent={<Text color="hint">h</Text>}
        value={held.heures}
        put={put('heures')}
      />
      <Amount
        name="jours"
        caption="Durée de formation en jours"
        allowDecimal
        step={0.5}
        value={held.jours}
        put={put('jours')}
      />
      <Segments
        name="type"
        caption="Type de formation"
        must
        entries={kinds}
        value={held.type}
        put={put('type')}
      />
    </section>
  );
}

function Page() {
  const [held, put] = useHeld(blank, view);
  const [isReady, setReady] = useState(false);
  useEffect(() => {
    settings.loadLocale('fr').then(() => {
      settings.setLocale('fr');
      setTimeout(setReady, 600, true);
    });
  }, []);
  return (
    <ThemeProvider theme="light" lang="fr">
      <Flex as="header" justifyContent="space-between" className="barre">
        <Text variant="subheader-3">Mon Espace</Text>
        <TextInput
          className="chercher"
          placeholder="Rechercher une formation"
          value={held.recherche}
          onUpdate={put('recherche')}
        />
      </Flex>
      <main>
        <Text as="h1" variant="display-1">
          Plan de développement des compétences
        </Text>
        {isReady ? (
          <>
            <File held={held} put={put} />
            <Action held={held} put={put} />
            <Payment held={held} put={put} />
            <Flex gap={3} className="pied">
              <Button size="l">Enregistrer</Button>
              <Button size="l" view="action">
                Transmettre
              </Button>
            </Flex>
          </>
        ) : (
          <Loader size="l" />
        )}
      </main>
    </ThemeProvider>
  );
}

createRoot(document.getElementById('app')).render(<Page />);
