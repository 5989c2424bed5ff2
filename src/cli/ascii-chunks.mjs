/** The places of what stands raw in a template: its tag sees `\u1EA1` as six characters. */
function rawPlaces(node, code, found = []) {
  if (typeof node !== 'object' || node === null) return found;
  if (node.type === 'TaggedTemplateExpression') {
    const raw = code.slice(node.tag.start, node.tag.end) === 'String.raw';
    found.push(...node.quasi.quasis.map(({ start, end }) => ({ start, end, raw })));
  }
  for (const child of Object.values(node)) rawPlaces(child, code, found);
  return found;
}

const BEYOND_ASCII = /[^\0-\x7F]/g;
const escaped = (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** The same program in ASCII alone. */
function inAscii(code, program) {
  const odd = /.*\\[^\0-\x7F].*/.exec(code);
  if (odd !== null) throw new Error(`A backslash before a letter that needs none: ${odd[0]}`);
  const places = rawPlaces(program, code);
  return code.replace(BEYOND_ASCII, (unit, at) => {
    const place = places.find(({ start, end }) => start <= at && at < end);
    if (place === undefined) return escaped(unit);
    if (!place.raw) throw new Error(`Only String.raw may hold words: ${code.slice(place.start, place.end)}`);
    return `\${"${escaped(unit)}"}`;
  });
}

/** Writes chunks in ASCII: V8 holds such a source in a byte a character, and nothing need be decoded. */
export const asciiChunks = {
  name: 'ascii-chunks',
  generateBundle(_options, bundle) {
    for (const chunk of Object.values(bundle))
      if (chunk.type === 'chunk') chunk.code = inAscii(chunk.code, this.parse(chunk.code));
  },
};
