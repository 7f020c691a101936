import { AllCommunityModule, createGrid, ModuleRegistry } from 'ag-grid-community';
import { expose, hand } from '../../shared/expose.js';
import { formatFrench, parseFrench } from '../../shared/french-number.js';
import { takeMarks } from '../../shared/marks.js';
import './page.css';

ModuleRegistry.registerModules([AllCommunityModule]);

const rows = [
  ['coutPedagogique', 'Frais Pédagogique', 'Pédagogique *'],
  ['coutBilan', 'Frais Pédagogique', 'Bilan de positionnement / Evaluation initiale'],
  ['coutEvaluation', 'Frais Pédagogique', 'Evaluation intermédiaire ou finale'],
  ['repas', 'Frais annexes', 'Repas'],
  ['hebergement', 'Frais annexes', 'Hébergement'],
  ['transport', 'Frais annexes', 'Transport'],
  ['remuneration', 'Rémunération', 'Rémunération brute chargée'],
].map(([key, type, nature]) => ({ key, type, nature, unite: 'Forfait', montant: null }));
const held = { intitule: '', heures: null };
expose(() => ({
  ...held,
  ...Object.fromEntries(rows.map(({ key, montant }) => [key, montant])),
  unites: rows.map(({ unite }) => unite),
}));
takeMarks();

/** The amount as text; the empty ones show that there is something to fill. */
function shown({ value, data }) {
  const text = document.createElement('span');
  text.textContent = value === null ? '–' : `${formatFrench(value)} €`;
  if ('data-hand' in hand(data.key)) text.dataset.hand = data.key;
  return text;
}

createGrid(document.getElementById('grid'), {
  rowData: rows,
  domLayout: 'autoHeight',
  stopEditingWhenCellsLoseFocus: true,
  columnDefs: [
    { field: 'type', headerName: 'Type frais', width: 190 },
    { field: 'nature', headerName: 'Nature', flex: 1 },
    {
      field: 'unite',
      headerName: 'Unité',
      width: 130,
      editable: true,
      cellEditor: 'agSelectCellEditor',
      cellEditorParams: { values: ['Forfait', 'Par heure', 'Par jour'] },
    },
    {
      field: 'montant',
      headerName: 'Montant HT',
      width: 150,
      editable: true,
      cellRenderer: shown,
      valueParser: ({ newValue, oldValue }) =>
        newValue === '' ? null : (parseFrench(newValue) ?? oldValue),
    },
  ],
});

document.getElementById('t1').addEventListener('input', ({ target }) => {
  held.intitule = target.value;
});
document.getElementById('t2').addEventListener('change', ({ target }) => {
  held.heures = parseFrench(target.value);
  target.value = formatFrench(held.heures);
});
