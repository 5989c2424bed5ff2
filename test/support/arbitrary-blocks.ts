import fc from 'fast-check';
import {
  divisionLevels,
  type Article,
  type Block,
  type Clause,
  type Dash,
  type DivisionLevel,
  type Table,
  type TableRow,
} from '../../src/document/blocks.ts';
import { line, text } from './arbitrary-text.ts';

export interface BodyOptions {
  /** Only what a page shows and nests lawfully: no ids, no references, titles in their own look. */
  readonly forDrawing: boolean;
}

const MOST_ROWS = 200;

/** Blocks of one way of making a body; ids are placeholders until the document numbers them. */
function blocksFor({ forDrawing }: BodyOptions) {
  const running = text({ references: !forDrawing });
  const title = forDrawing ? text({ without: ['bold'] }) : running;
  const upperTitle = forDrawing ? text({ without: ['bold'], upper: true }) : running;
  const id = <B extends Block | TableRow>(block: fc.Arbitrary<B>): fc.Arbitrary<B> =>
    forDrawing
      ? block
      : fc.tuple(block, fc.boolean()).map(([one, has]) => (has ? { ...one, id: 'placeholder' } : one));

  const paragraph = id(
    fc.record(
      { kind: fc.constant('paragraph' as const), text: running, align: fc.constant('center' as const) },
      { requiredKeys: ['kind', 'text'] },
    ),
  );
  const field = id(fc.record({ kind: fc.constant('field' as const), label: line(3), value: running }));
  const box = id(
    fc.record({
      kind: fc.constant('box' as const),
      lines: fc.array(running, { minLength: 1, maxLength: 3 }),
    }),
  );
  const table = id(
    fc.integer({ min: 1, max: 6 }).chain((width): fc.Arbitrary<Table> => {
      const cells = fc.array(fc.array(running, { maxLength: 2 }), { minLength: width, maxLength: width });
      const column = fc.record({
        title,
        share: fc.integer({ min: 1, max: 40 }),
        align: fc.constantFrom('left', 'center', 'right', 'justify'),
      });
      const rows = fc
        .tuple(fc.array(id(fc.record({ cells })), { maxLength: 5 }), fc.integer({ min: 1, max: 40 }))
        .map(([some, times]) =>
          Array.from({ length: times }, () => some)
            .flat()
            .slice(0, MOST_ROWS),
        );
      return fc.record({
        kind: fc.constant('table' as const),
        columns: fc.array(column, { minLength: width, maxLength: width }),
        rows,
      });
    }),
  );
  const leaf: fc.Arbitrary<Block> = fc.oneof(
    { weight: 5, arbitrary: paragraph },
    { weight: 2, arbitrary: field },
    { weight: 1, arbitrary: table },
    { weight: 1, arbitrary: box },
  );

  type Children = fc.Arbitrary<readonly Block[]>;
  const dash = (children: Children): fc.Arbitrary<Dash> =>
    id(fc.record({ kind: fc.constant('dash' as const), text: running, children }));
  const point = (children: Children): fc.Arbitrary<Block> =>
    id(fc.record({ kind: fc.constant('point' as const), text: running, children }));
  const heading = (children: Children): fc.Arbitrary<Block> =>
    id(fc.record({ kind: fc.constant('heading' as const), title: upperTitle, children }));
  const division = (level: fc.Arbitrary<DivisionLevel>, children: Children): fc.Arbitrary<Block> =>
    id(fc.record({ kind: fc.constant('division' as const), level, title: upperTitle, children }));
  const titledOrSaid = <K extends 'article' | 'clause'>(kind: K, children: Children) =>
    fc.oneof(
      fc.record({ kind: fc.constant(kind), title, children }),
      fc.record({ kind: fc.constant(kind), text: running, children }),
    );
  const clause = (children: Children): fc.Arbitrary<Block> => id<Clause>(titledOrSaid('clause', children));
  const article = (children: Children): fc.Arbitrary<Block> => id<Article>(titledOrSaid('article', children));
  return { paragraph, leaf, dash, point, heading, division, clause, article };
}

const none = fc.constant<readonly Block[]>([]);
const some = (block: fc.Arbitrary<Block>, maxLength = 3): fc.Arbitrary<readonly Block[]> =>
  fc.array(block, { maxLength });

/** Any block in any other, to the given depth. */
function wildBody(depth: number, options: BodyOptions): fc.Arbitrary<readonly Block[]> {
  const { leaf, dash, point, heading, division, clause, article } = blocksFor(options);
  const within = (left: number): fc.Arbitrary<readonly Block[]> => {
    if (left === 0) return some(leaf);
    const children = within(left - 1);
    const kinds = [
      leaf,
      dash(children),
      point(children),
      clause(children),
      article(children),
      heading(children),
      division(fc.constantFrom(...divisionLevels), children),
    ];
    return some(fc.oneof(...kinds), left === depth ? 6 : 3);
  };
  return within(depth);
}

/** Bodies as papers have them: leaves before the numbered blocks of a level, larger divisions around smaller. */
function lawfulBody(options: BodyOptions): fc.Arbitrary<readonly Block[]> {
  const { paragraph, leaf, dash, point, heading, division, clause, article } = blocksFor(options);
  const joined = (...parts: fc.Arbitrary<readonly Block[]>[]): fc.Arbitrary<readonly Block[]> =>
    fc.tuple(...parts).map((lists) => lists.flat());
  const dashes = some(dash(some(dash(none), 2)));
  const points = some(point(some(dash(none), 2)), 24);
  const clauses = some(clause(joined(some(dash(none), 2), points)));
  const articles = some(article(fc.oneof(clauses, points)));
  const sections = some(division(fc.constant('section'), articles), 2);
  const chapters = some(division(fc.constant('chapter'), fc.oneof(sections, articles)), 2);
  const leaves = some(leaf);
  const opened = joined(leaves, dashes);
  return fc.oneof(
    joined(opened, clauses, some(paragraph, 2)),
    joined(opened, some(heading(fc.oneof(clauses, opened)))),
    fc.oneof(articles, chapters, some(division(fc.constant('part'), chapters), 2)),
    leaves,
  );
}

/** The body of a document, an appendix or a regulation. */
export const body = (options: BodyOptions): fc.Arbitrary<readonly Block[]> =>
  options.forDrawing ? lawfulBody(options) : wildBody(3, options);
