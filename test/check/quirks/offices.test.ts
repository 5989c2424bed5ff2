import { describe, expect, test } from 'vitest';
import { authorityXml, recipientsXml, tableClose } from '../../support/quirks/closes.ts';
import { textBox } from '../../support/quirks/mangle.ts';
import { officeDocx } from '../../support/quirks/office-docx.ts';
import { grid, line } from '../../support/quirks/office-xml.ts';
import { blocksOf, docxOf, letter } from '../../support/quirks/papers.ts';
import { errorsOf, saidBy } from '../../support/quirks/said.ts';

const { head, close } = letter;
const signed = [
  'Người ký: Sở Nội vụ',
  'Email: snv@songlam.gov.vn',
  'Thời gian ký: 16.03.2026 10:11:12 +07:00',
]
  .map((text) => line(text, { size: 10 }))
  .join('');

describe('a letter has no error', () => {
  test.each<[string, () => Uint8Array]>([
    [
      'with the block of an electronic signature in its corner',
      () => officeDocx(textBox(signed, { x: 6000, y: -600, width: 3300, height: 700 }) + blocksOf(letter)),
    ],
    [
      'with the block of an electronic signature above the name',
      () => docxOf(letter, { closeXml: tableClose({ ...close, between: signed + line('') }) }),
    ],
    [
      'with V/v broken by hand',
      () =>
        docxOf({
          ...letter,
          head: { ...head, about: 'V/v nộp lưu hồ sơ năm 2025 và\nrà soát danh mục hồ sơ' },
        }),
    ],
    [
      'with a long name of its office on three lines',
      () =>
        docxOf({
          ...letter,
          head: {
            ...head,
            parent: 'BỘ NỘI VỤ',
            issuer: ['CỤC VĂN THƯ VÀ', 'LƯU TRỮ NHÀ NƯỚC', 'TẠI MIỀN TRUNG'],
          },
        }),
    ],
    [
      'to groups of offices on one line',
      () =>
        docxOf({
          ...letter,
          opening: line('Kính gửi: Các sở, ban, ngành; Ủy ban nhân dân các xã, phường', { align: 'center' }),
        }),
    ],
    [
      'with the drafter’s mark and a way of sending',
      () =>
        docxOf(letter, {
          closeXml: tableClose({
            ...close,
            recipients: [
              '- Như trên;',
              '- Các sở, ban, ngành (qua hệ thống QLVB);',
              '- Lưu: VT, VP. HTL.(25)',
            ],
          }),
        }),
    ],
    [
      'signed TL. and KT. on three lines',
      () =>
        docxOf(letter, {
          closeXml: tableClose({
            ...close,
            authority: ['TL. GIÁM ĐỐC', 'KT. CHÁNH VĂN PHÒNG', 'PHÓ CHÁNH VĂN PHÒNG'],
          }),
        }),
    ],
    [
      'with a table of figures first in its body',
      () =>
        docxOf({
          ...letter,
          body: grid([
            ['Phòng', 'Hồ sơ'],
            ['Văn phòng', '12'],
          ]).concat(letter.body),
        }),
    ],
    [
      'with its whole close in two text boxes',
      () =>
        docxOf(letter, {
          closeXml:
            textBox(recipientsXml(close), { x: 0, y: 0, width: 4000, height: 2000 }) +
            textBox(authorityXml(close), { x: 4700, y: 0, width: 4600, height: 2600 }),
        }),
    ],
  ])('%s', async (_, make) => {
    expect(await errorsOf(make())).toEqual([]);
  });
});

describe('a letter is told, and of nothing else', () => {
  test('that its first addressee stands beside “Kính gửi:”', async () => {
    const opening =
      line('\t\tKính gửi:\t- Văn phòng Ủy ban nhân dân tỉnh;') + line('\t\t\t\t- Sở Tài chính.');
    expect((await saidBy(docxOf({ ...letter, opening }))).errors).toEqual(['kinh-gui-multi-lines']);
  });

  test('that it lacks Nơi nhận', async () => {
    const { errors } = await saidBy(docxOf(letter, { closeXml: tableClose(close, line('')) }));
    expect(errors).toEqual(['main-components-complete', 'noi-nhan-present']);
  });

  test('that its address has no line above it', async () => {
    const address = line('Địa chỉ: Số 5 đường Trần Phú, tỉnh Sông Lam; điện thoại: 0239 3855 555', {
      size: 11,
    });
    const { errors } = await saidBy(docxOf(letter, { closeXml: tableClose(close) + address }));
    expect(errors).toEqual(['dia-chi-rule']);
  });

  test('of what a hurried clerk left plain where tabs set the close', async () => {
    const closeXml =
      line('Nơi nhận:\t\t\t\t\t\t\tGIÁM ĐỐC') +
      close.recipients.map((text) => line(text, { size: 11 })).join('') +
      line('\t\t\t\t\t\t\t\tLê Thị Hạ', { bold: true, before: 1200 });
    expect((await saidBy(docxOf(letter, { closeXml }))).errors).toEqual([
      'noi-nhan-label-size',
      'noi-nhan-label-style',
      'quyen-han-chuc-vu-style',
    ]);
  });
});
