import { fault, type Diagnostic } from '../diagnostic/diagnostic.ts';

const SPACE = /[ \t\r\n]*/uy;
const TOKEN =
  /[{}[\]:,]|"(?:[^"\\\u0000-\u001f]+|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/uy;

type Kind = '{' | '}' | '[' | ']' | ':' | ',' | 'text' | 'other' | 'none';

/** By what stands before: what may follow. A comma lets no bracket close; text within braces may be a key. */
const MAY_FOLLOW = {
  start: ['{', '[', 'text', 'other'],
  '{': ['text', '}'],
  '[': ['{', '[', 'text', 'other', ']'],
  ':': ['{', '[', 'text', 'other'],
  'comma in {': ['text'],
  'comma in [': ['{', '[', 'text', 'other'],
  key: [':'],
  'value in {': [',', '}'],
  'value in [': [',', ']'],
  end: [],
} as const satisfies Readonly<Record<string, readonly Kind[]>>;

const kindOf = (token: string): Kind => {
  switch (token) {
    case '{':
    case '}':
    case '[':
    case ']':
    case ':':
    case ',':
      return token;
    case '':
      return 'none';
    default:
      return token.startsWith('"') ? 'text' : 'other';
  }
};

/**
 * Where text stops being JSON (RFC 8259): the offset of the first token that cannot stand where it does. The engine's
 * own messages name no place, or one that depends on its version.
 */
function stopsAt(text: string): number {
  const open: ('{' | '[')[] = [];
  let before: keyof typeof MAY_FOLLOW = 'start';
  let at = 0;
  for (;;) {
    SPACE.lastIndex = at;
    SPACE.test(text);
    at = SPACE.lastIndex;
    TOKEN.lastIndex = at;
    const token = TOKEN.exec(text)?.[0] ?? '';
    const kind = kindOf(token);
    const allowed: readonly Kind[] = MAY_FOLLOW[before];
    if (!allowed.includes(kind)) return at;
    if (kind === '}' || kind === ']') open.pop();
    const inside = open.at(-1);
    if (kind === '{' || kind === '[') {
      open.push(kind);
      before = kind;
    } else if (kind === ':') before = ':';
    else if (kind === ',') before = inside === '{' ? 'comma in {' : 'comma in [';
    else if (kind === 'text' && (before === '{' || before === 'comma in {')) before = 'key';
    else before = inside === undefined ? 'end' : inside === '{' ? 'value in {' : 'value in [';
    at += token.length;
  }
}

/** What is wrong with a `.json` file as JSON. The YAML reader takes more than JSON, other programs do not. */
export function jsonFault(source: string, text: string): Diagnostic | undefined {
  try {
    JSON.parse(text);
    return undefined;
  } catch {
    const offset = stopsAt(text);
    const before = text.slice(0, offset);
    const lines = before.split('\n');
    const ended = offset >= text.trimEnd().length;
    const problem = ended ? 'end' : before.trimEnd().endsWith(',') ? 'comma' : 'other';
    const excerpt = text.split(/\r?\n/u)[lines.length - 1] ?? '';
    const column = (lines.at(-1)?.length ?? 0) + 1;
    return fault('json-syntax', { problem }, { source, line: lines.length, column, length: 1, excerpt });
  }
}
