import { decimal, formatVietnameseNumber } from '../text/number.ts';

/** Where a run stands. `done` counts the failed ones too; `elapsed` is in milliseconds. */
export interface Progress {
  readonly done: number;
  readonly total: number;
  readonly failed: number;
  readonly elapsed: number;
}

const SECOND = 1000;
const MINUTE = 60;
const HOUR = 60 * MINUTE;
/** Plain lines come so often that ten of them tell a whole run. */
const STEPS = 10;

const whole = (value: number): string => formatVietnameseNumber(decimal(value));

/** A length of time as one says it: `2 giây`, `1 phút 30 giây`, `2 giờ 5 phút`. Seconds, rounded up. */
function duration(seconds: number): string {
  const all = Math.max(1, Math.ceil(seconds));
  const [large, largeName, small, smallName] =
    all >= HOUR
      ? [Math.floor(all / HOUR), 'giờ', Math.floor((all % HOUR) / MINUTE), 'phút']
      : [Math.floor(all / MINUTE), 'phút', all % MINUTE, 'giây'];
  return [large > 0 ? `${whole(large)} ${largeName}` : '', small > 0 ? `${small} ${smallName}` : '']
    .filter((part) => part !== '')
    .join(' ');
}

/** `410 văn bản/giây`; a slow run is counted by the minute. */
function rate(perSecond: number): string {
  return perSecond >= 1
    ? `${whole(Math.round(perSecond))} văn bản/giây`
    : `${whole(Math.max(1, Math.round(perSecond * MINUTE)))} văn bản/phút`;
}

/** `Đã xong 120/1.000 · còn 880 · 410 văn bản/giây · còn khoảng 3 giây`: what one line says of a run. */
export function progressLine({ done, total, failed, elapsed }: Progress): string {
  const seconds = elapsed / SECOND;
  const perSecond = seconds > 0 ? done / seconds : 0;
  const left = total - done;
  return [
    `Đã xong ${whole(done)}/${whole(total)}`,
    failed > 0 ? `${whole(failed)} lỗi` : '',
    left > 0 ? `còn ${whole(left)}` : '',
    perSecond > 0 ? rate(perSecond) : '',
    perSecond > 0 && left > 0 ? `còn khoảng ${duration(left / perSecond)}` : '',
    left <= 0 && seconds > 0 ? `hết ${duration(seconds)}` : '',
  ]
    .filter((part) => part !== '')
    .join(' · ');
}

/** The same as a terminal rewrites it in its last line; no longer than its columns, so that it never breaks. */
export const progressRewritten = (progress: Progress, columns: number): string =>
  `\r\u001b[K${Array.from(progressLine(progress))
    .slice(0, Math.max(0, columns - 1))
    .join('')}`;

/** Whether a plain line is due: another tenth of the run is done since `before` were. */
export const isProgressStep = (before: number, { done, total }: Progress): boolean =>
  total > 0 && Math.floor((done * STEPS) / total) > Math.floor((before * STEPS) / total);
