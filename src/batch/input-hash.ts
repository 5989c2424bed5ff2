import { createHash } from 'node:crypto';
import type { OfficialDocument } from '../document/official-document.ts';
import type { Tools } from '../job/workshop.ts';
import { ownVersion } from '../output/version.ts';
import type { Template } from '../render/templates.ts';

const contentOf = ({ parts, media }: Template): (string | Uint8Array)[] =>
  [...parts, ...media].flatMap(([name, content]) => [`${name}\n`, content]);

/**
 * SHA-256 of all that a file is drawn from: the composed document, which has the dossier's facts and the wording in it,
 * the templates as compiled, the packing, what it is held against, and vanthu itself. A file whose input is the same need not be drawn again.
 */
export function inputHasher({ templates, level, judge }: Tools): (document: OfficialDocument) => string {
  const { letter, appendix } = templates();
  const tools = createHash('sha256').update(`${ownVersion()}\n${level ?? 'usual'}\n${judge.key}\n`);
  for (const content of [letter, appendix].flatMap(contentOf)) tools.update(content);
  const same = tools.digest();
  // Composing puts keys in one order always, so the text of a document is its identity.
  return (document) => createHash('sha256').update(same).update(JSON.stringify(document)).digest('hex');
}
