import { describe, expect, it } from 'vitest';
import { authorities, authorityStack, authorityStacks } from '../../src/nd30/authority.ts';
import type { AuthorityPrefix } from '../../src/nd30/authority.ts';

describe('authority', () => {
  it('prints the five abbreviations with their dot', () => {
    expect(Object.values(authorities).map(({ printed }) => printed)).toEqual([
      'TM.',
      'KT.',
      'TL.',
      'TUQ.',
      'Q.',
    ]);
    for (const [prefix, authority] of Object.entries(authorities)) {
      expect(authority.prefix).toBe(prefix);
      expect(authority.printed).toBe(`${prefix}.`);
    }
  });

  it('leaves a post below every abbreviation but Q., whose signer holds the post itself', () => {
    const alone = Object.values(authorities).filter(({ below }) => below === undefined);
    expect(alone.map(({ prefix }) => prefix)).toEqual(['Q']);
  });

  it('knows eight stacks, the three-line ones as unsure', () => {
    expect(authorityStacks.map(({ prefixes }) => prefixes.join('+'))).toEqual([
      '',
      'Q',
      'TM',
      'TM+KT',
      'KT',
      'TL',
      'TL+KT',
      'TUQ',
    ]);
    const unsure = authorityStacks.filter(({ uncertain }) => uncertain !== undefined);
    expect(unsure.map(({ prefixes, clause }) => [prefixes, clause])).toEqual([
      [['TM', 'KT'], 'D.13.2'],
      [['TL', 'KT'], 'D.13.4'],
    ]);
  });

  it.each<{ prefixes: AuthorityPrefix[] }>([
    { prefixes: ['KT', 'TM'] },
    { prefixes: ['KT', 'KT'] },
    { prefixes: ['TUQ', 'KT'] },
    { prefixes: ['TM', 'KT', 'KT'] },
  ])('does not know $prefixes', ({ prefixes }) => {
    expect(authorityStack(prefixes)).toBeUndefined();
  });

  it('finds a stack by its lines', () => {
    expect(authorityStack([])?.prefixes).toEqual([]);
    expect(authorityStack(['TM', 'KT'])?.clause).toBe('D.13.2');
  });
});
