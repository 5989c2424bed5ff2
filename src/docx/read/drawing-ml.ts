import { isThin, lieOf, type Drawn } from './drawn.ts';
import { emuToTwips, toNumber } from './measure.ts';
import type { AxisPosition, Placed, RuleLine } from './model.ts';
import type { Theme } from './theme.ts';
import { NONE, type Node, type XmlTree } from './xml-tree.ts';

const STRAIGHT = new Set(['line', 'lineInv', 'straightConnector1']);
const EMU_PER_POINT = 12_700;
// a:lnRef idx="1" of the themes that Word ships: 0.5 pt.
const THEME_WEIGHT = 0.5;
const QUARTER_TURN = 5_400_000;

interface Frame {
  readonly part: string;
  readonly theme: Theme;
  readonly placed: Placed;
  /** A group's own units to twips of the page. */
  readonly scaleX: number;
  readonly scaleY: number;
  readonly to: Drawn;
}

function axisOf(tree: XmlTree, node: Node): AxisPosition | undefined {
  if (node === NONE) return undefined;
  const offset = emuToTwips(textOf(tree, tree.child(node, 'wp:posOffset')));
  const align = textOf(tree, tree.child(node, 'wp:align'));
  return {
    from: tree.attribute(node, 'relativeFrom') ?? 'column',
    ...(offset === undefined ? {} : { offset }),
    ...(align === undefined ? {} : { align }),
  };
}

const textOf = (tree: XmlTree, node: Node): string | undefined =>
  node === NONE ? undefined : tree.text(node).trim();

function placedOf(tree: XmlTree, node: Node): Placed {
  const extent = tree.child(node, 'wp:extent');
  const width = emuToTwips(tree.attribute(extent, 'cx'));
  const height = emuToTwips(tree.attribute(extent, 'cy'));
  const inline = tree.name(node) === 'wp:inline';
  const horizontal = axisOf(tree, tree.child(node, 'wp:positionH'));
  const vertical = axisOf(tree, tree.child(node, 'wp:positionV'));
  return {
    inline,
    ...(inline || horizontal === undefined ? {} : { horizontal }),
    ...(inline || vertical === undefined ? {} : { vertical }),
    ...(width === undefined ? {} : { width }),
    ...(height === undefined ? {} : { height }),
  };
}

function strokeOf(
  tree: XmlTree,
  shape: Node,
  theme: Theme,
): Pick<RuleLine, 'style' | 'weightPt' | 'color'> | undefined {
  const line = tree.descend(shape, 'wps:spPr', 'a:ln');
  if (tree.child(line, 'a:noFill') !== NONE) return undefined;
  const reference = tree.descend(shape, 'wps:style', 'a:lnRef');
  if (line === NONE && (reference === NONE || tree.attribute(reference, 'idx') === '0')) return undefined;
  const width = toNumber(tree.attribute(line, 'w'));
  const fill = tree.child(line, 'a:solidFill');
  const paint = fill === NONE ? tree.first(reference) : tree.first(fill);
  const value = tree.attribute(paint, 'val');
  const color =
    tree.name(paint) === 'a:srgbClr'
      ? value
      : value === undefined
        ? undefined
        : theme.color(schemeName(value));
  const dash = tree.value(line, 'a:prstDash');
  const compound = tree.attribute(line, 'cmpd');
  return {
    style: compound === 'dbl' ? 'double' : dash === undefined || dash === 'solid' ? 'single' : dash,
    weightPt: width === undefined ? THEME_WEIGHT : width / EMU_PER_POINT,
    color: color?.toUpperCase() ?? 'auto',
  };
}

const schemeName = (value: string): string =>
  ({ tx1: 'text1', bg1: 'background1', tx2: 'text2', bg2: 'background2' })[value] ?? value;

/** A freeform of two points is a straight line. */
function isTwoPoints(tree: XmlTree, geometry: Node): boolean {
  const path = tree.descend(geometry, 'a:pathLst', 'a:path');
  const steps = tree.children(path).map((step) => tree.name(step));
  return (
    steps.filter((step) => step === 'a:lnTo').length === 1 && steps.every((step) => step !== 'a:cubicBezTo')
  );
}

function readShape(tree: XmlTree, shape: Node, frame: Frame): void {
  const properties = tree.child(shape, 'wps:spPr');
  const transform = tree.child(properties, 'a:xfrm');
  const extent = tree.child(transform, 'a:ext');
  const size = (name: string, scale: number, whole: number | undefined): number => {
    const own = emuToTwips(tree.attribute(extent, name));
    return own === undefined ? (whole ?? 0) : Math.round(own * scale);
  };
  let width = size('cx', frame.scaleX, frame.placed.width);
  let height = size('cy', frame.scaleY, frame.placed.height);
  const turned = Math.abs(toNumber(tree.attribute(transform, 'rot')) ?? 0) % (2 * QUARTER_TURN);
  if (Math.abs(turned - QUARTER_TURN) < QUARTER_TURN / 20) [width, height] = [height, width];
  const placed: Placed = { ...frame.placed, width, height };

  const content = tree.descend(shape, 'wps:txbx', 'w:txbxContent');
  if (content !== NONE) frame.to.boxes.push({ content, placed });
  const preset = tree.attribute(tree.child(properties, 'a:prstGeom'), 'prst');
  const custom = tree.child(properties, 'a:custGeom');
  const connector = tree.child(shape, 'wps:cNvCnPr') !== NONE && preset === undefined && custom === NONE;
  const straight =
    connector ||
    (preset !== undefined && STRAIGHT.has(preset)) ||
    (custom !== NONE && isTwoPoints(tree, custom)) ||
    (content === NONE && isThin(width, height));
  if (!straight) return;
  const lie = lieOf(width, height);
  const stroke = strokeOf(tree, shape, frame.theme);
  const filled = tree.child(properties, 'a:solidFill') !== NONE && isThin(width, height);
  if (lie === undefined || (stroke === undefined && !filled)) return;
  frame.to.lines.push({
    ...placed,
    source: 'drawing',
    place: { part: frame.part, start: tree.start(shape), end: tree.end(shape) },
    ...lie,
    ...(stroke ?? { style: 'single', weightPt: Math.min(width, height) / 20, color: 'auto' }),
  });
}

function readPicture(tree: XmlTree, picture: Node, frame: Frame): void {
  const names = tree.descend(picture, 'pic:nvPicPr', 'pic:cNvPr');
  const blip = tree.descend(picture, 'pic:blipFill', 'a:blip');
  const target = tree.attribute(blip, 'r:embed') ?? tree.attribute(blip, 'r:link');
  frame.to.pictures.push({
    ...frame.placed,
    place: { part: frame.part, start: tree.start(picture), end: tree.end(picture) },
    name: tree.attribute(names, 'name') ?? '',
    description: tree.attribute(names, 'descr') ?? '',
    ...(target === undefined ? {} : { target }),
  });
}

function inGroup(tree: XmlTree, group: Node, frame: Frame): Frame {
  const transform = tree.descend(group, 'wpg:grpSpPr', 'a:xfrm');
  const ratio = (name: string, whole: number | undefined): number => {
    const inner = emuToTwips(tree.attribute(tree.child(transform, 'a:chExt'), name));
    const outer = emuToTwips(tree.attribute(tree.child(transform, 'a:ext'), name)) ?? whole;
    return inner === undefined || inner === 0 || outer === undefined ? 1 : outer / inner;
  };
  return {
    ...frame,
    scaleX: frame.scaleX * ratio('cx', frame.placed.width),
    scaleY: frame.scaleY * ratio('cy', frame.placed.height),
  };
}

function readGraphic(tree: XmlTree, node: Node, frame: Frame): void {
  for (let one = tree.first(node); one !== NONE; one = tree.next(one)) {
    const name = tree.name(one);
    if (name === 'wps:wsp') readShape(tree, one, frame);
    else if (name === 'pic:pic') readPicture(tree, one, frame);
    else if (name === 'wpg:wgp' || name === 'wpg:grpSp') readGraphic(tree, one, inGroup(tree, one, frame));
    else if (name === 'wpc:wpc') readGraphic(tree, one, frame);
    else if (name === 'wpg:graphicFrame' || name.startsWith('c:') || name.startsWith('dgm:'))
      frame.to.unread.push(name);
  }
}

/** Reads a `w:drawing`: its pictures, straight lines and text boxes. */
export function readDrawing(tree: XmlTree, drawing: Node, part: string, theme: Theme, to: Drawn): void {
  for (const node of tree.children(drawing)) {
    const frame: Frame = { part, theme, placed: placedOf(tree, node), scaleX: 1, scaleY: 1, to };
    readGraphic(tree, tree.descend(node, 'a:graphic', 'a:graphicData'), frame);
  }
}
