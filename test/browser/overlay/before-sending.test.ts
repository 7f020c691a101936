import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import {
  box,
  close,
  found,
  frame,
  here,
  isOver,
  open,
  prepare,
  stands,
  word,
} from './words-above.ts';

beforeEach(prepare);
afterEach(close);

describe('« Transmettre »', () => {
  it('is warned about while something blocks, and pressed all the same', async () => {
    open();
    let sent = 0;
    box('send').addEventListener('click', () => sent++);
    here.note([found('end'), found('cost', { severity: 'doubtful' })]);
    await userEvent.hover(box('send'));
    await frame();
    expect(word().textContent).toContain('Encore 1');
    expect(isOver(stands(), box('send').getBoundingClientRect())).toBe(false);
    await userEvent.click(box('send'));
    expect(sent).toBe(1);
  });

  it.each([
    ['reached with the keyboard', '<button id="send">Transmettre</button>'],
    ['with an arrow beside its word', '<button id="send">Transmettre →</button>'],
    ['made of an input', '<input type="submit" id="send" value="Transmettre">'],
  ])('is warned about when %s', async (_, button) => {
    open(`<input id="end">${button}`);
    here.note([found('end')]);
    box('send').focus();
    await frame();
    expect(word().textContent).toContain('Encore 1');
  });

  it('is not warned about for what is only doubtful', async () => {
    open();
    here.note([found('end', { severity: 'doubtful' })]);
    await userEvent.hover(box('send'));
    await frame();
    expect(stands()).toBeNull();
  });
});
