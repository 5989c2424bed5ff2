import { limitFacts, tableLimits } from '../limits.ts';
import { tableFault } from '../xlsx/table-fault.ts';

const LINE_FEED = 10;
const RETURN = 13;

/**
 * Refuses a text of more lines, cells or columns than are read, before any of it is parsed: empty ones take time too.
 * Signs within quotes count as well, which no honest file has so many of.
 * @throws {TableFault}
 */
export function checkBounds(text: string, separator: string): void {
  const sign = separator.charCodeAt(0);
  let lines = 0;
  let cells = 0;
  let lineStart = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === sign) cells += 1;
    else if (code === LINE_FEED || code === RETURN) {
      lines += 1;
      lineStart = cells;
    }
    if (cells - lineStart >= tableLimits.columns) throw tableFault('table-too-large', limitFacts('columns'));
    if (cells > tableLimits.cells) throw tableFault('table-too-large', limitFacts('cells'));
    if (lines > tableLimits.lines) throw tableFault('table-too-large', limitFacts('lines'));
  }
}
