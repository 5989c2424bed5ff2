import { checkDocx } from '../../../src/check/check-docx.ts';
import type { Verdict } from '../../../src/check/verdict.ts';

/** What the checker concludes; throws where the file gave no verdict. */
export async function verdictOf(bytes: Uint8Array): Promise<Verdict> {
  const checked = await checkDocx(bytes, 'van-ban.docx');
  if (!('verdict' in checked)) throw new Error(checked.diagnostics.map(({ message }) => message).join('\n'));
  return checked.verdict;
}

/** Its errors, each with its sentence. */
export const errorsOf = async (bytes: Uint8Array): Promise<string[]> =>
  (await verdictOf(bytes)).diagnostics
    .filter(({ severity }) => severity === 'error')
    .map(({ rule, message }) => `${rule}: ${message}`);

/** The rules that say something of it, as an error or for a human to look at; each once. */
export const saidBy = async (bytes: Uint8Array): Promise<{ errors: string[]; warnings: string[] }> => {
  const { diagnostics } = await verdictOf(bytes);
  const of = (wanted: string): string[] => [
    ...new Set(diagnostics.filter(({ severity }) => severity === wanted).map(({ rule }) => rule)),
  ];
  return { errors: of('error').sort(), warnings: of('warning').sort() };
};
