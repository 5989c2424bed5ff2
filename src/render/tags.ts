/** The tags of each template, as a clerk sees them in Word. The data of a template is typed from its list. */
export const letterTags = [
  'Cơ quan chủ quản',
  'Cơ quan ban hành',
  'Kẻ dưới cơ quan',
  'Kẻ dưới tiêu ngữ',
  'Số',
  'Ký hiệu',
  'Trích yếu công văn',
  'Địa danh, thời gian',
  'Tên loại',
  'Trích yếu',
  'Kẻ dưới trích yếu',
  'Thẩm quyền ban hành',
  'Căn cứ',
  'Dòng lệnh',
  'Lời gửi',
  'Kính gửi một nơi',
  'Kính gửi nhiều nơi',
  'Kính gửi',
  'Nội dung',
  'Nơi nhận',
  'Lưu',
  'Người soạn thảo',
  'Quyền hạn',
  'Chức vụ',
  'Chức vụ trên họ tên',
  'Họ tên',
  'Địa chỉ',
  'Bản mẫu',
] as const;

export const appendixTags = [
  'Nhãn phụ lục',
  'Tên phụ lục',
  'Kèm theo',
  'Kẻ dưới kèm theo',
  'Nội dung',
  'Địa chỉ',
  'Bản mẫu',
] as const;

/** Runs of text that a tag prints with their flags. */
export class RichText {
  readonly runs: readonly {
    readonly text: string;
    readonly bold?: true;
    readonly italic?: true;
    readonly raised?: true;
    readonly lowered?: true;
  }[];

  constructor(runs: RichText['runs']) {
    this.runs = runs;
  }
}

/** What a tag may stand for: words, a list that repeats its paragraphs, a condition, or paragraphs as XML (`{@…}`). */
export type TagValue = string | boolean | RichText | readonly (string | RichText)[];

export type LetterData = Readonly<Record<(typeof letterTags)[number], TagValue>>;
export type AppendixData = Readonly<Record<(typeof appendixTags)[number], TagValue>>;

/** A tag as it is compared: NFC, spaces folded, case aside. */
export const foldTag = (tag: string): string =>
  tag.normalize('NFC').replace(/\s+/gu, ' ').trim().toLowerCase();
