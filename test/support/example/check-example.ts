import { checkDocx } from '../../../src/check/check-docx.ts';
import type { Example } from '../../../src/check/example.ts';
import type { RuleResult } from '../../../src/check/verdict.ts';
import { exampleDocx } from './example-docx.ts';

/** What every rule says of an example, held against the agencies that it names as its dossier's, or as strange. */
export async function resultsOf(example: Example): Promise<readonly RuleResult[]> {
  const { strangers, agencies } = example;
  const facts = { agencies: new Set(agencies), strangers: new Set(strangers) };
  const checked = await checkDocx(
    exampleDocx(example),
    'vi-du.docx',
    strangers === undefined && agencies === undefined ? {} : { facts },
  );
  if (!('verdict' in checked)) throw new Error(checked.diagnostics.map(({ message }) => message).join('\n'));
  return checked.verdict.results;
}
