import { wordingRule } from '../makers/wording-rule.ts';
import { surnames } from '../surnames.ts';

const titles =
  'phó giáo sư|giáo sư|tiến sĩ|thạc sĩ|phó giám đốc|giám đốc|phó chủ tịch|chủ tịch|bộ trưởng|thứ trưởng|phó thủ tướng|thủ tướng|phó bí thư|bí thư|chánh văn phòng|chánh thanh tra|hiệu trưởng';

/** The first letter stands in a longer title: "Phó giám đốc", "Tổng giám đốc". */
const longer = /(?:Phó|Tổng|Nguyên|Cố|phó|tổng) $/u;

/** Three syllables of a name at least: two may be a place. */
const restOfName = /^(?: \p{Lu}\p{Ll}+){2}/u;

export const rule = wordingRule({
  id: 'cap-title-with-name',
  title: 'Viết hoa chức vụ, học vị đi liền tên người',
  valid: [
    { body: ['Đoàn do Giám đốc Nguyễn Văn An và Phó giám đốc Trần Thị Bình làm việc với các giám đốc./.'] },
  ],
  invalid: [{ body: ['Đoàn công tác do giám đốc Nguyễn Văn An chủ trì./.'] }],
  pattern: new RegExp(`(${titles}) (?:${surnames})(?= )`, 'g'),
  judge({ before, after, groups: [, title = ''] }) {
    if (longer.test(before) || !restOfName.test(after)) return undefined;
    return {
      message: `chức vụ, học vị “${title}” viết thường trước tên người`,
      hint: `viết “${title.replace(/^./u, (first) => first.toUpperCase())}”`,
    };
  },
});
