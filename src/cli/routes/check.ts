import { buildCommand } from '@stricli/core';
import { exitCodeHelp } from '../exit-codes.ts';
import { asTyped, json, force, quiet, target } from '../flags.ts';

/** `vanthu check`. */
export const check = buildCommand({
  loader: async () => (await import('../commands/check.ts')).check,
  parameters: {
    positional: {
      kind: 'array',
      minimum: 1,
      parameter: {
        brief: 'Tệp Word, thư mục có tệp Word, hoặc mẫu tên như “van-ban/*.docx”',
        placeholder: 'TỆP',
        parse: asTyped,
      },
    },
    flags: {
      format: {
        kind: 'enum',
        values: ['terminal', 'json', 'sarif', 'junit', 'html'],
        brief: 'Dạng báo cáo; không có thì in ra màn hình cho người đọc',
        optional: true,
      },
      json,
      output: target('Ghi báo cáo vào tệp thay vì in ra màn hình; với --fix: ghi bản đã sửa', 'TỆP'),
      comments: target('Viết thêm một bản sao của tệp Word có ghi chú (comment) tại từng chỗ', 'TỆP.docx'),
      config: target(
        'Nền nếp của cơ quan; không có thì tìm vanthu.config.yaml từ thư mục của tệp ngược lên',
        'TỆP.yaml',
      ),
      dossier: target('Hồ sơ của văn bản, để đối chiếu tên cơ quan', 'HỒ-SƠ'),
      fix: {
        kind: 'boolean',
        brief: 'Sửa phần trình bày, không đụng tới lời văn; bản đã sửa ghi vào -o TỆP hoặc sửa tại chỗ',
        optional: true,
        withNegated: false,
      },
      inPlace: {
        kind: 'boolean',
        brief: 'Cùng với --fix: sửa tại chỗ, giữ bản cũ ở TÊN.truoc-khi-sua.docx',
        optional: true,
        withNegated: false,
      },
      all: {
        kind: 'boolean',
        brief: 'Nêu mọi quy tắc với kết quả và lý do, cả quy tắc đạt và không đánh giá được',
        optional: true,
        withNegated: false,
      },
      force,
      quiet,
    },
    aliases: { o: 'output' },
  },
  docs: {
    brief: 'Kiểm tra thể thức của tệp Word bất kỳ theo từng khoản của Nghị định 30/2020/NĐ-CP',
    fullDescription: [
      'Kiểm tra thể thức của tệp Word bất kỳ theo từng khoản của Nghị định 30/2020/NĐ-CP: sai gì, ở đoạn nào, sửa thế nào.',
      'Điều nào không đọc được từ tệp Word thì nói là không đánh giá được, không tính là đạt. Tệp đang kiểm tra chỉ bị sửa khi có --fix --in-place.',
      '',
      exitCodeHelp,
    ].join('\n'),
  },
});
