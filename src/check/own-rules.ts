import type { CatalogueRule } from '../nd30/catalogue/catalogue-rule.ts';
import { twoTierLocalGovernment } from '../nd30/in-force.ts';

const ofContent = {
  component: 'noi-dung',
  clauses: [],
  applies: 'all',
  reads: ['docx', 'text'],
  basis: 'convention',
  severity: 'warning',
} as const satisfies CatalogueRule;

/**
 * Rules beside the decree's catalogue: slips that make a letter come back though no clause names them. They have the
 * catalogue's shape, so that reports treat both alike.
 */
export const ownRules = {
  'abolished-district-tier': {
    ...ofContent,
    source: twoTierLocalGovernment.act,
    note: 'Văn bản từ ngày 01-7-2025; tên trong viện dẫn văn bản cũ và lời kể việc đã qua không bị nhắc.',
  },
  'blank-left': { ...ofContent, note: 'Chỗ trống của dự thảo, để người soạn xem lại.' },
  'cited-act-after-letter': { ...ofContent, severity: 'error' },
  'impossible-date': { ...ofContent, severity: 'error' },
  'legacy-letters': {
    ...ofContent,
    source: 'TCVN 6909:2001, Unicode',
    note: 'Dấu vết của bộ mã cũ còn giữa chữ Unicode.',
  },
  'other-agency-left': { ...ofContent, reads: ['docx', 'text', 'data'] },
  'parts-miss-total': {
    ...ofContent,
    note: 'Chỉ tính câu tự nói các phần làm nên tổng: “gồm”, “còn lại”, dấu cộng, tỷ lệ kèm hai số.',
  },
  'personal-identity-number': {
    ...ofContent,
    source: 'Luật Bảo vệ dữ liệu cá nhân số 91/2025/QH15',
  },
  'personal-phone-number': {
    ...ofContent,
    source: 'Luật Bảo vệ dữ liệu cá nhân số 91/2025/QH15',
    note: 'Số di động trong nội dung; đường dây nóng và số máy bàn của cơ quan không bị nhắc.',
  },
  'regime-words-mixed': {
    ...ofContent,
    source: 'Nghị định số 217/2025/NĐ-CP; Luật Thanh tra',
  },
  'repeated-paragraph': ofContent,
  'template-tag-left': { ...ofContent, severity: 'error' },
} as const satisfies Readonly<Record<string, CatalogueRule>>;

export type OwnRuleId = keyof typeof ownRules;
