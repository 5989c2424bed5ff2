import type { FullDocument } from '../../src/document/official-document.ts';
import { dossier, first, run as read, type Outcome } from './dossier.ts';

export type Parts = Readonly<Record<string, unknown>>;

/** Reads and composes; of what is told, the errors and what the kind itself warns of. */
export async function run(data: Parts): Promise<Outcome> {
  const outcome = await read(data);
  const diagnostics = outcome.diagnostics.filter(
    ({ severity, rule }) => severity === 'error' || rule === 'appendix-unmentioned',
  );
  return { ...outcome, diagnostics, rules: diagnostics.map(({ rule }) => rule) };
}

/** A thông báo of the dossier, changed where a test needs. */
export const general = (changes: Parts = {}): Parts => ({
  id: 'vb',
  kind: 'general',
  type: 'thong-bao',
  issuer: 'so',
  number: '12',
  symbol: 'TB-SNV',
  place: 'Sông Lam',
  date: '2024-04-10',
  signature: { person: 'giam-doc' },
  recipients: ['cac-phong'],
  subject: 'lịch tiếp công dân',
  body: [{ paragraph: 'Sở tiếp công dân sáng thứ Hai.' }],
  ...changes,
});
export const written = (changes: Parts = {}) => run(dossier([general(changes)]));
export async function letterOf(changes: Parts = {}): Promise<FullDocument> {
  const document = await first(dossier([general(changes)]));
  if (document.form !== 'full') throw new TypeError('no letter');
  return document;
}
