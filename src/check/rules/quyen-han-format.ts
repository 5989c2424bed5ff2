import { signatureRules } from '../../nd30/catalogue/signature.ts';
import { authoritiesOf } from '../authority-of.ts';
import { signedBy } from '../makers/authority-rule.ts';
import { contentRule, notApplicable } from '../rule.ts';

const { must, ok, bad } = signatureRules['quyen-han-format'].pattern;

const show = (line: string) => signedBy(line, /^k/iu.test(line) ? 'THỨ TRƯỞNG' : 'CHỦ TỊCH');

export const rule = contentRule({
  id: 'quyen-han-format',
  title: 'Cách ghi quyền hạn của người ký',
  valid: ok.map(show),
  invalid: bad.map(show),
  check(words) {
    const held = authoritiesOf(words)
      .flatMap(({ lines }) => lines)
      .filter(({ prefix }) => prefix !== undefined);
    if (held.length === 0) return notApplicable('người ký không ghi quyền hạn');
    return held.flatMap(({ words: at, prefix = 'KT', post }) =>
      must.test(at.text.replace(/\s+/gu, ' '))
        ? []
        : [
            {
              at,
              message: `ghi “${at.text}”`,
              hint: `ghi “${prefix}. ${post}”: chữ in hoa, sau chữ viết tắt là dấu chấm và một dấu cách`,
              ...(words.sure('signatureAuthority') ? {} : { review: true as const }),
            },
          ],
    );
  },
});
