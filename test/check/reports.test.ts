import { describe, expect, test } from 'vitest';
import { checkFile, type CheckedFile } from '../../src/check/checked-file.ts';
import { rulesAtHand } from '../../src/check/registry.ts';
import { checkHtml } from '../../src/check/report/html.ts';
import { checkJson } from '../../src/check/report/json.ts';
import { checkJunit } from '../../src/check/report/junit.ts';
import { checkSarif } from '../../src/check/report/sarif.ts';
import { conclusion, summarise } from '../../src/check/report/summary.ts';
import { fileLines } from '../../src/check/report/terminal.ts';
import { catalogue } from '../../src/nd30/catalogue/catalogue.ts';
import type { Example } from '../../src/check/example.ts';
import { exampleDocx } from '../support/example/example-docx.ts';
import { wellFormed } from '../support/well-formed.ts';

const rules = await rulesAtHand();
const plain = { red: String, yellow: String, cyan: String, dim: String };
const hostile = '<script>alert("1")</script> & \u{202E}';

const checked = (example: Example, source = 'van-ban.docx'): Promise<CheckedFile> =>
  checkFile(exampleDocx(example), source);

const sound = await checked({});
const broken = await checked({ parts: { nationalName: 'CỘNG HÕA XÃ HỘI CHỦ NGHĨA VIỆT NAM' } });
const unreadable = await checkFile(Buffer.from('%PDF-1.7'), `${hostile}.docx`);
const nasty = await checked({ body: [hostile, 'Đề nghị các đơn vị thực hiện'] }, `${hostile}.docx`);

describe('a summary', () => {
  test('never claims that a document complies while a binding rule was not evaluated', () => {
    if (sound.verdict === undefined) throw new Error('not read');
    const summary = summarise(sound.verdict);
    expect(summary.mandatoryUnevaluated).toBeGreaterThan(0);
    expect(summary.compliant).toBe(false);
    expect(conclusion(summary)).toMatch(/^không thấy lỗi ở những điều đã xét được/u);
    expect(conclusion({ ...summary, mandatoryUnevaluated: 0, compliant: true })).toMatch(/^tuân thủ/u);
  });

  test('says that the decree does not rule what was issued before it', async () => {
    const old = await checked({ parts: { placeDate: 'Hà Nội, ngày 04 tháng 3 năm 2020' } });
    const states = new Set(
      old.verdict?.results.filter(({ rule }) => rule in catalogue).map(({ state }) => state),
    );
    expect([...states]).toEqual(['not-applicable']);
    expect(fileLines(old, plain, { all: false, quiet: false }).at(-1)).toContain('không áp dụng');
    const later = await checked({ parts: { placeDate: 'Hà Nội, ngày 05 tháng 3 năm 2020' } });
    expect(later.verdict?.results.some(({ state }) => state === 'pass')).toBe(true);
  });

  test.each([
    ['party', { parts: { nationalName: 'ĐẢNG CỘNG SẢN VIỆT NAM', motto: false } }],
    ['normative', { type: 'quyet-dinh', parts: { number: 'Số: 15/2026/QĐ-UBND' } }],
  ] as const)('recognises what other law rules: %s', async (kind, example) => {
    const { verdict } = await checked(example);
    expect(verdict?.class).toBe(kind);
    expect(verdict?.results.filter(({ rule }) => rule in catalogue).map(({ state }) => state)).not.toContain(
      'fail',
    );
  });
});

describe('on a terminal', () => {
  test('a finding has its place, its words with a pointer, what to write, its rule and clause', () => {
    const lines = fileLines(broken, plain, { all: false, quiet: false }).join('\n');
    expect(lines).toContain('van-ban.docx › đoạn ');
    expect(lines).toContain('| CỘNG HÕA XÃ HỘI CHỦ NGHĨA VIỆT NAM');
    expect(lines).toContain(`| ${'^'.repeat(34)}`);
    expect(lines).toContain('→ viết CỘNG HÒA');
    expect(lines).toContain('[quoc-hieu-text — Phụ lục I, Phần I, Mục II, khoản 1, điểm a]');
    expect(lines).toContain('văn bản hành chính: công văn, ngày 05/3/2026');
  });

  test('--all lists every rule with its state', () => {
    const lines = fileLines(sound, plain, { all: true, quiet: false }).join('\n');
    for (const id of Object.keys(catalogue)) expect(lines).toContain(` ${id}`);
  });

  test('nothing of a file steers it', () => {
    const lines = fileLines(nasty, plain, { all: true, quiet: false }).join('\n');
    expect(lines).not.toMatch(/[\u{202E}\u{1B}]/u);
  });
});

test('JSON counts every rule of the catalogue once, and gives each finding', () => {
  const data: unknown = JSON.parse(checkJson([broken, unreadable]));
  expect(data).toMatchObject({
    format: 1,
    ok: false,
    files: [
      { source: 'van-ban.docx', checked: true, class: 'administrative', type: 'cong-van', draft: false },
      { checked: false, diagnostics: [{ rule: 'docx-foreign' }] },
    ],
  });
  const ids = broken.verdict?.results.map(({ rule }) => rule) ?? [];
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids).toEqual(expect.arrayContaining(Object.keys(catalogue)));
});

test('SARIF names its rules with help, and places a finding in its paragraph', () => {
  const log: unknown = JSON.parse(checkSarif([broken, nasty, unreadable], { version: '0.0.0', rules }));
  expect(log).toMatchObject({ version: '2.1.0', runs: [{ tool: { driver: { name: 'vanthu' } } }] });
  const text = checkSarif([broken], { version: '0.0.0', rules });
  expect(text).toMatch(/"ruleId": "quoc-hieu-text",\n\s+"ruleIndex": \d+,\n\s+"level": "error"/u);
  expect(text).toMatch(
    /"uri": "van-ban\.docx"\n\s+\},\n\s+"region": \{\n\s+"startLine": \d+,\n\s+"startColumn": 1/u,
  );
  expect(text).toMatch(/"logicalLocations": \[\n\s+\{\n\s+"name": "đoạn \d+"/u);
});

describe('JUnit', () => {
  const xml = checkJunit([sound, broken, nasty, unreadable], rules);

  test('is well-formed, whatever a file holds', () => {
    expect(wellFormed(xml)).toBe(true);
    expect(xml).not.toContain('<script>');
  });

  test('has a suite a file, a case a rule, a failure for each rule that is broken', () => {
    expect(xml.match(/<testsuite /gu)).toHaveLength(4);
    const own = checkJunit([broken], rules);
    expect(own.match(/<testcase /gu)).toHaveLength((broken.verdict?.results.length ?? 0) + 1);
    expect(own.match(/<failure /gu)).toHaveLength(
      broken.verdict?.results.filter(({ state }) => state === 'fail').length ?? -1,
    );
  });
});

describe('the page', () => {
  const page = checkHtml([broken, nasty, unreadable], rules);

  test('marks the words meant', () => {
    expect(page).toContain('<mark>CỘNG HÕA XÃ HỘI CHỦ NGHĨA VIỆT NAM</mark>');
  });

  test('needs nothing else: no script, no address', () => {
    expect(page).not.toMatch(/<script|<link|<img|https?:|url\(|@import| on\w+=/iu);
  });

  test('escapes all that a file says', () => {
    expect(page).toContain('&lt;script&gt;');
    expect(page).not.toContain('\u{202E}');
  });
});
