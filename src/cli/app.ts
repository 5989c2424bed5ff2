import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { buildApplication, buildCommand, buildRouteMap, help, version } from '@stricli/core';
import { exitCodeHelp, exitCodes } from './exit-codes.ts';
import { packageRoot } from './package-root.ts';
import { text } from './text.ts';

// Implementations are loaded when a command runs: `--help` and `--version` load the parser alone.

const asTyped = (input: string): string => input;

const dossiers = {
  kind: 'array',
  minimum: 1,
  parameter: {
    brief: 'Tệp hồ sơ, thư mục có ho-so.yaml, hoặc thư mục chứa nhiều hồ sơ',
    placeholder: 'HỒ-SƠ',
    parse: asTyped,
  },
} as const;

const json = {
  kind: 'boolean',
  brief: 'In kết quả thành một tài liệu JSON',
  optional: true,
  withNegated: false,
} as const;

const force = {
  kind: 'boolean',
  brief: 'Ghi đè cả tệp không do vanthu viết hoặc đã bị sửa',
  optional: true,
  withNegated: false,
} as const;

const folder = (brief: string) =>
  ({ kind: 'parsed', brief, placeholder: 'THƯ-MỤC', parse: asTyped, optional: true }) as const;

const templates = folder('Thư mục mẫu và câu chữ riêng của cơ quan; tệp nào không có thì dùng của vanthu');

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
      force,
      json,
      quiet: {
        kind: 'boolean',
        brief: 'Chỉ in lỗi',
        optional: true,
        withNegated: false,
      },
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

const create = buildCommand({
  loader: async () => (await import('./commands/new.ts')).createDossier,
  parameters: {
    positional: {
      kind: 'tuple',
      parameters: [{ brief: 'Thư mục của hồ sơ mới', placeholder: 'THƯ-MỤC', parse: asTyped }],
    },
  },
  docs: { brief: 'Tạo một hồ sơ mới từ bản khởi đầu' },
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

const template = buildRouteMap({
  routes: {
    build: buildCommand({
      loader: async () => (await import('./commands/template-build.ts')).templateBuild,
      parameters: {
        flags: { output: folder('Thư mục nhận mẫu; mặc định là thư mục templates của vanthu'), force },
        aliases: { o: 'output' },
      },
      docs: { brief: 'Dựng lại các mẫu Word gốc' },
    }),
    list: buildCommand({
      loader: async () => (await import('./commands/template-list.ts')).templateList,
      parameters: {},
      docs: { brief: 'Liệt kê các mẫu Word và cho biết mẫu nào đã được sửa' },
    }),
    copy: buildCommand({
      loader: async () => (await import('./commands/template-copy.ts')).templateCopy,
      parameters: {
        positional: {
          kind: 'tuple',
          parameters: [{ brief: 'Thư mục mẫu của cơ quan', placeholder: 'THƯ-MỤC', parse: asTyped }],
        },
        flags: { force },
      },
      docs: { brief: 'Chép các mẫu Word và câu chữ gốc vào thư mục của cơ quan để sửa' },
    }),
    lint: buildCommand({
      loader: async () => (await import('./commands/template-lint.ts')).templateLint,
      parameters: {
        positional: {
          kind: 'tuple',
          parameters: [{ brief: 'Tệp mẫu cần soát', placeholder: 'TỆP.docx', parse: asTyped }],
        },
        flags: {
          comments: {
            kind: 'parsed',
            brief: 'Viết thêm một bản sao của mẫu có ghi chú (comment) tại từng chỗ',
            placeholder: 'TỆP.docx',
            parse: asTyped,
            optional: true,
          },
          json,
        },
      },
      docs: {
        brief: 'Soát một mẫu Word đã sửa: thẻ sai, thiếu, chưa đóng, thiếu kiểu chữ',
        fullDescription: [
          'Soát một mẫu Word đã sửa: thẻ lạ hoặc gõ sai (kèm thẻ đúng gần nhất), thẻ thiếu, thẻ chưa đóng, kiểu chữ thiếu.',
          'Mẫu làm mất một phần của văn bản (thiếu Nơi nhận chẳng hạn) là lỗi. Mẫu đang soát không bị sửa.',
          '',
          exitCodeHelp,
        ].join('\n'),
      },
    }),
  },
  docs: { brief: 'Các mẫu Word và câu chữ' },
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
    routes: { generate, validate, new: create, kinds, schema, config, template },
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
