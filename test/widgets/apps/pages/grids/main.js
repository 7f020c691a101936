import { AllCommunityModule, createGrid, ModuleRegistry } from 'ag-grid-community';
import { formatFrench, parseFrench } from '../../shared/french-number.js';
import { expose, hand, held } from '../../shared/widgets.js';
import './page.css';

ModuleRegistry.registerModules([AllCommunityModule]);
expose(() => held);

const app = document.getElementById('app');
const rows = ['Pédagogique', 'Bilan de positionnement', 'Evaluation finale'];

/** A table of costs; `fill` builds the cell of a row. */
function table(name, column, fill) {
  const made = document.createElement('table');
  made.className = 'costs';
  const head = made.createTHead().insertRow();
  for (const text of ['Nature', column]) {
    head.append(Object.assign(document.createElement('th'), { textContent: text, scope: 'col' }));
  }
  const body = made.createTBody();
  for (const [rank, text] of rows.entries()) {
    const key = `${name}${rank}`;
    const row = body.insertRow();
    Object.assign(row.dataset, 'data-hand' in hand(key) ? { hand: key } : {});
    row.append(
      Object.assign(document.createElement('th'), { textContent: `${text} ${name}`, scope: 'row' }),
    );
    held[key] = null;
    fill(row.insertCell(), key);
  }
  app.append(made);
}

table('HT', 'Montant HT', (cell, key) => {
  const input = document.createElement('input');
  input.type = 'text';
  input.addEventListener('blur', () => {
    held[key] = parseFrench(input.value);
    input.value = formatFrench(held[key]);
  });
  cell.append(input);
});

// No box until the cell is clicked; it commits when left.
table('TTC', 'Montant TTC', (cell, key) => {
  cell.tabIndex = 0;
  cell.className = 'cell';
  const show = () => {
    cell.textContent = formatFrench(held[key]) || '–';
  };
  const edit = () => {
    if (cell.querySelector('input')) return;
    const input = document.createElement('input');
    input.value = formatFrench(held[key]);
    cell.replaceChildren(input);
    input.focus();
    input.addEventListener('blur', () => {
      if (input.value !== '') held[key] = parseFrench(input.value);
      show();
    });
  };
  cell.addEventListener('click', edit);
  show();
});

const box = document.createElement('div');
box.className = 'ag';
Object.assign(box.dataset, 'data-hand' in hand('prevu1') ? { hand: 'prevu1' } : {});
app.append(box);
for (const rank of rows.keys()) held[`prevu${rank}`] = null;
createGrid(box, {
  columnDefs: [
    { field: 'nature', headerName: 'Nature' },
    { field: 'prevu', headerName: 'Montant prévu', editable: true },
  ],
  rowData: rows.map((nature, rank) => ({ nature: `${nature} prévu`, prevu: '', rank })),
  singleClickEdit: true,
  onCellValueChanged: ({ data }) => {
    held[`prevu${data.rank}`] = data.prevu;
  },
});
