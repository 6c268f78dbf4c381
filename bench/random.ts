export interface Random {
  /** A whole number from 0 up to the limit, without it. */
  below(limit: number): number;
  pick<T>(options: readonly T[]): T;
  /** Characters of the alphabet. */
  text(alphabet: string, length: number): string;
}

/** Numbers that look random and are the same in every run (mulberry32). */
export function seeded(seed: number): Random {
  let state = seed;
  const below = (limit: number): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
  };
  return {
    below,
    pick: <T>(options: readonly T[]): T => options[below(options.length)] as T,
    text: (alphabet, length) => Array.from({ length }, () => alphabet[below(alphabet.length)]).join(""),
  };
}
