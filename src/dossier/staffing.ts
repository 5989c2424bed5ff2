import { add, compare, subtract, type Decimal } from '../text/number.ts';
import type { Staffing } from './dossier.ts';

const leadersOf = ({ heads, deputies }: Staffing): Decimal => add(heads.value, deputies.value);

/** Staff of a room who hold no post: its total without heads and deputies. */
export const staffWithoutPost = (room: Staffing): Decimal => subtract(room.total.value, leadersOf(room));

/** Whether a room breaks the ratio: its heads and deputies must be fewer than its staff without a post. */
export const breaksStaffingRatio = (room: Staffing): boolean =>
  compare(leadersOf(room), staffWithoutPost(room)) >= 0;
