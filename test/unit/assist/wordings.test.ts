import { describe, expect, it } from 'vitest';
import { judgeWordings } from '../../wordings/judge-wordings.ts';

/** Two forms of a contract that hardly say so; a part of a tab, which nobody fills without a word. */
const OTHER_PAGE = ['2-sl-com-02', '4-logiciel-alternance-salarie', '5-f-module-certif'];
/** Asked by an « action » without a word of whose objective it is. */
const PROPOSED = [
  "Objectif général de l'action selon la convention (nomenclature nationale)",
] as const;

describe('a hundred forms that ask the same in other words', () => {
  const forms = judgeWordings();
  const verdicts = forms.flatMap(form => form.verdicts);
  const labelled = (state: string) =>
    verdicts.filter(verdict => verdict.state === state).map(({ label }) => label);

  it('are all there', () => {
    expect(forms.length).toBe(100);
  });

  it('no value would be written in another field', () => {
    expect(labelled('wrong')).toEqual([]);
  });

  it('none but the known ones would be proposed in another field', () => {
    expect(labelled('proposed')).toEqual(PROPOSED);
  });

  it('are taken for the page that they are', () => {
    const others = forms.filter(({ expected, recognised }) => recognised !== expected);
    expect(others.map(({ form }) => form)).toEqual(OTHER_PAGE);
  });

  it('have 97 fields of 100 found', () => {
    const found = [...labelled('sure'), ...labelled('fair')].length;
    const lost = [...labelled('ambiguous'), ...labelled('missed')];
    expect(found / (found + lost.length), lost.join('\n')).toBeGreaterThanOrEqual(0.97);
  });
});
