import type { Operation } from "./operation.ts";
import {
  codeAt,
  flowOf,
  mastercardAdvice,
  oneOf,
  type ProviderFacts,
  type ProviderOptions,
  partOf,
  providerFacts,
  schemeOfBrand,
  valueAt,
} from "./provider.ts";

export { paypal } from "../declines/networks/paypal.ts";
export { paypalWords } from "../declines/networks/paypal-words.ts";
export type { Operation } from "./operation.ts";
export type { ProviderFacts, ProviderOptions, ProviderWord } from "./provider.ts";

/** What the processor of a card answered to PayPal. */
export interface PaypalProcessorResponse {
  readonly response_code?: string | null | undefined;
  readonly avs_code?: string | null | undefined;
  readonly cvv_code?: string | null | undefined;
  /** Of Visa and Mastercard, and each means other things by a number. */
  readonly payment_advice_code?: string | null | undefined;
  /** Of the older API: `01_NEW_ACCOUNT_INFORMATION`, ... */
  readonly advice_code?: string | null | undefined;
}

/** A capture, an authorisation or a refund. */
export interface PaypalPayment {
  readonly status?: string | null | undefined;
  readonly processor_response?: PaypalProcessorResponse | null | undefined;
  readonly network_transaction_reference?: { readonly network?: string | null | undefined } | null | undefined;
}

/** What PayPal says about a card. */
export interface PaypalCard {
  readonly brand?: string | null | undefined;
  readonly stored_credential?:
    | {
        /** `CUSTOMER` or `MERCHANT`. */
        readonly payment_initiator?: string | null | undefined;
      }
    | null
    | undefined;
}

/**
 * What PayPal answers with where money did not move: an order, a capture or an authorisation, the item of a payout, an error,
 * or a webhook that holds one of them. Names are those of PayPal's API; everything is optional.
 */
export interface PaypalDecline extends PaypalPayment {
  readonly purchase_units?:
    | readonly {
        readonly payments?:
          | {
              readonly captures?: readonly PaypalPayment[] | null | undefined;
              readonly authorizations?: readonly PaypalPayment[] | null | undefined;
              readonly refunds?: readonly PaypalPayment[] | null | undefined;
            }
          | null
          | undefined;
      }[]
    | null
    | undefined;
  readonly payment_source?:
    | {
        readonly card?: PaypalCard | null | undefined;
        readonly apple_pay?: { readonly card?: PaypalCard | null | undefined } | null | undefined;
        readonly google_pay?: { readonly card?: PaypalCard | null | undefined } | null | undefined;
      }
    | null
    | undefined;
  /** The name of an error, under which `details` may have the issue. */
  readonly name?: string | null | undefined;
  readonly details?: readonly { readonly issue?: string | null | undefined }[] | null | undefined;
  /** Of the item of a payout. */
  readonly errors?: { readonly name?: string | null | undefined } | null | undefined;
  readonly payout_item_id?: string | null | undefined;
  readonly payout_batch_id?: string | null | undefined;
  /** What a webhook is about. */
  readonly resource?: PaypalDecline | null | undefined;
  /** `capture`, `authorization`, `refund`, `payouts_item`: what the resource of a webhook is. */
  readonly resource_type?: string | null | undefined;
}

/** Facts of a PayPal decline, and PayPal's own code; its advice as it came where it is not Mastercard's. */
export interface PaypalFacts extends ProviderFacts<"paypal"> {}

const operationsOfResources: ReadonlyMap<unknown, Operation> = /* @__PURE__ */ new Map<unknown, Operation>([
  ["capture", "payment"],
  ["authorization", "payment"],
  ["refund", "refund"],
  ["payouts_item", "payout"],
]);

/**
 * Reads the facts that explain a decline from what PayPal answered.
 *
 * The `response_code` of a card's processor is PayPal's own, as are its issues: both are in its table `paypal`. Of several
 * captures and authorisations the first that was not approved is taken. `payment_advice_code` is a merchant advice code on
 * Mastercard only; Visa means other things by the same numbers, and any other advice stays under `provider`. It does not
 * throw, whatever it is given.
 *
 * @example
 * ```ts
 * import { createExplainer, en } from "field39/declines";
 * import { factsOfPaypal, paypal } from "field39/adapters/paypal";
 *
 * const { explainDecline } = createExplainer({ networks: [paypal], locales: [en] });
 * const facts = factsOfPaypal({
 *   status: "DECLINED",
 *   processor_response: { avs_code: "Y", cvv_code: "S", response_code: "5120" },
 * });
 * console.log(explainDecline(facts).reason); // insufficient_funds
 * ```
 */
export function factsOfPaypal(decline: PaypalDecline, options: ProviderOptions = {}): PaypalFacts {
  const said = partOf(decline, "resource");
  const payment = decisive(said);
  const response = partOf(payment, "processor_response", "processorResponse");
  const code = responseCodeOf(payment) ?? issueOf(said) ?? codeAt(said, "errors", "name") ?? codeAt(said, "name");
  const source = partOf(said, "payment_source", "paymentSource");
  const card = partOf(partOf(source, "apple_pay", "google_pay", "applePay", "googlePay"), "card");
  const scheme =
    schemeOfBrand(valueAt(card, "brand")) ??
    schemeOfBrand(valueAt(partOf(payment, "network_transaction_reference", "networkTransactionReference"), "network"));
  const advice = codeAt(response, "payment_advice_code") ?? codeAt(response, "paymentAdviceCode");
  const merchantAdviceCode = mastercardAdvice(scheme, advice);
  const initiator = oneOf(
    ["CUSTOMER", "MERCHANT"],
    valueAt(card, "stored_credential", "payment_initiator") ?? valueAt(card, "storedCredential", "paymentInitiator"),
  );
  return providerFacts(
    {
      name: "paypal",
      code,
      advice: (merchantAdviceCode === undefined ? advice : undefined) ?? codeAt(response, "advice_code"),
    },
    {
      responseCode: code,
      network: "paypal",
      cardScheme: scheme,
      flow: flowOf(options, operationOf(decline, said)),
      initiator: initiator === undefined ? undefined : initiator === "MERCHANT" ? "merchant" : "customer",
      merchantAdviceCode,
    },
  );
}

/** The payment whose processor refused; the first that has an answer where none did. */
function decisive(said: unknown): unknown {
  const units = listAt(said, "purchase_units") ?? listAt(said, "purchaseUnits") ?? [];
  const payments = units.flatMap((unit) => {
    const made = valueAt(unit, "payments");
    return ["captures", "authorizations"].flatMap((kind) => listAt(made, kind) ?? []);
  });
  const older = (listAt(said, "transactions") ?? []).flatMap((transaction) =>
    (listAt(transaction, "related_resources") ?? []).map((each) => partOf(each, "sale", "authorization", "capture")),
  );
  const answered = [said, ...payments, ...older].filter((payment) => responseCodeOf(payment) !== undefined);
  return answered.find((payment) => responseCodeOf(payment) !== "0000") ?? answered[0] ?? said;
}

function responseCodeOf(payment: unknown): string | undefined {
  return codeAt(payment, "processor_response", "response_code") ?? codeAt(payment, "processorResponse", "responseCode");
}

function issueOf(said: unknown): string | undefined {
  return (listAt(said, "details") ?? [])
    .map((detail) => codeAt(detail, "issue"))
    .find((issue): issue is string => issue !== undefined);
}

function operationOf(decline: unknown, said: unknown): Operation | undefined {
  const isPayout = valueAt(said, "payout_item_id") !== undefined || valueAt(said, "payout_batch_id") !== undefined;
  return isPayout ? "payout" : operationsOfResources.get(valueAt(decline, "resource_type"));
}

function listAt(value: unknown, name: string): readonly unknown[] | undefined {
  const list = valueAt(value, name);
  return Array.isArray(list) ? list : undefined;
}
