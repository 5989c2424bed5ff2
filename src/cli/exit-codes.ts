import type { Diagnostic } from '../diagnostic/diagnostic.ts';

/** What the program's exit code tells a script, and a clerk in `--help`. */
export const exitCodes = {
  done: { code: 0, meaning: 'xong' },
  data: {
    code: 1,
    meaning: 'có lỗi trong dữ liệu: hồ sơ, văn bản được kiểm tra, tệp đã bị sửa, mẫu của cơ quan',
  },
  usage: { code: 2, meaning: 'gọi lệnh sai' },
  machine: {
    code: 3,
    meaning: 'máy thiếu thứ cần dùng: bản Node.js, tệp mẫu, quyền ghi, chỗ trống trên ổ đĩa',
  },
  own: { code: 4, meaning: 'lỗi của chính vanthu' },
  stopped: { code: 130, meaning: 'đã dừng theo Ctrl-C; chạy lại đúng lệnh ấy để làm tiếp' },
} as const;

export const exitCodeHelp = [
  'MÃ THOÁT',
  ...Object.values(exitCodes).map(({ code, meaning }) => `  ${String(code).padEnd(3)}  ${meaning}`),
].join('\n');

const byRule: Readonly<Record<string, number>> = {
  'template-missing': exitCodes.machine.code,
  'write-failed': exitCodes.machine.code,
  'docx-structure': exitCodes.own.code,
  'document-failed': exitCodes.own.code,
  'check-failed': exitCodes.own.code,
};

/** 0 without an error; else the gravest of its errors: 1 data, 3 the machine, 4 vanthu itself. */
export const exitCodeOf = (diagnostics: readonly Diagnostic[]): number =>
  Math.max(
    exitCodes.done.code,
    ...diagnostics
      .filter(({ severity }) => severity === 'error')
      .map(({ rule }) => byRule[rule] ?? exitCodes.data.code),
  );

/** The parser's own codes: a command or an argument that it does not know is 2, whatever else it reports is ours, 4. */
export function exitCodeOfParser(code: number | string | null | undefined): number {
  if (code === undefined || code === null || code === 0) return exitCodes.done.code;
  if (code === -5 || code === -4) return exitCodes.usage.code;
  return typeof code === 'number' && code > 0 ? code : exitCodes.own.code;
}
