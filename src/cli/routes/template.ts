import { buildCommand, buildRouteMap } from '@stricli/core';
import { exitCodeHelp } from '../exit-codes.ts';
import { asTyped, json, force, folder } from '../flags.ts';

/** `vanthu template`. */
export const template = buildRouteMap({
  routes: {
    build: buildCommand({
      loader: async () => (await import('../commands/template-build.ts')).templateBuild,
      parameters: {
        flags: { output: folder('Thư mục nhận mẫu; mặc định là thư mục templates của vanthu'), force },
        aliases: { o: 'output' },
      },
      docs: { brief: 'Dựng lại các mẫu Word gốc' },
    }),
    list: buildCommand({
      loader: async () => (await import('../commands/template-list.ts')).templateList,
      parameters: {},
      docs: { brief: 'Liệt kê các mẫu Word và cho biết mẫu nào đã được sửa' },
    }),
    copy: buildCommand({
      loader: async () => (await import('../commands/template-copy.ts')).templateCopy,
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
      loader: async () => (await import('../commands/template-lint.ts')).templateLint,
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
