import { smallDossier } from '../support/small-dossier.ts';

/** A hostile or mistaken dossier, and the first error that it must give. */
export interface AbuseCase {
  readonly name: string;
  readonly content: () => string | Uint8Array;
  readonly rule: string;
  /** Line and column of the first error; none where the whole file is meant. */
  readonly at?: readonly [number, number];
  /** Words of the sentence or of its hint. */
  readonly says?: string;
  readonly file?: string;
}

/** The small dossier with one thing changed; throws where the thing is not in it. */
export function changed(from: string, to: string): string {
  if (!smallDossier.includes(from)) throw new RangeError(`not in the dossier: ${from}`);
  return smallDossier.replace(from, () => to);
}

export const repeated = (times: number, line: (index: number) => string): string =>
  Array.from({ length: times }, (_, index) => line(index)).join('');
