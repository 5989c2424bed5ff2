import { documentTypes, type DocumentTypeId } from '../../nd30/document-types.ts';

const drawn = (samples: readonly string[], id: DocumentTypeId): boolean =>
  samples.includes('1.4') || id === 'cong-van';

/** The types that this kind draws: those of sample 1.4 (Văn bản có tên loại), and the letter of sample 1.5. */
export const generalTypeIds: readonly DocumentTypeId[] = documentTypes
  .filter(({ samples, id }) => drawn(samples, id))
  .map(({ id }) => id);

/** The same types as the decree names them. */
export const generalTypeNames: Readonly<Partial<Record<DocumentTypeId, string>>> = Object.fromEntries(
  documentTypes.map(({ id, name }) => [id, name]),
);
