import type { State } from '../verdict.ts';

const looks = `
body{font:16px/1.5 "Segoe UI",Roboto,"Noto Sans",sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;color:#1b1b1b;background:#fff}
h1{font-size:1.4rem}h2{font-size:1.1rem;margin-top:2rem;border-bottom:2px solid #ccc;overflow-wrap:anywhere}
input[name=show]{margin-left:.8rem}ol{padding-left:1.6rem}li.item{margin:.9rem 0;padding-left:.6rem;border-left:.3rem solid #999;break-inside:avoid}
li.fail{border-color:#b3261e}li.review{border-color:#b26a00}li p{margin:.2rem 0}
.place{color:#555}.hint{color:#0b5d1e}.rule{font-size:.85rem;color:#555}
blockquote{margin:.3rem 0;padding:.3rem .6rem;background:#f4f4f4;white-space:pre-wrap;overflow-wrap:anywhere}
mark{background:#ffe08a;text-decoration:underline}
.counts{list-style:none;padding:0;display:flex;flex-wrap:wrap;gap:1rem}.counts .fail b{color:#b3261e}.counts .review b{color:#b26a00}
table{border-collapse:collapse;width:100%;font-size:.85rem}th,td{border:1px solid #ccc;padding:.25rem .4rem;text-align:left;vertical-align:top}
tr{break-inside:avoid}
@media print{body{margin:0;max-width:none;font-size:11pt}input,label{display:none}mark{outline:1px solid #000}}
`;

/** The looks of the page, and a filter for each state. */
export const pageStyle = (states: readonly State[]): string =>
  [
    ...looks.trim().split('\n'),
    ...states.map((state) => `#show-${state}:checked~main .item:not(.${state}){display:none}`),
  ].join('');
