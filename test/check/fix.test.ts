import { describe, expect, test } from 'vitest';
import { checkDocx } from '../../src/check/check-docx.ts';
import type { Example } from '../../src/check/example.ts';
import { fixDocx } from '../../src/check/fix/fix-docx.ts';
import { menders } from '../../src/check/fix/menders.ts';
import { rulesAtHand } from '../../src/check/registry.ts';
import { exampleDocx } from '../support/example/example-docx.ts';

const rules = await rulesAtHand();
const mended = new Set(menders.flatMap((mender): readonly string[] => mender.rules));
const fixable = rules.filter(({ id }) => mended.has(id));

/** Findings that are errors or warnings for sure, by rule. */
async function fired(bytes: Uint8Array): Promise<ReadonlySet<string>> {
  const checked = await checkDocx(bytes, 'vi-du.docx');
  if (!('verdict' in checked)) throw new Error(checked.diagnostics.map(({ message }) => message).join('\n'));
  return new Set(
    checked.verdict.results.filter(({ diagnostics }) => diagnostics.length > 0).map(({ rule }) => rule),
  );
}

async function fix(example: Example) {
  const bytes = exampleDocx(example);
  const fixed = await fixDocx(bytes, 'vi-du.docx');
  return { bytes, fixed, output: fixed.bytes ?? bytes };
}

/** Invalid examples in which the fault is one of words, or cannot be mended for sure. */
const left: Readonly<Record<string, readonly number[]>> = {
  'body-upright': [1],
  'ho-ten-style': [2],
  'kinh-gui-upright-not-bold': [2],
  'luu-hanh-style': [2, 3],
  'muc-tieu-muc-title-style': [0],
  'noi-nhan-label-position': [1],
  'noi-nhan-label-text': [1],
  'noi-nhan-list-style': [2],
  'noi-nhan-luu-format': [0, 1, 3],
  'phan-chuong-title-style': [0],
  'phu-luc-label-style': [3, 4],
  'phu-luc-title-style': [3],
  'quyen-han-chuc-vu-style': [2],
  'tham-quyen-ban-hanh-line': [0],
  'trich-yeu-bold-upright': [2],
  'trich-yeu-center-below-ten-loai': [0],
  'trich-yeu-cv-upright-not-bold': [2],
};

describe.each(fixable.map((rule) => ({ id: rule.id, rule })))('$id', ({ id, rule }) => {
  test.each(rule.invalid.map((example, at) => ({ at, example })))('example $at', async ({ at, example }) => {
    const { bytes, fixed, output } = await fix(example);
    const [before, after] = [await fired(bytes), await fired(output)];
    expect(fixed.fingerprint?.after).toBe(fixed.fingerprint?.before);
    expect([...after].filter((one) => !before.has(one))).toEqual([]);
    if (left[id]?.includes(at) === true) {
      expect(after.has(id), `${id} ${at} is mended after all`).toBe(true);
    } else {
      expect(after.has(id), `${id}: ${JSON.stringify(fixed.findings.filter((one) => one.rule === id))}`).toBe(
        false,
      );
      expect(fixed.changes.some((change) => change.rule === id || change.was !== '')).toBe(true);
    }
    const again = await fixDocx(output, 'vi-du.docx');
    expect(again.changes).toEqual([]);
    expect(again.bytes).toEqual(output);
  });
});
