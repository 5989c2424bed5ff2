import { hasErrors, type Diagnostic } from '../diagnostic/diagnostic.ts';
import { terminalLines } from '../diagnostic/terminal.ts';
import type { ReportPaint } from './paint.ts';

/**
 * Marks the faults of a workbook in a copy of it, `loi.xlsx` in that folder, and says so; nothing for another source.
 * @param source the dossier as it was given
 */
export async function markedLines(
  source: string,
  diagnostics: readonly Diagnostic[],
  folder: string,
  paint: ReportPaint,
): Promise<string[]> {
  if (!hasErrors(diagnostics) || diagnostics.every(({ where }) => where.sheet === undefined)) return [];
  // Marking is loaded only when there is something to mark.
  const { writeFaultBook } = await import('./fault-book.ts');
  const { file, diagnostics: failed } = await writeFaultBook(source, diagnostics, folder);
  return [
    ...(file === undefined ? [] : [`  → mọi chỗ cần sửa đã được đánh dấu trong ${file}`]),
    ...failed.flatMap((diagnostic) => terminalLines(diagnostic, paint)),
  ];
}
