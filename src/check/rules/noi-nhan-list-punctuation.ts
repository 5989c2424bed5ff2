import { listEnds } from '../list-ends.ts';
import { isArchive, recipientItems } from '../recipients-of.ts';
import { contentRule, notApplicable } from '../rule.ts';

export const rule = contentRule({
  id: 'noi-nhan-list-punctuation',
  title: 'Nơi nhận: dấu cuối dòng',
  valid: [{}],
  invalid: [
    { parts: { recipientsList: ['- Như trên,', '- Lưu: VT, VP.'] } },
    { parts: { recipientsList: ['- Như trên', '- Lưu: VT, VP.'] } },
  ],
  check(words) {
    const items = recipientItems(words);
    if (items.length === 0) return notApplicable('văn bản không có danh sách nơi nhận');
    // How the archive line ends is the matter of its own rule.
    const archive = items.at(-1);
    const ended = new Set(archive !== undefined && isArchive(archive) ? archive.lines : []);
    return listEnds(items, words.sure('recipientsList')).filter(
      ({ at }) => ![...ended].some((line) => line === at),
    );
  },
});
