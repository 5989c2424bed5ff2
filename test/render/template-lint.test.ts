import PizZip from 'pizzip';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTemplatePackage, writePackage } from '../../src/docx/package.ts';
import { appendixTags, letterTags, tagTables } from '../../src/render/tags.ts';
import { buildTemplates } from '../../src/render/template/build.ts';
import { commentedCopy } from '../../src/render/template/comments.ts';
import { lintTemplate } from '../../src/render/template/lint.ts';
import { lintStructure } from '../support/structure-lint.ts';

const [letter = { name: '', bytes: new Uint8Array() }, appendix = letter] = buildTemplates();

type Change = (xml: string) => string;
/** A template with a change in one part. */
const changed = (change: Change, part = 'word/document.xml', { bytes } = letter): Uint8Array => {
  const parts = new Map(readTemplatePackage(bytes));
  const before = parts.get(part) ?? '';
  const after = change(before);
  expect(after).not.toBe(before);
  return writePackage(parts.set(part, after));
};
const replaced = (from: string, to: string, part?: string, file = letter): Uint8Array =>
  changed((xml) => xml.replace(from, to), part, file);
/** The letter's template without its first paragraphs of these words. */
const without = (...texts: readonly string[]): Uint8Array =>
  changed((xml) =>
    texts.reduce((left, text) => {
      const end = left.indexOf(`>${text}</w:t></w:r></w:p>`) + `>${text}</w:t></w:r></w:p>`.length;
      return left.slice(0, left.lastIndexOf('<w:p>', end - 1)) + left.slice(end);
    }, xml),
  );

/** `severity: sentence @ place` of each finding. */
const said = (bytes: Uint8Array, name = 'mau.docx'): string[] =>
  lintTemplate(name, bytes).map(({ diagnostic: { severity, message, where } }) =>
    [severity, ': ', message, ...(where.path === undefined ? [] : [' @ ', where.path])].join(''),
  );

const split =
  '{Ký</w:t></w:r><w:proofErr w:type="spellStart"/><w:r w:rsidR="00A1"><w:rPr><w:b/></w:rPr><w:t xml:space="preserve"> hiệu}';

describe('our own templates', () => {
  it.each(buildTemplates())('$name has nothing to be said of it', ({ name, bytes }) => {
    expect(lintTemplate(name, bytes)).toEqual([]);
  });

  it.each(['letter', 'appendix'] as const)('every tag of the %s’s table is in it in its form', (kind) => {
    const file = kind === 'letter' ? letter : appendix;
    const text = [...readTemplatePackage(file.bytes).values()].join('');
    for (const [tag, { form }] of Object.entries(tagTables[kind]))
      expect(text).toContain(
        { words: `{${tag}}`, list: `{#${tag}}`, shown: `{#${tag}}`, paragraphs: `{@${tag}}` }[form],
      );
  });

  it('are told apart by their tags where the name does not say', () => {
    expect(lintTemplate('mau-cua-so.docx', appendix.bytes)).toEqual([]);
    expect(lintTemplate('mau-cua-so.docx', letter.bytes)).toEqual([]);
  });
});

describe('a broken template is told at its paragraph', () => {
  const cases: readonly (readonly [string, () => Uint8Array, readonly string[]])[] = [
    [
      'a tag misspelt',
      () => replaced('{Ký hiệu}', '{Ký hiêu}'),
      ['error: thẻ {Ký hiêu} không có dữ liệu @ đoạn “Số: {Số}/{Ký hiêu}”'],
    ],
    [
      'a tag that means nothing',
      () => replaced('{Địa danh, thời gian}', '{Địa danh, thời gian} {Xyz}'),
      ['error: thẻ {Xyz} không có dữ liệu @ đoạn “{Địa danh, thời gian} {Xyz}”'],
    ],
    ['a loop never closed', () => without('{/Căn cứ}'), ['error: thẻ {Căn cứ} chưa đóng @ đoạn “{#Căn cứ}”']],
    [
      'a loop never opened',
      () => without('{#Căn cứ}'),
      [
        'error: thẻ {.} đứng ngoài chỗ lặp lại nên không có gì để in @ đoạn “{.}”',
        'error: thẻ {Căn cứ} chưa mở @ đoạn “{/Căn cứ}”',
      ],
    ],
    [
      'a brace that was deleted',
      () => replaced('{Chức vụ}', '{Chức vụ'),
      ['error: thẻ {Chức vụ} chưa đóng @ đoạn “{Chức vụ”'],
    ],
    [
      'an opening brace that was deleted',
      () => replaced('{Chức vụ}', 'Chức vụ}'),
      ['error: thẻ {Chức vụ} chưa mở @ đoạn “Chức vụ}”'],
    ],
    [
      'no Nơi nhận',
      () => without('{#Nơi nhận}', '- {.};', '{/Nơi nhận}'),
      ['error: mẫu thiếu thẻ {#Nơi nhận}: văn bản vẽ ra sẽ mất phần ấy'],
    ],
    [
      'no Nội dung',
      () => without('{@Nội dung}'),
      ['error: mẫu thiếu thẻ {@Nội dung}: văn bản vẽ ra sẽ mất phần ấy'],
    ],
    [
      'no Số',
      () => replaced('Số: {Số}/', 'Số: .../'),
      ['error: mẫu thiếu thẻ {Số}: văn bản vẽ ra sẽ mất phần ấy'],
    ],
    [
      'whole paragraphs as if they were words',
      () => replaced('{@Nội dung}', '{Nội dung}'),
      ['error: thẻ {Nội dung} phải viết là {@Nội dung} @ đoạn “{Nội dung}”'],
    ],
    [
      'a list whose items are not printed',
      () => replaced('- {.};', '- ;'),
      ['error: giữa {#Nơi nhận} và {/Nơi nhận} không có thẻ {.}: các mục sẽ mất @ đoạn “{#Nơi nhận}”'],
    ],
    [
      'a style renamed',
      () => replaced('<w:name w:val="Khoản"/>', '<w:name w:val="Khoản mới"/>', 'word/styles.xml'),
      ['error: mẫu thiếu kiểu chữ (style) “Khoản”'],
    ],
    [
      'the table style deleted',
      () => replaced('<w:name w:val="Bảng"/>', '<w:name w:val="Bảng 2"/>', 'word/styles.xml'),
      ['error: mẫu thiếu kiểu chữ (style) “Bảng”'],
    ],
    [
      'a tag misspelt in a footer',
      () => replaced('{#Địa chỉ}', '{#Địa chi}', 'word/footer1.xml'),
      ['error: thẻ {#Địa chi} không có dữ liệu @ chân trang, đoạn “{#Địa chi}”'],
    ],
    [
      'a loop and its end in two cells',
      () =>
        changed((xml) => {
          const end =
            '<w:p><w:pPr><w:pStyle w:val="DanhSachNoiNhan"/></w:pPr><w:r><w:t xml:space="preserve">{/Nơi nhận}</w:t></w:r></w:p>';
          const at = '<w:p><w:pPr><w:pStyle w:val="HoTenNguoiKy"/>';
          return xml.replace(end, '').replace(at, end + at);
        }),
      [expect.stringContaining('error: ')],
    ],
    [
      'no page number',
      () => replaced(' PAGE ', ' DATE ', 'word/header1.xml'),
      ['warning: mẫu không có số trang ở đầu trang'],
    ],
    [
      'a picture in the appendix',
      () =>
        replaced(
          '{@Kèm theo}',
          '</w:t></w:r><w:hyperlink r:id="rId9"><w:r><w:t>a</w:t></w:r></w:hyperlink><w:r><w:t>{@Kèm theo}',
          undefined,
          appendix,
        ),
      ['error: mẫu phụ lục có hình hoặc liên kết trong thân; vẽ chung tệp với văn bản sẽ mất'],
    ],
  ];
  it.each(cases)('%s', (_name, make, expected) => {
    expect(said(make())).toEqual(expected);
  });

  it('the nearest right tag stands in the hint', () => {
    const [finding] = lintTemplate('mau.docx', replaced('{Ký hiệu}', '{Ký hiêu}'));
    expect(finding?.diagnostic.hint).toBe('có phải ý là “Ký hiệu”?');
  });

  it('every required tag is missed, and no other', () => {
    for (const [kind, file, tags] of [
      ['letter', letter, letterTags],
      ['appendix', appendix, appendixTags],
    ] as const) {
      for (const tag of tags) {
        const parts = new Map(
          [...readTemplatePackage(file.bytes)].map(([name, xml]) => [
            name,
            xml.replace(
              new RegExp(`(?:\\{#${tag}\\}(?:(?!\\{#)[\\s\\S])*?\\{/${tag}\\}|\\{[#/@]?${tag}\\})`, 'gu'),
              (words) => words.replace(/\{[^{}]*\}/gu, ''),
            ),
          ]),
        );
        const lost = lintTemplate(file.name, writePackage(parts)).filter(
          ({ diagnostic }) => diagnostic.rule === 'template-lost' && diagnostic.message.includes(`${tag}}`),
        );
        const table: Readonly<Record<string, { readonly required: boolean }>> = tagTables[kind];
        expect([tag, lost.length]).toEqual([tag, table[tag]?.required === true ? 1 : 0]);
      }
    }
  });
});

describe('what works but is odd is a note', () => {
  it('a tag in NFD', () => {
    expect(said(replaced('{Ký hiệu}', `{${'Ký hiệu'.normalize('NFD')}}`))).toEqual([
      'info: thẻ {Ký hiệu} gõ bằng Unicode tổ hợp (dấu rời); vanthu vẫn hiểu @ đoạn “Số: {Số}/{Ký hiệu}”',
    ]);
  });
  it('a tag in several runs', () => {
    expect(said(replaced('{Ký hiệu}', split))).toEqual([
      'info: thẻ {Ký hiệu} bị Word chia thành nhiều mảnh; vanthu vẫn hiểu @ đoạn “Số: {Số}/{Ký hiệu}”',
    ]);
  });
});

describe('a file that is none', () => {
  const zip = (change: (zip: PizZip) => void): Uint8Array => {
    const made = new PizZip(letter.bytes);
    change(made);
    return made.generate({ type: 'uint8array', compression: 'DEFLATE' });
  };
  const damaged = (from: number, ...bytes: readonly number[]): Uint8Array => {
    const copy = Uint8Array.from(letter.bytes);
    copy.set(bytes, from);
    return copy;
  };
  const directory = Buffer.from(letter.bytes).indexOf(Buffer.from([0x50, 0x4b, 1, 2]));
  it.each([
    ['text', new TextEncoder().encode('không phải tệp Word, chỉ là chữ'), 'mẫu không phải tệp Word'],
    ['nothing', new Uint8Array(), 'mẫu không phải tệp Word'],
    ['half a file', letter.bytes.subarray(0, letter.bytes.length / 2), 'mẫu không phải tệp Word'],
    [
      'a ZIP without a document',
      zip((made) => void made.remove('word/document.xml')),
      'mẫu không phải tệp Word',
    ],
    [
      'an old or locked Word file',
      new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, ...new Array<number>(600).fill(0)]),
      'mẫu có mật khẩu',
    ],
    [
      'a document with a DOCTYPE',
      zip((made) => void made.file('word/a.xml', '<!DOCTYPE x [<!ENTITY a "b">]><x/>')),
      'mẫu không phải',
    ],
    ['more than five megabytes', new Uint8Array(5_000_001), 'mẫu quá lớn'],
    [
      'what unpacks to far more',
      zip((made) => void made.file('word/a.xml', ' '.repeat(21_000_000))),
      'mẫu quá lớn',
    ],
    [
      'too many parts',
      zip((made) => {
        for (let i = 0; i < 1001; i += 1) made.file(`word/${i}.xml`, '');
      }),
      'mẫu quá lớn',
    ],
    ['a directory that lies of a size', damaged(directory + 24, 1, 0, 0, 0), 'mẫu không phải tệp Word'],
  ])('%s', (_name, bytes, sentence) => {
    const found = lintTemplate('van-ban.docx', bytes).map(({ diagnostic }) => diagnostic);
    expect(found.map(({ rule }) => rule)).toEqual(['template-file']);
    expect(found[0]?.message).toContain(sentence);
  });

  it('bytes damaged anywhere: a finding or none, never an exception', () => {
    fc.assert(
      fc.property(fc.nat(letter.bytes.length - 1), fc.nat(255), (at, byte) => {
        expect(Array.isArray(lintTemplate('van-ban.docx', damaged(at, byte)))).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});

describe('findings as Word comments', () => {
  const broken = replaced('{Ký hiệu}', '{Ký hiêu}');
  const findings = lintTemplate('van-ban.docx', broken);
  const parts = readTemplatePackage(commentedCopy(broken, findings));

  it('stand in the right paragraph, with the sentence', () => {
    const paragraph = /<w:p>(?:(?!<\/w:p>).)*commentReference(?:(?!<\/w:p>).)*<\/w:p>/u.exec(
      parts.get('word/document.xml') ?? '',
    );
    expect(paragraph?.[0].replace(/<[^>]*>/gu, '')).toBe('Số: {Số}/{Ký hiêu}');
    expect(parts.get('word/comments.xml')).toContain(
      'thẻ {Ký hiêu} không có dữ liệu → có phải ý là “Ký hiệu”?',
    );
  });

  it('make a sound package, and a second round of comments one too', () => {
    const once = commentedCopy(broken, findings);
    const twice = commentedCopy(once, findings);
    expect(lintStructure(once)).toEqual([]);
    expect(lintStructure(twice)).toEqual([]);
    expect(
      readTemplatePackage(twice)
        .get('word/comments.xml')
        ?.match(/<w:comment /gu),
    ).toHaveLength(2);
  });

  it('do not change what lint says, nor reach a letter', () => {
    const mended = commentedCopy(letter.bytes, findings);
    expect(readTemplatePackage(mended).has('word/comments.xml')).toBe(true);
    expect(lintTemplate('van-ban.docx', mended)).toEqual([]);
  });
});
