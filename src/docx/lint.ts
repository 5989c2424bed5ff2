import { attributeOf, tagsOf } from './markup.ts';
import type { Media, Parts } from './package.ts';

const TAG = /<(\/?)([A-Za-z][\w:.-]*)([^>]*?)(\/?)>/gu;

/** Faults of one part: tags that do not nest, cells that do not end in a paragraph, relationships without a target. */
function lintPart(name: string, xml: string, relationships: ReadonlySet<string>): string[] {
  const faults: string[] = [];
  const open: { readonly tag: string; last: string }[] = [];
  for (const [, closing, tag = '', attributes = '', single] of xml.matchAll(TAG)) {
    for (const [, id = ''] of attributes.matchAll(/\br:(?:id|embed|link)="([^"]*)"/gu)) {
      if (!relationships.has(id)) faults.push(`${name}: ${tag} trỏ tới quan hệ ${id} không có`);
    }
    if (closing === '/') {
      const element = open.pop();
      if (element?.tag !== tag) return [...faults, `${name}: thẻ </${tag}> không khớp`];
      if (tag === 'w:tc' && element.last !== 'w:p')
        faults.push(`${name}: ô bảng không kết thúc bằng một đoạn`);
    }
    if (closing === '/' || single === '/') {
      const parent = open.at(-1);
      if (parent !== undefined) parent.last = tag;
    } else open.push({ tag, last: '' });
  }
  if (open.length > 0) faults.push(`${name}: thẻ <${open.at(-1)?.tag ?? ''}> chưa đóng`);
  return faults;
}

const folderOf = (name: string): string => name.slice(0, name.lastIndexOf('/') + 1);
const relsOf = (name: string): string => `${folderOf(name)}_rels/${name.slice(folderOf(name).length)}.rels`;

/** The part that a relationship's target means: relative to its owner's folder, or from the root of the package. */
function resolved(owner: string, target: string): string {
  const steps = target.startsWith('/') ? target.slice(1) : folderOf(owner) + target;
  return steps
    .split('/')
    .reduce<string[]>(
      (path, step) => (step === '..' ? path.slice(0, -1) : step === '.' ? path : [...path, step]),
      [],
    )
    .join('/');
}

/**
 * What Word alone would refuse in a package that we wrote: a structural reading of every part, without a DOM, so that
 * each letter can afford it.
 */
export function lintPackage(parts: Parts, media: Media = new Map()): string[] {
  const types = parts.get('[Content_Types].xml') ?? '';
  return [...parts].flatMap(([name, xml]) => {
    const rels = parts.get(relsOf(name)) ?? '';
    const relationships = tagsOf(rels, 'Relationship');
    const targets = relationships
      .filter((tag) => attributeOf(tag, 'TargetMode') !== 'External')
      .map((tag) => resolved(name, attributeOf(tag, 'Target') ?? ''));
    const ids = relationships.map((tag) => attributeOf(tag, 'Id') ?? '');
    const extension = name.slice(name.lastIndexOf('.') + 1);
    return [
      ...lintPart(name, xml, new Set(ids)),
      ...targets
        .filter((target) => !parts.has(target) && !media.has(target))
        .map((target) => `${name}: thiếu phần ${target}`),
      ...(new Set(ids).size === ids.length ? [] : [`${name}: có quan hệ trùng mã`]),
      ...(types.includes(`"/${name}"`) ||
      types.includes(`Extension="${extension}"`) ||
      name === '[Content_Types].xml'
        ? []
        : [`${name}: không có kiểu nội dung`]),
    ];
  });
}
