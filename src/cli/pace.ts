/** How long a run of the program is: it only says what it can do, does one thing, or the same for many documents. */
export type Pace = 'told' | 'once' | 'many';

const questions: ReadonlySet<string> = new Set(['--help', '-h', '--version', '-v']);

/** The pace of a run, by its arguments; one that is judged wrong starts later and does the same. */
export function paceOf(args: readonly string[]): Pace {
  const [command] = args;
  if (command === undefined || args.some((arg) => questions.has(arg))) return 'told';
  return command === 'batch' || command === 'check' ? 'many' : 'once';
}
