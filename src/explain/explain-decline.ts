import { isMessage, type Message } from "../codec/message.ts";
import { exactAmounts } from "../declines/amounts.ts";
import { createExplainer, type Explainer } from "../declines/create-explainer.ts";
import type { DeclineExplanation } from "../declines/explanation.ts";
import type { DeclineFacts, ExplainOptions } from "../declines/facts.ts";
import { schemeRetry } from "../declines/retry-rules/scheme-retry.ts";
import { ruleSources } from "../declines/rules/source.ts";
import type { Spec } from "../spec/spec.ts";
import { builtInLocales, type LocaleId } from "./built-in-locales.ts";
import { builtInRetryRules } from "./built-in-retry-rules.ts";
import { builtInNetworks, builtInWords } from "./built-in-tables.ts";
import { factsOf } from "./facts-of.ts";

/** How to explain, and how to read a message. */
export interface ExplainDeclineOptions extends ExplainOptions<LocaleId> {
  /** The spec of the message, where no decoder made it. */
  readonly spec?: Spec;
  /** The request that the message answers: it tells what the answer does not repeat. */
  readonly request?: Message<object>;
}

let explainer: Explainer<LocaleId> | undefined;

/**
 * Explains a response code: what happened, why, what to do, whether to try again, and what may be said to whom.
 *
 * Takes a code (`"51"`), facts, an event without a code, or a decoded message; knows every built-in table by its id and
 * answers in `en` or `zh-CN`. Pure: the same question gets the same answer, nothing is read or kept. A code without its
 * table is answered with the candidates where tables differ; a code that no table has is answered as unknown.
 *
 * @throws {@link Iso8583Error} `spec_unknown` for a message that no decoder made, without a spec in the options.
 * @example
 * explainDecline("51", { network: "unionpay" }).reason; // "insufficient_funds"
 * explainDecline({ responseCode: "51", network: "unionpay", flow: "refund" }).causes[0]?.id;
 */
export function explainDecline(
  input: string | DeclineFacts | Message<object>,
  options: ExplainDeclineOptions = {},
): DeclineExplanation {
  explainer ??= createExplainer({
    networks: builtInNetworks,
    locales: builtInLocales,
    words: builtInWords,
    sources: ruleSources,
    retry: schemeRetry(builtInRetryRules),
    amounts: exactAmounts,
  });
  if (typeof input === "string" || !isMessage(input)) return explainer.explainDecline(input, options);
  const { spec, request, ...rest } = options;
  const facts = factsOf(input, {
    ...(spec === undefined ? {} : { spec }),
    ...(request === undefined ? {} : { request }),
  });
  return explainer.explainDecline(facts, rest);
}
