/** Height in points of one line of Times New Roman 12. */
const LINE_HEIGHT = 15.75;
/** Excel's highest row has 409 points. */
const MOST_LINES = 25;

/** Lines that a text takes, broken within a column of so many characters. */
export const linesWithin = (text: string, width: number): number =>
  text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / width)), 0);

/** A row with its height said: not every program breaks the lines of a cell before it draws the row. */
export function rowXml(number: number, cells: string, lines: number): string {
  const height = lines > 1 ? ` ht="${LINE_HEIGHT * Math.min(lines, MOST_LINES)}"` : '';
  return `<row r="${number}"${height}>${cells}</row>`;
}
