import { actAfterLetter } from './act-after-letter.ts';
import { addresseeTwice } from './addressee-twice.ts';
import { asAboveTyped } from './as-above-typed.ts';
import { citationUnused } from './citation-unused.ts';
import { deputyWithoutKt } from './deputy-without-kt.ts';
import type { DocumentCheck, DrawnCheck } from './document-check.ts';
import { dueBeforeIssue } from './due-before-issue.ts';
import { proseNumber } from './prose-number.ts';

/** The rules of this folder that need the facts and the kinds' schemas. */
export const documentChecks: readonly DocumentCheck[] = [
  addresseeTwice,
  asAboveTyped,
  deputyWithoutKt,
  dueBeforeIssue,
  citationUnused,
  proseNumber,
];

/** Those that need the composed documents. */
export const drawnChecks: readonly DrawnCheck[] = [actAfterLetter];
