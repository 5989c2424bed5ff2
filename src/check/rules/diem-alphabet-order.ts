import type { BodyBlock } from '../../locate/located.ts';
import { listLetter, listLetterIndex } from '../../text/labels.ts';
import { isPoint, printedBlock } from '../block-words.ts';
import { blocksRule } from '../makers/blocks-rule.ts';
import { breaks, byParent, quotedIn } from '../series.ts';
import type { Example } from '../example.ts';

const shown = (...letters: readonly string[]): Example => ({
  body: [
    { text: '1. Sở Nội vụ đề nghị các đơn vị thực hiện một số nội dung sau:' },
    ...letters.map((letter) => ({ text: `${letter}) Rà soát việc trình bày văn bản;`, firstLineMm: 12.7 })),
    'Đề nghị các đơn vị báo cáo kết quả về Văn phòng Sở./.',
  ],
});

const letterOf = (block: BodyBlock): string =>
  /^\(?(?<letter>\p{L}+)/u.exec(printedBlock(block))?.groups?.['letter']?.toLowerCase() ?? '';

function placeOf(letter: string): number | undefined {
  try {
    return listLetterIndex(letter);
  } catch {
    return undefined;
  }
}

const hint = 'đánh điểm theo bảng chữ cái tiếng Việt: a, b, c, d, đ, e, g, h, i, k, l, …';

export const rule = blocksRule('diem-alphabet-order', {
  title: 'Thứ tự chữ cái của điểm',
  valid: [shown('a', 'b', 'c', 'd', 'đ', 'e', 'g', 'h', 'i', 'k')],
  invalid: [shown('a', 'b', 'c', 'd', 'e'), shown('a', 'ă', 'â', 'b'), shown('a', 'b', 'd')],
  held: isPoint,
  without: 'điểm',
  faults: (blocks, body) => {
    const quoted = quotedIn(body);
    const known = blocks.filter((block) => !quoted.has(block));
    const strange = known.flatMap((block) =>
      placeOf(letterOf(block)) === undefined
        ? [{ block, message: `chữ “${letterOf(block)}” không dùng để đánh điểm`, hint, sure: true as const }]
        : [],
    );
    // With a strange letter among them the rest of the row is out of step; one finding is enough.
    if (strange.length > 0) return strange;
    const numbered = known.flatMap((block) => {
      const value = placeOf(letterOf(block));
      return value === undefined ? [] : [{ block, value }];
    });
    return byParent(numbered)
      .flatMap(breaks)
      .map(({ before, at: { block } }) => ({
        block,
        message: `sau điểm ${letterOf(before.block)}) là điểm ${letterOf(block)}), lẽ ra là ${listLetter(before.value + 1)})`,
        hint,
        sure: true as const,
      }));
  },
});
