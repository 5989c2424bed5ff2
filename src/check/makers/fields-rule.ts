import { keyOf } from '../../locate/names.ts';
import type { CatalogueRuleId } from '../../nd30/catalogue/catalogue.ts';
import { documentType, type DocumentTypeId } from '../../nd30/document-types.ts';
import { contentRule, notApplicable, type ContentRule } from '../rule.ts';

/** A field as the sample prints it, and other words that say the same. */
type SampleField = readonly [printed: string, ...others: string[]];

/** A document of a type has the fields of its sample in Phụ lục III. */
export function fieldsRule(
  id: CatalogueRuleId,
  type: DocumentTypeId,
  fields: readonly SampleField[],
): ContentRule {
  const name = documentType(type).name.toLowerCase();
  return contentRule({
    id,
    title: `Nội dung theo mẫu: ${name}`,
    valid: [{ type }],
    invalid: [{ type, body: ['Sở Nội vụ thông tin để các đơn vị biết./.'] }],
    check(words) {
      if (words.type !== type) return notApplicable(`chỉ áp dụng cho ${name}`);
      const said = words.all.map(({ text }) => keyOf(text)).join(' ');
      const missing = fields.filter((field) => !field.some((one) => said.includes(keyOf(one))));
      return missing.length === 0
        ? []
        : [
            {
              message: `${name} không ghi: ${missing.map(([printed]) => `“${printed}”`).join(', ')}`,
              hint: 'ghi đủ các mục của mẫu trong Phụ lục III',
              review: true,
            },
          ];
    },
  });
}
