import { isMessage, type Message } from "../codec/message.ts";
import { exactAmounts } from "../declines/amounts.ts";
import { createExplainer, type Explainer } from "../declines/create-explainer.ts";
import type { DeclineExplanation } from "../declines/explanation.ts";
import type { DeclineFacts, ExplainOptions } from "../declines/facts.ts";
import { en } from "../declines/locales/en.ts";
import { zhCN } from "../declines/locales/zh-cn.ts";
import { chinaPosLegacy } from "../declines/networks/china-pos-legacy.ts";
import { chinaPosLegacyWords } from "../declines/networks/china-pos-legacy-words.ts";
import { iso8583v1987 } from "../declines/networks/iso8583-1987.ts";
import { iso8583v1987Words } from "../declines/networks/iso8583-1987-words.ts";
import { unionpay } from "../declines/networks/unionpay.ts";
import { unionpayWords } from "../declines/networks/unionpay-words.ts";
import { abecsRules } from "../declines/retry-rules/abecs.ts";
import { eloRules } from "../declines/retry-rules/elo.ts";
import { mastercardRules } from "../declines/retry-rules/mastercard.ts";
import { schemeRetry } from "../declines/retry-rules/scheme-retry.ts";
import { visaRules } from "../declines/retry-rules/visa.ts";
import { ruleSources } from "../declines/rules/source.ts";
import type { Spec } from "../spec/spec.ts";
import { factsOf } from "./facts-of.ts";

/** The languages of the built-in explainer. */
export type LocaleId = "en" | "zh-CN";

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
    networks: [iso8583v1987, unionpay, chinaPosLegacy],
    locales: [en, zhCN],
    words: [iso8583v1987Words, unionpayWords, chinaPosLegacyWords],
    sources: ruleSources,
    retry: schemeRetry([abecsRules, visaRules, mastercardRules, eloRules]),
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
