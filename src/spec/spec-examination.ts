import type { SpecShape } from "./spec.ts";

/** A spec whose shape is sound, while its meaning is examined. */
export interface SpecExamination {
  readonly spec: SpecShape;
  /** Adds a fault. */
  readonly report: (path: string, expected: string, received?: string) => void;
  /** True for an element whose row is at fault already: what is said of it cannot be judged. */
  readonly isUnknown: (number: string) => boolean;
}
