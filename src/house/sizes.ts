import { clauseTitle } from '../nd30/clause.ts';
import { components } from '../nd30/components.ts';
import type { Pt } from '../nd30/units.ts';
import { letterSizes } from './layout.ts';

/** A component of a letter that has a size in our templates. */
export type SizedComponent = keyof typeof letterSizes;

/** The sizes that an office chose of its own, in points. */
export type HouseSizes = Readonly<Partial<Record<SizedComponent, Pt>>>;

const sized = Object.keys(letterSizes) as SizedComponent[];

/** The components that an office may size; the others take the size of the running text (Mục V, "cỡ chữ như lời văn"). */
export const sizeChoices: readonly SizedComponent[] = sized.filter(
  (component) => components[component].sizeFollows === undefined,
);

/** The name under which an office declares that it departs from the decree's size of a component. */
export const sizeRule = (component: SizedComponent): string => `sizes.${component}`;

/** Whether a size in points lies in the decree's range of the component. */
export const isDecreeSize = (component: SizedComponent, size: number): boolean =>
  size >= components[component].size.min && size <= components[component].size.max;

/** What the decree says of a component's size, for sentences: its title, its range, the clause in words. */
export function decreeSize(component: SizedComponent): { title: string; range: string; clause: string } {
  const { title, size, clause } = components[component];
  const range = size.min === size.max ? String(size.min) : `từ ${size.min} đến ${size.max}`;
  return { title, range: range.replaceAll('.', ','), clause: clauseTitle(clause) };
}

/** The size of every component in force, in points: chosen by the office, following its running text, or ours. */
export function sizesInForce(chosen: HouseSizes): Readonly<Record<SizedComponent, Pt>> {
  const sizeOf = (component: SizedComponent): Pt => {
    const { sizeFollows } = components[component];
    return chosen[sizeFollows ?? component] ?? letterSizes[component];
  };
  return Object.fromEntries(sized.map((component) => [component, sizeOf(component)])) as Record<
    SizedComponent,
    Pt
  >;
}

/** The components whose size the office's choices set, themselves or by following; each with its size in points. */
export const changedSizes = (chosen: HouseSizes): ReadonlyMap<SizedComponent, Pt> =>
  new Map(
    sized.flatMap((component) => {
      const size = chosen[components[component].sizeFollows ?? component];
      return size === undefined ? [] : [[component, size] as const];
    }),
  );
