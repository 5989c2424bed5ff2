import { describe, expect, it } from 'vitest';
import { plainLines } from '../../src/document/plain-text.ts';
import { isReference, plain, type Text } from '../../src/document/run.ts';
import { mapTexts } from '../../src/document/texts.ts';
import { factsOf } from '../../src/dossier/facts.ts';
import { Composer } from '../../src/wording/composer.ts';
import { paragraph } from '../support/blocks.ts';
import { appendix, letter } from '../support/letter.ts';
import { dossierWith } from './dossier.ts';

const facts = factsOf(dossierWith());

/** Prose as the one paragraph of a letter, resolved. */
function resolved(prose: string, composer = new Composer(facts)): Text {
  const [block] = composer.resolve({ ...letter, body: [paragraph(composer.prose(prose))] }).body;
  return block?.kind === 'paragraph' ? block.text : [];
}
const said = (prose: string, composer?: Composer): string => plain(resolved(prose, composer));

const full = 'Kế hoạch số 02/KH-SNV ngày 10 tháng 01 năm 2024 của Sở Nội vụ về kiểm tra năm 2024';
const short = 'Kế hoạch số 02/KH-SNV';

describe('a citation', () => {
  it('is full the first time and short after, within one text', () => {
    expect(said('{{cite "kh-02"}}; {{cite "kh-02"}}; {{cite "kh-02"}}')).toBe(`${full}; ${short}; ${short}`);
  });

  it('is counted in the order of reading, not of composing: body, then appendices', () => {
    const composer = new Composer(facts);
    // Composed back to front, as a kind may do.
    const title = composer.prose('A {{cite "kh-02"}}');
    const row = composer.prose('B {{cite "kh-02"}}');
    const last = paragraph(composer.prose('C {{cite "kh-02"}}'));
    const first = paragraph(composer.prose('D {{cite "kh-02"}}'));
    const subject = composer.prose('E');
    const document = composer.resolve({
      ...letter,
      subject,
      body: [first, last],
      appendices: [{ ...appendix, title, body: [paragraph(row)] }],
    });
    const lines = plainLines(document).filter((line) => line.includes('Kế hoạch'));
    expect(lines).toEqual([`D ${full}`, `C ${short}`, `A ${short}`, `B ${short}`]);
  });

  it('in the subject comes before the body', () => {
    const composer = new Composer(facts);
    const body = [paragraph(composer.prose('{{cite "kh-02"}}'))];
    const document = composer.resolve({ ...letter, subject: composer.prose('{{cite "kh-02"}}'), body });
    expect(document.subject && plain(document.subject)).toBe(full);
    expect(document.body).toEqual([paragraph(short)]);
  });

  it('counts anew in each document', () => {
    const composer = new Composer(facts);
    expect([said('{{cite "kh-02"}}', composer), said('{{cite "kh-02"}}', composer)]).toEqual([full, full]);
  });

  it('may be asked for in full or short', () => {
    expect(said('{{cite "kh-02" "short"}}; {{cite "kh-02"}}; {{cite "kh-02" "full"}}')).toBe(
      `${short}; ${full}; ${full}`,
    );
  });

  it('within an abstract takes part in the count', () => {
    expect(said('{{cite "tb-05"}}; {{cite "kh-02"}}')).toBe(
      `Thông báo số 05/TB-SNV của Sở Nội vụ về kết quả thực hiện ${full}; ${short}`,
    );
    expect(said('{{cite "kh-02"}}; {{cite "tb-05"}}; {{cite "tb-05"}}')).toBe(
      `${full}; Thông báo số 05/TB-SNV của Sở Nội vụ về kết quả thực hiện ${short}; Thông báo số 05/TB-SNV`,
    );
  });

  it.each([
    ['đo **bụi** mịn PM~2.5~', ['về đo ', '**bụi', ' mịn PM', '~2.5']],
    ['**Quy định** mức phí', ['', '**quy định', ' mức phí']],
    ['V/v *thu* phí', ['về việc ', '*thu', ' phí']],
    ['xử lý việc nêu tại {{ref "nv-1"}} của công văn', ['về xử lý việc nêu tại ', '«nv-1', ' của công văn']],
  ])('keeps the looks and the references of its abstract: %s', (abstract, wanted) => {
    const composer = new Composer(
      factsOf(
        dossierWith({
          citations: [{ id: 'qd', form: 'act', type: 'Quyết định', symbol: 'QĐ-SNV', abstract }],
        }),
      ),
    );
    const composed = { ...letter, body: [paragraph(composer.prose('{{cite "qd"}}'))] };
    const [block] = composer.resolve(composed).body;
    const runs = block?.kind === 'paragraph' ? block.text : [];
    const shown = runs.map((run) => {
      if (isReference(run)) return `«${run.ref}`;
      return `${run.bold ? '**' : ''}${run.italic ? '*' : ''}${run.lowered ? '~' : ''}${run.text}`;
    });
    const [opening = '', ...rest] = wanted;
    expect(shown).toEqual([`Quyết định số        /QĐ-SNV ${opening}`, ...rest]);
  });

  it('within an abstract is in full once only, whatever it asks for: text does not double at each step', () => {
    const steps = 11;
    const chained = factsOf(
      dossierWith({
        citations: Array.from({ length: steps }, (_, i) => ({
          id: `a${i}`,
          type: 'Kế hoạch',
          symbol: `KH-${i}`,
          abstract: i === steps - 1 ? 'x' : `{{cite "a${i + 1}" "full"}} `.repeat(200),
        })),
        assessments: [],
      }),
    );
    const printed = said('{{cite "a0" "full"}}', new Composer(chained));
    expect(printed.match(/ về /gu)).toHaveLength(steps);
    expect(printed.length).toBeLessThan(100_000);
  });

  it('of a law is its name, first and later', () => {
    expect(said('{{cite "luat"}}, {{cite "luat"}}')).toBe('Luật Lưu trữ, Luật Lưu trữ');
  });
});

describe('a helper', () => {
  it.each([
    ['{{figure "tong"}}', '1.917 hồ sơ'],
    ['{{figure "tre"}}', '08 hồ sơ'],
    ['{{figure "diem"}}', '89,729'],
    ['{{figure "dung-han"}}', '0%'],
    ['{{figure "chi-tieu"}}', 'ít nhất 60%'],
    ['{{percent "dung-han"}}', '0%'],
    ['{{percent "chi-tieu"}}', 'ít nhất 60%'],
    ['{{date "kh-02"}}', '10 tháng 01 năm 2024'],
    ['{{date "kt"}}', '05 tháng 3 năm 2024'],
    ['{{due "nv-1"}}', '30 tháng 6 năm 2024'],
    ['{{agency "so"}}', 'Sở Nội vụ'],
    ['{{agency "so" "name"}}', 'Sở Nội vụ'],
    ['{{agency "so" "short"}}', 'Sở NV'],
    ['{{agency "so" "local"}}', 'Sở'],
    ['{{agency "tinh" "local"}}', 'Ủy ban nhân dân tỉnh Sông Lam'],
    ['{{agency "cac-phong"}}', 'các phòng thuộc Sở'],
    ['{{person "giam-doc"}}', 'Hoàng Bến'],
    ['{{person "giam-doc" "post"}}', 'Giám đốc'],
    ['{{assessment "cs-2023" "title"}}', 'Chỉ số cải cách hành chính'],
    ['{{assessment "cs-2023" "year"}}', '2023'],
    ['{{assessment "cs-2023" "score"}}', '89,729'],
    ['{{assessment "cs-2023" "rank"}}', '08'],
    ['{{assessment "cs-2023" "change"}}', 'giảm 10 bậc'],
    ['{{assessment "cs-2023" "comparedWith"}}', '2022'],
  ])('%s prints “%s”', (call, printed) => {
    expect(said(`(${call})`)).toBe(`(${printed})`);
  });

  it.each(['title', 'score', 'rank', 'change', 'comparedWith'])(
    'prints nothing for a %s that is not known',
    (key) => {
      expect(said(`({{assessment "cs-trong" "${key}"}})`)).toBe('()');
    },
  );

  it('leaves room for a date that is not known, and invents no figure of it', () => {
    expect(said('ngày {{date "tb-05"}}.')).toMatch(/^ngày +tháng +năm +\.$/u);
    expect(said('({{due "nv-2"}})')).toBe('()');
  });

  it('prints dates as the house does', () => {
    const slash = factsOf(dossierWith({ house: { dates: 'slash' } }));
    expect(said('{{date "kh-02"}}; {{due "nv-1"}}', new Composer(slash))).toBe('10/01/2024; 30/6/2024');
    expect(said('{{cite "kh-02"}}', new Composer(slash))).toContain('ngày 10/01/2024 của');
  });

  it('of a reference leaves it to the document', () => {
    expect(resolved('theo {{ref "nv-1"}} và {{appendix "cv"}}')).toEqual([
      { text: 'theo ' },
      { ref: 'nv-1' },
      { text: ' và ' },
      { ref: 'cv' },
    ]);
  });
});

describe('looks around a call', () => {
  it('cover what the call stands for', () => {
    expect(resolved('**Có {{figure "tong"}}** quá hạn')).toEqual([
      { text: 'Có 1.917 hồ sơ', bold: true },
      { text: ' quá hạn' },
    ]);
    expect(resolved('*{{agency "so"}}*')).toEqual([{ text: 'Sở Nội vụ', italic: true }]);
    expect(resolved('{{figure "tong"}}^(1)^')).toEqual([
      { text: '1.917 hồ sơ' },
      { text: '(1)', raised: true },
    ]);
  });

  it('add to those of the call itself', () => {
    expect(resolved('*trước ngày {{due "nv-1"}}*')).toEqual([
      { text: 'trước ngày ', italic: true },
      { text: '30 tháng 6 năm 2024', italic: true, bold: true },
    ]);
    expect(resolved('**theo {{ref "nv-1"}}**')).toEqual([
      { text: 'theo ', bold: true },
      { ref: 'nv-1', bold: true },
    ]);
  });

  it('do not come from the facts: signs in a name are words', () => {
    const starred = factsOf(
      dossierWith({ agencies: [{ id: 'so', name: 'Sở *Nội* vụ ^2^ {x}' }], citations: [], inspections: [] }),
    );
    expect(resolved('{{agency "so"}}', new Composer(starred))).toEqual([{ text: 'Sở *Nội* vụ ^2^ {x}' }]);
  });
});

describe('resolved text', () => {
  it('is in canonical form and holds no mark', () => {
    const text = resolved('{{cite "kh-02"}}, {{figure "tong"}}{{figure "tre"}} và \\*sao\\*, \\{{cite "x"}}');
    expect(text).toEqual([{ text: `${full}, 1.917 hồ sơ08 hồ sơ và *sao*, {{cite "x"}}` }]);
  });

  it('keeps escaped braces out of every later reading', () => {
    const composer = new Composer(facts);
    const document = composer.resolve({ ...letter, body: [paragraph(composer.prose('\\{{cite "kh-02"}}'))] });
    expect(composer.resolve(document)).toEqual(document);
    mapTexts(document, (text) => {
      expect(text.filter(isReference)).toEqual([]);
      return text;
    });
  });
});
