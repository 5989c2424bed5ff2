import { annexesOf, paragraphsOfAnnex, withoutAnnexes } from '../annexes.ts';
import { layoutRule, notApplicable, type Finding } from '../rule.ts';

const recipients = /^\s*Nơi nhận\s*:/u;
/** A form among the appendices has a head and a close of its own. */
const head = /CỘNG (?:HÒA|HOÀ) XÃ HỘI CHỦ NGHĨA VIỆT NAM/u;

export const rule = layoutRule({
  id: 'phu-luc-no-signature-block',
  title: 'Phụ lục không có nơi nhận, khối chữ ký',
  valid: [{ appendices: [{}] }],
  invalid: [{ appendices: [{ body: ['Danh mục gồm 40 quy trình.', 'Nơi nhận:', '- Như trên.'] }] }],
  check(located) {
    const reason = withoutAnnexes(located);
    if (reason !== undefined) return notApplicable(reason);
    return annexesOf(located).flatMap((annex): Finding[] => {
      const paragraphs = paragraphsOfAnnex(located, annex);
      const at = paragraphs.find(({ text }) => recipients.test(text));
      return at === undefined || paragraphs.some(({ text }) => head.test(text))
        ? []
        : [
            {
              at,
              message: 'phụ lục có “Nơi nhận”',
              hint: 'bỏ nơi nhận và khối chữ ký khỏi phụ lục: phụ lục thuộc văn bản đã ký',
              review: true,
            },
          ];
    });
  },
});
