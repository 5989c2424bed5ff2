import type { CatalogueRule } from './catalogue-rule.ts';

/** What single samples of Phụ lục III show. */
export const samplesRules = {
  'mau-cong-dien-recipients': {
    component: 'cong-dien',
    clauses: ['PL3.1_6'],
    applies: 'cong-dien',
    reads: ['docx', 'text'],
    basis: 'sample',
    severity: 'warning',
    pattern: {
      must: /^.+ điện:$/u,
      ok: ['Thủ tướng Chính phủ điện:'],
      bad: ['Kính gửi:'],
    },
    note: 'Thay cho Kính gửi: dòng canh giữa “<chủ thể> điện:” rồi danh sách - …; … .',
  },
  'mau-giay-moi-fields': {
    component: 'giay-moi',
    clauses: ['PL3.1_7'],
    applies: 'giay-moi',
    reads: ['docx', 'text'],
    basis: 'sample',
    severity: 'warning',
  },
  'mau-giay-gioi-thieu-fields': {
    component: 'giay-gioi-thieu',
    clauses: ['PL3.1_8'],
    applies: 'giay-gioi-thieu',
    reads: ['docx', 'text'],
    basis: 'sample',
    severity: 'warning',
  },
  'mau-bien-ban-fields': {
    component: 'bien-ban',
    clauses: ['PL3.1_9'],
    applies: 'bien-ban',
    reads: ['docx', 'text'],
    basis: 'sample',
    severity: 'warning',
  },
  'mau-bien-ban-two-signers': {
    component: 'bien-ban',
    clauses: ['PL3.1_9'],
    applies: 'bien-ban',
    reads: ['docx'],
    basis: 'sample',
    severity: 'warning',
    note: 'Nơi nhận nằm dưới khối ký, “- Lưu: VT, Hồ sơ.”',
  },
  'mau-giay-nghi-phep-fields': {
    component: 'giay-nghi-phep',
    clauses: ['PL3.1_10'],
    applies: 'giay-nghi-phep',
    reads: ['docx', 'text'],
    basis: 'sample',
    severity: 'warning',
  },
} as const satisfies Readonly<Record<string, CatalogueRule>>;
