/**
 * The parts of a text between separators: the types of the parts follow from a literal's.
 *
 * @internal
 */
export type Split<Text extends string, Separator extends string> = Text extends `${infer Part}${Separator}${infer Rest}`
  ? [Part, ...Split<Rest, Separator>]
  : [Text];

/**
 * What stands after a mark, of the words that have it: of `>a @b >c` with `>`, a and c.
 *
 * @internal
 */
export type Marked<Word extends string, Mark extends string> = Word extends `${Mark}${infer Name}` ? Name : never;

/**
 * The id that a text key belongs to: the key, or what stands before `:variant`.
 *
 * @internal
 */
export type IdOf<Key extends string> = Key extends `${infer Id}:${string}` ? Id : Key;

/**
 * Returns the parts of a text; the rules are written in words, so that they read as a table and stay small.
 *
 * @internal
 */
export function split<const Text extends string, const Separator extends string>(
  text: Text,
  separator: Separator,
): Split<Text, Separator> {
  return text.split(separator) as Split<Text, Separator>;
}

/**
 * Returns the words that have a mark, without it.
 *
 * @internal
 */
export function marked<Word extends string, const Mark extends string>(
  words: readonly Word[],
  mark: Mark,
): readonly Marked<Word, Mark>[] {
  return words.filter((word) => word[0] === mark).map((word) => word.slice(1) as Marked<Word, Mark>);
}

/**
 * Returns a function that keeps its answers: the rules are read once, on first use.
 *
 * @internal
 */
export function remembered<Key, Value>(read: (key: Key) => Value): (key: Key) => Value {
  const kept = new Map<Key, Value>();
  return (key) => {
    const value = kept.get(key) ?? read(key);
    kept.set(key, value);
    return value;
  };
}
