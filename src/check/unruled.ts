import type { LocatedDocument } from '../locate/located.ts';
import { documentType } from '../nd30/document-types.ts';

/** Of types that the decree prints no sample for (contracts, agreements) other law may shape the close. */
export const unruled = ({ type }: LocatedDocument): boolean =>
  type !== undefined && documentType(type).samples.length === 0;
