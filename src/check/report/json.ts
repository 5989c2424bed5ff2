import { hasErrors } from '../../diagnostic/diagnostic.ts';
import type { CheckedFile } from '../checked-file.ts';
import { summarise } from './summary.ts';

/** Grows when a key changes its meaning or goes; new keys do not count. */
const FORMAT = 1;

function fileData({ source, verdict, diagnostics }: CheckedFile) {
  const ok = !hasErrors(diagnostics);
  if (verdict === undefined) return { source, ok, checked: false, diagnostics };
  const { type, date, draft, because, results } = verdict;
  const { counts, applicable, evaluated, mandatoryUnevaluated, compliant } = summarise(verdict);
  return {
    source,
    ok,
    checked: true,
    class: verdict.class,
    ...(type === undefined ? {} : { type }),
    ...(date === undefined ? {} : { date }),
    draft,
    because,
    summary: { ...counts, applicable, evaluated, mandatoryUnevaluated, compliant },
    rules: results.map(({ rule, state, reason }) => ({
      rule,
      state,
      ...(reason === undefined ? {} : { reason }),
    })),
    diagnostics,
  };
}

/** The machine's form: one JSON document, keys in a fixed order. */
export const checkJson = (files: readonly CheckedFile[]): string =>
  `${JSON.stringify(
    {
      format: FORMAT,
      ok: files.every(({ diagnostics }) => !hasErrors(diagnostics)),
      files: files.map(fileData),
    },
    undefined,
    2,
  )}\n`;
