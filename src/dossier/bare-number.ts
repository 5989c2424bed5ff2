import { isPlain, nfc } from '../text/nfc.ts';

/** A number that stood without quotes in the source: its text, so that nothing is read by guess. */
export class BareNumber {
  readonly source: string;

  constructor(source: string) {
    this.source = source;
  }
}

/** The text of a scalar as it stood in its source, in NFC and trimmed; undefined for what is no scalar. */
export function sourceText(value: unknown): string | undefined {
  const text = value instanceof BareNumber ? value.source : value;
  if (typeof text !== 'string') return undefined;
  return isPlain(text) ? text : nfc(text).trim();
}
