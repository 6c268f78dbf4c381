import { extendSpec } from "../../src/spec/extend-spec.ts";
import type { Spec } from "../../src/spec/spec.ts";
import * as builtIn from "../../src/specs/index.ts";
import { carriedSink, kitchenSink, plainSink } from "./kitchen-sink.ts";

/** Every built-in dialect, and what else is worth damaging. */
export const fuzzedSpecs: readonly (readonly [name: string, spec: Spec])[] = [
  ...Object.values(builtIn)
    .filter((value): value is Extract<typeof value, Spec> => typeof value === "object" && "elements" in value)
    .map((spec) => [spec.name, spec] as const),
  ...[kitchenSink, plainSink, carriedSink].map((spec) => [spec.name, spec] as const),
  ["unionpay-pos without a header", extendSpec(builtIn.unionpayPos, { header: null })],
];
