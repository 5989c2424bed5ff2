import type { DrawReport } from '../draw.ts';
import { isFailed } from './draw-each.ts';

const LONGEST_EXCERPT = 2000;

/** A hostile file may be one line of megabytes, and every fault in it would carry the line. */
const withoutLongExcerpts = (key: string, value: unknown): unknown =>
  key === 'excerpt' && typeof value === 'string' && value.length > LONGEST_EXCERPT ? undefined : value;

/** The machine's form of a run: one document, keys in a fixed order. `file` is relative to `output`. */
export const reportJson = (reports: readonly DrawReport[], output?: string): string =>
  `${JSON.stringify(
    {
      ok: !reports.some(isFailed),
      ...(output === undefined ? {} : { output }),
      reports: reports.map((report) => ({
        source: report.source,
        ok: !isFailed(report),
        diagnostics: report.diagnostics,
        files: report.files.map(({ id, file, state, sha256, diagnostics }) => ({
          id,
          file,
          state,
          sha256,
          diagnostics,
        })),
      })),
    },
    withoutLongExcerpts,
    2,
  )}\n`;
