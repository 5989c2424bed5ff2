import type { ClauseCode } from './clause.ts';

/** The abbreviations of quyền hạn, without their dot. */
export type AuthorityPrefix = 'TM' | 'KT' | 'TL' | 'TUQ' | 'Q';

/** What one abbreviation says and what must stand around it. */
export interface Authority {
  readonly prefix: AuthorityPrefix;
  /** As printed: with its dot, one space to follow. */
  readonly printed: string;
  readonly meaning: string;
  /** What the same line names, after the abbreviation. */
  readonly before: string;
  /** What stands on the line below; absent when the signer holds the post named on the line itself. */
  readonly below?: string;
  readonly clause: ClauseCode;
  /** The article that gives the right to sign so. */
  readonly right?: ClauseCode;
}

export const authorities: Readonly<Record<AuthorityPrefix, Authority>> = {
  TM: {
    prefix: 'TM',
    printed: 'TM.',
    meaning: 'ký thay mặt tập thể',
    before: 'tên tập thể lãnh đạo hoặc tên cơ quan, tổ chức',
    below: 'chức vụ của người ký',
    clause: 'PL1.A.II.7.b',
    right: 'D.13.2',
  },
  KT: {
    prefix: 'KT',
    printed: 'KT.',
    meaning: 'ký thay người đứng đầu',
    before: 'chức vụ của người đứng đầu',
    below: 'chức vụ cấp phó của người ký',
    clause: 'PL1.A.II.7.b',
    right: 'D.13.1',
  },
  TL: {
    prefix: 'TL',
    printed: 'TL.',
    meaning: 'ký thừa lệnh',
    before: 'chức vụ của người đứng đầu cơ quan, tổ chức',
    below: 'chức vụ của người đứng đầu đơn vị được giao ký thừa lệnh',
    clause: 'PL1.A.II.7.b',
    right: 'D.13.4',
  },
  TUQ: {
    prefix: 'TUQ',
    printed: 'TUQ.',
    meaning: 'ký thừa ủy quyền',
    before: 'chức vụ của người đứng đầu cơ quan, tổ chức ủy quyền',
    below: 'chức vụ của người được ủy quyền',
    clause: 'PL1.A.II.7.b',
    right: 'D.13.3',
  },
  Q: {
    prefix: 'Q',
    printed: 'Q.',
    meaning: 'được giao quyền cấp trưởng',
    before: 'chức vụ của người đứng đầu',
    clause: 'PL1.A.II.7.b',
  },
};

/**
 * A lawful sequence of abbreviations, from the top line down. The signer's own post follows on a line of its own,
 * except after `Q`, which stands before that post on one line.
 */
export interface AuthorityStack {
  readonly prefixes: readonly AuthorityPrefix[];
  readonly clause: ClauseCode;
  readonly uncertain?: string;
}

export const authorityStacks: readonly AuthorityStack[] = [
  { prefixes: [], clause: 'PL1.A.II.7.b' },
  { prefixes: ['Q'], clause: 'PL1.A.II.7.b' },
  { prefixes: ['TM'], clause: 'PL1.A.II.7.b' },
  {
    prefixes: ['TM', 'KT'],
    clause: 'D.13.2',
    uncertain: 'Được phép về thẩm quyền; Nghị định không in mẫu khối ký ba dòng.',
  },
  { prefixes: ['KT'], clause: 'PL1.A.II.7.b' },
  { prefixes: ['TL'], clause: 'PL1.A.II.7.b' },
  {
    prefixes: ['TL', 'KT'],
    clause: 'D.13.4',
    uncertain: 'Được phép về thẩm quyền; Nghị định không in mẫu khối ký ba dòng.',
  },
  { prefixes: ['TUQ'], clause: 'PL1.A.II.7.b' },
];

/** The lawful stack with exactly these abbreviations, top line first; undefined when the decree knows none. */
export function authorityStack(prefixes: readonly AuthorityPrefix[]): AuthorityStack | undefined {
  return authorityStacks.find(
    (stack) =>
      stack.prefixes.length === prefixes.length &&
      stack.prefixes.every((prefix, line) => prefix === prefixes[line]),
  );
}
