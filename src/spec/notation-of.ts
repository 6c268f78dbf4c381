import { SpecError } from "../error.ts";
import { type Notation, parseNotation } from "./notation.ts";
import type { SpecExamination } from "./spec-examination.ts";

/** A format taken apart; `undefined` and a fault if it cannot be. */
export function notationOf({ report }: SpecExamination, format: string, path: string): Notation | undefined {
  try {
    return parseNotation(format, path);
  } catch (error) {
    if (!(error instanceof SpecError)) throw error;
    for (const { expected, received } of error.faults) report(path, expected, received);
    return undefined;
  }
}
