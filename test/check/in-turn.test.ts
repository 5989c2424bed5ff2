import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { noHouseForms } from '../../src/check/house-forms.ts';
import { rulesInTurn } from '../../src/check/in-turn.ts';
import { rulesAtHand } from '../../src/check/registry.ts';
import type { ContentRule } from '../../src/check/rule.ts';
import { wordsOfDocument } from '../../src/check/words-of-document.ts';
import type { OfficialDocument } from '../../src/document/official-document.ts';
import { words } from '../../src/document/run.ts';
import { appendix, letter, para } from '../support/drawn-letter.ts';

const rules = (await rulesAtHand()).filter((rule) => rule.layer === 'content');
const context = { house: noHouseForms };

const alone = (rule: ContentRule, document: OfficialDocument): string[] => {
  const outcome = rule.check(wordsOfDocument(document), context);
  return 'length' in outcome ? outcome.map(({ message }) => `${rule.id}: ${message}`) : [];
};

const sentences = rules.flatMap(({ valid, invalid }) =>
  [...valid, ...invalid].flatMap(({ body = [] }) => body.filter((block) => typeof block === 'string')),
);
const sentence = fc.constantFrom(...sentences);
const some = <T>(...values: readonly T[]): fc.Arbitrary<T> => fc.constantFrom(...values);

const { form, sample, medium, appendixLabels, marks, legalBases, regulations } = letter();

/** Letters that differ in a few parts out of few: two in a row have most of them in common. */
const document = fc
  .record({
    typeName: some({}, {}, { typeName: 'QUYẾT ĐỊNH' }),
    stage: some('issued' as const, 'draft' as const),
    number: some({}, { number: '15' }, { number: '5' }),
    date: some({}, { date: { year: 2026, month: 1, day: 5 } }, { date: { year: 2018 } }),
    head: fc.record({
      parent: some(['UBND TỈNH SÔNG LAM'], ['UBND TỈNH']),
      issuer: some(['SỞ NỘI VỤ'], ['UBND HUYỆN THANH GIANG']),
      symbol: some('SNV-VP', 'QĐ-SNV', 'CV-SNV'),
      place: some('Sông Lam', 'sông lam'),
      subject: some('chấn chỉnh công tác', 'kiểm tra cải cách hành chính', 'v/v: ban hành quy chế').map(
        words,
      ),
    }),
    addressees: some(['Các phòng'], ['Các phòng', 'Các đơn vị'], ['- UBND các huyện']),
    recipients: some(['Như trên'], ['Các phòng'], ['Như trên', '+ Lưu: VT']),
    post: some('GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC'),
    name: some('Trần Văn Mẫu', 'TS. Trần Văn Mẫu', 'Trần văn Mẫu'),
    body: fc.array(sentence.map(para), { minLength: 1, maxLength: 4 }),
    annexed: some('none', 'usual', 'own', 'alone'),
  })
  .map((of): OfficialDocument => {
    const own = appendix({ body: of.body });
    const every = { stage: of.stage, sample, medium, appendixLabels };
    if (of.annexed === 'alone') return { ...every, form: 'appendix', appendix: own };
    return {
      ...every,
      ...of.typeName,
      ...of.number,
      ...of.date,
      ...of.head,
      form,
      marks,
      legalBases,
      regulations,
      addressees: { lead: 'Kính gửi', items: of.addressees.map(words) },
      recipients: { items: of.recipients.map(words), archive: ['VT', 'VP'] },
      signatures: [{ authority: [{ prefix: 'KT', holder: 'GIÁM ĐỐC' }], post: of.post, name: of.name }],
      body: of.body,
      appendices: of.annexed === 'none' ? [] : [of.annexed === 'own' ? own : appendix()],
    };
  });

describe('documents held against the rules one after another', () => {
  it('are told what each is told alone', () => {
    fc.assert(
      fc.property(fc.array(document, { minLength: 2, maxLength: 8 }), (documents) => {
        const say = rulesInTurn(rules, context);
        for (const one of documents) {
          const told = say(wordsOfDocument(one), '').flatMap(({ rule, diagnostics }) =>
            diagnostics.map(({ message }) => `${rule}: ${message}`),
          );
          expect(told).toEqual(rules.flatMap((rule) => alone(rule, one)));
        }
      }),
      { numRuns: 60 },
    );
  });

  it('are asked about again by no rule that read only what the one before said too', () => {
    let asked = 0;
    const counted = rules.map((rule) => ({
      ...rule,
      check: (...given: Parameters<ContentRule['check']>) => {
        asked += 1;
        return rule.check(...given);
      },
    }));
    const say = rulesInTurn(counted, context);
    const askedOf = (text: string): number => {
      asked = 0;
      say(wordsOfDocument(letter({ body: [para(text), para('Yêu cầu các đơn vị thực hiện./.')] })), '');
      return asked;
    };
    const first = askedOf('Các phòng rà soát hồ sơ.');
    const second = askedOf('Các đơn vị rà soát hồ sơ.');
    expect(second).toBeLessThan(first / 5);
  });
});
