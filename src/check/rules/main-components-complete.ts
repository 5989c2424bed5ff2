import type { LocatedDocument } from '../../locate/located.ts';
import { components, type ComponentId } from '../../nd30/components.ts';
import { documentType } from '../../nd30/document-types.ts';
import { headless } from '../makers/present-rule.ts';
import { layoutRule, notApplicable, notEvaluated } from '../rule.ts';

/** Điều 8 khoản 2; the seal and digital signatures are no part of the text. */
const always = ['nationalName', 'motto', 'issuer', 'number'] as const;

const SIGNER = 'chức vụ, họ tên người có thẩm quyền ký';

function lacking(located: LocatedDocument): string[] {
  const { components: found, body, signatures, type } = located;
  const form = type === undefined ? undefined : documentType(type);
  const title: readonly ComponentId[] =
    form?.subject === 'letter' ? ['letterSubject'] : form?.typeLine === true ? ['typeName'] : [];
  const wanted: readonly ComponentId[] = [
    ...always,
    ...(form?.placeDate === true ? (['placeDate'] as const) : []),
    ...title,
  ];
  const hasRecipients = found.has('recipientsLabel') || found.has('recipientsList');
  return [
    ...wanted.filter((id) => !found.has(id)).map((id) => components[id].title),
    ...(body.blocks.length + body.tables.length === 0 ? ['nội dung'] : []),
    ...(signatures.length === 0 ? [SIGNER] : []),
    ...(hasRecipients ? [] : ['Nơi nhận']),
  ];
}

export const rule = layoutRule({
  id: 'main-components-complete',
  title: 'Đủ các thành phần chính của thể thức',
  valid: [{}, { type: 'bien-ban' }, { type: 'giay-gioi-thieu' }],
  invalid: [
    { parts: { nationalName: false, motto: false } },
    { parts: { recipientsLabel: false, recipientsList: false } },
  ],
  check(located) {
    const reason = headless(located);
    if (reason !== undefined) return notApplicable(reason);
    const { type } = located;
    if (type === undefined || documentType(type).samples.length === 0)
      return notEvaluated('không rõ loại văn bản hoặc Nghị định không có mẫu cho loại này');
    const missing = lacking(located);
    return missing.length === 0
      ? []
      : [
          {
            message: `thiếu thành phần chính: ${missing.join('; ')}`,
            hint: 'ghi đủ chín thành phần chính ở Điều 8 khoản 2',
            // Who signs may still be open while the number is.
            ...(located.draft && missing.every((one) => one === SIGNER) ? { review: true as const } : {}),
          },
        ];
  },
});
