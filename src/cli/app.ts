import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { buildApplication, buildCommand, buildRouteMap, help, version } from '@stricli/core';
import { exitCodeHelp, exitCodes } from './exit-codes.ts';
import { asTyped, dossiers, json, force, quiet, target, templates, ownCheck, noCheck } from './flags.ts';
import { packageRoot } from './package-root.ts';
import { check } from './routes/check.ts';
import { template } from './routes/template.ts';
import { text } from './text.ts';

// Implementations are loaded when a command runs: `--help` and `--version` load the parser alone.

const generate = buildCommand({
  loader: async () => (await import('./commands/generate.ts')).generate,
  parameters: {
    positional: dossiers,
    flags: {
      output: {
        kind: 'parsed',
        brief: 'Thư mục nhận văn bản; mỗi hồ sơ một thư mục con',
        placeholder: 'THƯ-MỤC',
        parse: asTyped,
      },
      templates,
      check: ownCheck,
      noCheck,
      force,
      json,
      quiet,
    },
    aliases: { o: 'output' },
  },
  docs: {
    brief: 'Kiểm tra hồ sơ rồi vẽ các văn bản của nó ra tệp Word',
    fullDescription: [
      'Kiểm tra hồ sơ rồi vẽ các văn bản của nó ra tệp Word.',
      'Hồ sơ nào còn lỗi thì không tệp nào của hồ sơ ấy được ghi. Tệp đã bị sửa tay thì không bị ghi đè.',
      '',
      exitCodeHelp,
    ].join('\n'),
  },
});

/** A whole number within bounds; what is none is refused by the parser. */
const wholeFrom = (least: number, most: number) => (input: string) => {
  const value = Number(input);
  if (!Number.isInteger(value) || value < least || value > most) throw new SyntaxError(input);
  return value;
};

const batch = buildCommand({
  loader: async () => (await import('./commands/batch.ts')).batch,
  parameters: {
    positional: {
      kind: 'tuple',
      parameters: [{ brief: 'Tệp hồ sơ, hoặc thư mục có ho-so.yaml', placeholder: 'HỒ-SƠ', parse: asTyped }],
    },
    flags: {
      output: {
        kind: 'parsed',
        brief: 'Thư mục nhận văn bản; hồ sơ có thư mục con theo mã của nó',
        placeholder: 'THƯ-MỤC',
        parse: asTyped,
      },
      names: {
        kind: 'parsed',
        brief: 'Mẫu tên tệp, ví dụ {{number}}-{{symbol}}-{{agency}}',
        placeholder: 'MẪU',
        parse: asTyped,
        optional: true,
      },
      templates,
      skipBad: {
        kind: 'boolean',
        brief:
          'Hồ sơ có lỗi thì vẫn vẽ những văn bản mà lỗi không liên quan, và nêu rõ văn bản nào bị bỏ lại',
        optional: true,
        withNegated: false,
      },
      merge: target('Viết thêm một tệp in gộp cả loạt theo thứ tự, mỗi văn bản sang trang mới', 'TỆP.docx'),
      zip: target('Viết thêm một tệp nén chứa cả loạt', 'TỆP.zip'),
      workers: {
        kind: 'parsed',
        brief: 'Số luồng cùng vẽ, 1 đến 64; không có thì vanthu tự chọn',
        placeholder: 'SỐ',
        parse: wholeFrom(1, 64),
        optional: true,
      },
      level: {
        kind: 'parsed',
        brief: 'Mức nén tệp Word, 1 đến 9, thường là 6; mức 3 nhanh hơn, tệp lớn hơn chừng một phần mười',
        placeholder: 'SỐ',
        parse: wholeFrom(1, 9),
        optional: true,
      },
      check: ownCheck,
      noCheck,
      force,
      json,
      quiet,
    },
    aliases: { o: 'output' },
  },
  docs: {
    brief: 'Vẽ hàng loạt: mỗi cơ quan hay đợt kiểm tra một văn bản, dừng lúc nào cũng làm tiếp được',
    fullDescription: [
      'Vẽ hàng loạt: mỗi cơ quan hay đợt kiểm tra một văn bản, ghi từng tệp ngay khi vẽ xong.',
      'Chạy lại thì tệp đã xong được giữ nguyên; chỉ tệp nào có dữ kiện, mẫu hay câu chữ thay đổi mới vẽ lại.',
      'Bấm Ctrl-C để dừng; chạy lại đúng lệnh ấy để làm tiếp. Tệp đã bị sửa tay thì không bị ghi đè.',
      '',
      exitCodeHelp,
    ].join('\n'),
  },
});

const validate = buildCommand({
  loader: async () => (await import('./commands/validate.ts')).validate,
  parameters: { positional: dossiers, flags: { templates, json } },
  docs: {
    brief: 'Chỉ kiểm tra hồ sơ, không vẽ gì',
    fullDescription: ['Chỉ kiểm tra hồ sơ, không vẽ gì; nêu đủ mọi điều cần xem.', '', exitCodeHelp].join(
      '\n',
    ),
  },
});

const create = buildRouteMap({
  routes: {
    dossier: buildCommand({
      loader: async () => (await import('./commands/new.ts')).createDossier,
      parameters: {
        positional: {
          kind: 'tuple',
          parameters: [{ brief: 'Thư mục của hồ sơ mới', placeholder: 'THƯ-MỤC', parse: asTyped }],
        },
      },
      docs: { brief: 'Tạo một thư mục có ho-so.yaml; không cần gõ chữ dossier' },
    }),
    workbook: buildCommand({
      loader: async () => (await import('./commands/new-workbook.ts')).createWorkbook,
      parameters: {
        positional: {
          kind: 'tuple',
          parameters: [{ brief: 'Bảng tính mới', placeholder: 'TỆP.xlsx', parse: asTyped }],
        },
        flags: { force },
      },
      docs: { brief: 'Tạo một bảng tính Excel để điền, có hướng dẫn và dòng mẫu' },
    }),
  },
  defaultCommand: 'dossier',
  docs: { brief: 'Tạo một hồ sơ mới từ bản khởi đầu, hoặc một bảng tính để điền' },
});

const convert = buildCommand({
  loader: async () => (await import('./commands/convert.ts')).convert,
  parameters: {
    positional: {
      kind: 'tuple',
      parameters: [
        { brief: 'Hồ sơ: YAML, JSON, bảng tính, thư mục tệp CSV', placeholder: 'HỒ-SƠ', parse: asTyped },
        {
          brief: 'Tệp .yaml, .json, .xlsx; tên không có đuôi là thư mục nhận các tệp CSV',
          placeholder: 'ĐÍCH',
          parse: asTyped,
        },
      ],
    },
    flags: { force },
  },
  docs: {
    brief: 'Chuyển hồ sơ sang dạng khác: YAML, JSON, bảng tính Excel, CSV',
    fullDescription: [
      'Chuyển hồ sơ sang dạng khác, không mất dữ kiện nào: YAML, JSON, bảng tính Excel, thư mục tệp CSV.',
      'Hồ sơ phải đúng lược đồ; mâu thuẫn giữa các dữ kiện thì không cản. Tệp đã có thì không bị ghi đè.',
      '',
      exitCodeHelp,
    ].join('\n'),
  },
});

const kinds = buildCommand({
  loader: async () => (await import('./commands/kinds.ts')).listKinds,
  parameters: {},
  docs: { brief: 'Liệt kê các loại văn bản soạn được' },
});

const schema = buildCommand({
  loader: async () => (await import('./commands/schema.ts')).printSchema,
  parameters: {
    flags: {
      output: {
        kind: 'parsed',
        brief: 'Tệp nhận lược đồ; không có thì in ra màn hình',
        placeholder: 'TỆP',
        parse: asTyped,
        optional: true,
      },
      force,
    },
    aliases: { o: 'output' },
  },
  docs: { brief: 'In lược đồ JSON Schema của hồ sơ, để trình soạn thảo gợi ý khi gõ' },
});

const config = buildCommand({
  loader: async () => (await import('./commands/config.ts')).config,
  parameters: {
    positional: {
      kind: 'tuple',
      parameters: [
        {
          brief: 'Tệp hồ sơ hoặc thư mục; không có thì thư mục đang đứng',
          placeholder: 'HỒ-SƠ',
          parse: asTyped,
          optional: true,
        },
      ],
    },
    flags: { json },
  },
  docs: {
    brief: 'Cho xem nền nếp của cơ quan đang có hiệu lực (vanthu.config.yaml), mỗi điều đặt ở đâu',
  },
});

async function currentVersion(): Promise<string> {
  const manifest: unknown = JSON.parse(await readFile(path.join(packageRoot, 'package.json'), 'utf8'));
  return typeof manifest === 'object' && manifest !== null && 'version' in manifest
    ? String(manifest.version)
    : '?';
}

/** The command line: what each command takes, and where its implementation is loaded from. */
export const app = buildApplication(
  buildRouteMap({
    routes: { generate, batch, validate, check, new: create, convert, kinds, schema, config, template },
    docs: {
      brief: 'Soạn công văn và phụ lục theo Nghị định 30/2020/NĐ-CP từ một hồ sơ',
      fullDescription: [
        'Soạn công văn và phụ lục theo Nghị định 30/2020/NĐ-CP từ một hồ sơ: mỗi dữ kiện chỉ gõ một lần.',
        '',
        'THỬ NGAY',
        '  vanthu new ho-so-cua-toi',
        '  vanthu generate ho-so-cua-toi -o output',
        '',
        exitCodeHelp,
      ].join('\n'),
    },
  }),
  {
    name: 'vanthu',
    scanner: { caseStyle: 'allow-kebab-for-camel', allowArgumentEscapeSequence: true },
    localization: { text },
    determineExitCode: () => exitCodes.own.code,
  },
  {
    help: help({
      brief: text.briefs.help,
      defaultForRouteMap: true,
      formatting: {
        caseStyle: 'convert-camel-to-kebab',
        useAliasInUsageLine: true,
        onlyRequiredInUsageLine: false,
      },
    }),
    version: version({ brief: text.briefs.version, info: { getCurrentVersion: currentVersion } }),
  },
);
