/** The folder law: each room and the rooms that it may import. An import goes down this list or it is wrong. */
const rooms = {
  nd30: [],
  diagnostic: [],
  text: ['nd30'],
  house: ['nd30', 'diagnostic'],
  document: ['nd30', 'text', 'diagnostic'],
  dossier: ['nd30', 'text', 'house', 'diagnostic'],
  wording: ['dossier', 'document', 'text', 'diagnostic'],
  kinds: ['wording', 'dossier', 'document', 'text', 'nd30', 'house', 'diagnostic'],
  intake: ['kinds', 'dossier', 'text', 'diagnostic'],
  docx: ['diagnostic'],
  render: ['document', 'docx', 'nd30', 'text', 'house', 'diagnostic'],
  locate: ['docx', 'document', 'nd30', 'text'],
  check: ['locate', 'docx', 'document', 'nd30', 'text', 'house', 'diagnostic'],
  output: ['text', 'diagnostic'],
  proof: ['check', 'render', 'document', 'diagnostic'],
  job: [
    'proof',
    'check',
    'render',
    'intake',
    'kinds',
    'dossier',
    'document',
    'house',
    'output',
    'diagnostic',
  ],
};

const inner = Object.keys(rooms);

export default {
  forbidden: [
    {
      name: 'no-circular',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    ...inner.map((room) => ({
      name: `room-${room}`,
      comment: `src/${room} may import only: ${rooms[room].join(', ') || 'nothing of ours'}`,
      severity: 'error',
      from: { path: `^src/${room}/` },
      to: { path: '^src/', pathNot: [room, ...rooms[room]].map((name) => `^src/${name}/`) },
    })),
    {
      name: 'main-flow-below-doors',
      comment: 'draw.ts is imported by the doors (cli, batch, web) and never imports one',
      severity: 'error',
      from: { path: '^src/draw\\.ts$' },
      to: { path: '^src/(cli|batch|web)/' },
    },
    {
      name: 'known-rooms',
      comment: 'a new folder under src must be given its place in this law',
      severity: 'error',
      from: {
        path: '^src/',
        pathNot: [`^src/(${inner.join('|')}|batch|cli)/`, '^src/(draw|index)\\.ts$', '^src/setup\\.mjs$'],
      },
      to: {},
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
  },
};
