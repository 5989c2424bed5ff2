import type { ChainCheck } from './cross-check.ts';
import { dueAfterSuperior } from './due-after-superior.ts';
import { dueDayOff } from './due-day-off.ts';
import { figureCarried } from './figure-carried.ts';
import { figureOfWhich } from './figure-of-which.ts';
import { figureParts } from './figure-parts.ts';
import { figurePercent } from './figure-percent.ts';
import { figureTwice } from './figure-twice.ts';
import { findingUnanswered } from './finding-unanswered.ts';
import { percentUncomputable } from './percent-uncomputable.ts';
import { requirementUnexplained } from './requirement-unexplained.ts';
import { staffingRatio } from './staffing-ratio.ts';
import { staffingSum } from './staffing-sum.ts';

/** The rules of this folder, a file each. */
export const chainChecks: readonly ChainCheck[] = [
  findingUnanswered,
  requirementUnexplained,
  figureParts,
  figureCarried,
  figureOfWhich,
  figurePercent,
  percentUncomputable,
  figureTwice,
  staffingRatio,
  staffingSum,
  dueAfterSuperior,
  dueDayOff,
];
