import { isThin, lieOf, type Drawn } from './drawn.ts';
import { toNumber, toTwips } from './measure.ts';
import type { AxisPosition, Placed } from './model.ts';
import { NONE, type Node, type XmlTree } from './xml-tree.ts';

const SHAPES = new Set(['v:line', 'v:shape', 'v:rect', 'v:roundrect', 'v:polyline', 'v:oval', 'v:image']);
/** Word's own shape types that are straight: line 20, straight connector 32. */
const STRAIGHT_TYPE = /_t(?:20|32)$/u;
const PIXEL = 15;

type Style = ReadonlyMap<string, string>;

const styleOf = (tree: XmlTree, node: Node): Style =>
  new Map(
    (tree.attribute(node, 'style') ?? '').split(';').map((pair) => {
      const colon = pair.indexOf(':');
      return [pair.slice(0, colon).trim().toLowerCase(), pair.slice(colon + 1).trim()];
    }),
  );

function axisOf(style: Style, axis: 'horizontal' | 'vertical', margin: string): AxisPosition {
  const from = style.get(`mso-position-${axis}-relative`) ?? (axis === 'horizontal' ? 'column' : 'paragraph');
  const align = style.get(`mso-position-${axis}`);
  const offset = toTwips(style.get(margin));
  return {
    from: from === 'text' ? 'column' : from === 'char' ? 'character' : from,
    ...(offset === undefined ? {} : { offset }),
    ...(align === undefined || align === 'absolute' ? {} : { align }),
  };
}

interface Frame {
  readonly part: string;
  /** Of the group around it; its units to twips. */
  readonly group?: { readonly style: Style; readonly scaleX: number; readonly scaleY: number };
  readonly to: Drawn;
}

function placedOf(style: Style, frame: Frame, width: number | undefined, height: number | undefined): Placed {
  const outer = frame.group?.style ?? style;
  const inline = outer.get('position') !== 'absolute';
  const left = outer.has('margin-left') ? 'margin-left' : 'left';
  const top = outer.has('margin-top') ? 'margin-top' : 'top';
  return {
    inline,
    ...(inline
      ? {}
      : { horizontal: axisOf(outer, 'horizontal', left), vertical: axisOf(outer, 'vertical', top) }),
    ...(width === undefined ? {} : { width }),
    ...(height === undefined ? {} : { height }),
  };
}

/** The ends of a `v:line`: `from="28.35pt,4pt" to="170pt,4pt"`. */
function spanOf(
  tree: XmlTree,
  node: Node,
  frame: Frame,
): { width: number; height: number; left: number; top: number } | undefined {
  const point = (name: string): readonly [number, number] | undefined => {
    const [x, y] = (tree.attribute(node, name) ?? '').split(',');
    const left = toTwips(x, frame.group?.scaleX ?? PIXEL);
    const top = toTwips(y, frame.group?.scaleY ?? PIXEL);
    return left === undefined || top === undefined ? undefined : [left, top];
  };
  const from = point('from');
  const to = point('to');
  if (from === undefined || to === undefined) return undefined;
  return {
    width: Math.abs(to[0] - from[0]),
    height: Math.abs(to[1] - from[1]),
    left: Math.min(from[0], to[0]),
    top: Math.min(from[1], to[1]),
  };
}

const colorOf = (value: string | undefined): string => {
  const hex = /^#([\da-f]{6}|[\da-f]{3})\b/iu.exec(value ?? '')?.[1];
  if (hex === undefined) return value === 'black' ? '000000' : 'auto';
  return (hex.length === 3 ? hex.replaceAll(/./gu, '$&$&') : hex).toUpperCase();
};

function readShape(tree: XmlTree, node: Node, frame: Frame): void {
  const style = styleOf(tree, node);
  const name = tree.name(node);
  const place = { part: frame.part, start: tree.start(node), end: tree.end(node) };
  const ends = name === 'v:line' ? spanOf(tree, node, frame) : undefined;
  const width = ends?.width ?? toTwips(style.get('width'), frame.group?.scaleX ?? PIXEL);
  const height = ends?.height ?? toTwips(style.get('height'), frame.group?.scaleY ?? PIXEL);
  let placed = placedOf(style, frame, width, height);
  if (
    ends !== undefined &&
    frame.group === undefined &&
    placed.horizontal !== undefined &&
    placed.vertical !== undefined
  )
    placed = {
      ...placed,
      horizontal: { ...placed.horizontal, offset: ends.left },
      vertical: { ...placed.vertical, offset: ends.top },
    };

  const content = tree.descend(node, 'v:textbox', 'w:txbxContent');
  if (content !== NONE) frame.to.boxes.push({ content, placed });
  const image = tree.child(node, 'v:imagedata');
  if (image !== NONE) {
    const target = tree.attribute(image, 'r:id') ?? tree.attribute(image, 'r:pict');
    frame.to.pictures.push({
      ...placed,
      place,
      name: tree.attribute(node, 'id') ?? '',
      description: tree.attribute(node, 'alt') ?? '',
      ...(target === undefined ? {} : { target }),
    });
    return;
  }
  const rule = /^(?:t|true|1)$/u.test(tree.attribute(node, 'hr') ?? '');
  const thin = content === NONE && width !== undefined && height !== undefined && isThin(width, height);
  const straight =
    name === 'v:line' || rule || STRAIGHT_TYPE.test(tree.attribute(node, 'type') ?? '') || thin;
  const stroked =
    !/^(?:f|false|0)$/u.test(tree.attribute(node, 'stroked') ?? 't') || rule || (thin && name === 'v:rect');
  const lie = lieOf(width ?? 0, height ?? 0);
  if (!straight || !stroked || (lie === undefined && !rule)) return;
  const weight = toTwips(tree.attribute(node, 'strokeweight'), 1 / 635);
  const dash = tree.attribute(tree.child(node, 'v:stroke'), 'dashstyle');
  const doubled = tree.attribute(tree.child(node, 'v:stroke'), 'linestyle') === 'thinThin';
  frame.to.lines.push({
    ...placed,
    source: 'vml',
    place,
    ...(lie ?? { direction: 'horizontal' }),
    style: doubled ? 'double' : dash === undefined || dash === 'solid' ? 'single' : dash,
    weightPt: weight === undefined ? 0.75 : weight / 20,
    color: colorOf(tree.attribute(node, 'strokecolor')),
  });
}

function inGroup(tree: XmlTree, node: Node, frame: Frame): Frame {
  const style = styleOf(tree, node);
  const [across, down] = (tree.attribute(node, 'coordsize') ?? '').split(',').map((one) => toNumber(one));
  const scale = (length: string | undefined, units: number | undefined, outer: number): number => {
    const twips = toTwips(length, outer);
    return twips === undefined || units === undefined || units === 0 ? outer : twips / units;
  };
  return {
    ...frame,
    group: {
      style: frame.group?.style ?? style,
      scaleX: scale(style.get('width'), across, frame.group?.scaleX ?? PIXEL),
      scaleY: scale(style.get('height'), down, frame.group?.scaleY ?? PIXEL),
    },
  };
}

function readShapes(tree: XmlTree, node: Node, frame: Frame): void {
  for (let one = tree.first(node); one !== NONE; one = tree.next(one)) {
    const name = tree.name(one);
    if (SHAPES.has(name)) readShape(tree, one, frame);
    else if (name === 'v:group') readShapes(tree, one, inGroup(tree, one, frame));
    else if (name === 'o:OLEObject') frame.to.unread.push(name);
  }
}

/** Reads a `w:pict` or `w:object`: VML, the drawing language of Word 97 to 2007, still written for fallback. */
export const readVml = (tree: XmlTree, pict: Node, part: string, to: Drawn): void =>
  readShapes(tree, pict, { part, to });
