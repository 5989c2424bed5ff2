import { z } from 'zod';
import { appendixFile, documentFields, medium, orientation } from '../../dossier/document-spec.ts';
import { count, list, prose, ref, text } from '../../dossier/fields.ts';

const columnTitles = z
  .strictObject({
    number: prose('cột 1').exactOptional(),
    finding: prose('cột 2').exactOptional(),
    remedy: prose('cột 3').exactOptional(),
    due: prose('cột 4').exactOptional(),
    note: prose('cột 5').exactOptional(),
  })
  .meta({ title: 'tên các cột, nếu khác tên thường dùng' });

/** Phụ lục khắc phục: the table that units fill in and return, filled, half filled or blank. */
export const remediationAppendixSchema = z
  .strictObject({
    kind: z.literal('remediationAppendix').meta({ title: 'phụ lục khắc phục' }),
    ...documentFields,
    title: prose('tên phụ lục'),
    orientation: orientation().exactOptional(),
    /** In the letter's file, or in a file of its own. */
    file: appendixFile().exactOptional(),
    columns: columnTitles.exactOptional(),
    /** A row each: a shortcoming, with its remedies where the dossier has them. */
    findings: list('tồn tại, hạn chế', ref('tồn tại', 'findings')).exactOptional(),
    /** Rows for the agency to fill in, numbered after those. */
    blankRows: count('số dòng để trống', 200).exactOptional(),
    /** The act that it goes with, where the letter itself is not drawn here. */
    attachedTo: ref('văn bản kèm theo', 'citations').exactOptional(),
    medium: medium().exactOptional(),
    note: text('ghi chú').exactOptional(),
  })
  .meta({ title: 'phụ lục khắc phục' });

export type RemediationAppendixSpec = z.infer<typeof remediationAppendixSchema>;
