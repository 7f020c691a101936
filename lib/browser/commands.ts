import { browser } from 'wxt/browser';

const FILL_PAGE = 'fill-page';

/** Calls back when the user presses the keys of « Remplir cet onglet ». */
export function onFillCommand(fill: () => void): void {
  // Firefox for Android has no keyboard commands.
  browser.commands?.onCommand.addListener(name => {
    if (name === FILL_PAGE) fill();
  });
}

/** The keys of « Remplir cet onglet », as the browser writes them; empty when there are none. */
export async function fillShortcut(): Promise<string> {
  const commands = (await browser.commands?.getAll()) ?? [];
  return commands.find(command => command.name === FILL_PAGE)?.shortcut ?? '';
}
