import { say } from './sentence.ts';

/** Mending a DOCX: why a file is left as it is. */
export const fixingSentences = {
  'fix-impossible': say<{ problem: 'signed' | 'large' }>(
    'error',
    ({ problem }) =>
      problem === 'signed'
        ? 'không sửa tệp này: văn bản đã ký số, sửa sẽ làm hỏng chữ ký'
        : 'không sửa được tệp này: nội dung giải nén quá lớn',
    ({ problem }) =>
      problem === 'signed' ? 'sửa bản dự thảo chưa ký rồi ký lại' : 'thu nhỏ hình ảnh trong tệp rồi chạy lại',
  ),
  'fix-usage': say<{ problem: 'fix' | 'target' | 'many' | 'same' | 'report' }>(
    'error',
    ({ problem }) =>
      ({
        fix: '--in-place chỉ dùng cùng với --fix',
        target: '--fix cần một nơi ghi: -o TỆP hoặc --in-place, không dùng cả hai',
        many: '-o chỉ nhận được một tệp đã sửa, ở đây có nhiều tệp',
        same: '-o trùng với tệp đang sửa',
        report: '--fix không dùng cùng với --format, --json, --comments',
      })[problem],
    ({ problem }) =>
      problem === 'report'
        ? 'sửa trước, rồi chạy vanthu check trên tệp đã sửa để lấy báo cáo'
        : 'dùng --fix -o TỆP.docx để ghi bản sửa ra tệp khác, hoặc --fix --in-place để sửa tại chỗ và giữ lại bản cũ',
  ),
} as const;
