import { crc32, deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { cpuTime } from '../support/cpu-time.ts';
import { readBook } from '../../src/intake/table/read-book.ts';
import { MOST_FAULTS, tableLimits } from '../../src/intake/table/limits.ts';
import { xlsx, zipOf, type XlsxRecipe } from '../support/xlsx.ts';
import { rowsOf, sheetOf, told } from '../support/xlsx-cells.ts';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const SLOWEST_MS = 5000;
const MOST_MEMORY = 512_000_000;

const sheetPart = (xml: string): XlsxRecipe => ({ parts: { 'xl/worksheets/sheet1.xml': xml } });
const rows = (xml: string): XlsxRecipe => ({ sheets: [['A', xml]] });
const repeat = (times: number, line: (index: number) => string): string =>
  Array.from({ length: times }, (_, index) => line(index)).join('');

/** A ZIP of one deflated entry among whole ones, whose directory may say another size than the truth. */
function withEntry(name: string, content: Uint8Array, claimed: number): Uint8Array {
  const base = xlsx({ parts: { [name]: null } });
  const packed = deflateRawSync(content, { level: 9 });
  const nameBytes = Buffer.from(name);
  const head = (signature: number, central: boolean): Buffer => {
    const buffer = Buffer.alloc(central ? 46 : 30);
    buffer.writeUInt32LE(signature, 0);
    const at = central ? 10 : 8;
    buffer.writeUInt16LE(8, at);
    buffer.writeUInt32LE(crc32(content), at + 6);
    buffer.writeUInt32LE(packed.length, at + 10);
    buffer.writeUInt32LE(claimed, at + 14);
    buffer.writeUInt16LE(nameBytes.length, at + 18);
    return buffer;
  };
  const view = Buffer.from(base);
  const end = view.lastIndexOf(Buffer.from('504b0506', 'hex'));
  const directory = view.readUInt32LE(end + 16);
  const local = Buffer.concat([head(0x04034b50, false), nameBytes, packed]);
  const central = head(0x02014b50, true);
  central.writeUInt32LE(directory, 42);
  const tail = Buffer.from(view.subarray(end));
  tail.writeUInt16LE(tail.readUInt16LE(8) + 1, 8);
  tail.writeUInt16LE(tail.readUInt16LE(10) + 1, 10);
  tail.writeUInt32LE(tail.readUInt32LE(12) + 46 + nameBytes.length, 12);
  tail.writeUInt32LE(directory + local.length, 16);
  return Buffer.concat([
    view.subarray(0, directory),
    local,
    view.subarray(directory, end),
    central,
    nameBytes,
    tail,
  ]);
}

const SHEET = 'xl/worksheets/sheet1.xml';
const spaces = (megabytes: number): Uint8Array => {
  const start = Buffer.from(`<worksheet xmlns="${MAIN}"><sheetData>`);
  const end = Buffer.from('</sheetData></worksheet>');
  return Buffer.concat([start, Buffer.alloc(megabytes * 1_000_000, ' '), end]);
};

const fileCases: readonly [name: string, bytes: () => Uint8Array, rule: string, says: string][] = [
  ['an empty file', () => new Uint8Array(), 'table-foreign', 'không phải sổ Excel'],
  ['one byte', () => Uint8Array.of(80), 'table-foreign', 'không phải sổ Excel'],
  ['the start of a ZIP alone', () => Buffer.from('PK\u0003\u0004'), 'table-damaged', 'đã hỏng'],
  ['a file of 26 MB', () => new Uint8Array(26_000_000), 'table-too-large', '25 MB'],
  [
    'an old .xls',
    () => Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600)]),
    'table-foreign',
    '.xls',
  ],
  [
    'a workbook under a password',
    () => Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.from('EncryptedPackage', 'utf16le')]),
    'table-foreign',
    'mật khẩu',
  ],
  [
    'HTML named .xlsx',
    () => Buffer.from('\u{FEFF}<html><table><tr><td>1</td></tr></table>'),
    'table-foreign',
    'HTML',
  ],
  ['CSV named .xlsx', () => Buffer.from('Mã;Tên\nso;Sở\n'), 'table-foreign', 'CSV'],
  [
    'XML of Excel 2003',
    () =>
      Buffer.from('<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>'),
    'table-foreign',
    '2003',
  ],
  ['a PDF', () => Buffer.from('%PDF-1.7\n1 0 obj\n'), 'table-foreign', 'không phải sổ Excel'],
  [
    'an .ods',
    () => zipOf({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet' }),
    'table-foreign',
    '.ods',
  ],
  ['a ZIP of something else', () => zipOf({ 'a.txt': 'x' }), 'table-foreign', 'không phải sổ Excel'],
  [
    'a Word file',
    () =>
      xlsx({
        workbookType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml',
      }),
    'table-foreign',
    'Word',
  ],
  [
    'an .xlsb',
    () => xlsx({ workbookType: 'application/vnd.ms-excel.sheet.binary.macroEnabled.main' }),
    'table-foreign',
    '.xlsb',
  ],
  ['a bomb that says its size', () => xlsx({ parts: { [SHEET]: spaces(210) } }), 'table-too-large', '200 MB'],
  ['a bomb that says it is small', () => withEntry(SHEET, spaces(210), 1000), 'table-damaged', 'sheet1.xml'],
  ['a sheet that claims 1 GB', () => withEntry(SHEET, spaces(1), 1_000_000_000), 'table-too-large', '200 MB'],
  [
    'a sheet that claims more than it is',
    () => withEntry(SHEET, spaces(1), 2_000_000),
    'table-damaged',
    'sheet1.xml',
  ],
  [
    'thousands of entries',
    () => zipOf(Object.fromEntries(Array.from({ length: 2500 }, (_, index) => [`${index}`, 'x']))),
    'table-too-large',
    '2.000',
  ],
  ['a part named twice', () => xlsx({ parts: { 'XL/workbook.xml': 'x' } }), 'table-damaged', 'đã hỏng'],
];

const external = '<!DOCTYPE worksheet [<!ENTITY x SYSTEM "file:///etc/passwd">]>';
const laughs = `<!DOCTYPE lolz [<!ENTITY a "ha">${repeat(20, (i) => `<!ENTITY a${i} "${`&a${i === 0 ? '' : i - 1};`.repeat(10)}">`)}]>`;

const partCases: readonly [name: string, recipe: () => XlsxRecipe, rule: string, says: string][] = [
  [
    'an external entity',
    () => sheetPart(`${external}<worksheet xmlns="${MAIN}">&x;</worksheet>`),
    'table-hostile',
    'DTD',
  ],
  [
    'a billion laughs',
    () => sheetPart(`${laughs}<worksheet xmlns="${MAIN}">&a19;</worksheet>`),
    'table-hostile',
    'DTD',
  ],
  [
    'a DTD in the shared texts',
    () => ({ parts: { 'xl/sharedStrings.xml': `${external}<sst/>` } }),
    'table-hostile',
    'sharedStrings',
  ],
  [
    'an entity that nobody declared',
    () => sheetPart(`<worksheet>&x;</worksheet>`),
    'table-damaged',
    'sheet1.xml',
  ],
  ['elements nested 100,000 deep', () => sheetPart('<a>'.repeat(100_000)), 'table-too-large', '64 tầng'],
  ['XML cut short', () => sheetPart('<worksheet><sheetData><row r="1">'), 'table-damaged', 'sheet1.xml'],
  [
    'bytes that are no UTF-8',
    () => ({ parts: { [SHEET]: Uint8Array.of(60, 97, 62, 0xff, 0xfe, 0xc3) } }),
    'table-damaged',
    'sheet1.xml',
  ],
  ['a sheet that is not there', () => ({ parts: { [SHEET]: null } }), 'table-damaged', 'sheet1.xml'],
  ['no workbook', () => ({ parts: { 'xl/workbook.xml': null } }), 'table-damaged', 'workbook.xml'],
  [
    'a sheet that lies outside the package',
    () => ({
      parts: {
        'xl/_rels/workbook.xml.rels':
          '<Relationships><Relationship Id="rId1" Type="a/worksheet" Target="../../../etc/passwd"/></Relationships>',
      },
    }),
    'table-damaged',
    'workbook.xml',
  ],
  ['no sheets', () => ({ sheets: [] }), 'table-no-sheets', 'trang tính'],
  [
    '300 sheets',
    () => ({ sheets: Array.from({ length: 300 }, (_, index) => [`T${index}`, ''] as const) }),
    'table-too-large',
    '200 trang',
  ],
  [
    'rows that go back',
    () => rows('<row r="2"><c><v>1</v></c></row><row r="1"/>'),
    'table-damaged',
    'sheet1.xml',
  ],
  [
    'a row past the last',
    () => rows('<row r="1048577"><c><v>1</v></c></row>'),
    'table-damaged',
    'sheet1.xml',
  ],
  [
    'a cell of another row',
    () => rows('<row r="1"><c r="A2"><v>1</v></c></row>'),
    'table-damaged',
    'sheet1.xml',
  ],
  [
    'a cell filled twice',
    () => rows('<row r="1"><c r="A1"><v>1</v></c><c r="A1"><v>2</v></c></row>'),
    'table-damaged',
    'sheet1.xml',
  ],
  [
    'data past the column XFD',
    () => rows('<row r="1"><c r="XFE1"><v>1</v></c></row>'),
    'table-too-large',
    'XFD',
  ],
  [
    '200,001 rows',
    () => rows(repeat(200_001, () => '<row><c><v>1</v></c></row>')),
    'table-too-large',
    '200.000 hàng',
  ],
  [
    '16,384 columns in every row',
    () => rows(repeat(1000, (index) => `<row r="${index + 1}"><c r="XFD${index + 1}"><v>1</v></c></row>`)),
    'table-too-large',
    '3.000.000 ô',
  ],
  [
    'a million shared texts and one',
    () => ({ strings: '<si><t>x</t></si>'.repeat(1_000_001) }),
    'table-too-large',
    '1.000.000',
  ],
  [
    'a shared text of a million characters',
    () => ({ strings: `<si><t>${'x'.repeat(1_000_000)}</t></si>` }),
    'table-too-large',
    '32.767',
  ],
  [
    'texts of 70 million characters',
    () => ({ strings: `<si><t>${'x'.repeat(30_000)}</t></si>`.repeat(2400) }),
    'table-too-large',
    '64.000.000',
  ],
  [
    'merged ranges that overlap a hundred thousand rows each',
    () =>
      rows(
        `<sheetData>${repeat(100_000, () => '<row><c><v>1</v></c></row>')}</sheetData><mergeCells>${repeat(5000, () => '<mergeCell ref="A1:XFD1048576"/>')}</mergeCells>`,
      ),
    'table-damaged',
    'sheet1.xml',
  ],
  [
    'a merged range that is none',
    () => rows('<sheetData/><mergeCells><mergeCell ref="x"/></mergeCells>'),
    'table-damaged',
    'sheet1.xml',
  ],
];

/** Reads, and holds that it took neither long nor much. */
async function readWithin(bytes: Uint8Array) {
  const before = process.memoryUsage().rss;
  const start = cpuTime();
  const reading = await readBook('so.xlsx', bytes);
  expect(cpuTime() - start).toBeLessThan(SLOWEST_MS);
  expect(process.memoryUsage().rss - before).toBeLessThan(MOST_MEMORY);
  return reading;
}

describe('a hostile or broken workbook', () => {
  const cases = [
    ...fileCases,
    ...partCases.map(([name, recipe, ...rest]) => [name, () => xlsx(recipe()), ...rest] as const),
  ];
  it.each(cases)('%s: one clear error', async (_, bytes, rule, says) => {
    const { book, diagnostics } = await readWithin(bytes());
    expect(book).toBeUndefined();
    expect(diagnostics.map((one) => [one.rule, one.severity])).toEqual([[rule, 'error']]);
    expect(diagnostics[0]?.message).toContain(says);
    expect(diagnostics[0]?.hint).toBeDefined();
  });

  it('is read where only its cells are wrong, each told at its place', async () => {
    const strings = '<si><t>a</t></si>';
    const cell = (name: string, value: string, type = 's') =>
      `<c r="${name}" t="${type}"><v>${value}</v></c>`;
    const long = `<c r="F1" t="inlineStr"><is><t>${'x'.repeat(tableLimits.cellCharacters + 1)}</t></is></c>`;
    const bad = ['1', '-1', '1e99', '__proto__']
      .map((value, index) => cell(`${'BCDE'.charAt(index)}1`, value))
      .join('');
    const reading = await readWithin(
      xlsx({
        strings,
        sheets: [['A', `<row r="1">${cell('A1', '0')}${bad}${long}<c r="XFD1" s="9"/></row>`]],
      }),
    );
    expect(rowsOf(sheetOf(reading))).toEqual([[1, 'a']]);
    expect(told(reading)).toEqual([
      ...['B1', 'C1', 'D1', 'E1'].map((name) => `cell-unreadable A!${name}`),
      'table-too-large A!F1',
    ]);
  });

  it('tells of no more than a thousand bad cells', async () => {
    const reading = await readWithin(xlsx(rows(repeat(50_000, () => '<row><c t="s"><v>9</v></c></row>'))));
    expect(reading.diagnostics.length).toBeLessThan(MOST_FAULTS + 5);
    expect(reading.diagnostics.at(-1)?.rule).toBe('too-many-faults');
  });

  it('is not fooled by dimensions, far empty cells and names that escape', async () => {
    const reading = await readWithin(
      xlsx({
        ...rows(
          '<dimension ref="A1:XFD1048576"/><sheetData><row r="1048576"><c r="A1048576"><v>1</v></c><c r="XFD1048576" s="1"/></row></sheetData>',
        ),
        parts: {
          '../../etc/passwd': 'x',
          '/etc/cron.d/x': 'x',
          'C:\\x': 'x',
          'xl/externalLinks/externalLink1.xml': external,
        },
      }),
    );
    expect(rowsOf(sheetOf(reading))).toEqual([[1048576, '#1']]);
    expect(reading.diagnostics).toEqual([]);
  });
});

describe('a workbook changed at random', () => {
  const whole = xlsx({
    strings: repeat(40, (index) => `<si><t>Cơ quan số ${index}</t></si>`),
    sheets: [
      [
        'Cơ quan',
        repeat(
          40,
          (index) =>
            `<row r="${index + 1}"><c r="A${index + 1}" t="s"><v>${index}</v></c><c r="B${index + 1}" s="1"><v>45292</v></c></row>`,
        ),
      ],
    ],
  });

  it('and cut at any place is read or told, never a crash', async () => {
    for (let length = 0; length < whole.length; length += 7) {
      const { book, diagnostics } = await readBook('so.xlsx', whole.slice(0, length));
      expect(book === undefined).toBe(diagnostics.some(({ severity }) => severity === 'error'));
    }
  });

  /** A few bytes of a text or file set at random, the same at every run. */
  const changes = (original: Uint8Array, seed: number): Uint8Array => {
    let state = seed * 7919 + 20_240_410;
    const random = (below: number): number => {
      state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
      return Math.floor((state / 2 ** 31) * below);
    };
    const bytes = original.slice();
    const times = 1 + random(4);
    for (let time = 0; time < times; time += 1)
      bytes[random(bytes.length)] = random(2) === 0 ? random(256) : 32 + random(95);
    return bytes;
  };

  it.each([
    ['in the file', (seed: number) => changes(whole, seed)],
    [
      'in the XML of a sheet',
      (seed: number) =>
        xlsx({ parts: { [SHEET]: changes(Buffer.from(sheetXml), seed) }, strings: '<si><t>Sở</t></si>' }),
    ],
    [
      'in the shared texts',
      (seed: number) => xlsx({ parts: { 'xl/sharedStrings.xml': changes(Buffer.from(stringsXml), seed) } }),
    ],
    [
      'in the workbook',
      (seed: number) => xlsx({ parts: { 'xl/workbook.xml': changes(Buffer.from(workbookXml), seed) } }),
    ],
  ])('in 1,000 ways %s is read or told, never a crash', async (_, changed) => {
    const rules = new Set<string>();
    let read = 0;
    for (let seed = 0; seed < 1000; seed += 1) {
      const { book, diagnostics } = await readBook('so.xlsx', changed(seed));
      if (book === undefined) expect(diagnostics.some(({ severity }) => severity === 'error')).toBe(true);
      else read += 1;
      for (const { rule } of diagnostics) rules.add(rule);
    }
    // Both happened: the changes were neither all harmless nor all fatal.
    expect(rules.has('table-damaged')).toBe(true);
    expect(read).toBeGreaterThan(0);
  });
});

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const sheetXml = `<worksheet xmlns="${MAIN}"><sheetData><row r="1" hidden="1"><c r="A1" t="s"><v>0</v></c><c r="B1" s="1"><v>45292</v></c><c r="C1" t="inlineStr"><is><t>Đội _x0007_</t></is></c></row><row r="7"><c r="A7"><f>1+1</f><v>2</v></c></row></sheetData><mergeCells><mergeCell ref="A1:B2"/></mergeCells></worksheet>`;
const stringsXml = `<sst xmlns="${MAIN}"><si><r><t>Sở</t></r><rPh sb="0" eb="1"><t>x</t></rPh></si><si><t>Nội vụ</t></si></sst>`;
const workbookXml = `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><workbookPr date1904="0"/><sheets><sheet name="Cơ quan" sheetId="1" state="hidden" r:id="rId1"/></sheets></workbook>`;
