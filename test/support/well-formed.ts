import { SaxesParser } from 'saxes';

/** Whether a text is a well-formed XML document. */
export function wellFormed(xml: string): boolean {
  const parser = new SaxesParser();
  let sound = true;
  parser.on('error', () => {
    sound = false;
  });
  parser.write(xml).close();
  return sound;
}
