import { hostTextOf } from "./host-text.ts";
import type { Operation } from "./operation.ts";
import {
  codeAt,
  flowOf,
  type ProviderFacts,
  type ProviderOptions,
  partOf,
  providerFacts,
  valueAt,
} from "./provider.ts";

export { wechatPay } from "../declines/networks/wechat-pay.ts";
export { wechatPayWords } from "../declines/networks/wechat-pay-words.ts";
export type { Operation } from "./operation.ts";
export type { ProviderFacts, ProviderOptions, ProviderWord } from "./provider.ts";

/**
 * What WeChat Pay answers with where money did not move: an answer of the older API (v2), an error of the newer one (v3), the
 * state of an order, or that of a transfer. Names are those of WeChat Pay's API; everything is optional.
 */
export interface WechatPayDecline {
  /** v2: whether the request was understood, `SUCCESS` or `FAIL`. */
  readonly return_code?: string | null | undefined;
  readonly return_msg?: string | null | undefined;
  /** v2: whether it was done, `SUCCESS` or `FAIL`. */
  readonly result_code?: string | null | undefined;
  /** v2. */
  readonly err_code?: string | null | undefined;
  readonly err_code_des?: string | null | undefined;
  /** v3. */
  readonly code?: string | null | undefined;
  readonly message?: string | null | undefined;
  /** Of an order. */
  readonly trade_state?: string | null | undefined;
  readonly trade_state_desc?: string | null | undefined;
  readonly trade_type?: string | null | undefined;
  /** Of a transfer. */
  readonly fail_reason?: string | null | undefined;
  readonly detail_status?: string | null | undefined;
  readonly transfer_bill_no?: string | null | undefined;
  /** Of a transfer in v2. */
  readonly partner_trade_no?: string | null | undefined;
  /** Of a refund. */
  readonly refund_id?: string | null | undefined;
  readonly out_refund_no?: string | null | undefined;
}

/** Facts of an answer of WeChat Pay, and its own code. WeChat Pay gives no advice of its own. */
export interface WechatPayFacts extends ProviderFacts<"wechat-pay", never> {}

/** What only a transfer, a refund and an order have, in the order in which they are looked for. */
const signs: readonly (readonly [name: string, operation: Operation])[] = [
  ["fail_reason", "payout"],
  ["detail_status", "payout"],
  ["transfer_bill_no", "payout"],
  ["partner_trade_no", "payout"],
  ["refund_id", "refund"],
  ["out_refund_no", "refund"],
  ["trade_state", "payment"],
  ["trade_type", "payment"],
];

/**
 * Reads the facts that explain a decline from what WeChat Pay (微信支付) answered.
 *
 * The code to explain is `err_code`, else `code`, `fail_reason` or `trade_state`, with the table `wechat-pay`. Name the
 * operation: `NOTENOUGH` is the customer's money in a payment and the merchant's in a refund or payout, and the answer to a
 * failed refund does not say what it was about. Where the operation is unknown, the text for the merchant sharpens the
 * answer. `result_code: "SUCCESS"` alone is no code: it also comes for an order that waits for its payment. It does not
 * throw, whatever it is given.
 *
 * @example
 * ```ts
 * import { createExplainer, en } from "field39/declines";
 * import { factsOfWechatPay, wechatPay } from "field39/adapters/wechat-pay";
 *
 * const { explainDecline } = createExplainer({ networks: [wechatPay], locales: [en] });
 * const answer = { return_code: "SUCCESS", result_code: "FAIL", err_code: "NOTENOUGH" };
 * const refund = explainDecline(factsOfWechatPay(answer, { operation: "refund" }));
 * console.log(refund.causes[0]?.party); // merchant
 * ```
 */
export function factsOfWechatPay(decline: WechatPayDecline, options: ProviderOptions = {}): WechatPayFacts {
  const answer = partOf(decline, "xml");
  const code =
    codeAt(answer, "err_code") ??
    codeAt(answer, "code") ??
    codeAt(answer, "fail_reason") ??
    codeAt(answer, "trade_state");
  const flow = flowOf(options, signs.find(([name]) => has(answer, name))?.[1]);
  return providerFacts(
    { name: "wechat-pay", code },
    {
      responseCode: code,
      network: "wechat-pay",
      flow,
      hostText: hostTextOf(flow, answer, "err_code_des", "message", "trade_state_desc"),
    },
  );
}

function has(answer: unknown, name: string): boolean {
  const value = valueAt(answer, name);
  return typeof value === "string" && value !== "";
}
