import { linesWith } from '../full-text.ts';
import { contentRule, type Finding } from '../rule.ts';
import type { WordsBlock } from '../words.ts';

const afterStop = /\. (\p{Ll}{2,})(?=[\s,])/gu;
/** Sought first, without the flag `u`: a stop, and no capital of plain Latin, figure or sign after it. */
const mayStop = /\. (?![\dA-Z–“"(-])/;
/** A whole small word with a vowel: no abbreviation (v.v., TP., TS., tr.), number, file's name or ellipsis. */
const wholeWord = /^[(“"]?(?=\p{Ll}*[^a-z\P{Ll}]|\p{Ll}*[aeiouy]\p{Ll}+)\p{Ll}{2,}$/u;
const opening = /^(?!(?:email|website|http|https|www|fax|tel)(?!\p{L}))(\p{Ll}{2,})(?=[\s,:])/u;
const mayOpen = /^[^\dA-ZĐ]/;
/** Lines of which something is to be judged. */
const sought = /^\p{Ll}|\. (?![\dA-Z–“"(-])/gmu;
const closed = /[.;:]$/u;

/** What opens with a small letter, though nothing before it on the page runs on into it. */
function openings(blocks: readonly WordsBlock[]): Finding[] {
  return blocks.flatMap((at, index): Finding[] => {
    const word = mayOpen.test(at.text) ? opening.exec(at.text)?.[1] : undefined;
    if (word === undefined || at.confidence !== 'sure') return [];
    // A paragraph without a label may be the rest of a line broken by hand.
    if (at.label === undefined && !closed.test(blocks[index - 1]?.text ?? '')) return [];
    return [
      {
        at,
        message: `“${word}” viết thường ở đầu ${at.label === undefined ? 'đoạn' : `mục “${at.label}”`}`,
        hint: 'viết hoa chữ cái đầu khi xuống dòng',
      },
    ];
  });
}

function stops(at: WordsBlock): Finding[] {
  if (!mayStop.test(at.text)) return [];
  return [...at.text.matchAll(afterStop)].flatMap(({ index, 1: word = '' }): Finding[] => {
    const before = at.text.slice(at.text.lastIndexOf(' ', index - 1) + 1, index);
    return wholeWord.test(before)
      ? [{ at, message: `“${word}” viết thường sau dấu chấm`, hint: 'viết hoa chữ cái đầu câu' }]
      : [];
  });
}

export const rule = contentRule({
  id: 'cap-sentence-start',
  title: 'Viết hoa đầu câu',
  valid: [
    { body: ['Báo cáo số liệu v.v. theo mẫu của TP. hồ sơ lưu... và gửi về Sở. Các đơn vị thực hiện./.'] },
  ],
  invalid: [
    { body: ['Các đơn vị đã báo cáo đầy đủ. riêng Văn phòng chưa gửi số liệu./.'] },
    {
      type: 'bao-cao',
      body: ['1. Kết quả:', 'a) đối với Văn phòng: đã hoàn thành;', 'b) Đối với các phòng: đang làm./.'],
    },
  ],
  seek: (lines) => linesWith(sought, lines),
  check({ body, appendices }) {
    const stories = [body, ...appendices.map(({ blocks }) => blocks)];
    return stories.flatMap((blocks) => [...openings(blocks), ...blocks.flatMap(stops)]);
  },
});
