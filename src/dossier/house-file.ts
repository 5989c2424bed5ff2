import { z } from 'zod';
import { sizeChoices } from '../house/sizes.ts';
import { choice, list, number, text } from './fields.ts';
import { agencySchema, houseSchema, personSchema } from './parts.ts';

const deviationSchema = z
  .strictObject({
    rule: text('điều làm khác Nghị định'),
    decidedBy: text('người quyết định'),
    reason: text('lý do'),
  })
  .meta({ title: 'điều làm khác Nghị định' });

/** What the office says to the checker of layout. */
const checkSchema = z
  .strictObject({
    /** Rules of layout and wording that are not to be told. */
    ignore: list('quy tắc không nêu', text('mã quy tắc')).exactOptional(),
    /** Abbreviations that the head of the office has fixed. */
    abbreviations: list('chữ viết tắt đã quy định', text('chữ viết tắt')).exactOptional(),
    /** Armed forces, schools, hospitals, research: degrees and ranks before a name (PL1.A.II.7.c). */
    academicTitles: choice('ghi học hàm, học vị trước tên', ['true', 'false']).exactOptional(),
  })
  .meta({ title: 'kiểm tra thể thức' });

/** A strict object that may have each of these keys. */
const anyOf = <K extends string, S extends z.ZodType>(keys: readonly K[], field: S) =>
  z.strictObject(Object.fromEntries(keys.map((key) => [key, field])) as Record<K, S>);

/**
 * The schema of an office's own settings, `vanthu.config.yaml`: what a dossier need not say again.
 * @param kinds names of the kinds that carry a symbol
 */
export const houseFileSchema = (kinds: readonly string[]) =>
  z
    .strictObject({
      /** Who issues a document that names no issuer. */
      issuer: agencySchema.exactOptional(),
      agencies: list('cơ quan, đơn vị', agencySchema).exactOptional(),
      signers: list('người ký', personSchema).exactOptional(),
      /** By kind: the symbol of a document that has none. */
      symbols: anyOf(kinds, text('ký hiệu').exactOptional())
        .meta({ title: 'ký hiệu theo loại văn bản' })
        .exactOptional(),
      ...houseSchema.shape,
      /** In points. */
      sizes: anyOf(sizeChoices, number('cỡ chữ').exactOptional()).meta({ title: 'cỡ chữ' }).exactOptional(),
      deviations: list('điều làm khác Nghị định', deviationSchema).exactOptional(),
      check: checkSchema.exactOptional(),
      /** Where the office keeps templates and wording of its own; from the file's folder. */
      templates: text('thư mục mẫu').exactOptional(),
    })
    .meta({ title: 'nền nếp của cơ quan' });

export type HouseFile = z.infer<ReturnType<typeof houseFileSchema>>;
