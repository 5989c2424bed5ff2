import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { exampleDocx } from '../support/example/example-docx.ts';
import { runApp } from '../support/run-app.ts';
import { useTempDir } from '../support/temp.ts';

const temp = useTempDir();
const wrong = exampleDocx({ parts: { nationalName: 'CỘNG HÕA XÃ HỘI CHỦ NGHĨA VIỆT NAM' } });
const at = (name: string): string => path.join(temp.path, name);

beforeEach(() => {
  writeFileSync(at('sai.docx'), wrong);
});

describe('check --fix', () => {
  it('writes the mended file elsewhere, and says what was, what is and that no word was touched', async () => {
    const { stdout: output, code: exitCode } = await runApp(
      'check',
      '--fix',
      '-o',
      at('sua.docx'),
      at('sai.docx'),
    );
    expect(exitCode).toBe(0);
    expect(readFileSync(at('sai.docx')).equals(wrong)).toBe(true);
    expect(existsSync(at('sua.docx'))).toBe(true);
    expect(output).toContain('“CỘNG HÕA XÃ HỘI CHỦ NGHĨA VIỆT NAM” → “CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM”');
    const [before, after] = Array.from(
      output.matchAll(/(?:trước|sau) +([0-9a-f]{64})/gu),
      ([, hash]) => hash,
    );
    expect(before).toBeDefined();
    expect(after).toBe(before);
  });

  it('in place keeps the file as it was beside it', async () => {
    const { code: exitCode } = await runApp('check', '--fix', '--in-place', at('sai.docx'));
    expect(exitCode).toBe(0);
    expect(readFileSync(at('sai.truoc-khi-sua.docx')).equals(wrong)).toBe(true);
    expect(readFileSync(at('sai.docx')).equals(wrong)).toBe(false);
    const again = await runApp('check', '--fix', '--in-place', at('sai.docx'));
    expect(again.stdout).toContain('không có gì để sửa tự động');
  });

  it.each([
    ['no place to write to', ['--fix']],
    ['two places', ['--fix', '--in-place', '-o', 'x.docx']],
    ['a place without mending', ['--in-place']],
    ['a report beside it', ['--fix', '--in-place', '--json']],
  ])('is a wrong call with %s, and nothing is written', async (_, flags) => {
    const { code: exitCode } = await runApp('check', ...flags, at('sai.docx'));
    expect(exitCode).toBe(2);
    expect(readFileSync(at('sai.docx')).equals(wrong)).toBe(true);
  });
});
