import { fixedText } from '../../nd30/components.ts';
import { foldTone } from '../../text/tone.ts';
import { contentRule, notApplicable } from '../rule.ts';

const wanted = fixedText.nationalName.text;
const fold = (text: string): string => foldTone(text.replace(/\s+/gu, ' ').trim());

export const rule = contentRule({
  id: 'quoc-hieu-text',
  title: 'Lời của Quốc hiệu',
  valid: [{}, { parts: { nationalName: 'CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM' } }],
  invalid: [
    { parts: { nationalName: 'CỘNG HÕA XÃ HỘI CHỦ NGHĨA VIỆT NAM' } },
    { parts: { nationalName: 'Cộng hòa xã hội chủ nghĩa Việt Nam' } },
  ],
  check(words) {
    const lines = words.lines('nationalName');
    const [at] = lines;
    if (at === undefined) return notApplicable('văn bản không có Quốc hiệu');
    const text = lines.map((line) => line.text).join(' ');
    if (text === wanted || fold(text) === fold(wanted)) return [];
    // Set in capitals by its format, it reads in capitals.
    const capitals = at.line?.paragraph.runs.every(
      ({ format, text: run }) => format.caps || run.trim() === '',
    );
    if (capitals === true && fold(text.toUpperCase()) === fold(wanted)) return [];
    return [{ at, message: `Quốc hiệu viết “${text}”`, hint: `viết ${wanted}` }];
  },
});
