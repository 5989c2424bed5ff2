import { lookRule } from '../makers/look-rule.ts';

export const rule = lookRule('noi-nhan-list-style', 'recipientsList', ['bold', 'italic', 'sentence'], {
  wrongCase: { parts: { recipientsList: ['- NHƯ TRÊN;', '- Lưu: VT, VP.'] } },
});
