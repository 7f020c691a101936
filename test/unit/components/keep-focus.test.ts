// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { keepFocus } from '../../../components/options/keep-focus.ts';

let stop = () => {};

beforeEach(() => {
  document.body.innerHTML = `<main><h1>Réglages</h1><section><h2>Salariés</h2>
    <ul class="cards">
      <li id="first"><button>Modifier A</button><button>Archiver A</button></li>
      <li id="second"><button>Modifier B</button><button>Archiver B</button>
        <form><button>Annuler</button></form></li>
      <li id="third"><button>Modifier C</button></li>
    </ul><p id="free"><button>Ajouter</button></p></section></main>`;
  stop = keepFocus(document.body);
});
afterEach(() => stop());

const focused = () => document.activeElement?.textContent;

/** The focus goes there, then what holds it goes away. */
function lose(button: string, gone: string) {
  const found = [...document.querySelectorAll('button')].find(each => each.textContent === button);
  found?.focus();
  expect(focused()).toBe(button);
  document.querySelector(gone)?.remove();
  // happy-dom leaves the focus on what is gone; browsers give it to the body.
  found?.blur();
}

test('a form that closes gives the keyboard back to the card that it was in', async () => {
  lose('Annuler', 'form');
  await vi.waitFor(() => expect(focused()).toBe('Modifier B'));
});

test('a card that goes gives it to the one that takes its place', async () => {
  lose('Archiver B', '#second');
  await vi.waitFor(() => expect(focused()).toBe('Modifier C'));
});

test('the last card that goes gives it to the one before', async () => {
  lose('Modifier C', '#third');
  await vi.waitFor(() => expect(focused()).toBe('Modifier B'));
});

test('outside of a list, the title of the section takes it', async () => {
  lose('Ajouter', '#free');
  await vi.waitFor(() => expect(focused()).toBe('Salariés'));
});

test('a form that took it by itself keeps it', async () => {
  const other = document.querySelector<HTMLElement>('#third button');
  lose('Annuler', 'form');
  other?.focus();
  await new Promise(resolve => setTimeout(resolve, 200));
  expect(focused()).toBe('Modifier C');
});

test('who clicked beside is left alone when something else goes away', async () => {
  const button = document.querySelector<HTMLElement>('#free button');
  button?.focus();
  button?.blur();
  await new Promise(resolve => setTimeout(resolve, 20));
  document.querySelector('#free')?.remove();
  await new Promise(resolve => setTimeout(resolve, 200));
  expect(document.activeElement).toBe(document.body);
});
