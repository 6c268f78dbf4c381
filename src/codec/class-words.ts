/** Content classes in words, for errors. */
export const classWords: Readonly<Record<string, string>> = {
  a: "letters",
  n: "digits",
  s: "special characters",
  an: "letters and digits",
  as: "letters and special characters",
  ns: "digits and special characters",
  ans: "printable characters",
  anp: "letters, digits and spaces",
  z: "track data",
};
