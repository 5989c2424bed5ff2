import { setFlagsFromString } from 'node:v8';
import type { Pace } from './pace.ts';

/** V8 of Node.js 20 optimizes so early that a short run, and a batch, throw most of what it compiled away. */
const patient = process.versions.v8.startsWith('11.') ? ['--interrupt-budget=540672'] : [];

const flags: Readonly<Record<Pace, readonly string[]>> = {
  told: [],
  once: [
    ...patient,
    // Patterns that are used a few times are matched sooner than they are compiled to machine code.
    '--regexp-tier-up-ticks=100',
    // What a short run makes it needs to its end: room for all of it, and not to move it again and again.
    '--semi-space-growth-factor=16',
  ],
  many: [
    ...patient,
    // Garbage is collected when it has grown by a fifth, and not when it has doubled: a large workbook leaves much behind
    // while it is read, and would keep that memory to the end. What it costs in time is not measurable.
    '--heap-growing-percent=20',
  ],
};

/** Sets the engine's flags, before anything of the program is loaded: kept code fits only the flags it was made under. */
export function setEngineFlags(pace: Pace): void {
  flags[pace].forEach((flag) => setFlagsFromString(flag));
}
