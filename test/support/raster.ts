import { requireTool } from './real-tools.ts';
import { outputOf } from './run-tool.ts';

const MM_PER_INCH = 25.4;

/** One page as grey pixels, row by row: 0 is black, 255 white. */
export interface Raster {
  readonly width: number;
  readonly height: number;
  readonly dpi: number;
  readonly data: Uint8Array;
}

/** A thin drawn line; all lengths in mm, from the page's top left corner. */
export interface HorizontalRule {
  /** Left end. */
  readonly x: number;
  /** Middle of the line's thickness. */
  readonly y: number;
  readonly length: number;
  readonly thickness: number;
  /** Blank space straight above and below, up to 10 mm. */
  readonly clearAbove: number;
  readonly clearBelow: number;
}

/** What counts as a drawn line, in mm; `darkBelow` is a grey level. */
export interface RuleCriteria {
  readonly minLength: number;
  readonly maxThickness: number;
  /** Less blank space than this above or below: an underline (0.5 mm below 14 pt capitals) or a table border. */
  readonly minClear: number;
  readonly darkBelow: number;
}

const DEFAULT_CRITERIA: RuleCriteria = { minLength: 5, maxThickness: 1, minClear: 0.6, darkBelow: 160 };
const FARTHEST_LOOK = 10;

/** Pixel rows `top` to `bottom` and columns `left` to `right`, all inclusive. */
interface Band {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** One page (1-based) in grey, through poppler. */
export async function rasterise(pdf: string, page: number, dpi: number): Promise<Raster> {
  const one = ['-f', String(page), '-l', String(page), '-singlefile'];
  const image = await outputOf(requireTool('pdftoppm'), ['-gray', '-r', String(dpi), ...one, pdf]);
  return { ...parsePgm(image), dpi };
}

/** @throws Error when the bytes are no 8-bit binary PGM. */
export function parsePgm(image: Uint8Array): Omit<Raster, 'dpi'> {
  const head = /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(Buffer.from(image.subarray(0, 64)).toString('latin1'));
  if (head === null) throw new Error('not an 8-bit PGM image');
  const [width, height] = [Number(head[1]), Number(head[2])];
  const data = image.subarray(head[0].length);
  if (data.length !== width * height)
    throw new Error(`PGM of ${width} × ${height} holds ${data.length} bytes`);
  return { width, height, data };
}

/** Thin solid lines that stand alone, from top to bottom. Borders of a closed table cell touch others and are left out. */
export function horizontalRules(raster: Raster, criteria: Partial<RuleCriteria> = {}): HorizontalRule[] {
  const wanted = { ...DEFAULT_CRITERIA, ...criteria };
  const mm = (pixels: number) => (pixels * MM_PER_INCH) / raster.dpi;
  return darkBands(raster, wanted)
    .map((band) => ({
      x: mm(band.left),
      y: mm((band.top + band.bottom + 1) / 2),
      length: mm(band.right - band.left + 1),
      thickness: mm(band.bottom - band.top + 1),
      clearAbove: mm(clearRows(raster, band, -1, wanted.darkBelow)),
      clearBelow: mm(clearRows(raster, band, 1, wanted.darkBelow)),
    }))
    .filter((rule) => rule.thickness <= wanted.maxThickness)
    .filter((rule) => Math.min(rule.clearAbove, rule.clearBelow) >= wanted.minClear);
}

/** Long dark runs, those of neighbouring rows that overlap joined. */
function darkBands(raster: Raster, { minLength, darkBelow }: RuleCriteria): Band[] {
  const bands: Band[] = [];
  for (let row = 0; row < raster.height; row++) {
    for (const { left, right } of darkRuns(raster, row, (minLength * raster.dpi) / MM_PER_INCH, darkBelow)) {
      const above = bands.find((band) => band.bottom >= row - 1 && band.left <= right && band.right >= left);
      if (above === undefined) {
        bands.push({ left, right, top: row, bottom: row });
        continue;
      }
      above.bottom = row;
      above.left = Math.min(above.left, left);
      above.right = Math.max(above.right, right);
    }
  }
  return bands;
}

function* darkRuns(raster: Raster, row: number, minPixels: number, darkBelow: number) {
  let left = 0;
  for (let column = 0; column <= raster.width; column++) {
    if (column < raster.width && isDark(raster, column, row, darkBelow)) continue;
    if (column - left >= minPixels) yield { left, right: column - 1 };
    left = column + 1;
  }
}

function clearRows(raster: Raster, band: Band, step: 1 | -1, darkBelow: number): number {
  const limit = Math.round((FARTHEST_LOOK * raster.dpi) / MM_PER_INCH);
  const edge = step === 1 ? band.bottom : band.top;
  for (let clear = 0; clear < limit; clear++) {
    const row = edge + step * (clear + 1);
    if (row < 0 || row >= raster.height) return limit;
    for (let column = band.left; column <= band.right; column++) {
      if (isDark(raster, column, row, darkBelow)) return clear;
    }
  }
  return limit;
}

function isDark(raster: Raster, column: number, row: number, darkBelow: number): boolean {
  return (raster.data[row * raster.width + column] ?? 255) < darkBelow;
}
