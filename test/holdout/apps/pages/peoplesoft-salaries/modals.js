const modals = document.getElementById('pt_modals');

function sheet(title) {
  const frame = document.createElement('div');
  frame.className = 'PSMODAL';
  const head = document.createElement('div');
  head.className = 'PSMODALHEADER';
  head.textContent = title;
  const cross = Object.assign(document.createElement('a'), { textContent: '×', title: 'Annuler' });
  cross.addEventListener('click', () => frame.remove());
  head.append(cross);
  frame.append(head);
  modals.replaceChildren(frame);
  return frame;
}

/** The values of a field in a window, by rows that are links. */
export function prompt(title, rows, choose) {
  const frame = sheet(title);
  setTimeout(() => {
    const table = document.createElement('table');
    table.className = 'PSSRCHRESULTS';
    for (const row of rows) {
      const line = table.insertRow();
      for (const text of row) {
        const link = Object.assign(document.createElement('a'), { textContent: text, href: '#' });
        link.addEventListener('click', event => {
          event.preventDefault();
          frame.remove();
          choose(row);
        });
        line.insertCell().append(link);
      }
    }
    frame.append(table);
  }, 250);
}

/** A month of days: the current one alone, as nobody was born in it the box is there to be typed in. */
export function calendar(choose) {
  const frame = sheet('Calendrier');
  const table = document.createElement('table');
  for (let day = 1; day <= 30; day++) {
    if (day % 7 === 1) table.insertRow();
    const link = Object.assign(document.createElement('a'), { textContent: day, href: '#' });
    link.addEventListener('click', event => {
      event.preventDefault();
      frame.remove();
      choose(`${String(day).padStart(2, '0')}/11/2026`);
    });
    table.rows[table.rows.length - 1].insertCell().append(link);
  }
  frame.append(table);
}
