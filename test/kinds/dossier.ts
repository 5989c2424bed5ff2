import type { Diagnostic } from '../../src/diagnostic/diagnostic.ts';
import type { OfficialDocument } from '../../src/document/official-document.ts';
import { plainLines } from '../../src/document/plain-text.ts';
import { readDossier } from '../../src/intake/read-dossier.ts';
import { composeDocument, type NamedDocument } from '../../src/kinds/compose.ts';
import { builtinKinds, type Kinds } from '../../src/kinds/registry.ts';

type Parts = Readonly<Record<string, unknown>>;

/** A công văn of the dossier below, changed where a test needs. */
export const directive = (changes: Parts = {}): Parts => ({
  id: 'cv',
  kind: 'directive',
  issuer: 'so',
  symbol: 'SNV-VP',
  place: 'Sông Lam',
  date: '2024-04-10',
  addressees: ['phong-a'],
  signature: { person: 'giam-doc' },
  subject: 'khắc phục tồn tại, hạn chế',
  opening: [{ text: 'Sở đã kiểm tra.' }],
  command: 'Sở yêu cầu:',
  requirements: ['nv-1'],
  ...changes,
});

/** A phụ lục khắc phục, changed where a test needs. */
export const remediation = (changes: Parts = {}): Parts => ({
  id: 'pl',
  kind: 'remediationAppendix',
  title: 'Tồn tại và giải pháp',
  ...changes,
});

const act = {
  id: 'cv-05',
  type: 'Công văn',
  number: '5',
  symbol: 'SNV-VP',
  date: '2024-04-10',
  issuer: 'so',
};

/**
 * A whole dossier with those documents; parts handed in replace its own. Its one act is there where something names it, mistyped or not,
 * for an act that nobody cites is told.
 */
export const dossier = (documents: readonly Parts[], parts: Parts = {}): Parts => ({
  id: 'thu',
  status: 'real',
  agencies: [
    { id: 'so', name: 'Sở Nội vụ', parent: 'tinh' },
    { id: 'tinh', name: 'Ủy ban nhân dân tỉnh Sông Lam', short: 'UBND tỉnh Sông Lam' },
    { id: 'phong-a', name: 'Phòng Cải cách hành chính' },
    { id: 'phong-b', name: 'Văn phòng Sở' },
  ],
  groups: [{ id: 'cac-phong', name: 'các phòng thuộc Sở', members: ['phong-a', 'phong-b'] }],
  people: [{ id: 'giam-doc', name: 'Hoàng Bến', post: 'Giám đốc' }],
  citations: /cv-0?5/u.test(JSON.stringify([documents, parts])) ? [act] : [],
  findings: [
    { id: 'tt-1', text: 'Chậm niêm yết thủ tục.', evidence: 'Bảng niêm yết còn thiếu.' },
    { id: 'tt-2', text: 'Chưa số hóa hồ sơ.' },
  ],
  requirements: [{ id: 'nv-1', text: 'Niêm yết đủ thủ tục.', answers: ['tt-1', 'tt-2'] }],
  documents,
  ...parts,
});

/** What reading and composing a dossier gives. */
export interface Outcome {
  readonly diagnostics: readonly Diagnostic[];
  readonly rules: readonly string[];
  readonly documents: readonly NamedDocument[];
}

/** The dossier's documents by the way that every file goes: read, checked, composed. */
export async function run(data: Parts, kinds?: Kinds): Promise<Outcome> {
  const known = kinds ?? (await builtinKinds());
  const { facts, diagnostics } = readDossier('ho-so.json', JSON.stringify(data), known);
  return {
    diagnostics,
    rules: diagnostics.map(({ rule }) => rule),
    documents:
      facts === undefined
        ? []
        : facts.dossier.documents.flatMap((spec) => composeDocument(spec, facts, known)),
  };
}

/** The first document that a dossier makes. */
export async function first(data: Parts): Promise<OfficialDocument> {
  const { documents, diagnostics } = await run(data);
  const [one] = documents;
  if (one === undefined)
    throw new Error(diagnostics.map(({ message }) => message).join('\n') || 'no document');
  return one.document;
}

/** Its lines from the command to the signature. */
export async function tasks(data: Parts): Promise<string[]> {
  const lines = plainLines(await first(data));
  return lines.slice(lines.indexOf('Sở yêu cầu:') + 1, lines.indexOf('GIÁM ĐỐC'));
}
