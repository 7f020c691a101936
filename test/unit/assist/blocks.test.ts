import { describe, expect, it } from 'vitest';
import { blocksOf } from '../../../lib/assist/blocks.ts';
import type { Field } from '../../../lib/portal/page.ts';

const field = (key: string, repeat?: 'module'): Field => ({
  key,
  labels: [key],
  kind: 'text',
  ...(repeat ? { repeat } : {}),
});

const FIELDS = [
  field('reference'),
  field('intitule', 'module'),
  field('debut', 'module'),
  field('ville', 'module'),
];

/** One column a control, named by the field it surely is; `?` is nobody's, `~x` only fairly x. */
function blocks(controls: string) {
  const columns = controls.split(' ');
  const scores = FIELDS.map(({ key }) =>
    columns.map(name => (name === key ? 1 : name === `~${key}` ? 0.75 : 0)),
  );
  const { count, of } = blocksOf(FIELDS, scores);
  return { count, of: of.join('') };
}

describe('blocks of a page that repeats', () => {
  it.each([
    ['reference intitule debut ville', 1, '0000'],
    ['reference intitule debut ville intitule debut ville', 2, '0000111'],
    ['intitule debut ville intitule debut ville intitule debut ville', 3, '000111222'],
    ['reference intitule ? debut ville intitule ? debut ville', 2, '000001111'],
  ])('« %s » has %i', (controls, count, of) => {
    expect(blocks(controls)).toEqual({ count, of });
  });

  it('are not multiplied by a second address inside one of them', () => {
    expect(blocks('intitule debut ville ville').count).toBe(1);
    expect(blocks('intitule debut ville ville intitule debut ville ville')).toEqual({
      count: 2,
      of: '00001111',
    });
  });

  it('are cut by sure labels only', () => {
    expect(blocks('intitule debut ville ~intitule ~debut ~ville').count).toBe(1);
  });

  it('are cut by what is asked again, word for word, under another heading', () => {
    const scores = FIELDS.map(({ key }) =>
      ['intitule', 'debut', 'intitule', 'debut'].map(name => (name === key ? 0.75 : 0)),
    );
    const asked = (label: string, section: string) => ({ label, sections: [section, 'Modules'] });
    const twice = (...sections: [string, string]) =>
      sections.flatMap(section => [asked('Nom', section), asked('Du', section)]);
    expect(blocksOf(FIELDS, scores, twice('Module 1', 'Module 2')).of).toEqual([0, 0, 1, 1]);
    expect(blocksOf(FIELDS, scores, twice('Module', 'Module')).count).toBe(1);
  });

  it('are not cut by fields of the whole request', () => {
    expect(blocks('reference reference intitule debut').count).toBe(1);
  });

  it('are one where there is nothing', () => {
    expect(blocksOf(FIELDS, [[], [], [], []])).toEqual({ count: 1, of: [] });
    expect(blocksOf([], [])).toEqual({ count: 1, of: [] });
  });
});
