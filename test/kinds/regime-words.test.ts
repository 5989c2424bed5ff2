import { describe, expect, it } from 'vitest';
import { sentences } from '../../src/kinds/inspectionConclusion/phrases.ts';
import { loadSentences } from '../../src/wording/wording.ts';
import { conclusion, faultsOf, inspection, rulesOf, whole, type Parts } from './inspection-dossier.ts';

describe('the words of the regime', () => {
  const saying = (words: string): Parts =>
    whole([conclusion({ opening: [words] })], {
      findings: [
        { id: 'tt-1', inspection: 'dot-1', text: 'Chậm niêm yết.' },
        { id: 'tt-2', text: 'Khác.' },
      ],
    });

  it.each([
    'Đoàn thanh tra đã làm việc.',
    'Kết thúc cuộc thanh tra.',
    'Theo quyết định  thanh tra.',
    'Kết luận thanh tra nêu rõ.',
  ])('are not those of a thanh tra: %s', async (words) => {
    const diagnostics = await faultsOf(saying(words));
    expect(diagnostics.map(({ rule, severity }) => [rule, severity])).toEqual([['regime-words', 'warning']]);
    expect(diagnostics[0]?.hint).toContain('kiểm tra');
  });

  it.each([
    'Thanh tra Sở có hai người.',
    'Công tác thanh tra, kiểm tra được chú trọng.',
    'Thực hiện kiến nghị, kết luận thanh tra, kiểm toán.',
    'Luật Thanh tra; quyết định của Thanh tra tỉnh.',
    'Đoàn kiểm tra đã làm việc.',
  ])('leave ordinary words alone: %s', async (words) => {
    expect(await rulesOf(saying(words))).toEqual([]);
  });

  it('are looked for in results, shortcomings and requirements too, where the document prints them', async () => {
    const inspections = [inspection({ regime: 'giam-sat' })];
    const diagnostics = await faultsOf(
      whole([conclusion({ results: ['kq-1'] })], {
        inspections,
        results: [
          { id: 'kq-1', inspection: 'dot-1', text: 'Đã tiếp', items: ['Đoàn thanh tra.'] },
          { id: 'kq-2', text: 'Đoàn thanh tra ở nơi khác.' },
        ],
        requirements: [
          { id: 'nv-1', text: 'Việc:', answers: ['tt-1', 'tt-2'], items: ['sau cuộc thanh tra.'] },
        ],
      }),
    );
    expect(diagnostics.map(({ rule, where }) => `${rule} ${where.path ?? ''}`)).toEqual([
      'regime-words requirements[0].items[0]',
      'regime-words results[0].items[0]',
    ]);
    expect(diagnostics[1]?.hint).toContain('Đoàn giám sát');
  });

  it('never are in the standard sentences themselves', () => {
    const say = loadSentences('inspectionConclusion', sentences);
    const all = Object.keys(sentences).map((name) => say(name));
    expect(all.join('\n').toLowerCase()).not.toContain('thanh tra');
    for (const words of all) expect(words).not.toBe('');
  });
});
