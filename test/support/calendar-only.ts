/**
 * Runs inside the page: from now on the date box of that label takes no key, as some kits have it.
 * A press opens a calendar on the month of today; `calendarPresses` counts the days pressed there.
 */
export function calendarOnly(label: string): void {
  const page = globalThis as { calendarPresses?: number };
  page.calendarPresses = 0;
  const title = new Intl.DateTimeFormat('fr-FR', { month: 'long', year: 'numeric' });
  const made = (text: string, name: string, onPress: () => void) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = text;
    if (name) button.ariaLabel = name;
    button.addEventListener('click', onPress);
    return button;
  };

  function open(input: HTMLInputElement) {
    const calendar = document.createElement('div');
    calendar.role = 'dialog';
    calendar.style.cssText = 'position:fixed;inset:20px auto auto 20px;background:#fff;z-index:9';
    const draw = (year: number, month: number) => {
      const shown = new Date(year, month, 1);
      const take = (day: number) => () => {
        page.calendarPresses = (page.calendarPresses ?? 0) + 1;
        calendar.remove();
        const two = (part: number) => String(part).padStart(2, '0');
        input.value = `${two(day)}/${two(shown.getMonth() + 1)}/${shown.getFullYear()}`;
        for (const type of ['input', 'change']) {
          input.dispatchEvent(new Event(type, { bubbles: true }));
        }
      };
      const days = new Date(year, month + 1, 0).getDate();
      calendar.replaceChildren(
        made('‹', 'Mois précédent', () => draw(year, month - 1)),
        title.format(shown),
        made('›', 'Mois suivant', () => draw(year, month + 1)),
        ...Array.from({ length: days }, (_, at) => made(String(at + 1), '', take(at + 1))),
      );
    };
    const today = new Date();
    draw(today.getFullYear(), today.getMonth());
    document.body.append(calendar);
  }

  const equip = () => {
    const named = [...document.querySelectorAll('label')].filter(({ textContent }) =>
      textContent.includes(label),
    );
    for (const { control } of named) {
      const input = control as HTMLInputElement | null; // The date box of this skin.
      if (!input || input.readOnly) continue;
      input.readOnly = true;
      input.setAttribute('aria-haspopup', 'dialog');
      input.addEventListener('click', () => open(input));
    }
  };
  equip();
  new MutationObserver(equip).observe(document, { subtree: true, childList: true });
}
