import type { CatalogueRuleId } from '../../nd30/catalogue/catalogue.ts';
import type { LocatedDocument } from '../../locate/located.ts';
import { components, type ComponentId } from '../../nd30/components.ts';
import type { Example } from '../example.ts';
import { layoutRule, notApplicable, type LayoutRule } from '../rule.ts';
import type { When } from './component-rule.ts';

interface Shown {
  readonly hint: string;
  readonly when?: When;
  readonly valid?: readonly Example[];
  readonly invalid?: readonly Example[];
  /** How it is found, where `components` does not hold it. */
  readonly has?: (located: LocatedDocument) => boolean;
}

/** Papers whose head is another's: an appendix, a regulation attached to a decision, a copy. */
const withoutHead: ReadonlySet<string> = new Set(['appendix', 'attached']);

/** Why a document need not carry the main components (Điều 8 khoản 2), or undefined. */
export const headless: When = ({ class: paper, because }) =>
  withoutHead.has(paper)
    ? `${because}: không mang đủ thành phần của văn bản chính`
    : paper === 'unknown'
      ? because
      : undefined;

/** A document carries a component. */
export function presentRule(
  id: CatalogueRuleId,
  component: ComponentId,
  { hint, when = headless, valid, invalid, has }: Shown,
): LayoutRule {
  const { title } = components[component];
  return layoutRule({
    id,
    title: `Có ${title.replace(/^\p{Lu}/u, (letter) => letter.toLowerCase())}`,
    valid: valid ?? [{}],
    invalid: invalid ?? [{ parts: { [component]: false } }],
    check(located) {
      const reason = when(located);
      if (reason !== undefined) return notApplicable(reason);
      const there = has?.(located) ?? located.components.has(component);
      return there ? [] : [{ message: `không thấy ${title}`, hint }];
    },
  });
}
