import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Example } from '../../src/check/example.ts';
import { rulesAtHand } from '../../src/check/registry.ts';
import { resultsOf } from '../support/example/check-example.ts';

const page = path.resolve(import.meta.dirname, '../../docs/dot-bien.md');

/** The rules that say something of a document, each once. */
const fired = async (example: Example): Promise<string[]> =>
  (await resultsOf(example)).filter(({ diagnostics }) => diagnostics.length > 0).map(({ rule }) => rule);

const shown = (example: Example): string =>
  JSON.stringify(example).replaceAll('|', '\\|').replaceAll('`', 'ʹ').slice(0, 160);

interface Mutation {
  readonly rule: string;
  readonly example: Example;
  readonly fired: readonly string[];
}

const mutations: Mutation[] = [];
for (const rule of await rulesAtHand())
  for (const example of rule.invalid) mutations.push({ rule: rule.id, example, fired: await fired(example) });

const table = [
  '# Quy tắc và đột biến',
  '',
  'Mỗi dòng là một văn bản đúng thể thức bị làm sai một chỗ. Quy tắc ở cột đầu phải báo; cột cuối là những quy tắc khác cùng báo vì',
  'chỗ sai ấy chạm cả vào chúng. Bảng được tạo khi chạy thử; đừng sửa tay.',
  '',
  '| quy tắc | chỗ làm sai | cùng báo |',
  '| --- | --- | --- |',
  ...mutations.map(
    ({ rule, example, fired: all }) =>
      `| \`${rule}\` | \`${shown(example)}\` | ${all
        .filter((other) => other !== rule)
        .map((other) => `\`${other}\``)
        .join(', ')} |`,
  ),
  '',
].join('\n');

if (process.env['UPDATE_PAGES'] === '1') writeFileSync(page, table);

describe('a sound document made wrong in one place', () => {
  it.each(mutations)('is told by $rule', ({ rule, fired: all }) => {
    expect(all).toContain(rule);
  });

  it('is told by no rule but those that the table lists', () => {
    expect(readFileSync(page, 'utf8')).toBe(table);
  });
});
