import { drawWith } from '../draw-ours.mjs';

export const name = 'vanthu (zlib 6)';
export const open = drawWith(6);
