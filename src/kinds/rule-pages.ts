import { sentences, type Rule } from '../diagnostic/sentences.ts';
import type { Severity } from '../diagnostic/severity.ts';
import { chainChecks } from '../dossier/checks/registry.ts';
import type { CrossCheck } from '../dossier/checks/cross-check.ts';
import { documentChecks, drawnChecks } from './checks/registry.ts';

type Page = Omit<CrossCheck<never>, 'check'>;

/** The rules of the cross-checks, in the order of the index. */
export const ruledChecks: readonly Page[] = [...chainChecks, ...documentChecks, ...drawnChecks];

const severityNames: Readonly<Record<Severity, string>> = {
  error: 'lỗi',
  warning: 'cảnh báo (cần xem)',
  info: 'ghi chú',
};

const detailsOf = (rule: Rule): { readonly severity: Severity; readonly cite?: string } => sentences[rule];

const yaml = (fragment: string): string[] => ['```yaml', ...fragment.trim().split('\n'), '```', ''];

/** How a rule is waived, by its severity. */
function waiving(id: string, severity: Severity): string[] {
  if (severity === 'error') return ['Đây là lỗi: không miễn được, phải sửa thì mới soạn được văn bản.', ''];
  if (severity === 'info') return ['Đây là ghi chú: không cần miễn.', ''];
  return [
    'Khi dữ kiện đúng là như vậy, ghi lý do vào hồ sơ; kết quả kiểm tra in lại lý do ấy. Bỏ `about` để miễn ở mọi chỗ.',
    '',
    ...yaml(`waivers:\n  - rule: ${id}\n    about: ma-cua-muc\n    reason: vì sao chấp nhận`),
  ];
}

function pageOf({ id, title, why, valid, invalid }: Page): string {
  const { severity, cite } = detailsOf(id);
  return [
    `# ${title}`,
    '',
    `Mã quy tắc: \`${id}\`. Mức: ${severityNames[severity]}.${cite === undefined ? '' : ` Căn cứ: ${cite}, Nghị định 30/2020/NĐ-CP.`}`,
    '',
    why,
    '',
    '## Chưa đạt',
    '',
    ...yaml(invalid),
    '## Đạt',
    '',
    ...yaml(valid),
    '## Miễn cảnh báo',
    '',
    ...waiving(id, severity),
  ].join('\n');
}

function indexPage(): string {
  const rows = ruledChecks.map(
    ({ id, title }) => `| [\`${id}\`](${id}.md) | ${title} | ${severityNames[detailsOf(id).severity]} |`,
  );
  return [
    '# Quy tắc đối chiếu hồ sơ',
    '',
    'Trước khi vẽ, vanthu đối chiếu các dữ kiện của hồ sơ với nhau và nêu cả hai chỗ không khớp. Mỗi quy tắc một trang: vì sao,',
    'ví dụ chưa đạt, ví dụ đạt, cách miễn. Các ví dụ là những phần ghép thêm vào một hồ sơ nhỏ đã đúng.',
    '',
    '| Mã | Quy tắc | Mức |',
    '| --- | --- | --- |',
    ...rows,
    '',
    '“Như trên” không có quy tắc riêng: dòng ấy chỉ được in khi văn bản có Kính gửi, nên không thể có mà thiếu Kính gửi, trừ khi gõ',
    'tay ([`as-above-typed`](as-above-typed.md)).',
    '',
    'Các trang này được tạo từ mã nguồn của từng quy tắc; đừng sửa tay.',
    '',
  ].join('\n');
}

/** The pages of the rules by file name, from the rules themselves. */
export const rulePages = (): ReadonlyMap<string, string> =>
  new Map([
    ['README.md', indexPage()],
    ...ruledChecks.map((rule): [string, string] => [`${rule.id}.md`, pageOf(rule)]),
  ]);
