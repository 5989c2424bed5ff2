import { z } from 'zod';

/** One line above the signer's own post: `TM. ỦY BAN NHÂN DÂN`, `KT. CHỦ TỊCH` (PL1.A.II.7.b). */
const authorityLineSchema = z.strictObject({
  prefix: z.enum(['TM', 'KT', 'TL', 'TUQ']),
  holder: z.string().min(1),
});

export const signatureSchema = z.strictObject({
  /** Từ trên xuống; empty where the head signs for himself. */
  authority: z.array(authorityLineSchema).readonly(),
  /** The signer's own post in capitals; none while a draft does not know it. `Q.` stands before it where acting. */
  post: z.string().min(1).exactOptional(),
  acting: z.literal(true).exactOptional(),
  /** Another post printed above the name (box 7b). */
  postAboveName: z.string().min(1).exactOptional(),
  name: z.string().min(1).exactOptional(),
});

export type Signature = z.infer<typeof signatureSchema>;

/** The bold lines of the block, from top to bottom, as printed: `KT. GIÁM ĐỐC`, `PHÓ GIÁM ĐỐC`. */
export const signatureLines = ({ authority, post, acting }: Signature): string[] => [
  ...authority.map(({ prefix, holder }) => `${prefix}. ${holder}`),
  ...(post === undefined ? [] : [acting === true ? `Q. ${post}` : post]),
];
