import { checkSource, type CheckJob } from './check-source.ts';

/** What the pool of `check` calls, a file at a time. */
export const check = (job: CheckJob): ReturnType<typeof checkSource> => checkSource(job);
