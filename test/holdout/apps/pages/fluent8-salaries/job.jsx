import { Checkbox, Separator, Stack, Toggle } from '@fluentui/react';
import { hand } from '../../shared/expose.js';
import { contrats, statuts } from '../../shared/lists.js';
import { Combo, List, Money } from './boxes.jsx';
import { jobs, levels, same } from './data.js';

/** What the employee does and earns. */
export function Job({ held, put }) {
  return (
    <Stack tokens={{ childrenGap: 12 }}>
      <Separator alignContent="start">Informations complémentaires</Separator>
      <div className="deux">
        <List
          name="contrat"
          label="Nature du contrat"
          required
          options={same(contrats)}
          value={held.contrat}
          put={put('contrat')}
        />
        <List
          name="niveau"
          label="Niveau actuel de formation"
          required
          options={levels}
          value={held.niveau}
          put={put('niveau')}
        />
      </div>
      <Combo
        name="csp"
        label="Catégorie socio-professionnelle (CSP)"
        required
        options={jobs}
        value={held.csp}
        put={put('csp')}
      />
      <div className="deux">
        <Combo
          name="statut"
          label="Statut salarié"
          options={same(statuts)}
          value={held.statut}
          put={put('statut')}
        />
        <Money name="taux" label="Taux horaire brut" value={held.taux} put={put('taux')} />
      </div>
      <div {...hand('handicap')}>
        <Toggle
          label="Qualité de travailleur handicapé"
          inlineLabel
          onText="Oui"
          offText="Non"
          checked={held.handicap}
          onChange={(_, isOn) => put('handicap')(isOn)}
        />
      </div>
      <Checkbox
        label="Le salarié a été informé de l’usage de ses données."
        checked={held.informe}
        onChange={(_, isOn) => put('informe')(isOn)}
      />
    </Stack>
  );
}
