import { describe, expect, it } from 'vitest';
import { components, fixedText, type ComponentId } from '../../src/nd30/components.ts';
import { page } from '../../src/nd30/page.ts';
import { mmToTwip, pt } from '../../src/nd30/units.ts';
import { words } from '../../src/document/run.ts';
import type { FullDocument } from '../../src/document/official-document.ts';
import { renderDocument } from '../../src/render/render-document.ts';
import { textAreaWidth } from '../../src/render/template/build.ts';
import { loadTemplates } from '../../src/render/templates.ts';
import { textWidth } from '../../src/text/width.ts';
import { appendix, letter, para } from '../support/drawn-letter.ts';
import type { DocxReading, Paragraph } from '../support/docx-model.ts';
import { allParagraphs, readDocx } from '../support/read-docx.ts';

const drawn = (document: FullDocument): DocxReading => {
  const { bytes, diagnostics } = renderDocument(document, loadTemplates(), 'thu');
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  return readDocx(bytes);
};

const full = letter({
  legalBases: [words('Căn cứ Nghị định số 30/2020/NĐ-CP'), words('Theo đề nghị của Chánh Văn phòng')],
  recipients: {
    items: [words('Như trên'), words('Văn phòng Ủy ban nhân dân tỉnh')],
    archive: ['VT', 'VP'],
    drafter: { symbol: 'NVA', copies: 30 },
  },
  addressFooter: [words('Số 1, đường Mẫu, tỉnh Sông Lam')],
  appendices: [appendix(), appendix({ orientation: 'landscape' })],
});
const reading = drawn(full);
const paragraphs = allParagraphs(reading);
const named = (text: string): Paragraph => {
  const found = paragraphs.find((paragraph) => paragraph.text === text);
  if (found === undefined) throw new Error(`no paragraph reads “${text}”`);
  return found;
};

describe('each component as drawn, against the decree', () => {
  const expected: readonly (readonly [string, ComponentId])[] = [
    ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'nationalName'],
    ['Độc lập - Tự do - Hạnh phúc', 'motto'],
    ['UBND TỈNH SÔNG LAM', 'parent'],
    ['SỞ NỘI VỤ', 'issuer'],
    ['Số: 15/SNV-VP', 'number'],
    ['V/v chấn chỉnh công tác cải cách hành chính năm 2026', 'letterSubject'],
    ['Sông Lam, ngày 05 tháng 01 năm 2026', 'placeDate'],
    ['Kính gửi:', 'addressees'],
    ['- Các phòng chuyên môn;', 'addressees'],
    ['- Các đơn vị trực thuộc.', 'addressees'],
    ['Căn cứ Nghị định số 30/2020/NĐ-CP;', 'legalBasis'],
    ['Theo đề nghị của Chánh Văn phòng.', 'legalBasis'],
    ['Qua theo dõi, một số đơn vị còn để hồ sơ quá hạn. Giám đốc Sở yêu cầu:', 'bodyText'],
    ['1. Về giải quyết hồ sơ', 'clauseTitle'],
    ['a) Rà soát toàn bộ hồ sơ đang giữ;', 'point'],
    ['b) Xin lỗi bằng văn bản khi trả chậm:', 'point'],
    ['- Nêu rõ lý do;', 'bodyText'],
    ['KT. GIÁM ĐỐC', 'signatureAuthority'],
    ['PHÓ GIÁM ĐỐC', 'signatureAuthority'],
    ['Trần Văn Mẫu', 'signatureName'],
    ['Nơi nhận:', 'recipientsLabel'],
    ['- Như trên;', 'recipientsList'],
    ['- Lưu: VT, VP. NVA.(30)', 'recipientsList'],
    ['Phụ lục I', 'appendixLabel'],
    ['Phụ lục II', 'appendixLabel'],
    ['GIẢI PHÁP KHẮC PHỤC TỒN TẠI, HẠN CHẾ', 'appendixTitle'],
    [
      '(Kèm theo Công văn số 15/SNV-VP ngày 05 tháng 01 năm 2026 của Sở Nội vụ tỉnh Sông Lam)',
      'appendixAttached',
    ],
  ];

  it.each(expected)('%s', (text, id) => {
    const paragraph = named(text);
    const format = components[id];
    for (const run of paragraph.runs) {
      expect(run.sizePt).toBeGreaterThanOrEqual(format.size.min);
      expect(run.sizePt).toBeLessThanOrEqual(format.size.max);
      expect([run.bold, run.italic]).toEqual([format.bold, format.italic]);
      expect([run.font.ascii, run.font.hAnsi, run.font.cs]).toEqual(Array(3).fill(page.font.name));
      expect(run.color).toBe(page.colour.hex);
    }
    if (id !== 'addressees' && format.align !== 'none') {
      expect(paragraph.alignment).toBe(format.align === 'justify' ? 'both' : format.align);
    }
    if (format.case === 'upper') expect(paragraph.text).toBe(paragraph.text.toUpperCase());
  });

  it('running text is indented 1 cm, six points apart, at single to 1.5 lines (PL1.A.II.6.e)', () => {
    for (const text of [
      '1. Về giải quyết hồ sơ',
      'a) Rà soát toàn bộ hồ sơ đang giữ;',
      'Yêu cầu các đơn vị nghiêm túc thực hiện./.',
    ]) {
      const { firstLine, indentLeft, spacingBefore, spacingAfter, line, lineRule } = named(text);
      expect([firstLine, indentLeft, lineRule]).toEqual([567, 0, 'auto']);
      expect(Math.max(spacingBefore, spacingAfter)).toBeGreaterThanOrEqual(120);
      expect(line).toBeGreaterThanOrEqual(240);
      expect(line).toBeLessThanOrEqual(360);
    }
  });

  it('a run of its own weight keeps it', () => {
    const deadline = named('2. Báo cáo trước ngày 30/6/2026.').runs.filter(({ bold }) => bold);
    expect(deadline.map(({ text }) => text)).toEqual(['30/6/2026']);
  });

  it('dashes of Kính gửi stand under its colon (PL1.A.II.9.d)', () => {
    const lead = named('Kính gửi:');
    const item = named('- Các phòng chuyên môn;');
    const colon = lead.indentLeft + textWidth('Kính gửi', { size: pt(14) });
    expect(Math.abs(item.indentLeft - item.hanging - colon)).toBeLessThan(10);
  });

  it('one addressee stands on the line of Kính gửi, without a mark', () => {
    const one = drawn(letter({ addressees: { lead: 'Kính gửi', items: [words('Bộ Nội vụ')] } }));
    expect(allParagraphs(one).map(({ text }) => text)).toContain('Kính gửi: Bộ Nội vụ');
  });
});

describe('page and sections', () => {
  it('A4, margins within the decree, one section for the letter and one for each appendix in its file', () => {
    expect(reading.sections).toHaveLength(3);
    for (const { margins } of reading.sections) {
      for (const side of ['top', 'right', 'bottom', 'left'] as const) {
        expect(margins[side]).toBeGreaterThanOrEqual(mmToTwip(page.margins[side].min));
        expect(margins[side]).toBeLessThanOrEqual(mmToTwip(page.margins[side].max));
      }
    }
    expect(reading.sections.map(({ pageSize }) => [pageSize.width, pageSize.height])).toEqual([
      [11906, 16838],
      [11906, 16838],
      [16838, 11906],
    ]);
  });

  it('the number is hidden on each first page, centred in the top margin elsewhere, anew for each appendix', () => {
    for (const { titlePg, headers } of reading.sections) {
      expect(titlePg).toBe(true);
      expect(headers.get('first')?.paragraphs ?? []).toEqual([]);
      const number = headers.get('default')?.paragraphs[0];
      expect(number).toMatchObject({ text: '{PAGE}', alignment: 'center', indentLeft: 0, firstLine: 0 });
      expect(number?.runs.every(({ sizePt, bold, italic }) => sizePt === 14 && !bold && !italic)).toBe(true);
    }
    expect(reading.sections.map(({ pageNumbers }) => pageNumbers.start)).toEqual([undefined, 1, 1]);
  });

  it('a sample says so at the foot of every page; a real letter does not', () => {
    const feet = (one: DocxReading): string[] =>
      one.sections.flatMap(({ footers }) =>
        (['first', 'default'] as const).map((kind) => footers.get(kind)?.paragraphs.at(-1)?.text ?? ''),
      );
    expect(new Set(feet(reading))).toEqual(new Set(['BẢN MẪU – KHÔNG CÓ GIÁ TRỊ PHÁP LÝ']));
    expect(new Set(feet(drawn(letter({ sample: false }))))).toEqual(new Set(['']));
  });

  it('the address stands on page 1 only, under a rule across the page (PL1.A.III.4)', () => {
    const [first, second] = reading.sections;
    expect(first?.footers.get('first')?.paragraphs[0]).toMatchObject({
      text: 'Số 1, đường Mẫu, tỉnh Sông Lam',
      borderTop: { val: 'single' },
    });
    expect(first?.footers.get('default')?.paragraphs).toHaveLength(1);
    expect(second?.footers.get('first')?.paragraphs).toHaveLength(1);
  });
});

describe('rule lines', () => {
  /** The rule paragraph under the paragraph of these words, and its length in twips. */
  const ruleUnder = (one: DocxReading, text: string, container: number): number => {
    const all = allParagraphs(one);
    const index = all.findIndex((paragraph) => paragraph.text === text);
    const rule = all[index + 1];
    expect(rule).toMatchObject({ styleName: 'Kẻ ngang', text: '', borderTop: { val: 'single' } });
    return container - (rule?.indentLeft ?? 0) - (rule?.indentRight ?? 0);
  };
  const head = reading.body.find((block) => block.kind === 'table');
  const [left = 0, right = 0] = head?.kind === 'table' ? head.grid : [];

  it('under Tiêu ngữ, exactly as long as its words', () => {
    const words = textWidth(fixedText.motto.text, { size: pt(13), bold: true });
    expect(ruleUnder(reading, fixedText.motto.text, right) / words).toBeCloseTo(1, 2);
  });

  it.each([
    [['SỞ NỘI VỤ'], 'SỞ NỘI VỤ'],
    [['SỞ LAO ĐỘNG - THƯƠNG BINH', 'VÀ XÃ HỘI'], 'SỞ LAO ĐỘNG - THƯƠNG BINH'],
    [['BAN QUẢN LÝ', 'CÁC DỰ ÁN ĐẦU TƯ XÂY DỰNG', 'TỈNH SÔNG LAM'], 'CÁC DỰ ÁN ĐẦU TƯ XÂY DỰNG'],
  ])('under the issuer %j, from a third to a half of the longest line', (issuer, longest) => {
    const share =
      ruleUnder(drawn(letter({ issuer })), issuer.at(-1) ?? '', left) /
      textWidth(longest, { size: pt(12), bold: true });
    expect(share).toBeGreaterThanOrEqual(1 / 3);
    expect(share).toBeLessThanOrEqual(1 / 2);
  });

  it('under the abstract of a document with a type name; none under that of a công văn', () => {
    const notice = drawn(letter({ typeName: 'THÔNG BÁO', subject: words('Kết quả kiểm tra') }));
    const share =
      ruleUnder(notice, 'Kết quả kiểm tra', textAreaWidth) /
      textWidth('Kết quả kiểm tra', { size: pt(14), bold: true });
    expect(share).toBeGreaterThanOrEqual(1 / 3);
    expect(share).toBeLessThanOrEqual(1 / 2);
    const texts = paragraphs.filter(({ styleName }) => styleName === 'Trích yếu công văn');
    expect(texts.every(({ borderBottom }) => borderBottom === undefined)).toBe(true);
    expect(paragraphs.filter(({ styleName }) => styleName === 'Kẻ ngang')).toHaveLength(4);
  });

  it('a name too long for its box is broken evenly and told', () => {
    const { bytes, diagnostics } = renderDocument(
      letter({ issuer: ['BAN QUẢN LÝ CÁC DỰ ÁN ĐẦU TƯ XÂY DỰNG CÔNG TRÌNH GIAO THÔNG TỈNH SÔNG LAM'] }),
      loadTemplates(),
      'thu',
    );
    expect(diagnostics.map(({ rule }) => rule)).toEqual(['head-too-wide']);
    const lines = allParagraphs(readDocx(bytes)).filter(({ styleName }) => styleName === 'Cơ quan ban hành');
    expect(lines.length).toBeGreaterThan(1);
    for (const { text } of lines)
      expect(textWidth(text, { size: pt(12), bold: true })).toBeLessThanOrEqual(left);
  });
});

describe('keeping together', () => {
  it('titles and lead-ins stay with what follows; the closing paragraphs hold two measured lines with the signature', () => {
    expect(named('1. Về giải quyết hồ sơ').keepNext).toBe(true);
    expect(named('b) Xin lỗi bằng văn bản khi trả chậm:').keepNext).toBe(true);
    expect(named('a) Rà soát toàn bộ hồ sơ đang giữ;').keepNext).toBe(false);
    expect(named('Yêu cầu các đơn vị nghiêm túc thực hiện./.').keepNext).toBe(true);
    expect(named('2. Báo cáo trước ngày 30/6/2026.').keepNext).toBe(true);
  });

  it('a last paragraph of several lines needs no other', () => {
    const long = drawn(
      letter({ body: [para('Mở đầu.'), para('Yêu cầu các đơn vị nghiêm túc thực hiện. '.repeat(8).trim())] }),
    );
    expect(allParagraphs(long).find(({ text }) => text === 'Mở đầu.')?.keepNext).toBe(false);
  });

  it('signature and Nơi nhận stand in one row that never splits', () => {
    const tables = reading.body.flatMap((block) => (block.kind === 'table' ? [block] : []));
    const closing = tables.find((table) => JSON.stringify(table).includes('Nơi nhận:'));
    expect(closing?.rows.map(({ cantSplit }) => cantSplit)).toEqual([true]);
  });

  it('header rows of tables repeat; rows that fit on a page do not split, longer ones may', () => {
    const rows = [
      ['1', 'ngắn', '', '', ''],
      ['2', 'dài '.repeat(3000).trim(), '', '', ''],
    ];
    const table = drawn(
      letter({ appendices: [appendix({ body: [{ ...remediation(rows) }] })] }),
    ).body.findLast((block) => block.kind === 'table');
    expect(
      table?.kind === 'table' ? table.rows.map(({ header, cantSplit }) => [header, cantSplit]) : [],
    ).toEqual([
      [true, true],
      [false, true],
      [false, false],
    ]);
  });

  it('no empty paragraph serves as spacing', () => {
    const empty = paragraphs.filter(
      ({ text, styleName }) =>
        text === '' && !['Kẻ ngang', 'Ngắt phần', 'Bảng: nội dung'].includes(styleName ?? ''),
    );
    expect(empty).toEqual([]);
  });
});

function remediation(rows: readonly (readonly string[])[]) {
  const [table] = appendix().body;
  if (table?.kind !== 'table') throw new TypeError('a table was expected');
  return {
    ...table,
    rows: rows.map((cells) => ({ cells: cells.map((cell) => (cell === '' ? [] : [words(cell)])) })),
  };
}
