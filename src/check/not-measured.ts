import type { Paragraph } from '../docx/read/model.ts';
import type { LocatedDocument } from '../locate/located.ts';
import type { ComponentId } from '../nd30/components.ts';

/** Tabs, or a run of blanks, that put words where they stand; blanks left for a number or a day are none. */
const laidOut = /\t|(?<!(?:ngày|tháng|năm|số:?)[\s.…_]*) {6,}(?![\s.…_]*(?:\/|tháng|năm))/iu;
const pushed = /^[ \u00A0]*(?:\t|[ \u00A0]{3})/u;

const floats = ({ text, inTextBox, format }: Paragraph): boolean =>
  inTextBox || format.framed || pushed.test(text) || laidOut.test(text.trim());

/** Why the place of a component's words cannot be told from the file, or undefined. */
export const notMeasured = (
  { components }: Pick<LocatedDocument, 'components'>,
  ...ids: readonly ComponentId[]
): string | undefined =>
  ids.some((id) => components.get(id)?.lines.some(({ paragraph }) => floats(paragraph)))
    ? 'chữ được đặt bằng dấu tab, dấu cách hoặc hộp chữ, không đo được vị trí trên tệp'
    : undefined;
