import { fault, type Diagnostic } from '../diagnostic/diagnostic.ts';
import { checkDocx, type CheckOptions } from './check-docx.ts';
import type { Verdict } from './verdict.ts';

/** What came of one file: its verdict, or the faults for which there is none. */
export interface CheckedFile {
  readonly source: string;
  readonly verdict?: Verdict;
  /** All findings, in the order of the page; or why the file could not be checked. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Checks one file; whatever goes wrong with it, a fault of ours among that, is told of that file. */
export async function checkFile(
  bytes: Uint8Array,
  source: string,
  options: CheckOptions = {},
): Promise<CheckedFile> {
  try {
    const checked = await checkDocx(bytes, source, options);
    return 'verdict' in checked
      ? { source, verdict: checked.verdict, diagnostics: checked.verdict.diagnostics }
      : { source, diagnostics: checked.diagnostics };
  } catch (error) {
    if (process.env['VANTHU_DEBUG'] === '1') throw error;
    const name = error instanceof Error ? error.name : typeof error;
    return { source, diagnostics: [fault('check-failed', { name }, { source })] };
  }
}
