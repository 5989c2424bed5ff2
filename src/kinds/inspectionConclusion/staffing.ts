import type { Block, Table } from '../../document/blocks.ts';
import { words } from '../../document/run.ts';
import type { Staffing } from '../../dossier/dossier.ts';
import type { TypedNumber } from '../../dossier/fields.ts';
import { breaksStaffingRatio, staffWithoutPost } from '../../dossier/staffing.ts';
import { escapeInline } from '../../text/inline.ts';
import { formatVietnameseNumber } from '../../text/number.ts';
import type { Case } from './case.ts';

/** The columns of the table of rooms: the sentence that titles each (`cot-…`), its share of the width. */
const columns = [
  { title: 'thu-tu', share: 6, align: 'center' },
  { title: 'phong', share: 40, align: 'left' },
  { title: 'tong-so', share: 14, align: 'center' },
  { title: 'cap-truong', share: 12, align: 'center' },
  { title: 'cap-pho', share: 12, align: 'center' },
  { title: 'khong-chuc-vu', share: 16, align: 'center' },
] as const;

const printTyped = ({ value, padTo }: TypedNumber): string =>
  formatVietnameseNumber(value, padTo === undefined ? {} : { padTo });

function cellsOf(staffing: Staffing, index: number): string[] {
  const { room, total, heads, deputies } = staffing;
  const withoutPost = { ...heads, value: staffWithoutPost(staffing) };
  return [String(index + 1), room, ...[total, heads, deputies, withoutPost].map(printTyped)];
}

/** The rooms that break the ratio, found here and named in a sentence; then the figures of all rooms. */
export function staffingBlocks({ staffing, say, work: { composer } }: Case): Block[] {
  if (staffing.length === 0) return [];
  const broken = staffing.filter(breaksStaffingRatio).map(({ room }) => escapeInline(room));
  const table: Table = {
    kind: 'table',
    columns: columns.map(({ title, share, align }) => ({
      title: composer.prose(say(`cot-${title}`)),
      share,
      align,
    })),
    rows: staffing.map((one, index) => ({ cells: cellsOf(one, index).map((text) => [words(text)]) })),
  };
  const sentence =
    broken.length === 0 ? say('bien-che-dat') : say('bien-che-chua-dat', { phong: broken.join('; ') });
  return [{ kind: 'paragraph', text: composer.prose(sentence) }, table];
}

/** Whether the table tells of a shortcoming rather than of a result. */
export const hasBrokenRooms = ({ staffing }: Case): boolean => staffing.some(breaksStaffingRatio);
