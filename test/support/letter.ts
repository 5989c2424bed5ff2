import type { Appendix, AttachedTo, FullDocument } from '../../src/document/official-document.ts';
import { words } from '../../src/document/run.ts';
import { paragraph } from './blocks.ts';

/** A small công văn to change where a test needs. */
export const letter: FullDocument = {
  form: 'full',
  stage: 'issued',
  sample: false,
  medium: 'paper',
  appendixLabels: 'roman',
  issuer: ['SỞ NỘI VỤ'],
  number: '15',
  symbol: 'SNV-VP',
  place: 'Sông Lam',
  date: { year: 2026, month: 1, day: 5 },
  subject: words('rà soát hồ sơ'),
  addressees: { lead: 'Kính gửi', items: [words('Các phòng thuộc Sở')] },
  legalBases: [],
  body: [paragraph('Đề nghị các phòng rà soát hồ sơ./.')],
  signatures: [{ authority: [], post: 'GIÁM ĐỐC', name: 'Hoàng Bến' }],
  recipients: { items: [words('Như trên')], archive: ['VT', 'VP'] },
  marks: {},
  appendices: [],
  regulations: [],
};

export const attachedTo: AttachedTo = {
  typeName: 'Công văn',
  number: '15',
  symbol: 'SNV-VP',
  date: { year: 2026, month: 1, day: 5 },
  issuer: 'Sở Nội vụ',
};

/** An appendix to change where a test needs. */
export const appendix: Appendix = {
  title: words('BIỂU TỔNG HỢP'),
  attachedTo,
  orientation: 'portrait',
  file: 'same',
  body: [paragraph('Các hồ sơ cần rà soát./.')],
};
