import type { Diagnostic } from '../../diagnostic/diagnostic.ts';
import { placeName } from '../../diagnostic/terminal.ts';
import type { CheckedFile } from '../checked-file.ts';
import type { Rule } from '../rule.ts';
import { ruleFacts } from '../rule-facts.ts';
import { stateNames, type RuleResult } from '../verdict.ts';
import { escapeText } from './escape.ts';

const attribute = (name: string, value: string | number): string => ` ${name}="${escapeText(String(value))}"`;

const said = (diagnostic: Diagnostic): string =>
  [
    `${placeName(diagnostic)}: ${diagnostic.message}`,
    ...(diagnostic.hint === undefined ? [] : [`→ ${diagnostic.hint}`]),
  ].join('\n');

/** JUnit knows no warning: what a human has to look at passes, with its words as output. */
function outcome({ state, reason, diagnostics }: RuleResult): string {
  const words = escapeText(diagnostics.map(said).join('\n'));
  if (state === 'fail')
    return `<failure${attribute('message', diagnostics[0]?.message ?? '')}${attribute('type', 'error')}>${words}</failure>`;
  if (state === 'review') return `<system-out>${escapeText(stateNames.review)}\n${words}</system-out>`;
  return state === 'pass'
    ? ''
    : `<skipped${attribute('message', `${stateNames[state]}${reason === undefined ? '' : `: ${reason}`}`)}/>`;
}

function testCase(result: RuleResult, titles: ReadonlyMap<string, string>): string {
  const title = titles.get(result.rule);
  const name = title === undefined ? result.rule : `${result.rule}: ${title}`;
  return `    <testcase${attribute('classname', ruleFacts(result.rule).component)}${attribute('name', name)}>${outcome(result)}</testcase>`;
}

function suite({ source, verdict, diagnostics }: CheckedFile, titles: ReadonlyMap<string, string>): string {
  const results = verdict?.results ?? [];
  const judged = new Set<string>(results.map(({ rule }) => rule));
  const faults = diagnostics.filter(({ rule, severity }) => severity === 'error' && !judged.has(rule));
  const count = (...states: readonly RuleResult['state'][]): number =>
    results.filter(({ state }) => states.includes(state)).length;
  const reading = `    <testcase${attribute('classname', 'tep')}${attribute('name', 'đọc tệp')}>${faults
    .map(
      (one) =>
        `<error${attribute('message', one.message)}${attribute('type', one.rule)}>${escapeText(said(one))}</error>`,
    )
    .join('')}</testcase>`;
  return [
    `  <testsuite${attribute('name', source)}${attribute('tests', results.length + 1)}${attribute('failures', count('fail'))}${attribute('errors', faults.length)}${attribute('skipped', count('not-evaluated', 'not-applicable'))}>`,
    reading,
    ...results.map((result) => testCase(result, titles)),
    '  </testsuite>',
  ].join('\n');
}

/** JUnit XML: a suite a file, a test case a rule, and one for reading the file. */
export function checkJunit(files: readonly CheckedFile[], rules: readonly Rule[]): string {
  const titles = new Map<string, string>(rules.map(({ id, title }) => [id, title]));
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<testsuites name="vanthu check">',
    ...files.map((file) => suite(file, titles)),
    '</testsuites>',
    '',
  ].join('\n');
}
