import { fixedText } from '../../nd30/components.ts';
import { foldTone } from '../../text/tone.ts';
import { contentRule, notApplicable } from '../rule.ts';

const wanted = fixedText.motto.text;
/** Blanks and dashes are `tieu-ngu-hyphen-spaced`'s. */
const letters = (text: string): string => foldTone(text).replace(/[\s\p{Pd}]+/gu, '');

export const rule = contentRule({
  id: 'tieu-ngu-text',
  title: 'Lời của Tiêu ngữ',
  valid: [{}],
  invalid: [
    { parts: { motto: 'Độc lập - Tự do - Hạnh Phúc' } },
    { parts: { motto: 'ĐỘC LẬP - TỰ DO - HẠNH PHÚC' } },
  ],
  check(words) {
    const [at] = words.lines('motto');
    if (at === undefined) return notApplicable('văn bản không có Tiêu ngữ');
    return at.text === wanted || letters(at.text) === letters(wanted)
      ? []
      : [{ at, message: `Tiêu ngữ viết “${at.text}”`, hint: `viết ${wanted}` }];
  },
});
