/** What a document may cost before it is refused. A letter has some hundred kilobytes, 300 pages some ten megabytes. */
export const limits = {
  /** Bytes of the file. */
  file: 100_000_000,
  entries: 5000,
  /** Bytes of one part as unpacked, of all that are read, and of what the directory may claim. */
  part: 50_000_000,
  read: 90_000_000,
  claimed: 1_000_000_000,
  /** A deflated part can grow by 1032 at most: what claims more lies. */
  ratio: 1032,
  /** Parts up to this size may be as dense as they like; larger ones may grow by `denseRatio` at most. */
  denseFrom: 5_000_000,
  denseRatio: 300,
  /** XML elements of all the parts, and how deep they nest. */
  elements: 1_500_000,
  depth: 400,
  /** Paragraphs, runs of one look, cells, drawings: what the model holds an object for. 300 pages have some 20,000. */
  objects: 200_000,
  /** Styles that one may be based on, in a row. */
  styleChain: 25,
  /** Remarks kept on what was tolerated or lost: a file may have any number of faults. */
  remarks: 100,
  /** Columns of a table's grid. */
  columns: 500,
} as const;
