import type { Diagnostic } from '../../diagnostic/diagnostic.ts';
import { docxPlaceName } from '../../diagnostic/terminal.ts';
import type { CheckedFile } from '../checked-file.ts';
import type { Rule } from '../rule.ts';
import { ruleSource } from '../rule-facts.ts';
import { stateNames, type RuleResult, type State, type Verdict } from '../verdict.ts';
import { escapeText } from './escape.ts';
import { pageStyle } from './page-style.ts';
import { conclusion, shareWords, summarise, takenFor } from './summary.ts';

type Titles = ReadonlyMap<string, string>;

const states: readonly State[] = ['fail', 'review', 'not-evaluated', 'not-applicable', 'pass'];
const stateOf = { error: 'fail', warning: 'review', info: 'review' } as const;
const severityNames = { error: stateNames.fail, warning: stateNames.review, info: 'ghi chú' } as const;

/** The paragraph's words, those that are meant marked. */
function quoted({ where: { excerpt, column = 1, length = 0 } }: Diagnostic): string {
  if (excerpt === undefined || excerpt.trim() === '') return '';
  const start = column - 1;
  const end = start + length;
  const meant = excerpt.slice(start, end);
  const marked = meant === '' ? '' : `<mark>${escapeText(meant)}</mark>`;
  return `<blockquote>${escapeText(excerpt.slice(0, start))}${marked}${escapeText(excerpt.slice(end))}</blockquote>`;
}

function finding(diagnostic: Diagnostic): string {
  const { rule, severity, message, hint, cite, where } = diagnostic;
  const place = docxPlaceName(where) ?? 'cả văn bản';
  return [
    `<li class="item ${stateOf[severity]}">`,
    `<p><span class="place">${escapeText(place)}</span> <strong>${severityNames[severity]}</strong>: ${escapeText(message)}</p>`,
    quoted(diagnostic),
    hint === undefined ? '' : `<p class="hint">→ ${escapeText(hint)}</p>`,
    `<p class="rule"><code>${escapeText(rule)}</code>${cite === undefined ? '' : ` — ${escapeText(cite)}`}</p>`,
    '</li>',
  ].join('');
}

const row = ({ rule, state, reason }: RuleResult, titles: Titles): string =>
  `<tr class="item ${state}"><td>${stateNames[state]}</td><td><code>${rule}</code>${titles.has(rule) ? `<br>${escapeText(titles.get(rule) ?? '')}` : ''}</td><td>${escapeText(reason ?? '')}</td><td>${escapeText(ruleSource(rule))}</td></tr>`;

function rulesTable({ results }: Verdict, titles: Titles): string {
  const byState = [...results].sort((a, b) => states.indexOf(a.state) - states.indexOf(b.state));
  return [
    `<details><summary>Mọi quy tắc (${results.length}) và kết quả</summary>`,
    '<table><thead><tr><th>Kết quả</th><th>Quy tắc</th><th>Lý do</th><th>Căn cứ</th></tr></thead><tbody>',
    ...byState.map((result) => row(result, titles)),
    '</tbody></table></details>',
  ].join('\n');
}

function counted(verdict: Verdict): string {
  const summary = summarise(verdict);
  const list = states.map(
    (state) => `<li class="${state}"><b>${summary.counts[state]}</b> ${stateNames[state]}</li>`,
  );
  return `<ul class="counts">${list.join('')}</ul><p>Kết luận: ${escapeText(shareWords(summary))}; ${escapeText(conclusion(summary))}.</p>`;
}

function section({ source, verdict, diagnostics }: CheckedFile, titles: Titles): string {
  return [
    '<section>',
    `<h2>${escapeText(source)}</h2>`,
    verdict === undefined
      ? '<p>Không kiểm tra được.</p>'
      : `<p>${escapeText(takenFor(verdict))}</p>${counted(verdict)}`,
    diagnostics.length === 0 ? '' : `<ol>${diagnostics.map(finding).join('\n')}</ol>`,
    verdict === undefined ? '' : rulesTable(verdict, titles),
    '</section>',
  ].join('\n');
}

const filters: readonly (readonly [id: string, label: string])[] = [
  ['every', 'tất cả'],
  ...states.map((state) => [state, stateNames[state]] as const),
];

/** One page that needs nothing else: no script, no network; filtered by plain CSS, and fit to be printed. */
export function checkHtml(files: readonly CheckedFile[], rules: readonly Rule[]): string {
  const titles = new Map<string, string>(rules.map(({ id, title }) => [id, title]));
  return [
    '<!doctype html>',
    '<html lang="vi"><head><meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    '<title>Kết quả kiểm tra thể thức</title>',
    `<style>${pageStyle(states)}</style></head><body>`,
    '<h1>Kết quả kiểm tra thể thức theo Nghị định 30/2020/NĐ-CP</h1>',
    ...filters.map(
      ([id, label], at) =>
        `<input type="radio" name="show" id="show-${id}"${at === 0 ? ' checked' : ''}><label for="show-${id}">${label}</label>`,
    ),
    '<main>',
    ...files.map((file) => section(file, titles)),
    '</main></body></html>',
    '',
  ].join('\n');
}
