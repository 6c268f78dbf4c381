import type { Likelihood } from "../explanation.ts";
import type { Evidence, Party } from "../network.ts";
import type { Reason } from "../reason.ts";
import type { Condition } from "../signal.ts";
import { type IdOf, marked, remembered, split } from "./notation.ts";
import { type RuleKey, reasonRules } from "./reason-rule.ts";
import type { RuleSourceId } from "./source.ts";

type CauseLine = {
  [K in RuleKey]: (typeof reasonRules)[K] extends readonly [unknown, unknown, readonly (infer Line)[]] ? Line : never;
}[RuleKey];

/** A cause's text: its id, with `:variant` where it has several. */
export type CauseKey = CauseLine extends infer Line
  ? Line extends `${string} ${infer Key}: ${string}`
    ? Key extends `${infer Bare} @${string}`
      ? Bare
      : Key
    : never
  : never;

/** The stable name of a cause; a reason where the code says the cause itself. */
export type CauseId = IdOf<CauseKey> | Reason;

/**
 * A cause and its judgements, by name.
 *
 * @internal
 */
export interface CauseRow {
  readonly key: CauseKey;
  readonly id: CauseId;
  readonly party: Party;
  readonly sources: readonly RuleSourceId[];
  readonly judgements: readonly (readonly [Likelihood, Evidence | "stated", ...Condition[]])[];
}

/**
 * Returns the causes of a reason beside what the code says itself, in catalogue order.
 *
 * @internal
 */
export const causesOf = /* @__PURE__ */ remembered((rule: RuleKey): readonly CauseRow[] => {
  const lines: readonly CauseLine[] = reasonRules[rule][2] ?? [];
  return lines.map((line) => {
    const [head, judgements] = split(line, ": ");
    const [party, key, ...documents] = split(head, " ");
    const [id] = split(key, ":");
    return {
      key,
      id,
      party,
      sources: marked(documents, "@"),
      judgements: split(judgements, ", ").map((judgement) => split(judgement, " ")),
    };
  });
});
