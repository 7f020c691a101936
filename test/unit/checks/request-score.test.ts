import { describe, expect, it } from 'vitest';
import {
  blocks,
  found,
  inPerson,
  mistake,
  right,
  tolerating,
} from '../../checks/requests/places.ts';
import { falseAlarms, missed, type SaidOfRequest } from '../../checks/requests/score.ts';

const NIR = inPerson('Numéro de sécurité sociale (NIR)', 1);
const BIRTH = inPerson('Date de naissance', 1);
const remark: SaidOfRequest = { ...NIR, severity: 'doubtful', what: 'nir-month' };
const wrong = mistake('wrong', 'The months disagree.', [], [found(NIR, 'mois', BIRTH)]);

describe('the score of a checker', () => {
  it('counts what is found at the field, or where it may as well be said', () => {
    expect(missed(wrong, [remark])).toEqual([]);
    expect(missed(wrong, [{ ...remark, ...BIRTH }])).toEqual([]);
  });

  it('misses what is said of another block, label or page', () => {
    expect(missed(wrong, [])).toHaveLength(1);
    expect(missed(wrong, [{ ...remark, block: 0 }])).toHaveLength(1);
    expect(missed(wrong, [{ ...remark, label: 'Prénom' }])).toHaveLength(1);
    expect(missed(wrong, [{ ...remark, page: 'synthese' }])).toHaveLength(1);
  });

  it('asks for a blocking finding where the portal would refuse', () => {
    const refused = mistake('refused', 'Twelve characters.', [], [blocks(NIR, '13')]);
    expect(missed(refused, [remark])).toHaveLength(1);
    expect(missed(refused, [{ ...remark, severity: 'blocks' }])).toEqual([]);
  });

  it('does not count a remark that the base request has too', () => {
    expect(missed(wrong, [remark], [remark])).toHaveLength(1);
    expect(missed(wrong, [remark], [{ ...remark, what: 'nir-year' }])).toEqual([]);
  });

  it('allows the doubts that a case tolerates, and information, never a blocking alarm', () => {
    const fine = right('fine', 'An odd month.', [], { tolerates: [tolerating(NIR)] });
    expect(falseAlarms(fine, [remark, { ...remark, ...BIRTH, severity: 'information' }])).toEqual(
      [],
    );
    expect(falseAlarms(fine, [{ ...remark, severity: 'blocks' }])).toHaveLength(1);
    expect(falseAlarms(fine, [{ ...remark, ...BIRTH }])).toHaveLength(1);
  });
});
