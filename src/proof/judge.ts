import { drawnChecker } from '../check/check-drawn.ts';
import { noHouseForms, type HouseForms } from '../check/house-forms.ts';
import { contentRules, rulesAtHand } from '../check/registry.ts';
import type { Diagnostic, Place } from '../diagnostic/diagnostic.ts';
import type { OfficialDocument } from '../document/official-document.ts';

/** What our own documents are held against: what they say; also the finished file read back; nothing. */
export type OwnChecking = 'content' | 'full' | 'none';

/** Holds what is drawn against the decree before it is written. */
export interface Judge {
  /** A composed document, before it is drawn. */
  readonly words: (document: OfficialDocument, where: Place) => readonly Diagnostic[];
  /** The finished file; nothing unless the checking is `full`. */
  readonly file: (bytes: Uint8Array, source: string) => readonly Diagnostic[];
  readonly checks: boolean;
  /** Equal for judges that judge alike. */
  readonly key: string;
}

const keyOf = (checking: OwnChecking, { deviations, ignored, abbreviations, academicTitles }: HouseForms) =>
  JSON.stringify([checking, [...deviations], [...ignored], [...(abbreviations ?? [])], academicTitles]);

/** Reads finished files back; only `full` checking loads what that takes. */
async function fileJudge(house: HouseForms): Promise<Judge['file']> {
  const { checkWith } = await import('../check/check-docx.ts');
  const layout = (await rulesAtHand()).filter((rule) => rule.layer === 'layout');
  return (bytes, source) => {
    if (bytes.length === 0) return [];
    const checked = checkWith(layout, bytes, source, { house });
    return 'verdict' in checked ? checked.verdict.diagnostics : checked.diagnostics;
  };
}

export async function judgeOf(
  checking: OwnChecking = 'content',
  house: HouseForms = noHouseForms,
): Promise<Judge> {
  const key = keyOf(checking, house);
  if (checking === 'none') return { words: () => [], file: () => [], checks: false, key };
  const rules = await contentRules();
  return {
    words: drawnChecker({ rules, house }),
    file: checking === 'full' ? await fileJudge(house) : () => [],
    checks: true,
    key,
  };
}
