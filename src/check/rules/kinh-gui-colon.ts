import { notTelegram } from '../addressees-of.ts';
import { patternRule } from '../makers/pattern-rule.ts';

const misspelt = /^k[ií]nh\s+g[ửởủừữu]i/iu;
const HEAD = 40;

export const rule = patternRule('kinh-gui-colon', 'addressees', {
  title: 'Từ “Kính gửi” và dấu hai chấm',
  message: (text) => `ghi “${text.slice(0, 40)}”`,
  hint: 'ghi “Kính gửi:” rồi tên nơi nhận',
  when: notTelegram,
  lines: ([label], { all }) =>
    (label === undefined
      ? all
          .slice(0, HEAD)
          .filter(({ text }) => misspelt.test(text))
          .slice(0, 1)
      : [label]
    ).map((words) => ({ ...words, text: words.text.replace(/\s+/gu, ' ') })),
});
