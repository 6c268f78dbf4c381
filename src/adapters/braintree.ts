import type { Operation } from "./operation.ts";
import {
  codeAt,
  codeOf,
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

export { braintree } from "../declines/networks/braintree.ts";
export { braintreeWords } from "../declines/networks/braintree-words.ts";
export type { Operation } from "./operation.ts";
export type { ProviderFacts, ProviderOptions, ProviderWord } from "./provider.ts";

/** Braintree's own word on whether another attempt can help: `processorResponseType`. */
export type BraintreeAdvice = (typeof advices)[number];

const advices = ["hard_declined", "soft_declined"] as const;

/** What Braintree says about the card. */
export interface BraintreeCard {
  /** `Visa`, `MasterCard`, `American Express`, ... */
  readonly cardType?: string | null | undefined;
}

/**
 * A transaction or verification of Braintree, or a result that holds one. Names are those of Braintree's SDK for Node;
 * everything is optional.
 */
export interface BraintreeDecline {
  /** `processor_declined`, `gateway_rejected`, `settlement_declined`, ... */
  readonly status?: string | null | undefined;
  /** `sale`, or `credit` for a refund. */
  readonly type?: string | null | undefined;
  readonly processorResponseCode?: string | number | null | undefined;
  readonly processorResponseText?: string | null | undefined;
  readonly processorResponseType?: string | null | undefined;
  readonly processorSettlementResponseCode?: string | number | null | undefined;
  readonly processorSettlementResponseText?: string | null | undefined;
  readonly gatewayRejectionReason?: string | null | undefined;
  readonly networkResponseCode?: string | null | undefined;
  readonly networkResponseText?: string | null | undefined;
  readonly merchantAdviceCode?: string | null | undefined;
  readonly merchantAdviceCodeText?: string | null | undefined;
  /** True for a charge of a series, which the merchant starts. */
  readonly recurring?: boolean | null | undefined;
  readonly creditCard?: BraintreeCard | null | undefined;
  readonly applePayCard?: BraintreeCard | null | undefined;
  readonly androidPayCard?: { readonly sourceCardType?: string | null | undefined } | null | undefined;
  /** The transaction of a result. */
  readonly transaction?: BraintreeDecline | null | undefined;
  /** The verification of a result. */
  readonly verification?: BraintreeDecline | null | undefined;
}

/** Facts of a Braintree decline, and Braintree's own code and type of decline. */
export interface BraintreeFacts extends ProviderFacts<"braintree", BraintreeAdvice> {}

const operations: ReadonlyMap<unknown, Operation> = /* @__PURE__ */ new Map<unknown, Operation>([
  ["sale", "payment"],
  ["credit", "refund"],
]);

/**
 * Reads the facts that explain a decline from a Braintree transaction, verification or result.
 *
 * Where `networkResponseCode` is there and the card type is said, that is the code to explain, with the network's table; what
 * Braintree's gateway rejected, what failed at settlement, and all else is explained by Braintree's own code, with its table
 * `braintree`. Give the explainer the tables of both. `merchantAdviceCode` is Mastercard's own; the type of a decline, hard or
 * soft, stays under `provider`. It does not throw, whatever it is given.
 *
 * @example
 * ```ts
 * import { createExplainer, en } from "field39/declines";
 * import { braintree, factsOfBraintree } from "field39/adapters/braintree";
 *
 * const { explainDecline } = createExplainer({ networks: [braintree], locales: [en] });
 * const facts = factsOfBraintree({ status: "gateway_rejected", gatewayRejectionReason: "cvv" });
 * console.log(explainDecline(facts).reason); // card_verification_failed
 * ```
 */
export function factsOfBraintree(decline: BraintreeDecline, options: ProviderOptions = {}): BraintreeFacts {
  const said = partOf(decline, "transaction", "verification");
  const scheme = schemeOf(said);
  const { code, row, own } = codesOf(said);
  return providerFacts(
    { name: "braintree", code, advice: oneOf(advices, valueAt(said, "processorResponseType")) },
    {
      ...codeOf({
        provider: "braintree",
        own: row,
        networkCode: codeAt(said, "networkResponseCode"),
        scheme,
        providerDecided: own,
      }),
      cardScheme: scheme,
      flow: flowOf(options, operations.get(valueAt(said, "type"))),
      initiator: valueAt(said, "recurring") === true ? "merchant" : undefined,
      merchantAdviceCode: mastercardAdvice(scheme, codeAt(said, "merchantAdviceCode")),
    },
  );
}

/** The code as it came, the row that has it, and whether it is another's than the issuer's. */
function codesOf(said: unknown): {
  readonly code: string | undefined;
  readonly row: string | undefined;
  readonly own: boolean;
} {
  const status = valueAt(said, "status");
  const rejected = codeAt(said, "gatewayRejectionReason");
  if (rejected !== undefined && (status === "gateway_rejected" || status === undefined))
    return { code: rejected, row: rejected.toLowerCase(), own: true };
  const authorised = codeAt(said, "processorResponseCode");
  const settled = codeAt(said, "processorSettlementResponseCode");
  if (settled !== undefined && (authorised === undefined || authorised.startsWith("1")))
    return { code: settled, row: settled, own: true };
  return { code: authorised, row: rowOf(authorised), own: false };
}

/** Braintree has one row for the codes from 2109 to 2999. */
function rowOf(code: string | undefined): string | undefined {
  return code !== undefined && /^2\d{3}$/.test(code) && code >= "2109" ? "2109-2999" : code;
}

/** A wallet's card has its brand after the wallet's name: `Apple Pay - Visa`. */
function schemeOf(said: unknown) {
  const brand =
    valueAt(said, "creditCard", "cardType") ??
    valueAt(said, "applePayCard", "cardType") ??
    valueAt(said, "androidPayCard", "sourceCardType");
  return schemeOfBrand(typeof brand === "string" ? brand.replace(/^(?:Apple|Google) Pay - /, "") : undefined);
}
