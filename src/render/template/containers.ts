/**
 * What a table, row, cell or content control must hold, by docxtemplater's rules (`tagShouldContain`): one that a
 * letter's data leave without it is mended by docxtemplater.
 */
const CONTAINERS = [
  { tag: 'w:sdtContent', needs: ['w:p', 'w:r', 'w:commentRangeStart', 'w:sdt'] },
  { tag: 'w:tc', needs: ['w:p'] },
  { tag: 'w:tr', needs: ['w:tc'] },
  { tag: 'w:tbl', needs: ['w:tr'] },
] as const;

const TAG = /<(\/?)(w:(?:sdtContent|sdt|commentRangeStart|tc|tr|tbl|p|r))(?=[ >/])[^>]*?(\/?)>/gu;
const STATES = 1 << CONTAINERS.length;

/** Which containers are open and still lack what they need: one bit each, in the order of the table. */
export type Lacking = number;
/** That a container would end without what it needs. */
export const EMPTIED = -1;

/** That no container is open and lacking. */
export const CONTENT: Lacking = 0;

/** What text does to the containers: the state after it for each state before it, or that one ends empty. */
export type Passage = readonly Lacking[];

const CONTAINER = /w:(?:sdtContent|tc|tr|tbl)[ >/]/u;

/** Whether text opens or closes a container: other text changes nothing where none is lacking. */
export const touchesContainers = (text: string): boolean => CONTAINER.test(text);

const isNeed = (needs: readonly string[], tag: string): boolean => needs.includes(tag);

/** What text that always stands does to the open containers. */
export function passageOf(text: string): Passage {
  const tags = Array.from(text.matchAll(TAG), ([, closing, tag = '', single]) => ({
    closing: closing === '/',
    tag,
    single: single === '/',
  }));
  const after = CONTAINERS.map(({ tag: container, needs }) =>
    [false, true].map((open) => {
      let lacking = open;
      for (const { closing, tag, single } of tags) {
        if (closing) {
          if (lacking && tag === container) return EMPTIED;
          continue;
        }
        if (lacking && isNeed(needs, tag)) lacking = false;
        if (lacking || tag !== container) continue;
        if (single) return EMPTIED;
        lacking = true;
      }
      return lacking ? 1 : 0;
    }),
  );
  return Array.from({ length: STATES }, (_, state) =>
    after.reduce((sum, [closed = 0, open = 0], bit) => {
      const next = (state & (1 << bit)) === 0 ? closed : open;
      return sum === EMPTIED || next === EMPTIED ? EMPTIED : sum | (next << bit);
    }, 0),
  );
}

const FIRST_TAG = /^<([A-Za-z][\w:]*)(?=[ >/])/u;

/** Whether paragraphs given as XML begin with a tag, and are not a container's tag alone, which docxtemplater would mend. */
export function isXml(xml: string): boolean {
  const tag = FIRST_TAG.exec(xml)?.[1];
  return tag !== undefined && (!CONTAINERS.some((one) => one.tag === tag) || xml.includes('<', 1));
}

/** What paragraphs given as XML do to the open containers: docxtemplater looks at their first tag. */
export function afterXml(lacking: Lacking, xml: string): Lacking {
  const tag = FIRST_TAG.exec(xml)?.[1] ?? '';
  return CONTAINERS.reduce(
    (state, { needs }, bit) => (isNeed(needs, tag) ? state & ~(1 << bit) : state),
    lacking,
  );
}
