import type { BlockedScheme, LengthScheme, TerminatorScheme } from "./scheme.ts";

// Where not said otherwise, the behaviour is that of the channels of jPOS, which talk to these hosts.

/** Two bytes, binary, that count the message alone: UnionPay POS, NAC, Postilion, AS 2805. Zero is a keep-alive. */
export const binary2: LengthScheme = { kind: "length", size: 2, representation: "binary" };

/** Two bytes, binary, that count themselves too: American Express. A poll is `0000`. */
export const binary2Inclusive: LengthScheme = {
  kind: "length",
  size: 2,
  representation: "binary",
  counts: ["length"],
};

/**
 * Two bytes, binary, and two more that are zero: Visa (VAP, VMLH).
 *
 * The second two are read as anything: Visa marks its session control messages in the last byte. The option `whole` of a
 * deframer shows it.
 */
export const visaVap: LengthScheme = { kind: "length", size: 2, representation: "binary", after: "xxxx" };

/** Two bytes that are zero, then two bytes, binary: GICC (Germany). */
export const gicc: LengthScheme = { kind: "length", before: "0000", size: 2, representation: "binary" };

/** Four bytes, binary, that count the message alone. */
export const binary4: LengthScheme = { kind: "length", size: 4, representation: "binary" };

/** Four bytes, binary, that count themselves too. */
export const binary4Inclusive: LengthScheme = {
  kind: "length",
  size: 4,
  representation: "binary",
  counts: ["length"],
};

/** Four decimal digits in two bytes: NCC, older Chinese hosts. */
export const bcd2: LengthScheme = { kind: "length", size: 2, representation: "bcd" };

/** Four decimal digits in ASCII. */
export const ascii4: LengthScheme = { kind: "length", size: 4, representation: "ascii" };

/** Four hex digits in ASCII, written in upper case and read in either. */
export const hex4: LengthScheme = { kind: "length", size: 4, representation: "hex" };

/**
 * Record boundary preservation: `D04A`, two bytes of length, `0000`.
 *
 * A record in several parts, marked with another value than `0000`, is an error.
 */
export const rbp: LengthScheme = { kind: "length", before: "D04A", size: 2, representation: "binary", after: "0000" };

/** Two bytes, binary, that count the message and the ETX behind it: BASE24 over TCP. A poll is `0000`, without ETX. */
export const base24Tcp: LengthScheme = {
  kind: "length",
  size: 2,
  representation: "binary",
  trailer: "03",
  counts: ["trailer"],
};

/** A message up to ETX, without a length: BASE24 over X.25. */
export const base24: TerminatorScheme = { kind: "terminator", terminator: "03" };

/**
 * STX, four decimal digits of length in two bytes, the message, ETX, LRC: dial-up lines.
 *
 * The LRC covers all between STX and itself, the length and ETX included, as is usual; a host that does it otherwise is
 * another `lrc` in a scheme of your own.
 */
export const stxEtxLrc: LengthScheme = {
  kind: "length",
  before: "02",
  size: 2,
  representation: "bcd",
  trailer: "03",
  lrc: { from: "length", through: "trailer" },
};

/** Records behind four bytes of length, and a length of zero at the end: Mastercard's files without blocks (VBS). */
export const mastercardVbs: LengthScheme = { kind: "length", size: 4, representation: "binary", empty: "end" };

/** The records of {@link mastercardVbs} in blocks of 1,014 bytes: 1,012 bytes of data and two of fill, `40`. */
export const mastercard1014: BlockedScheme = {
  kind: "blocked",
  size: 1014,
  data: 1012,
  fill: "40",
  records: mastercardVbs,
};
