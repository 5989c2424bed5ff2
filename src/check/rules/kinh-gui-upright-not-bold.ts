import { notTelegram } from '../addressees-of.ts';
import { lookRule } from '../makers/look-rule.ts';

export const rule = lookRule('kinh-gui-upright-not-bold', 'addressees', ['bold', 'italic', 'sentence'], {
  wrongCase: { parts: { addressees: 'KÍNH GỬI: BỘ NỘI VỤ' } },
  when: notTelegram,
});
