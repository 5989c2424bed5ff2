import { describe, expect, it } from 'vitest';
import { checkBlanks } from '../../src/document/check-blanks.ts';
import { officialDocumentSchema } from '../../src/document/official-document.ts';
import { readDossier } from '../../src/intake/read-dossier.ts';
import { builtinKinds } from '../../src/kinds/registry.ts';
import { composeText, sampleFolders, sampleText } from '../support/sample-dossiers.ts';
import { namesOf, proseOf } from './fact-leaves.ts';

/** Everything that is said of each dossier, read and agreed to: the rule and the place of each diagnostic. */
const reviewed: Readonly<Record<(typeof sampleFolders)[number], readonly string[]>> = {
  // The source's own label "Phụ lục 01", declared as the house's.
  'samples/ha-tinh-khac-phuc-2024': ['info deviation house.appendixLabel'],
  'samples/lai-chau-chan-chinh-2020': [],
  // The source counts one file carried over, which neither of its sums needs; nor does it say where the report goes.
  'samples/dak-nong-bao-cao-2023': [
    'warning figure-carried figures[20].parts[2]',
    'warning goes-to-nobody documents[0].id',
  ],
  // The source asks for nothing about two shortcomings; every one of its five rooms breaks the ratio; it does not name
  // who issues. Its sums and its percentage hold.
  'samples/lai-chau-kiem-tra-2020': [
    'info finding-unanswered findings[0].id',
    'info finding-unanswered findings[5].id',
    ...[0, 1, 2, 3, 4].map((room) => `warning staffing-ratio staffing[${room}].room`),
    'warning assumed documents[0].issuer',
    'warning assumed documents[0].symbol',
  ],
  // Invented to be sound: nothing may be said of it.
  'samples/chuyen-nganh-mau': [],
  // The news tells of a session, not of a document.
  'samples/thanh-hoa-giam-sat-2018': [
    'warning assumed documents[0].issuer',
    'warning assumed documents[0].symbol',
    'warning assumed documents[0].date',
    'warning assumed documents[0].signature.authority',
  ],
  starter: [],
};

/** What each document leaves for the register and the signer, since the source does not tell. */
const blanks: typeof reviewed = {
  'samples/ha-tinh-khac-phuc-2024': ['số văn bản để trống', 'ngày ban hành để trống'],
  'samples/lai-chau-chan-chinh-2020': ['chức vụ người ký để trống', 'họ tên người ký để trống'],
  'samples/lai-chau-kiem-tra-2020': [
    'số văn bản để trống',
    'ngày ban hành để trống',
    'chức vụ người ký để trống',
    'họ tên người ký để trống',
  ],
  'samples/chuyen-nganh-mau': [],
  'samples/dak-nong-bao-cao-2023': [
    'số văn bản để trống',
    'ngày, tháng, năm để trống',
    'chức vụ người ký để trống',
  ],
  'samples/thanh-hoa-giam-sat-2018': [
    'số văn bản để trống',
    'ngày ban hành để trống',
    'chức vụ người ký để trống',
    'họ tên người ký để trống',
  ],
  starter: [],
};

describe.each(sampleFolders)('%s', (folder) => {
  const text = sampleText(folder);

  it('holds together, and all that is said of it is known', async () => {
    const { facts, diagnostics } = readDossier('ho-so.yaml', text, await builtinKinds());
    expect(diagnostics.map(({ severity, rule, where }) => `${severity} ${rule} ${where.path ?? ''}`)).toEqual(
      reviewed[folder],
    );
    expect(facts?.dossier.status).toBe('sample');
  });

  it('makes documents that leave nothing else blank', async () => {
    const documents = await composeText(text);
    expect(documents.length).toBeGreaterThan(0);
    for (const { document } of documents) {
      expect(officialDocumentSchema.safeParse(document).success).toBe(true);
      expect(document.sample).toBe(true);
    }
    expect(
      documents.flatMap(({ document }) =>
        checkBlanks(document, { source: folder }).map(({ message }) => message),
      ),
    ).toEqual(blanks[folder]);
  });

  it('has prose without a figure and without a name', () => {
    const prose = proseOf(text);
    expect(prose.length).toBeGreaterThan(10);
    expect(prose.filter((words) => /\p{N}/u.test(words))).toEqual([]);
    for (const name of namesOf(text)) expect(prose.filter((words) => words.includes(name))).toEqual([]);
  });
});
