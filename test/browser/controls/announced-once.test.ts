import { afterEach, expect, it } from 'vitest';
import { write } from '../../../lib/controls/drive.ts';
import { controlNamed, the } from './control-named.ts';
import { show } from './page.ts';

const { execCommand } = document;

afterEach(() => {
  document.execCommand = execCommand;
});

it('tells an editor once of a text, in a browser that announces a command too', async () => {
  show(
    `<p id="c">Remarque</p><div contenteditable="true" role="textbox" aria-labelledby="c"></div>`,
  );
  const box = the('[contenteditable]');
  const told: (string | null)[] = [];
  box.addEventListener('beforeinput', ({ data }) => told.push(data));
  document.execCommand = (command, shows, data) => {
    const init = { bubbles: true, cancelable: true, inputType: 'insertText', data: data ?? null };
    if (command === 'insertText') box.dispatchEvent(new InputEvent('beforeinput', init));
    return execCommand.call(document, command, shows, data);
  };
  expect(await write(await controlNamed('Remarque'), 'Lu')).toMatchObject({ status: 'held' });
  expect(told).toEqual(['Lu']);
});
