/** A list of bare elements: its menu is put at the end of the body, an icon's name is its arrow. */
export function pickList(box, options, onPick) {
  const shown = box.querySelector('.shown');
  let menu = null;
  const close = () => {
    menu?.remove();
    menu = null;
  };
  box.addEventListener('click', () => {
    if (menu) return close();
    menu = document.createElement('div');
    menu.className = 'floating';
    const { left, bottom, width } = box.getBoundingClientRect();
    menu.style.cssText = `left:${left + scrollX}px;top:${bottom + scrollY}px;width:${width}px`;
    for (const option of options) {
      const line = document.createElement('div');
      line.className = 'opt';
      line.textContent = option;
      line.addEventListener('click', () => {
        shown.textContent = option;
        onPick(option);
        close();
      });
      menu.append(line);
    }
    document.body.append(menu);
  });
  document.addEventListener('mousedown', ({ target }) => {
    if (menu && !menu.contains(target) && !box.contains(target)) close();
  });
}
