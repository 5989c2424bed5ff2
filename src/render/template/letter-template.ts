import { fixedText } from '../../nd30/components.ts';
import { twip, type Twip } from '../../nd30/units.ts';
import { textWidth } from '../../text/width.ts';
import { styles } from '../styles.ts';
import { lines, pairTable, paragraph, repeated } from './markup.ts';

/** Room beside the widest line of the right-hand column: Quốc hiệu must stay on one line. */
const SLACK = 60;
/** Between the text and the signature: six points. */
const ROOM_ABOVE_SIGNATURE = twip(120);

/** The columns of the head: the right one as wide as Quốc hiệu needs, the left one the rest. */
export function headColumns(textArea: Twip): { left: Twip; right: Twip } {
  const right = twip(Math.ceil(textWidth(fixedText.nationalName.text, styles.nationalName)) + SLACK);
  return { left: twip(textArea - right), right };
}

const head = (textArea: Twip): string => {
  const { left, right } = headColumns(textArea);
  return pairTable(left, right, [
    {
      left:
        lines('Cơ quan chủ quản', 'parent') +
        lines('Cơ quan ban hành', 'issuer') +
        paragraph('rule', '{@Kẻ dưới cơ quan}'),
      right:
        paragraph('nationalName', fixedText.nationalName.text) +
        paragraph('motto', fixedText.motto.text) +
        paragraph('rule', '{@Kẻ dưới tiêu ngữ}'),
    },
    {
      left:
        paragraph('number', `${fixedText.numberLabel.text} {Số}/{Ký hiệu}`) +
        paragraph('letterSubject', '{@Trích yếu công văn}'),
      right: paragraph('placeDate', '{Địa danh, thời gian}'),
    },
  ]);
};

const title =
  lines('Tên loại', 'typeName') +
  paragraph('subject', '{@Trích yếu}') +
  paragraph('rule', '{@Kẻ dưới trích yếu}') +
  lines('Thẩm quyền ban hành', 'authorityLine') +
  lines('Căn cứ', 'legalBasis') +
  lines('Dòng lệnh', 'commandLine');

const addressees =
  lines('Kính gửi một nơi', 'addressee', '{Lời gửi}: {.}') +
  repeated(
    'Kính gửi nhiều nơi',
    'addresseesLead',
    paragraph('addresseesLead', '{Lời gửi}:') + lines('Kính gửi', 'addresseesItem', '- {.}'),
  );

const closing = (textArea: Twip): string => {
  const left = twip(Math.round(textArea * 0.46));
  return pairTable(
    left,
    twip(textArea - left),
    [
      {
        left:
          paragraph('recipientsLabel', fixedText.recipientsLabel.text) +
          lines('Nơi nhận', 'recipients', '- {.};') +
          paragraph('recipients', '- Lưu: {Lưu}.{#Người soạn thảo} {.}{/Người soạn thảo}'),
        right:
          lines('Quyền hạn', 'authority') +
          paragraph('post', '{Chức vụ}') +
          lines('Chức vụ trên họ tên', 'postAboveName') +
          lines('Họ tên', 'signer'),
      },
    ],
    ROOM_ABOVE_SIGNATURE,
  );
};

/** The body of the letter's template: the head, Kính gửi, the text, Nơi nhận and signature side by side. */
export const letterBody = (textArea: Twip): string =>
  head(textArea) + title + addressees + paragraph('body', '{@Nội dung}') + closing(textArea);

/** The body of the appendix's template (samples 2.1, 2.2). */
export const appendixBody = (): string =>
  paragraph('appendixLabel', '{Nhãn phụ lục}') +
  paragraph('appendixTitle', '{@Tên phụ lục}') +
  paragraph('attached', '{@Kèm theo}') +
  paragraph('rule', '{@Kẻ dưới kèm theo}') +
  paragraph('body', '{@Nội dung}');
