import { citedCodes, lacksAfter } from '../cited.ts';
import { basesRule } from '../makers/bases-rule.ts';

const rest = 'Theo đề nghị của Chánh Văn phòng Sở.';
const lacking = {
  issuer: 'thiếu cơ quan ban hành và trích yếu',
  abstract: 'thiếu trích yếu',
} as const;

export const rule = basesRule('can-cu-full-citation', {
  title: 'Căn cứ ghi đầy đủ văn bản',
  hint: 'ghi tên loại, số, ký hiệu, ngày tháng năm, cơ quan ban hành, trích yếu của văn bản làm căn cứ',
  ok: [
    ['Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư;', rest],
    ['Căn cứ chức năng, nhiệm vụ của Sở Nội vụ;', rest],
  ],
  bad: [
    ['Căn cứ Nghị định số 30/2020/NĐ-CP;', rest],
    ['Căn cứ Nghị định số 30/2020/NĐ-CP của Chính phủ về công tác văn thư;', rest],
    ['Căn cứ Quyết định số 15/QĐ-UBND ngày 05 tháng 3 năm 2026 của Ủy ban nhân dân tỉnh Sông Lam;', rest],
  ],
  faultOf(text) {
    // An act cited within another's abstract is part of that.
    const [act] = citedCodes(text);
    // What is proposed ("Xét Tờ trình số …", "Theo đề nghị của …") is no act that the document rests on.
    if (act === undefined || !text.startsWith('Căn cứ')) return undefined;
    if (act.date === undefined && !/^[^;]{0,60}(?:ngày|năm \d{4})/u.test(act.after))
      return `căn cứ “${act.text}” thiếu ngày, tháng, năm ban hành`;
    const lack = lacksAfter(act.after.replace(/[;.,]\s*$/u, ''));
    return lack === undefined ? undefined : `căn cứ “${act.text}” ${lacking[lack]}`;
  },
});
