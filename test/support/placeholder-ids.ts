import type { Block } from '../../src/document/blocks.ts';
import type { OfficialDocument } from '../../src/document/official-document.ts';
import { canonicalText, isReference } from '../../src/document/run.ts';
import { mapTexts } from '../../src/document/texts.ts';

/** The document with an id of its own in each placeholder, and each reference pointing at one of them. */
export function withIds(document: OfficialDocument): OfficialDocument {
  const ids: string[] = [];
  const next = (): string => {
    ids.push(`muc-${ids.length + 1}`);
    return ids.at(-1) ?? '';
  };
  const own = <T extends { readonly id?: string }>(one: T): T =>
    one.id === undefined ? one : { ...one, id: next() };
  const blocks = (all: readonly Block[]): Block[] =>
    all.map((one) => {
      const block = own(one);
      if (block.kind === 'table') return { ...block, rows: block.rows.map(own) };
      return 'children' in block ? { ...block, children: blocks(block.children) } : block;
    });
  const withBody = <T extends { readonly id?: string; readonly body: readonly Block[] }>(one: T): T => ({
    ...own(one),
    body: blocks(one.body),
  });
  const named: OfficialDocument =
    document.form === 'appendix'
      ? { ...document, appendix: withBody(document.appendix) }
      : {
          ...document,
          body: blocks(document.body),
          appendices: document.appendices.map(withBody),
          regulations: document.regulations.map(withBody),
        };
  return mapTexts(named, (runs) =>
    canonicalText(
      runs.map((run) => {
        if (!isReference(run)) return run;
        const { ref, ...look } = run;
        const id = ids[Number(ref) % ids.length];
        return id === undefined ? { ...look, text: 'mục' } : { ...run, ref: id };
      }),
    ),
  );
}
