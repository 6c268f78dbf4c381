import { hostTextOf } from "./host-text.ts";
import type { Operation } from "./operation.ts";
import { codeAt, flowOf, type ProviderFacts, type ProviderOptions, providerFacts, valueAt } from "./provider.ts";

export { alipay } from "../declines/networks/alipay.ts";
export { alipayWords } from "../declines/networks/alipay-words.ts";
export type { Operation } from "./operation.ts";
export type { ProviderFacts, ProviderOptions, ProviderWord } from "./provider.ts";

/** What a method of Alipay's open platform answers. Names are those of Alipay's API; everything is optional. */
export interface AlipayAnswer {
  /** The gateway's: `10000` done, `40004` not done, `20000` unknown. */
  readonly code?: string | number | null | undefined;
  readonly msg?: string | null | undefined;
  readonly sub_code?: string | null | undefined;
  readonly sub_msg?: string | null | undefined;
  /** As the SDK for Node.js writes it. */
  readonly subCode?: string | null | undefined;
  /** As the SDK for Node.js writes it. */
  readonly subMsg?: string | null | undefined;
  /** Of a trade that was queried. */
  readonly trade_status?: string | null | undefined;
  /** Of a transfer: `SUCCESS`, `DEALING`, `FAIL`, ... */
  readonly status?: string | null | undefined;
  /** Of a transfer that was queried and failed. */
  readonly error_code?: string | null | undefined;
  readonly fail_reason?: string | null | undefined;
}

/** An answer, alone or as it stands in the body. */
export interface AlipayDecline extends AlipayAnswer {
  readonly alipay_trade_pay_response?: AlipayAnswer | null | undefined;
  readonly alipay_trade_query_response?: AlipayAnswer | null | undefined;
  readonly alipay_trade_refund_response?: AlipayAnswer | null | undefined;
  readonly alipay_fund_trans_uni_transfer_response?: AlipayAnswer | null | undefined;
  readonly alipay_fund_trans_common_query_response?: AlipayAnswer | null | undefined;
  readonly alipay_fund_trans_toaccount_transfer_response?: AlipayAnswer | null | undefined;
}

/** Facts of an answer of Alipay, and its own code. Alipay gives no advice of its own. */
export interface AlipayFacts extends ProviderFacts<"alipay", never> {}

/** Codes longer than the 32 characters that some answers have room for. */
const longCodes: readonly string[] = [
  "ACQ.BEYOND_PER_RECEIPT_DAY_RESTRICTION",
  "ACQ.BEYOND_PER_RECEIPT_RESTRICTION",
  "ACQ.BEYOND_PER_RECEIPT_SINGLE_RESTRICTION",
  "ACQ.BUYER_BANKCARD_BALANCE_NOT_ENOUGH",
  "ACQ.BUYER_PAYMENT_AMOUNT_DAY_LIMIT_ERROR",
  "ACQ.BUYER_PAYMENT_AMOUNT_MONTH_LIMIT_ERROR",
  "ACQ.ERROR_BALANCE_PAYMENT_DISABLE",
  "ACQ.ERROR_BUYER_CERTIFY_LEVEL_LIMIT",
  "ACQ.MERCHANT_PERM_RECEIPT_DAY_LIMIT",
  "ACQ.MERCHANT_PERM_RECEIPT_SINGLE_LIMIT",
  "ACQ.MERCHANT_PERM_RECEIPT_SUSPEND_LIMIT",
  "ACQ.NOW_TIME_AFTER_EXPIRE_TIME_ERROR",
  "ACQ.NO_PAYMENT_INSTRUMENTS_AVAILABLE",
  "ACQ.ONLINE_TRADE_VOUCHER_NOT_ALLOW_REFUND",
  "ACQ.OVERDRAFT_ASSIGN_ACCOUNT_INVALID",
  "ACQ.REFUND_ROYALTY_PAYEE_ACCOUNT_NOT_EXIST",
];

/** What a state says, in the gateway's codes; of a state that is not here no code is known. */
const codesOfStates: ReadonlyMap<unknown, string> = /* @__PURE__ */ new Map<unknown, string>([
  ["TRADE_SUCCESS", "10000"],
  ["TRADE_FINISHED", "10000"],
  ["WAIT_BUYER_PAY", "10003"],
  ["SUCCESS", "10000"],
  ["DEALING", "10003"],
]);

/**
 * Reads the facts that explain a decline from what Alipay (支付宝) answered, alone or as the body holds it.
 *
 * The code to explain is `sub_code`, else the gateway's `code`, with the table `alipay`. A `sub_code` that was cut off at 32
 * characters is completed, unless two codes begin so. `code` 10000 of a query says only that the query worked: there the
 * state of the trade or transfer counts. What was being done is taken from the name of the response, unless the operation is
 * named. It does not throw, whatever it is given.
 *
 * @example
 * ```ts
 * import { createExplainer, en } from "field39/declines";
 * import { alipay, factsOfAlipay } from "field39/adapters/alipay";
 *
 * const { explainDecline } = createExplainer({ networks: [alipay], locales: [en] });
 * const facts = factsOfAlipay({
 *   alipay_trade_refund_response: { code: "40004", sub_code: "ACQ.SELLER_BALANCE_NOT_ENOUGH" },
 * });
 * console.log(facts.flow); // refund
 * console.log(explainDecline(facts).causes[0]?.party); // merchant
 * ```
 */
export function factsOfAlipay(decline: AlipayDecline, options: ProviderOptions = {}): AlipayFacts {
  const method = methodOf(decline);
  const answer = method === undefined ? decline : valueAt(decline, `${method}_response`);
  const said = codeAt(answer, "sub_code") ?? codeAt(answer, "subCode") ?? codeAt(answer, "error_code");
  const gateway = codeAt(answer, "code");
  const flow = flowOf(options, operationOf(method));
  return providerFacts(
    { name: "alipay", code: said ?? gateway },
    {
      responseCode: said === undefined ? gatewayCode(answer, gateway, method) : subCode(said, gateway),
      network: "alipay",
      flow,
      hostText: hostTextOf(flow, answer, "sub_msg", "subMsg", "fail_reason"),
    },
  );
}

/** The method whose response a body holds: `alipay_trade_refund`. */
function methodOf(decline: unknown): string | undefined {
  const names = typeof decline === "object" && decline !== null ? Object.keys(decline) : [];
  return names.map((name) => /^(alipay_[a-z_]{1,80})_response$/.exec(name)?.[1]).find((name) => name !== undefined);
}

function operationOf(method = ""): Operation | undefined {
  if (/^alipay_fund_(?:trans|batch)_/.test(method)) return "payout";
  if (/^alipay_trade_(?:fastpay_)?refund(?:_|$)/.test(method)) return "refund";
  return /^alipay_trade_(?:pay|query|create|precreate)$/.test(method) ? "payment" : undefined;
}

/** What the gateway itself did not know keeps the gateway's number: `isp.unknow-error` says no more. */
function subCode(said: string, gateway: string | undefined): string {
  if (gateway === "20000" && !said.startsWith("ACQ.")) return gateway;
  const code = said.replace(/^aop\.(?=ACQ\.)/, "");
  const completed = code.length === 32 ? longCodes.filter((long) => long.startsWith(code)) : [];
  return (completed.length === 1 ? completed[0] : undefined) ?? code;
}

function gatewayCode(answer: unknown, gateway: string | undefined, method = ""): string | undefined {
  if (gateway !== "10000") return gateway;
  const state = valueAt(answer, "trade_status") ?? valueAt(answer, "status");
  if (state !== undefined) return codesOfStates.get(state);
  return /_(?:query|create|precreate)$/.test(method) ? undefined : gateway;
}
