import type { FrameScheme } from "../framing/scheme.ts";
import {
  ascii4,
  base24,
  base24Tcp,
  bcd2,
  binary2,
  binary2Inclusive,
  binary4,
  binary4Inclusive,
  gicc,
  hex4,
  rbp,
  stxEtxLrc,
  visaVap,
} from "../framing/schemes.ts";

/** The schemes that are tried, the usual first: where two mean the same, the first gives its name. */
export const framings = {
  binary2,
  base24Tcp,
  ascii4,
  binary2Inclusive,
  visaVap,
  binary4,
  gicc,
  binary4Inclusive,
  bcd2,
  hex4,
  rbp,
  stxEtxLrc,
  base24,
} as const satisfies Readonly<Record<string, FrameScheme>>;

/** A framing scheme by the name of its export: `binary2`, `visaVap`. */
export type FramingId = keyof typeof framings;
