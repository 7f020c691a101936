import { naturesDeContrat, qualifications, typesDeContrat } from '../../shared/contract-lists.js';
import { expose } from '../../shared/expose.js';
import { formatFrench, parseFrench } from '../../shared/french-number.js';
import { dateField, inputField, radioField, selectField, stepField } from './fields.js';
import { busy, field, title } from './form.js';
import { helpField } from './value-help.js';
import './page.css';

// The model of the page: fields are drawn again from it, a while after each change.
const model = {
  type: null,
  nature: null,
  conclusion: null,
  debut: null,
  fin: null,
  essai: 0,
  emploi: '',
  classification: null,
  niveau: '',
  coefficient: null,
  salaire: null,
  qualification: null,
  recherche: '',
};
expose(() => model);
document.getElementById('fsearch').addEventListener('input', ({ target }) => {
  model.recherche = target.value;
});

const classifications = [
  'Employé - Niveau A',
  'Employé - Niveau B',
  'Technicien - Niveau C',
  'Technicien - Niveau D',
  'Cadre - Niveau E',
  'Cadre - Niveau F',
  'Cadre - Niveau G',
];
const numeric = digits => ({
  read: text => parseFrench(text),
  show: value => (digits ? formatFrench(value, digits) : String(value ?? '')),
});
const form = document.getElementById('contenu');
const put = key => value => {
  model[key] = value;
};
const get = key => () => model[key];
const both = key => ({ get: get(key), put: put(key) });

form.append(
  title('Contrat'),
  field('type', 'Type de contrat ou d’avenant', selectField(typesDeContrat, both('type')), true),
  field('nature', 'Nature du contrat', radioField(naturesDeContrat, both('nature')), true),
  field('conclusion', 'Date de conclusion', dateField(both('conclusion')), true),
  field('debut', 'Début d’exécution du contrat', dateField(both('debut')), true),
  field('fin', 'Fin du CDD ou de l’action', dateField(both('fin')), true),
  field('essai', 'Durée de la période d’essai', stepField(both('essai'), 'jours'), true),
  title('Emploi'),
  field('emploi', 'Emploi occupé', inputField(both('emploi')), true),
  field(
    'classification',
    'Classification dans la convention collective',
    helpField(
      'Classification dans la convention collective',
      classifications,
      both('classification'),
    ),
    true,
  ),
  field('niveau', 'Niveau', inputField(both('niveau'), { width: 90 })),
  field(
    'coefficient',
    'Coefficient hiérarchique',
    inputField(both('coefficient'), { ...numeric(0), width: 90 }),
    true,
  ),
  field(
    'salaire',
    'Salaire brut mensuel à l’embauche',
    inputField(both('salaire'), { ...numeric(2), width: 140, unit: 'EUR' }),
    true,
  ),
  field(
    'qualification',
    'Type de qualification visée',
    selectField(qualifications, both('qualification')),
    true,
  ),
);
busy(900);
