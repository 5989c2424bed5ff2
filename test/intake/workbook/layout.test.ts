import { describe, expect, it } from 'vitest';
import { layoutOf } from '../../../src/intake/workbook/layout.ts';
import { fold } from '../../../src/intake/workbook/words.ts';
import { workbookOf } from '../../../src/intake/workbook/write-workbook.ts';
import { builtinKinds } from '../../../src/kinds/registry.ts';

const { schema, all } = await builtinKinds();
const layout = layoutOf(schema);
const written = workbookOf({}, schema);
const twice = (words: readonly string[]): string[] =>
  words.map(fold).filter((word, index, folded) => folded.indexOf(word) !== index);

describe('the sheets of a workbook', () => {
  it('have names that Excel takes, each once', () => {
    const names = written.map(({ name }) => name);
    expect(twice(names)).toEqual([]);
    expect(names.filter((name) => name.length > 31 || /[[\]:*?/\\]/u.test(name))).toEqual([]);
  });

  it('have a sheet for every part of the schema, and one column for every key of every kind', () => {
    const parts = Object.keys(schema.shape).filter((key) => layout.some(({ keys }) => keys.join() === key));
    const own = layout[0]?.columns.map(({ keys }) => keys[0]) ?? [];
    expect(Object.keys(schema.shape).filter((key) => !parts.includes(key) && !own.includes(key))).toEqual([]);
    const documents = layout.find(({ keys }) => keys.join() === 'documents');
    expect([...(documents?.kindTitles.keys() ?? [])].sort()).toEqual(all.map(({ name }) => name).sort());
  });

  it('have headings that differ even to a careless eye, and every heading has its note', () => {
    for (const { name, columns } of written) {
      expect([name, twice(columns.map(({ heading }) => heading))]).toEqual([name, []]);
      if (layout.some((sheet) => sheet.name === name))
        expect([name, columns.filter(({ note }) => (note ?? '').length < 10)]).toEqual([name, []]);
    }
  });

  it('offer choices in Vietnamese words that stand for one word of the schema each', () => {
    for (const { name, columns } of layout)
      for (const { heading, leaf } of columns) {
        const labels = Object.values(leaf.labels ?? {});
        // The two ways of placing a tone differ in nothing else.
        if (heading.endsWith('Kiểu đặt dấu')) continue;
        expect([name, heading, twice(labels)]).toEqual([name, heading, []]);
        const words = Object.entries(leaf.labels ?? {});
        const foreign = words.filter(([word, label]) => labels.includes(word) && word !== label);
        expect([name, heading, foreign]).toEqual([name, heading, []]);
      }
  });

  it('offer the entries of another sheet where a column names them, and what the kinds have', () => {
    const documents = written.find(({ name }) => name === 'Văn bản');
    const choicesOf = (heading: string) => documents?.columns.find((one) => one.heading === heading)?.choices;
    expect(choicesOf('Cơ quan ban hành')).toEqual({ sheet: 'Cơ quan', column: 0 });
    expect(choicesOf('Kính gửi')).toEqual({ sheet: 'Cơ quan', column: 0, open: true });
    expect(choicesOf('Bản giấy hay điện tử')).toEqual({ words: ['giấy', 'điện tử'] });
    const note = documents?.columns.find(({ heading }) => heading === 'Năm báo cáo')?.note;
    expect(note).toBe(
      'Chỉ dùng cho: báo cáo định kỳ. Bắt buộc. Ghi mã của một mục ở trang “Số liệu”. Khóa trong hồ sơ: year.',
    );
  });
});
