import type { Diagnostic, Place } from '../../diagnostic/diagnostic.ts';
import { docxPlaceName } from '../../diagnostic/terminal.ts';
import type { CheckedFile } from '../checked-file.ts';
import type { Rule } from '../rule.ts';
import { ruleFacts, ruleSource } from '../rule-facts.ts';
import { summarise } from './summary.ts';

/** What a report says of the tool itself. */
export interface ToolFacts {
  readonly version: string;
  readonly rules: readonly Rule[];
}

const levels = { error: 'error', warning: 'warning', info: 'note' } as const;

/** A path as a URI reference (RFC 3986), whatever separates its parts on this machine. */
const uriOf = (source: string): string =>
  source
    .replaceAll('\\', '/')
    .split('/')
    .map(encodeURIComponent)
    .join('/')
    .replace(/^([a-z])%3A/iu, '$1:');

/** A paragraph counts as a line: a DOCX has no lines of its own. */
function region({ paragraph, column, length = 1, excerpt }: Place) {
  if (paragraph === undefined) return {};
  return {
    region: {
      startLine: paragraph,
      ...(column === undefined ? {} : { startColumn: column, endColumn: column + length }),
      ...(excerpt === undefined ? {} : { snippet: { text: excerpt } }),
    },
  };
}

function location(where: Place) {
  const name = docxPlaceName(where);
  const { part = 'word/document.xml' } = where;
  return {
    physicalLocation: { artifactLocation: { uri: uriOf(where.source) }, ...region(where) },
    ...(name === undefined
      ? {}
      : { logicalLocations: [{ name, fullyQualifiedName: `${part} › ${name}`, kind: 'element' }] }),
  };
}

const messageOf = ({ message, hint }: Diagnostic): string =>
  hint === undefined ? `${message}.` : `${message}. Cách sửa: ${hint}.`;

function descriptor({ id, title }: Rule) {
  const { severity, note } = ruleFacts(id);
  const source = ruleSource(id);
  return {
    id,
    shortDescription: { text: title },
    fullDescription: { text: `${title}. Căn cứ: ${source}.` },
    help: { text: [`Căn cứ: ${source}.`, ...(note === undefined ? [] : [note])].join('\n') },
    defaultConfiguration: { level: severity },
    properties: { clause: source },
  };
}

/** SARIF 2.1.0: a result a finding, of all files one run. */
export function checkSarif(files: readonly CheckedFile[], { version, rules }: ToolFacts): string {
  const known = rules.map(descriptor);
  const named = new Set<string>(known.map(({ id }) => id));
  const others = new Set(
    files
      .flatMap(({ diagnostics }) => diagnostics.map(({ rule }) => rule))
      .filter((rule) => !named.has(rule)),
  );
  const descriptors = [...known, ...Array.from(others, (id) => ({ id }))];
  const index = new Map<string, number>(descriptors.map(({ id }, at) => [id, at]));
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'vanthu', version, rules: descriptors } },
        columnKind: 'utf16CodeUnits',
        artifacts: files.map(({ source }) => ({ location: { uri: uriOf(source) } })),
        results: files.flatMap(({ diagnostics }) =>
          diagnostics.map((diagnostic) => ({
            ruleId: diagnostic.rule,
            ruleIndex: index.get(diagnostic.rule) ?? -1,
            level: levels[diagnostic.severity],
            message: { text: messageOf(diagnostic) },
            locations: [location(diagnostic.where)],
          })),
        ),
        properties: {
          summaries: files.map(({ source, verdict }) => ({
            source,
            ...(verdict === undefined ? { checked: false } : summarise(verdict)),
          })),
        },
      },
    ],
  };
  return `${JSON.stringify(log, undefined, 2)}\n`;
}
