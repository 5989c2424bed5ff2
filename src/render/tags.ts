import { XmlWriter } from '../docx/xml-writer.ts';

/**
 * What a tag stands for, by how it is written: `{words}`; `{#list}{.}{/list}`, its paragraphs once an item; `{#shown}`
 * … `{/shown}`, there or not; `{@paragraphs}`, which take the place of the tag's own.
 */
export type TagForm = 'words' | 'list' | 'shown' | 'paragraphs';

interface Tag {
  readonly form: TagForm;
  /** A template without the tag would lose a part of some document. */
  readonly required: boolean;
}

const needed = (form: TagForm): Tag => ({ form, required: true });
const spare = (form: TagForm): Tag => ({ form, required: false });

const letter = {
  'Cơ quan chủ quản': needed('list'),
  'Cơ quan ban hành': needed('list'),
  'Kẻ dưới cơ quan': spare('paragraphs'),
  'Kẻ dưới tiêu ngữ': spare('paragraphs'),
  Số: needed('words'),
  'Ký hiệu': needed('words'),
  'Trích yếu công văn': needed('paragraphs'),
  'Địa danh, thời gian': needed('words'),
  'Tên loại': needed('list'),
  'Trích yếu': needed('paragraphs'),
  'Kẻ dưới trích yếu': spare('paragraphs'),
  'Thẩm quyền ban hành': needed('list'),
  'Căn cứ': needed('list'),
  'Dòng lệnh': needed('list'),
  // The words "Kính gửi" themselves, which a house may type.
  'Lời gửi': spare('words'),
  'Kính gửi một nơi': needed('list'),
  'Kính gửi nhiều nơi': needed('shown'),
  'Kính gửi': needed('list'),
  'Nội dung': needed('paragraphs'),
  'Nơi nhận': needed('list'),
  Lưu: needed('words'),
  'Người soạn thảo': needed('list'),
  'Quyền hạn': needed('list'),
  'Chức vụ': needed('words'),
  'Chức vụ trên họ tên': needed('list'),
  'Họ tên': needed('list'),
  'Địa chỉ': needed('list'),
  'Bản mẫu': needed('words'),
} as const satisfies Readonly<Record<string, Tag>>;

const appendix = {
  'Nhãn phụ lục': needed('words'),
  'Tên phụ lục': needed('paragraphs'),
  'Kèm theo': needed('paragraphs'),
  'Kẻ dưới kèm theo': spare('paragraphs'),
  'Nội dung': needed('paragraphs'),
  // An appendix has no address; its template may keep the letter's footer.
  'Địa chỉ': spare('list'),
  'Bản mẫu': needed('words'),
} as const satisfies Readonly<Record<string, Tag>>;

type LetterTag = keyof typeof letter;
type AppendixTag = keyof typeof appendix;

/** The tags of a template with their forms, as a clerk sees them in Word. */
export type TagTable = Readonly<Record<string, Tag>>;
export const tagTables: Readonly<Record<'letter' | 'appendix', TagTable>> = { letter, appendix };

/** The tags of each template. The data of a template is typed from its list. */
export const letterTags = Object.keys(letter) as LetterTag[];
export const appendixTags = Object.keys(appendix) as AppendixTag[];

/** A tag as it must be written: `{#Nơi nhận}`. */
export const written = (tag: string, form: TagForm): string =>
  `{${{ words: '', list: '#', shown: '#', paragraphs: '@' }[form]}${tag}}`;

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

/** Paragraphs and tables that write themselves where a tag stands, one of them at least. */
export class Paragraphs {
  readonly writeTo: (out: XmlWriter) => void;

  constructor(writeTo: (out: XmlWriter) => void) {
    this.writeTo = writeTo;
  }

  toString(): string {
    const out = new XmlWriter();
    this.writeTo(out);
    return out.finishedText();
  }
}

/** What a tag may stand for: words, a list that repeats its paragraphs, a condition, or paragraphs as XML (`{@…}`). */
export type TagValue = string | boolean | RichText | Paragraphs | readonly (string | RichText)[];

export type LetterData = Readonly<Record<LetterTag, TagValue>>;
export type AppendixData = Readonly<Record<AppendixTag, TagValue>>;

/** A tag as it is compared: NFC, spaces folded, case aside. */
export const foldTag = (tag: string): string =>
  tag.normalize('NFC').replace(/\s+/gu, ' ').trim().toLowerCase();
