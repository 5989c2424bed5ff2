import type { Basis } from '../../nd30/component-format.ts';
import type { CatalogueRule, RulePattern } from '../../nd30/catalogue/catalogue-rule.ts';
import type { Example } from '../example.ts';
import { notEvaluatedBecause } from '../not-evaluated.ts';
import { isOfCatalogue, isRuleId, ruleFacts, ruleIds, ruleSource } from '../rule-facts.ts';
import type { Rule } from '../rule.ts';
import { exampleWords } from './example-words.ts';

const severityNames = { error: 'lỗi (bắt buộc)', warning: 'cần xem' } as const;

const bases: Readonly<Record<Basis | 'external', string>> = {
  text: 'lời văn của Nghị định',
  table: 'bảng mẫu chữ ở Mục V',
  footnote: 'chú thích của bảng ở Mục V',
  sample: 'mẫu in trong Phụ lục III',
  derived: 'suy ra từ lời văn của Nghị định',
  convention: 'quy ước, Nghị định không nói',
  external: 'văn bản khác ngoài Nghị định',
};

/** Words in a table or a list of Markdown. */
const plain = (text: string): string =>
  text
    .normalize('NFC')
    .replaceAll(/\s+/gu, ' ')
    .replaceAll(/([\\|<>*_`])/gu, String.raw`\$1`);

function examples(list: readonly Example[]): string[] {
  const lines = list.map((example) => {
    const words = exampleWords(example);
    return `- ${plain(words.length === 0 ? 'Văn bản trình bày đúng mẫu' : words.join('; '))}`;
  });
  return [...new Set(lines)];
}

const shown = (words: readonly string[]): string[] => words.map((one) => `- ${plain(`“${one}”`)}`);

const section = (title: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : [`## ${title}`, '', ...lines, ''];

const caseOf = (pattern: RulePattern | undefined, key: 'ok' | 'bad'): string[] => shown(pattern?.[key] ?? []);

const waiving = (id: string, { severity }: CatalogueRule): string[] => [
  `Cơ quan chủ động làm khác thì khai trong \`vanthu.config.yaml\`; kết quả nào cũng nêu ai quyết định và vì sao${severity === 'error' ? ', điều ấy không còn là lỗi' : ''}:`,
  '',
  '```yaml',
  ...(isOfCatalogue(id)
    ? ['deviations:', `  - rule: ${id}`, '    decidedBy: người quyết định', '    reason: lý do']
    : ['check:', `  ignore: [${id}]`]),
  '```',
  ...(isOfCatalogue(id) ? ['', `Không muốn nêu nữa thì thêm mã vào \`check.ignore\`.`] : []),
];

function pageOf({ id, title, valid, invalid }: Rule): string {
  const facts = ruleFacts(id);
  return [
    `# ${title}`,
    '',
    `Mã quy tắc: \`${id}\`. Mức: ${severityNames[facts.severity]}. Căn cứ: ${ruleSource(id)}${isOfCatalogue(id) && facts.source === undefined && facts.clauses.length > 0 ? ', Nghị định 30/2020/NĐ-CP' : ''} (${bases[facts.basis]}).`,
    '',
    ...(facts.note === undefined ? [] : [facts.note, '']),
    ...section('Đúng', [...examples(valid), ...caseOf(facts.pattern, 'ok')]),
    ...section('Chưa đúng', [...examples(invalid), ...caseOf(facts.pattern, 'bad')]),
    ...section('Làm khác', waiving(id, facts)),
  ].join('\n');
}

function row(id: string, rules: ReadonlyMap<string, Rule>): string {
  if (!isRuleId(id)) return '';
  const rule = rules.get(id);
  const { severity } = ruleFacts(id);
  const reason = isOfCatalogue(id) ? notEvaluatedBecause[id] : undefined;
  const cells = [
    rule === undefined ? `\`${id}\`` : `[\`${id}\`](${id}.md)`,
    rule === undefined ? '' : plain(rule.title),
    severityNames[severity],
    plain(ruleSource(id)),
    rule === undefined ? `không: ${plain(reason ?? 'chưa có cách đọc điều này từ tệp DOCX')}` : 'có',
  ];
  return `| ${cells.join(' | ')} |`;
}

function indexPage(rules: readonly Rule[]): string {
  const byId = new Map<string, Rule>(rules.map((rule) => [rule.id, rule]));
  const ofDecree = ruleIds.filter(isOfCatalogue);
  const evaluated = ofDecree.filter((id) => byId.has(id)).length;
  return [
    '# Quy tắc thể thức',
    '',
    `\`vanthu check\` có danh mục ${ofDecree.length} quy tắc rút từ Nghị định 30/2020/NĐ-CP; ${evaluated} quy tắc được đánh giá trên tệp Word, ${ofDecree.length - evaluated} quy tắc không`,
    'đọc được từ tệp Word và được nói rõ vì sao. Ngoài ra vanthu có thêm những quy tắc của mình, cuối bảng. Kết quả của mỗi',
    'quy tắc là một trong năm: đạt, lỗi, cần xem, không đánh giá được, không áp dụng.',
    '',
    '| Mã | Quy tắc | Mức | Căn cứ | Đánh giá |',
    '| --- | --- | --- | --- | --- |',
    ...ruleIds.map((id) => row(id, byId)),
    '',
    'Các trang này được tạo từ mã nguồn của từng quy tắc; đừng sửa tay.',
    '',
  ].join('\n');
}

/** The pages of the rules of layout and wording by file name, from the rules themselves. */
export const layoutRulePages = (rules: readonly Rule[]): ReadonlyMap<string, string> =>
  new Map([
    ['README.md', indexPage(rules)],
    ...rules.map((rule): [string, string] => [`${rule.id}.md`, pageOf(rule)]),
  ]);
