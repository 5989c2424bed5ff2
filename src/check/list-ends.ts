import type { Item } from './addressees-of.ts';
import type { Finding } from './rule.ts';

/** Each item of a list ends with a semicolon, the last with a full stop (PL1.A.II.9.d). A colon opens a group. */
export function listEnds(items: readonly Item[], sure: boolean): Finding[] {
  return items.flatMap(({ text, lines }, index): Finding[] => {
    const last = index === items.length - 1;
    if (last ? text.endsWith('.') : /[;:]$/u.test(text)) return [];
    const at = lines.at(-1) ?? lines[0];
    return [
      {
        at,
        message: `${last ? 'dòng cuối' : 'dòng'} “${text.slice(0, 40)}” không kết thúc bằng dấu ${last ? 'chấm' : 'chấm phẩy'}`,
        hint: last ? 'kết thúc dòng cuối bằng dấu chấm (.)' : 'kết thúc dòng bằng dấu chấm phẩy (;)',
        ...(sure ? {} : { review: true as const }),
      },
    ];
  });
}
