import { mau_1_1 } from './mau-1-1.ts';
import { mau_1_2 } from './mau-1-2.ts';
import { mau_1_3 } from './mau-1-3.ts';
import { mau_1_4 } from './mau-1-4.ts';
import { mau_1_5 } from './mau-1-5.ts';
import { mau_1_6 } from './mau-1-6.ts';
import { mau_1_7 } from './mau-1-7.ts';
import { mau_1_8 } from './mau-1-8.ts';
import { mau_1_9 } from './mau-1-9.ts';
import { mau_1_10 } from './mau-1-10.ts';
import { mau_2_1, mau_2_2 } from './mau-2.ts';

/** Samples 1.1 to 1.10: whole documents. */
export const letterSamples = [
  mau_1_1,
  mau_1_2,
  mau_1_3,
  mau_1_4,
  mau_1_5,
  mau_1_6,
  mau_1_7,
  mau_1_8,
  mau_1_9,
  mau_1_10,
];

/** Samples 2.1 and 2.2: appendices. */
export const appendixSamples = [mau_2_1, mau_2_2];
