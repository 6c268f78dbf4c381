/**
 * Tells whether a list of words, with a space between them, has a word.
 *
 * @internal
 */
export function hasWord(words: string, word: string | undefined): boolean {
  return word !== undefined && words.split(" ").includes(word);
}
