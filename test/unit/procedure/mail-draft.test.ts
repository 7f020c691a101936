import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type MailDraft, mailOf, mailtoOf } from '../../../lib/procedure/mail-draft.ts';

const facts = {
  to: 'coordination@example.org',
  training: 'Gestion & outils : « niveau 1 »',
  centre: 'Centre inventé',
  start: '2026-11-17',
  end: '2026-11-20',
};

const read = (draft: MailDraft) => {
  const url = new URL(mailtoOf(mailOf(draft)));
  return {
    to: decodeURIComponent(url.pathname),
    subject: url.searchParams.get('subject') ?? '',
    body: url.searchParams.get('body') ?? '',
  };
};

test('sends the signed convention to the coordination', () => {
  const mail = read({ kind: 'convention', ...facts });
  expect(mail.to).toBe('coordination@example.org');
  expect(mail.subject).toBe('Convention signée – Gestion & outils : « niveau 1 »');
  expect(mail.body).toBe(
    [
      'Bonjour,',
      '',
      'Vous trouverez ci-jointe la convention signée par Centre inventé pour la formation « Gestion & outils : « niveau 1 » » (du mardi 17 novembre 2026 au vendredi 20 novembre 2026).',
      '',
      'Cordialement,',
      'Centre inventé',
    ].join('\r\n'),
  );
});

test('reminds of each paper awaited, and by when', () => {
  const mail = read({
    kind: 'papers',
    ...facts,
    papers: ['programme', 'facture'],
    day: '2026-10-09',
  });
  expect(mail.body).toContain('il nous manque : le programme, la facture ou le devis.');
  expect(mail.body).toContain('avant le vendredi 9 octobre 2026');
});

test('what is not known is left for the user to say, in words', () => {
  const bare = { ...facts, training: ' ', centre: '' };
  const convention = read({ kind: 'convention', ...bare });
  expect(convention.subject).toBe('Convention signée – formation à préciser');
  expect(convention.body).toContain('signée par notre centre pour la formation « à préciser » (');
  expect(convention.body).toMatch(/Cordialement,\r\n$/);
  expect(read({ kind: 'signature', ...bare }).body).toContain('la formation « à préciser » (');
});

test('gives no day rather than a false one', () => {
  for (const day of [undefined, '2026-02-30', 'bientôt']) {
    const { body } = read({ kind: 'signature', ...facts, day });
    expect(body).not.toMatch(/\{|avant le/);
  }
  const { body } = read({ kind: 'papers', ...facts, start: undefined, papers: ['convention'] });
  expect(body).toContain('(dates à préciser)');
});

test('leaves the address to the user when there is none, or none that is safe', () => {
  for (const to of [undefined, '', 'a@example.org,b@example.org', 'a@example.org?cc=b', 'x\r\ny']) {
    expect(mailtoOf(mailOf({ kind: 'convention', ...facts, to }))).toMatch(/^mailto:\?subject=/);
  }
});

test('a title is a title, whatever is in it', () => {
  const sign = fc.constantFrom(...'aZ é&?=#%+"<>,;:@/\\\r\n\t\0😀', '\ud83d', '\ude00', '%0D%0A');
  const anyText = fc.string({ unit: sign, maxLength: 200 });
  fc.assert(
    fc.property(anyText, anyText, (training, centre) => {
      const url = new URL(mailtoOf(mailOf({ kind: 'convention', ...facts, training, centre })));
      expect([...url.searchParams.keys()]).toEqual(['subject', 'body']);
      expect(url.searchParams.get('subject')).not.toMatch(/\p{Cc}/u);
    }),
  );
});

test('halves of a character do not stop it', () => {
  expect(() =>
    mailtoOf(mailOf({ kind: 'convention', ...facts, training: 'a\ud800b' })),
  ).not.toThrow();
});

test('fits in what a mail program takes from an address', () => {
  const papers = ['programme', 'convention', 'facture'] as const;
  const mail = mailOf({
    kind: 'papers',
    ...facts,
    training: 'a'.repeat(250),
    day: '2026-10-09',
    papers,
  });
  expect(mailtoOf(mail).length).toBeLessThan(2000);
});

test('no mail program cuts it: 2,000 signs at most, the end of it there, whatever the names', () => {
  const sign = fc.constantFrom(...'aZ é&?=%œ', '😀', '« » ');
  const anyText = fc.string({ unit: sign, minLength: 1, maxLength: 400 });
  const papers = ['programme', 'convention', 'facture', 'certificat'] as const;
  fc.assert(
    fc.property(anyText, anyText, fc.boolean(), (training, centre, isLong) => {
      const names = {
        training: isLong ? training.repeat(20) : training,
        centre: isLong ? centre.repeat(20) : centre,
      };
      for (const kind of ['convention', 'papers', 'signature'] as const) {
        const draft: MailDraft = { ...facts, ...names, kind, papers, day: '2026-10-09' };
        const url = mailtoOf(mailOf(draft));
        expect(url.length).toBeLessThanOrEqual(2000);
        expect(new URL(url).searchParams.get('body')).toMatch(/(?:Merci|Cordialement)/);
      }
    }),
  );
});

test('a name that is cut says so, and one that fits is whole', () => {
  const long = 'Accueil et accompagnement des publics allophones '.repeat(8).trim();
  const { subject } = mailOf({ kind: 'convention', ...facts, training: long });
  expect(subject).toMatch(/^Convention signée – Accueil et accompagnement .*…$/);
  const fits = long.slice(0, 120);
  expect(mailOf({ kind: 'convention', ...facts, training: fits }).subject).toBe(
    `Convention signée – ${fits}`,
  );
});
