/** A stretch of text in one look. A flag that is absent is off; `raised` and `lowered` are never both there. */
export interface TextRun {
  text: string;
  bold?: true;
  italic?: true;
  raised?: true;
  lowered?: true;
}

type Flag = 'bold' | 'italic' | 'raised' | 'lowered';

/** An opening mark that still waits: the run that holds its characters, in case they turn out to be plain text. */
interface Opener {
  readonly sign: string;
  readonly at: number;
  /** Characters not used yet: `***` opens bold (2) and italic (1). */
  left: number;
}

// Marks that wait for their partner; the oldest beyond this become text, so that hostile text costs linear time.
const mostWaiting = 32;
const token = /\\[*^~\\]|\*+|\^+|~+|[^\\*^~]+|\\/gu;

/**
 * Reads `**đậm**`, `*nghiêng*`, `***cả hai***`, `^trên^`, `~dưới~`; a backslash makes one of `* ^ ~ \` plain.
 *
 * A mark opens before a non-space and closes after one; `*` does not open straight after a letter or digit, so
 * `2*3*4` is text. A mark without its partner is text. Marks that cross: the inner one is text.
 */
export function parseInline(s: string): TextRun[] {
  const runs: TextRun[] = [];
  const openers: Opener[] = [];
  for (const { 0: part, index } of s.matchAll(token)) {
    const sign = part.charAt(0);
    if (sign === '\\' || !'*^~'.includes(sign)) {
      runs.push({ text: sign === '\\' && part.length > 1 ? part.slice(1) : part });
      continue;
    }
    const before = s.slice(Math.max(0, index - 2), index);
    const after = s.charAt(index + part.length);
    const known = part.length <= (sign === '*' ? 3 : 1);
    const left = known && /\S$/u.test(before) ? close(sign, part.length, openers, runs) : part.length;
    if (left === 0) continue;
    const opens = known && /^\S/u.test(after) && !(sign === '*' && /[\p{L}\p{N}\p{M}]$/u.test(before));
    if (opens) openers.push({ sign, at: runs.length, left });
    if (openers.length > mostWaiting) openers.shift();
    runs.push({ text: sign.repeat(left) });
  }
  return mergeRuns(runs);
}

/** Uses up to `length` closing characters on the openers they match; returns how many are left over. */
function close(sign: string, length: number, openers: Opener[], runs: TextRun[]): number {
  let left = length;
  while (left > 0) {
    const found = openers.findLastIndex(
      (o) => o.sign === sign && (o.left === left || o.left === 3 || left === 3),
    );
    const opener = openers[found];
    if (!opener) return left;
    const used = Math.min(left, opener.left, 2);
    const flag = sign === '^' ? 'raised' : sign === '~' ? 'lowered' : used === 2 ? 'bold' : 'italic';
    for (const run of runs.slice(opener.at + 1)) setFlag(run, flag);
    opener.left -= used;
    left -= used;
    const opening = runs[opener.at];
    if (opening) opening.text = sign.repeat(opener.left);
    openers.length = opener.left > 0 ? found + 1 : found;
  }
  return left;
}

function setFlag(run: TextRun, flag: Flag): void {
  const taken = flag === 'raised' ? run.lowered : flag === 'lowered' ? run.raised : undefined;
  if (!taken) run[flag] = true;
}

/** The text of the runs, without their looks. */
export function plainText(runs: readonly TextRun[]): string {
  return runs.map((run) => run.text).join('');
}

function sameLook(a: TextRun, b: TextRun): boolean {
  return a.bold === b.bold && a.italic === b.italic && a.raised === b.raised && a.lowered === b.lowered;
}

/** The canonical form of runs: neighbours of one look are joined, empty ones dropped. The input is not changed. */
export function mergeRuns(runs: readonly TextRun[]): TextRun[] {
  const merged: TextRun[] = [];
  for (const run of runs) {
    if (run.text === '') continue;
    const last = merged.at(-1);
    if (last && sameLook(last, run)) last.text += run.text;
    else merged.push({ ...run });
  }
  return merged;
}

/** The text with a backslash before every character that `parseInline` would take for a mark. */
export function escapeInline(s: string): string {
  return s.replaceAll(/[*^~\\]/g, String.raw`\$&`);
}
