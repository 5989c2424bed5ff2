import { describe, expect, test } from 'vitest';
import { checkDocx } from '../../src/check/check-docx.ts';
import { rulesInTurn } from '../../src/check/in-turn.ts';
import type { Example } from '../../src/check/example.ts';
import { noHouseForms } from '../../src/check/house-forms.ts';
import { rulesAtHand } from '../../src/check/registry.ts';
import { ruleFacts } from '../../src/check/rule-facts.ts';
import { wordsOfDocument } from '../../src/check/words-of-document.ts';
import type { FullDocument } from '../../src/document/official-document.ts';
import { words } from '../../src/document/run.ts';
import { letter } from '../support/drawn-letter.ts';
import { exampleDocx } from '../support/example/example-docx.ts';

const components: ReadonlySet<string> = new Set([
  'nguoi-ky',
  'kinh-gui',
  'noi-nhan',
  'nguoi-soan-thao',
  'dia-chi',
]);
const rules = (await rulesAtHand()).filter(({ id }) => components.has(ruleFacts(id).component));

async function said(example: Example): Promise<string[]> {
  const checked = await checkDocx(exampleDocx(example), 'thu.docx');
  if (!('verdict' in checked)) throw new Error('không đọc được');
  return checked.verdict.results
    .filter(({ rule }) => rules.some(({ id }) => id === rule))
    .flatMap(({ rule, diagnostics }) =>
      diagnostics.map(({ severity, message }) => `${rule} ${severity}: ${message}`),
    );
}

const recipients = (...recipientsList: readonly string[]): Example => ({ parts: { recipientsList } });
const signed = (...signatureAuthority: readonly string[]): Example => ({ parts: { signatureAuthority } });

describe('lawful ways of closing a letter', () => {
  test.each<Example>([
    recipients('- Như trên;', '- UBND các xã, phường;', '- TT. HĐND;', '- Lưu: VT, P.CCHC.'),
    recipients('- Như trên;', '- Các đơn vị:', '+ Phòng Nội vụ;', '- Lưu: VT,VP (02b).'),
    recipients('- Như trên;', '- Văn phòng Ủy ban nhân dân', 'tỉnh Sông Lam;', '- Lưu: VT, NC.'),
    recipients('- Như trên;', '- BỘ TP (b/c);', '- Lưu: VT, NV(3).'),
    { parts: { recipientsList: ['- Như trên;', '- Lưu: VT, VP.'], drafterMark: 'NVA.(05)' } },
    signed('TM. ỦY BAN NHÂN DÂN', 'TỈNH SÔNG LAM', 'CHỦ TỊCH'),
    signed('TM. ĐOÀN KIỂM TRA', 'TRƯỞNG ĐOÀN'),
    signed('KT. CỤC TRƯỞNG', 'PHÓ CỤC TRƯỞNG'),
    signed('TL. BỘ TRƯỞNG', 'KT. VỤ TRƯỞNG VỤ PHÁP CHẾ', 'PHÓ VỤ TRƯỞNG'),
    signed('TUQ. GIÁM ĐỐC', 'TRƯỞNG PHÒNG'),
    signed('Q. VIỆN TRƯỞNG'),
    signed('TRƯỞNG PHÒNG'),
    { parts: { addressees: ['Kính gửi:', '- Ủy ban nhân dân tỉnh;', '- Các Sở: Tài chính, Tư pháp.'] } },
    { parts: { addressees: 'Kính gửi:\u00a0Ủy ban nhân dân tỉnh Sông Lam.' } },
    { parts: { addressees: 'Kính gửi: Sở Nội vụ, Sở Tài chính' }, layout: 'paragraphs' },
  ])('are not told anything: %j', async (example) => {
    expect(await said(example)).toEqual([]);
  });
});

describe('what is not known yet in a draft', () => {
  test('is for a human to look at, never a fault', async () => {
    const told = await said({ parts: { signatureAuthority: ['KT. GIÁM ĐỐC'], signatureName: false } });
    expect(told.length).toBeGreaterThan(0);
    expect(told.filter((line) => line.includes(' error:'))).toEqual([]);
  });
});

describe('a letter before it is drawn', () => {
  const told = (signatures: FullDocument['signatures']): string[] =>
    rulesInTurn(rules, { house: noHouseForms })(
      wordsOfDocument(
        letter({ signatures, recipients: { items: [words('Như trên')], archive: ['VT', 'VP'] } }),
      ),
      'thu',
    ).flatMap(({ rule, diagnostics }) => diagnostics.map(({ message }) => `${rule}: ${message}`));

  test('that is sound is told nothing', () => {
    expect(told(letter().signatures)).toEqual([]);
  });

  test('is told who signs for whom', () => {
    expect(
      told([{ authority: [{ prefix: 'KT', holder: 'GIÁM ĐỐC' }], post: 'GIÁM ĐỐC', name: 'Lê Thị B' }]),
    ).toEqual(['kt-before-head-title: dưới dòng “KT.” là “GIÁM ĐỐC”, không phải chức vụ cấp phó']);
  });
});
