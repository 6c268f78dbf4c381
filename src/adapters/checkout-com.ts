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

export { checkoutCom } from "../declines/networks/checkout-com.ts";
export { checkoutComWords } from "../declines/networks/checkout-com-words.ts";
export type { Operation } from "./operation.ts";
export type { ProviderFacts, ProviderOptions, ProviderWord } from "./provider.ts";

/**
 * Checkout.com's own recommendation: `01` updated or additional data are needed, `02` try again later, `03` do not try again.
 * The numbers look like Mastercard's merchant advice codes and are none.
 */
export type CheckoutComAdvice = (typeof advices)[number];

const advices = ["01", "02", "03"] as const;

/**
 * A payment or payment action of Checkout.com, or a webhook that holds one in `data`. Names are those of Checkout.com's
 * API; everything is optional.
 */
export interface CheckoutComDecline {
  readonly response_code?: string | null | undefined;
  readonly response_summary?: string | null | undefined;
  /** `Regular`, `Recurring`, `MOTO`, `Installment`, `Unscheduled`. */
  readonly payment_type?: string | null | undefined;
  readonly merchant_initiated?: boolean | null | undefined;
  readonly source?:
    | {
        /** `Visa`, `Mastercard`, ... */
        readonly scheme?: string | null | undefined;
        /** The other scheme of a card that has two: then it is not known which one answered. */
        readonly scheme_local?: string | null | undefined;
      }
    | null
    | undefined;
  readonly processing?:
    | {
        readonly scheme?: string | null | undefined;
        /** The network's own code, where the account is set up to receive it. */
        readonly partner_response_code?: string | null | undefined;
        /** Mastercard's merchant advice code. */
        readonly partner_merchant_advice_code?: string | null | undefined;
        readonly recommendation_code?: string | null | undefined;
      }
    | null
    | undefined;
  /** What a webhook is about. */
  readonly data?: CheckoutComDecline | null | undefined;
}

/** Facts of a Checkout.com decline, and Checkout.com's own code and recommendation. */
export interface CheckoutComFacts extends ProviderFacts<"checkout-com", CheckoutComAdvice> {}

/**
 * Reads the facts that explain a decline from a Checkout.com payment, payment action or webhook.
 *
 * Where `partner_response_code` is there and the scheme is said, that is the code to explain, with the network's table; what
 * Checkout.com's gateway or risk checks refused, payouts (50xxx), and all else is explained by `response_code`, with the
 * table `checkout-com`. Give the explainer the tables of both. `partner_merchant_advice_code` is Mastercard's own;
 * `recommendation_code` is Checkout.com's and stays under `provider`. It does not throw, whatever it is given.
 *
 * @example
 * ```ts
 * import { createExplainer, en } from "field39/declines";
 * import { checkoutCom, factsOfCheckoutCom } from "field39/adapters/checkout-com";
 *
 * const { explainDecline } = createExplainer({ networks: [checkoutCom], locales: [en] });
 * const facts = factsOfCheckoutCom({ response_code: "50003" }, { operation: "payout" });
 * console.log(explainDecline(facts).reason); // merchant_funds_insufficient
 * ```
 */
export function factsOfCheckoutCom(decline: CheckoutComDecline, options: ProviderOptions = {}): CheckoutComFacts {
  const said = partOf(decline, "data");
  const processing = valueAt(said, "processing");
  const scheme = schemeOf(said);
  const code = codeAt(said, "response_code");
  const type = valueAt(said, "payment_type");
  const byMerchant = type === "Unscheduled" || valueAt(said, "merchant_initiated") === true;
  return providerFacts(
    { name: "checkout-com", code, advice: oneOf(advices, valueAt(processing, "recommendation_code")) },
    {
      ...codeOf({
        provider: "checkout-com",
        own: code,
        networkCode: codeAt(processing, "partner_response_code"),
        scheme,
        // Risk checks, payouts and what the gateway rejected.
        providerDecided: code !== undefined && /^(?:[45]\d{4}|2010[45])$/.test(code),
      }),
      cardScheme: scheme,
      flow: flowOf(options),
      channel: type === "MOTO" ? "telephone" : undefined,
      initiator: byMerchant ? "merchant" : undefined,
      merchantAdviceCode: mastercardAdvice(scheme, codeAt(processing, "partner_merchant_advice_code")),
    },
  );
}

function schemeOf(said: unknown) {
  const answered = valueAt(said, "processing", "scheme");
  const local = valueAt(said, "source", "scheme_local");
  const only = typeof local === "string" && local !== "" ? undefined : valueAt(said, "source", "scheme");
  return schemeOfBrand(typeof answered === "string" ? answered : only);
}
