import type { LocatedDocument } from '../locate/located.ts';
import { documentType } from '../nd30/document-types.ts';
import type { ComponentId } from '../nd30/components.ts';

/** What the short line of box 5a stands under: the abstract, or the type name where there is none (Mẫu 1.8, 1.10). */
const bearer = ({ components }: LocatedDocument): ComponentId =>
  components.has('subject') ? 'subject' : 'typeName';

function when({ type, class: paper }: LocatedDocument): string | undefined {
  if (type === 'cong-van') return 'trích yếu công văn không có đường kẻ';
  if (paper === 'attached') return 'đường kẻ của văn bản kèm theo ở dưới dòng kèm theo';
  return type !== undefined && documentType(type).samples.length === 0
    ? 'Nghị định không có mẫu cho loại văn bản này'
    : undefined;
}

/** Where the rules about that line look for it, and which documents they concern. */
export const titleRule = { bearer, when };
