import type { Operation } from "./operation.ts";
import {
  codeAt,
  flowOf,
  type ProviderFacts,
  type ProviderOptions,
  partOf,
  providerFacts,
  schemeOfBrand,
  valueAt,
} from "./provider.ts";

export { recurly } from "../declines/networks/recurly.ts";
export { recurlyWords } from "../declines/networks/recurly-words.ts";
export type { Operation } from "./operation.ts";
export type { ProviderFacts, ProviderOptions, ProviderWord } from "./provider.ts";

/** Recurly's transaction error. */
export interface RecurlyTransactionError {
  /** `soft`, `hard`, `fraud`, `3d_secure_action_required`, ... */
  readonly category?: string | null | undefined;
  readonly code?: string | null | undefined;
  /** The code, in XML and in older libraries. */
  readonly error_code?: string | null | undefined;
  /** The category, in XML and in older libraries. */
  readonly error_category?: string | null | undefined;
  readonly message?: string | null | undefined;
  readonly merchant_advice?: string | null | undefined;
  readonly merchant_message?: string | null | undefined;
  readonly customer_message?: string | null | undefined;
  /** The gateway's, and Recurly has many gateways. */
  readonly gateway_error_code?: string | null | undefined;
  /** A class of declines by the gateway: `insufficient_funds`, `do_not_honor`, ... */
  readonly decline_code?: string | null | undefined;
}

/** What Recurly says about a card. */
export interface RecurlyPaymentMethod {
  readonly card_type?: string | null | undefined;
}

/**
 * What Recurly answers with where money did not move: an error, a transaction error, or a transaction. Names are those of
 * Recurly's API; everything is optional.
 */
export interface RecurlyDecline extends RecurlyTransactionError {
  readonly error?:
    | (RecurlyTransactionError & { readonly transaction_error?: RecurlyTransactionError | null | undefined })
    | null
    | undefined;
  readonly transaction_error?: RecurlyTransactionError | null | undefined;
  readonly transaction?: RecurlyDecline | null | undefined;
  /** Of a transaction: its error's code. */
  readonly status_code?: string | null | undefined;
  readonly gateway_response_code?: string | null | undefined;
  /** `purchase`, `authorization`, `capture`, `refund`, `verify`. */
  readonly type?: string | null | undefined;
  /** `recurring` where Recurly charged a subscription itself. */
  readonly origin?: string | null | undefined;
  readonly payment_method?: RecurlyPaymentMethod | string | null | undefined;
  readonly card_type?: string | null | undefined;
}

/** Facts of a Recurly decline, and Recurly's own code. */
export interface RecurlyFacts extends ProviderFacts<"recurly", never> {}

const operationsOfTypes: ReadonlyMap<unknown, Operation> = /* @__PURE__ */ new Map<unknown, Operation>([
  ["purchase", "payment"],
  ["authorization", "payment"],
  ["capture", "payment"],
  ["refund", "refund"],
]);

/**
 * Reads the facts that explain a decline from what Recurly answered.
 *
 * Recurly's own code is the one to explain, with its table `recurly`. The codes of the gateway are not read: many gateways
 * stand behind Recurly, and the answer does not say whose numbers they are. `transaction` is read for the brand of the card,
 * for what was being done, and for whether Recurly charged a subscription itself. It does not throw, whatever it is given.
 *
 * @example
 * ```ts
 * import { createExplainer, en } from "field39/declines";
 * import { factsOfRecurly, recurly } from "field39/adapters/recurly";
 *
 * const { explainDecline } = createExplainer({ networks: [recurly], locales: [en] });
 * const facts = factsOfRecurly({ transaction_error: { category: "soft", code: "insufficient_funds" } });
 * console.log(explainDecline(facts).reason); // insufficient_funds
 * ```
 */
export function factsOfRecurly(decline: RecurlyDecline, options: ProviderOptions = {}): RecurlyFacts {
  const answer = partOf(decline, "error");
  const transaction = partOf(decline, "transaction");
  const errors = [answer, transaction, decline].map((each) => partOf(each, "transaction_error", "transactionError"));
  const code = first(errors.map(codeOfError)) ?? codeAt(transaction, "status_code");
  const method = partOf(transaction, "payment_method", "paymentMethod");
  return providerFacts(
    { name: "recurly", code },
    {
      responseCode: code,
      network: "recurly",
      cardScheme: schemeOfBrand(
        first(["card_type", "cardType"].flatMap((name) => [method, transaction].map((each) => valueAt(each, name)))),
      ),
      flow: flowOf(options, operationsOfTypes.get(valueAt(transaction, "type"))),
      initiator: valueAt(transaction, "origin") === "recurring" ? "merchant" : undefined,
    },
  );
}

function codeOfError(error: unknown): string | undefined {
  return codeAt(error, "code") ?? codeAt(error, "error_code");
}

function first<Value>(values: readonly (Value | undefined)[]): Value | undefined {
  return values.find((value) => value !== undefined);
}
