import {
  formatMessageForArgumentScannerError,
  ArgumentScannerError,
  type ApplicationConfiguration,
} from '@stricli/core';

type ApplicationText = Extract<ApplicationConfiguration['localization'], { text: unknown }>['text'];

const anyOf = (words: readonly string[]): string => words.join(' hoặc ');
const meaning = (corrections: readonly string[]): string =>
  corrections.length === 0 ? '' : `; có phải ý là ${anyOf(corrections)}?`;
const seeHelp = 'Xem cách dùng: vanthu --help';

/** A fault of the program itself: one sentence and the error's name; the stack only for who asks for it. */
export function ownFault(error: unknown): string {
  const name = error instanceof Error ? error.name : typeof error;
  const detail =
    process.env['VANTHU_DEBUG'] === '1'
      ? `\n${error instanceof Error ? (error.stack ?? error.message) : String(error)}`
      : ' Chạy lại với VANTHU_DEBUG=1 để lấy chi tiết rồi báo cho người bảo trì.';
  return `vanthu gặp lỗi của chính nó (${name}), không phải lỗi của hồ sơ.${detail}`;
}

const usageFault = (error: unknown): string => {
  if (!(error instanceof ArgumentScannerError)) return ownFault(error);
  const said = formatMessageForArgumentScannerError(error, {
    FlagNotFoundError: ({ input, corrections }) =>
      `không có tùy chọn --${input}${meaning(corrections.map((name) => `--${name}`))}`,
    AliasNotFoundError: ({ input }) => `không có tùy chọn -${input}`,
    ArgumentParseError: ({ externalFlagNameOrPlaceholder, input }) =>
      `${externalFlagNameOrPlaceholder}: không hiểu “${input}”`,
    EnumValidationError: ({ externalFlagName, input, values }) =>
      `--${externalFlagName}: không có lựa chọn “${input}”; chọn một trong: ${values.join(', ')}`,
    InvalidNegatedFlagSyntaxError: ({ externalFlagName }) => `--${externalFlagName} không nhận giá trị`,
    UnexpectedFlagError: ({ externalFlagName }) => `--${externalFlagName} chỉ dùng một lần`,
    UnexpectedPositionalError: ({ input }) => `thừa “${input}”`,
    UnsatisfiedFlagError: ({ externalFlagName }) => `--${externalFlagName} thiếu giá trị đi sau`,
    UnsatisfiedPositionalError: ({ placeholder }) => `thiếu ${placeholder}`,
  });
  return `Gọi lệnh chưa đúng: ${said}. ${seeHelp}`;
};

/** Everything that the command-line parser says, in Vietnamese. */
export const text: ApplicationText = {
  headers: {
    usage: 'CÁCH DÙNG',
    aliases: 'TÊN KHÁC',
    commands: 'LỆNH',
    flags: 'TÙY CHỌN',
    arguments: 'THAM SỐ',
  },
  keywords: { default: 'mặc định =', separator: 'ngăn cách bằng' },
  briefs: {
    help: 'In hướng dẫn này',
    helpAll: 'In hướng dẫn, kể cả phần ẩn',
    version: 'In số phiên bản',
    argumentEscapeSequence: 'Mọi chữ đi sau là tham số, dù bắt đầu bằng dấu gạch',
  },
  noCommandRegisteredForInput: ({ input, corrections }) =>
    `Gọi lệnh chưa đúng: không có lệnh “${input}”${meaning(corrections.map((name) => name.replaceAll('`', '“').replace(/“$/u, '”')))}. ${seeHelp}`.replace(
      '?.',
      '?',
    ),
  noTextAvailableForLocale: ({ requestedLocale }) =>
    `vanthu chỉ nói tiếng Việt, không có “${requestedLocale}”`,
  exceptionWhileParsingArguments: (error) => usageFault(error).replace('?.', '?'),
  exceptionWhileLoadingCommandFunction: ownFault,
  exceptionWhileLoadingCommandContext: ownFault,
  exceptionWhileRunningCommand: ownFault,
  exceptionWhileRunningIntegrationHook: ({ exception }) => ownFault(exception),
  exceptionWhileRunningIntegrationFlag: ({ exception }) => ownFault(exception),
  commandErrorResult: ownFault,
  currentVersionIsNotLatest: ({ currentVersion, latestVersion }) =>
    `Đã có bản ${latestVersion}; bản đang dùng là ${currentVersion}`,
};
