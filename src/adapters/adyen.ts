import type { Channel } from "../declines/facts.ts";
import {
  codeAt,
  codeOf,
  flowOf,
  mastercardAdvice,
  type ProviderFacts,
  type ProviderOptions,
  providerFacts,
  schemeOfBrand,
  valueAt,
} from "./provider.ts";

export { adyen } from "../declines/networks/adyen.ts";
export { adyenWords } from "../declines/networks/adyen-words.ts";
export type { Operation } from "./operation.ts";
export type { ProviderFacts, ProviderOptions, ProviderWord } from "./provider.ts";

/**
 * What Adyen answers a payment with, or tells in a webhook. Names are those of Adyen's API; everything is optional.
 */
export interface AdyenDecline {
  /** `Authorised`, `Refused`, `Cancelled`, `Error`, ... */
  readonly resultCode?: string | null | undefined;
  readonly refusalReason?: string | null | undefined;
  readonly refusalReasonCode?: string | number | null | undefined;
  /** The refusal reason in a webhook. */
  readonly reason?: string | null | undefined;
  /** The brand, as an object in an answer and as a text in a webhook. */
  readonly paymentMethod?: { readonly brand?: string | null | undefined } | string | null | undefined;
  readonly additionalData?:
    | {
        /** `05 : Do not honor`, where the account is set up to receive it. */
        readonly refusalReasonRaw?: string | undefined;
        readonly merchantAdviceCode?: string | undefined;
        readonly paymentMethod?: string | undefined;
        /** `Ecommerce`, `ContAuth`, `Moto`, `POS`. */
        readonly shopperInteraction?: string | undefined;
        /** `CardOnFile`, `Subscription`, `UnscheduledCardOnFile`. */
        readonly recurringProcessingModel?: string | undefined;
      }
    | null
    | undefined;
}

/** Facts of an Adyen refusal, and Adyen's own code. Adyen gives no advice of its own. */
export interface AdyenFacts extends ProviderFacts<"adyen", never> {}

/** Refusal reasons as Adyen writes them, for webhooks, which have no code: in small letters. */
const codesOfReasons: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ["refused", "2"],
  ["referral", "3"],
  ["acquirer error", "4"],
  ["blocked card", "5"],
  ["expired card", "6"],
  ["invalid amount", "7"],
  ["invalid card number", "8"],
  ["issuer unavailable", "9"],
  ["not supported", "10"],
  ["3d not authenticated", "11"],
  ["not enough balance", "12"],
  ["acquirer fraud", "14"],
  ["cancelled", "15"],
  ["shopper cancelled", "16"],
  ["invalid pin", "17"],
  ["pin tries exceeded", "18"],
  ["pin validation not possible", "19"],
  ["fraud", "20"],
  ["not submitted", "21"],
  ["fraud-cancelled", "22"],
  ["transaction not permitted", "23"],
  ["cvc declined", "24"],
  ["restricted card", "25"],
  ["revocation of auth", "26"],
  ["declined non generic", "27"],
  ["withdrawal amount exceeded", "28"],
  ["withdrawal count exceeded", "29"],
  ["issuer suspected fraud", "31"],
  ["avs declined", "32"],
  ["card requires online pin", "33"],
  ["no checking account available on card", "34"],
  ["no savings account available on card", "35"],
  ["mobile pin required", "36"],
  ["contactless fallback", "37"],
  ["authentication required", "38"],
  ["rreq not received from ds", "39"],
  ["current aid is in penalty box", "40"],
  ["cvm required restart payment", "41"],
  ["3ds authentication error", "42"],
  ["online pin required", "43"],
  ["try another interface", "44"],
  ["chip downgrade mode", "45"],
  ["transaction blocked by adyen to prevent excessive retry fees", "46"],
  ["token revoked", "50"],
]);

/** What Adyen refuses itself: cancelled before, not submitted, its risk checks, its own stop to retries. */
const ownDecisions: ReadonlySet<string | undefined> = /* @__PURE__ */ new Set(["15", "16", "20", "21", "22", "46"]);

const channels: ReadonlyMap<unknown, Channel> = /* @__PURE__ */ new Map<unknown, Channel>([
  ["Ecommerce", "ecommerce"],
  ["Moto", "telephone"],
]);

/**
 * Reads the facts that explain a refusal from what Adyen answered.
 *
 * Where `refusalReasonRaw` has the network's code and the brand is said, that is the code to explain, with the network's
 * table; what Adyen refused itself, and all else, is explained by `refusalReasonCode`, with the table `adyen`. Give the
 * explainer the tables of both. `0` is no approval where the result is not `Authorised`. It does not throw, whatever it is
 * given.
 *
 * @example
 * ```ts
 * import { createExplainer, en } from "field39/declines";
 * import { adyen, factsOfAdyen } from "field39/adapters/adyen";
 *
 * const { explainDecline } = createExplainer({ networks: [adyen], locales: [en] });
 * const facts = factsOfAdyen({ resultCode: "Refused", refusalReason: "Not enough balance", refusalReasonCode: "12" });
 * console.log(explainDecline(facts).reason); // insufficient_funds
 * ```
 */
export function factsOfAdyen(decline: AdyenDecline, options: ProviderOptions = {}): AdyenFacts {
  const more = valueAt(decline, "additionalData");
  const method = valueAt(decline, "paymentMethod");
  const scheme = schemeOf(valueAt(method, "brand") ?? (typeof method === "string" ? method : undefined), more);
  const own = ownCode(decline);
  const interaction = valueAt(more, "shopperInteraction");
  const inPerson = interaction === "POS";
  return providerFacts(
    { name: "adyen", code: codeAt(decline, "refusalReasonCode") ?? own },
    {
      ...codeOf({
        provider: "adyen",
        own,
        networkCode: leading(/^([0-9A-Z]{2,3})\s*:/, valueAt(more, "refusalReasonRaw")),
        scheme,
        providerDecided: ownDecisions.has(own),
      }),
      cardScheme: scheme,
      flow: flowOf(options),
      channel: channels.get(interaction),
      cardPresent: inPerson ? true : undefined,
      initiator: isMerchantInitiated(interaction, valueAt(more, "recurringProcessingModel")) ? "merchant" : undefined,
      merchantAdviceCode: mastercardAdvice(scheme, leading(/^(\d\d)\s*(?::|$)/, valueAt(more, "merchantAdviceCode"))),
    },
  );
}

/** The brand of a card in a wallet is the card's: `mc_applepay`. */
function schemeOf(brand: unknown, more: unknown) {
  const name = typeof brand === "string" ? brand : valueAt(more, "paymentMethod");
  return schemeOfBrand(typeof name === "string" ? name.replace(/_(?:applepay|googlepay|samsungpay)$/, "") : undefined);
}

function ownCode(decline: AdyenDecline): string | undefined {
  const result = valueAt(decline, "resultCode");
  const code = codeAt(decline, "refusalReasonCode");
  if (code !== undefined && (code !== "0" || result === "Authorised")) return code;
  const reason = valueAt(decline, "refusalReason") ?? valueAt(decline, "reason");
  const named =
    typeof reason === "string" ? codesOfReasons.get(reason.trim().replace(/\.$/, "").toLowerCase()) : undefined;
  return (
    named ?? (result === "Authorised" ? "0" : result === "Refused" ? "2" : result === "Cancelled" ? "15" : undefined)
  );
}

/** The code that a text starts with; the text itself is not kept. */
function leading(form: RegExp, text: unknown): string | undefined {
  return typeof text === "string" ? form.exec(text)?.[1] : undefined;
}

function isMerchantInitiated(interaction: unknown, model: unknown): boolean {
  return interaction === "ContAuth" && (model === "Subscription" || model === "UnscheduledCardOnFile");
}
