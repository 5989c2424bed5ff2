import { drawWith } from '../draw-ours.mjs';

export const name = 'vanthu (zlib 3)';
export const open = drawWith(3);
