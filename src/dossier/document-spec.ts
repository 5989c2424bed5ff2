import { z } from 'zod';
import type { PartialDate } from '../text/date.ts';
import { choice, count, id, labelledChoice, list, partialDate, prose, ref, text } from './fields.ts';

/** What every document to be drawn says of itself; the rest belongs to its kind and is opaque here. */
export interface DocumentSpec {
  readonly id: string;
  readonly kind: string;
  readonly date?: PartialDate;
  /** Drawn once for each agency, or each inspection, with the facts that are its own. */
  readonly each?: 'agency' | 'inspection';
  /** Those alone, where not all. */
  readonly among?: readonly string[];
  /** The documents drawn as its appendices. */
  readonly appendices?: readonly string[];
}

export const documentFields = {
  id: id(),
  each: labelledChoice('soạn riêng cho từng', {
    agency: 'cơ quan',
    inspection: 'đợt kiểm tra',
  }).exactOptional(),
  among: list('chỉ soạn cho', ref('cơ quan, nhóm cơ quan', 'agencies', 'groups')).exactOptional(),
};

/** Whether it is printed on paper or issued as a file. */
export const medium = () => labelledChoice('bản giấy hay điện tử', { paper: 'giấy', electronic: 'điện tử' });

/** How an appendix lies. */
export const orientation = () => labelledChoice('khổ giấy', { portrait: 'dọc', landscape: 'ngang' });

/** Whether an appendix stands in the letter's file, or in a file of its own. */
export const appendixFile = () => labelledChoice('tệp', { same: 'cùng tệp với văn bản', own: 'tệp riêng' });

const authorityLine = z
  .strictObject({
    prefix: choice('quyền hạn', ['TM', 'KT', 'TL', 'TUQ']),
    holder: text('tập thể hoặc chức vụ được ký thay, thừa lệnh, thừa ủy quyền'),
  })
  .meta({ title: 'dòng quyền hạn' });

export const signatureSpec = z
  .strictObject({
    authority: list('các dòng quyền hạn, từ trên xuống', authorityLine)
      .meta({ sheet: 'Quyền hạn' })
      .exactOptional(),
    person: ref('người ký', 'people').exactOptional(),
    acting: choice('quyền cấp trưởng', ['Q']).exactOptional(),
    postAboveName: text('chức vụ ghi trên họ tên').exactOptional(),
  })
  .meta({ title: 'chữ ký' });

/** What a letter has whatever its kind: head, number, addressees, signature, recipients. */
export const letterFields = {
  ...documentFields,
  issuer: ref('cơ quan ban hành', 'agencies'),
  number: text('số').exactOptional(),
  symbol: text('ký hiệu'),
  place: text('địa danh').exactOptional(),
  date: partialDate('ngày văn bản').exactOptional(),
  medium: medium().exactOptional(),
  addressees: list('kính gửi', ref('nơi nhận', 'agencies', 'groups')).exactOptional(),
  signature: signatureSpec,
  recipients: list('nơi nhận', ref('nơi nhận', 'agencies', 'groups')).exactOptional(),
  /** Units after "Lưu: VT, "; from the symbol when absent. */
  archive: list('đơn vị lưu', text('đơn vị')).exactOptional(),
  drafter: z
    .strictObject({ symbol: text('ký hiệu người soạn thảo'), copies: count('số bản phát hành', 100_000) })
    .meta({ title: 'người soạn thảo' })
    .exactOptional(),
  addressFooter: list('địa chỉ cuối trang 1', prose('dòng')).exactOptional(),
};

export type LetterSpec = DocumentSpec & z.infer<z.ZodObject<typeof letterFields>>;
