import type { Text } from '../document/run.ts';
import type { Composer } from '../wording/composer.ts';

/** Căn cứ as a clerk typed them, without the closing marks, which are drawn: `;` after each, `.` after the last. */
export const legalBasesOf = (sources: readonly string[] | undefined, composer: Composer): Text[] =>
  (sources ?? []).map((source) => composer.prose(source.replace(/\s*[;,.]\s*$/u, '')));
