import type { DeclineExplanation } from "../../declines/explanation.ts";
import { type ExplainDeclineOptions, explainDecline } from "../../explain/explain-decline.ts";
import type { Spec } from "../../spec/spec.ts";
import { iso8583Package } from "../../specs/iso8583-package.ts";
import { messageOfJson } from "./from-iso8583-json.ts";
import type { Iso8583Json } from "./iso8583-json.ts";

/** How to explain a message JSON. */
export interface ExplainIso8583Options extends Omit<ExplainDeclineOptions, "spec" | "request"> {
  /** The dialect, where it is not that of the default table. */
  readonly spec?: Spec;
  /** The request that was answered, as message JSON: it tells what the answer does not repeat. */
  readonly request?: Iso8583Json;
}

/**
 * Explains the decline that a message JSON of `iso_8583` carries: what happened, why, what to do, and what may be said.
 *
 * Say in `options.network` whose table assigned the code. Without it the question stays open: where tables differ, the
 * answer names the candidates, for the package's own table is one switch's flavour. What is wrong with other values does
 * not matter here; they are left out.
 *
 * @example
 * const answer = { "0": "0210", "4": "000000005000", "39": "51", "49": "404" };
 * explainIso8583(answer, { network: "iso8583-1987" }).reason; // "insufficient_funds"
 */
export function explainIso8583(json: Iso8583Json, options: ExplainIso8583Options = {}): DeclineExplanation {
  const { spec = iso8583Package, request, ...rest } = options;
  const read = (given: Iso8583Json) => messageOfJson(given, spec, () => {});
  return explainDecline(read(json), { ...rest, ...(request === undefined ? {} : { request: read(request) }) });
}
