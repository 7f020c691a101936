import { describe, expect, it } from 'vitest';
import { checkFile, checkPlace, FILES_PER_TYPE } from '../../../lib/documents/check-file.ts';
import {
  A_DOC,
  A_DOCX,
  A_JPG,
  A_PDF,
  A_PNG,
  A_ZIP,
  AN_XLS,
  AN_XLSX,
  aFile,
  aPaper,
  ENCRYPTED_PDF,
  streamPdf,
  TRUNCATED_PDF,
} from './a-file.ts';

const problems = async (file: ReturnType<typeof aFile>) =>
  (await checkFile(file)).findings.map(({ problem, certainty }) => `${problem} ${certainty}`);

describe('a file for the portal', () => {
  it.each([
    ['programme.pdf', A_PDF, 'application/pdf'],
    ['PROGRAMME.PDF', A_PDF, 'application/pdf'],
    ['programme-1-7.pdf', streamPdf('/Root 1 0 R'), 'application/pdf'],
    ['photo.jpg', A_JPG, 'image/jpeg'],
    ['photo.png', A_PNG, 'image/png'],
    [
      'lettre.docx',
      A_DOCX,
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    ],
    ['tableau.xlsx', AN_XLSX, 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
    ['lettre.doc', A_DOC, 'application/msword'],
    ['lettre-rtf.doc', '{\\rtf1 Bonjour}', 'application/msword'],
    ['tableau.xls', AN_XLS, 'application/vnd.ms-excel'],
    ['liste.csv', 'nom;heures\r\nA;8\r\n', 'text/csv'],
  ])('is accepted: %s', async (name, content, type) => {
    const { findings, accepted } = await checkFile(aFile(name, content));
    expect(findings.filter(({ certainty }) => certainty === 'refused')).toEqual([]);
    expect(accepted?.type).toBe(type);
  });

  it.each([
    ['programme.pdf', '', 'empty refused'],
    ['programme.odt', A_PDF, 'extension refused'],
    ['programme', A_PDF, 'extension refused'],
    ['programme.exe', 'MZ', 'extension refused'],
    ['programme.pdf', A_DOCX, 'content refused'],
    ['photo.jpg', A_PNG, 'content refused'],
    ['photo.png', A_JPG, 'content refused'],
    ['lettre.docx', A_ZIP, 'content refused'],
    ['lettre.docx', AN_XLSX, 'content refused'],
    ['tableau.xlsx', AN_XLS, 'content refused'],
    ['tableau.xls', A_DOC, 'content refused'],
    ['liste.csv', A_PNG, 'content refused'],
    ['programme.pdf', ENCRYPTED_PDF, 'encrypted refused'],
    ['programme.pdf', streamPdf('/Encrypt 3 0 R /Root 1 0 R'), 'encrypted refused'],
    ['programme.pdf', TRUNCATED_PDF, 'truncated refused'],
  ])('is refused: %s (%#)', async (name, content, problem) => {
    expect(await problems(aFile(name, content))).toEqual([problem]);
    expect((await checkFile(aFile(name, content))).accepted).toBeNull();
  });

  it('says what the content really is', async () => {
    const { findings } = await checkFile(aFile('photo.pdf', A_PNG));
    expect(findings[0]?.params).toEqual({ name: 'photo.pdf', extension: '.pdf', found: '.png' });
  });

  it('is not even read when it is too big', async () => {
    const file = aFile('film.pdf', A_PDF, 200 * 1024 * 1024);
    expect(await problems(file)).toEqual(['too-big refused']);
    expect(file.read()).toBe(0);
  });

  it.each([
    [20 * 1024 * 1024, ['nearly-too-big told']],
    [20 * 1024 * 1024 + 1, ['too-big refused']],
    [20_000_000, []],
  ])('of %i bytes: %j', async (size, found) => {
    expect(await problems(aFile('programme.pdf', A_PDF, size))).toEqual(found);
  });

  it('is told under which name it goes when its own has odd characters', async () => {
    const { findings } = await checkFile(aFile('Convention n° 12 / été #2.jpeg', A_JPG));
    expect(findings).toEqual([
      {
        problem: 'renamed',
        certainty: 'told',
        params: {
          name: 'Convention n° 12 / été #2.jpeg',
          sent: 'Convention-n-12-été-2.jpg',
        },
      },
    ]);
  });
});

describe('the place of a paper', () => {
  const digest = (index: number) => String(index).padStart(64, '0');
  const others = Array.from({ length: FILES_PER_TYPE }, (_, index) =>
    aPaper({ id: `p${index}`, name: `${index}.pdf`, sha256: digest(index) }),
  );

  it('is refused when the type has its five files already', () => {
    const sixth = { name: 'six.pdf', sha256: digest(9) };
    expect(checkPlace(sixth, 'programme', others)?.problem).toBe('too-many');
    expect(checkPlace(sixth, 'fichier-autre', others)).toBeNull();
    expect(checkPlace(sixth, 'programme', others.slice(1))).toBeNull();
  });

  it('is refused when the same content is there under another name', () => {
    expect(checkPlace({ name: 'copie.pdf', sha256: digest(2) }, null, others)).toMatchObject({
      problem: 'twice',
      params: { name: 'copie.pdf', other: '2.pdf' },
    });
  });
});
