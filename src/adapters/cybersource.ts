import {
  type CardScheme,
  codeAt,
  codeOf,
  flowOf,
  type ProviderFacts,
  type ProviderOptions,
  partOf,
  providerFacts,
  schemeOfBrand,
  valueAt,
} from "./provider.ts";

export { cybersource } from "../declines/networks/cybersource.ts";
export { cybersourceWords } from "../declines/networks/cybersource-words.ts";
export type { Operation } from "./operation.ts";
export type { ProviderFacts, ProviderOptions, ProviderWord } from "./provider.ts";

/** What is known beside Cybersource's object. */
export interface CybersourceOptions extends ProviderOptions {
  /** Who stands behind Cybersource: only what is set here makes the processor's code of a Visa card Visa's own. */
  readonly processor?: "visa-platform-connect" | undefined;
}

/** What Cybersource says about a card: `001` is Visa, `002` Mastercard, ... */
export interface CybersourceCard {
  readonly type?: string | null | undefined;
}

/**
 * What Cybersource answers a payment, refund or payout with: of its REST API, or the reply of its older ones. Names are those
 * of Cybersource; everything is optional.
 */
export interface CybersourceDecline {
  /** `AUTHORIZED`, `DECLINED`, `AUTHORIZED_PENDING_REVIEW`, `INVALID_REQUEST`, ... */
  readonly status?: string | null | undefined;
  readonly errorInformation?:
    | { readonly reason?: string | null | undefined; readonly message?: string | null | undefined }
    | null
    | undefined;
  /** Where the request itself was refused. */
  readonly reason?: string | null | undefined;
  /** Of the older APIs. */
  readonly reasonCode?: string | number | null | undefined;
  /** Of Secure Acceptance. */
  readonly reason_code?: string | number | null | undefined;
  /** Of Secure Acceptance: `001`. */
  readonly req_card_type?: string | null | undefined;
  readonly processorInformation?:
    | {
        /** The processor's, and most processors have numbers of their own. */
        readonly responseCode?: string | null | undefined;
        readonly merchantAdvice?:
          | {
              readonly code?: string | null | undefined;
              readonly codeRaw?: string | null | undefined;
              readonly nameMatch?: string | null | undefined;
            }
          | null
          | undefined;
      }
    | null
    | undefined;
  readonly issuerInformation?:
    | {
        /** The card network's, with three characters. */
        readonly responseCode?: string | null | undefined;
      }
    | null
    | undefined;
  readonly paymentInformation?:
    | {
        readonly card?: CybersourceCard | null | undefined;
        readonly tokenizedCard?: CybersourceCard | null | undefined;
        readonly scheme?: string | null | undefined;
      }
    | null
    | undefined;
  readonly paymentAccountInformation?: { readonly card?: CybersourceCard | null | undefined } | null | undefined;
  readonly ccAuthReply?:
    | {
        readonly reasonCode?: string | number | null | undefined;
        readonly processorResponse?: string | null | undefined;
      }
    | null
    | undefined;
  readonly card?: { readonly cardType?: string | null | undefined } | null | undefined;
}

/** Facts of an answer of Cybersource, and its own code; its advice as it came where it is not Mastercard's. */
export interface CybersourceFacts extends ProviderFacts<"cybersource"> {}

const schemesOfTypes: ReadonlyMap<unknown, CardScheme> = /* @__PURE__ */ new Map<unknown, CardScheme>([
  ["001", "visa"],
  ["002", "mastercard"],
  ["003", "amex"],
  ["004", "discover"],
  ["005", "diners"],
  ["007", "jcb"],
  ["054", "elo"],
  ["062", "unionpay"],
]);

const codesOfStatuses: ReadonlyMap<unknown, string> = /* @__PURE__ */ new Map<unknown, string>([
  ["AUTHORIZED", "100"],
  ["PARTIAL_AUTHORIZED", "110"],
]);

/** Reasons of a refusal by the issuer; in all others Cybersource, the processor or a rule of the merchant decided. */
const issuerReasons: ReadonlySet<string | undefined> = /* @__PURE__ */ new Set(
  `201 202 203 204 205 207 208 209 210 211 231 233 ALLOWABLE_PIN_RETRIES_EXCEEDED BLOCKED_BY_CARDHOLDER CONTACT_PROCESSOR
  CVN_NOT_MATCH EXCEEDS_CREDIT_LIMIT EXPIRED_CARD GENERAL_DECLINE INSUFFICIENT_FUND INVALID_ACCOUNT INVALID_CVN INVALID_PIN
  ISSUER_UNAVAILABLE PROCESSOR_DECLINED PROCESSOR_ERROR STOLEN_LOST_CARD UNAUTHORIZED_CARD`.split(/\s+/),
);

/** Mastercard's merchant advice codes that Cybersource passes on; 00 and 99 are its own. */
const mastercardAdvices: ReadonlySet<string> = /* @__PURE__ */ new Set(
  "01 02 03 04 21 22 24 25 26 27 28 29 30 40 41 42 43".split(" "),
);

/**
 * Reads the facts that explain a decline from what Cybersource answered.
 *
 * Cybersource's reason (`INSUFFICIENT_FUND`) or reason code (`204`) is the one to explain, with its table `cybersource`, unless
 * the issuer refused and the answer has the card network's own code: `issuerInformation.responseCode`, or the processor's
 * code of a Visa card where `processor` says that it is Visa Platform Connect. Give the explainer the tables of both. The
 * codes of other processors are their own and are not read. `merchantAdvice.code` is a merchant advice code on Mastercard
 * only. It does not throw, whatever it is given.
 *
 * @example
 * ```ts
 * import { createExplainer, en } from "field39/declines";
 * import { cybersource, factsOfCybersource } from "field39/adapters/cybersource";
 *
 * const { explainDecline } = createExplainer({ networks: [cybersource], locales: [en] });
 * const facts = factsOfCybersource({ status: "DECLINED", errorInformation: { reason: "INSUFFICIENT_FUND" } });
 * console.log(explainDecline(facts).reason); // insufficient_funds
 * ```
 */
export function factsOfCybersource(decline: CybersourceDecline, options: CybersourceOptions = {}): CybersourceFacts {
  const processor = valueAt(decline, "processorInformation");
  const own =
    codeAt(decline, "errorInformation", "reason") ??
    codeAt(decline, "reason") ??
    codeAt(decline, "reasonCode") ??
    codeAt(decline, "reason_code") ??
    codeAt(decline, "ccAuthReply", "reasonCode") ??
    codesOfStatuses.get(valueAt(decline, "status"));
  const scheme = schemeOf(decline);
  const processorCode = codeAt(processor, "responseCode") ?? codeAt(decline, "ccAuthReply", "processorResponse");
  const isVisas = options.processor === "visa-platform-connect" && scheme === "visa";
  const advice = codeAt(processor, "merchantAdvice", "code");
  const isMastercards = scheme === "mastercard" && advice !== undefined && mastercardAdvices.has(advice);
  return providerFacts(
    { name: "cybersource", code: own, advice: isMastercards ? undefined : advice },
    {
      ...codeOf({
        provider: "cybersource",
        own,
        networkCode:
          networkCodeOf(scheme, codeAt(decline, "issuerInformation", "responseCode")) ??
          (isVisas ? processorCode : undefined),
        scheme,
        providerDecided: !issuerReasons.has(own),
      }),
      cardScheme: scheme,
      flow: flowOf(options),
      merchantAdviceCode: isMastercards ? advice : undefined,
    },
  );
}

/** A code of two characters has a 0 before it, but for American Express, whose codes have three. */
function networkCodeOf(scheme: CardScheme | undefined, code: string | undefined): string | undefined {
  return scheme === "amex" ? code : code?.replace(/^0(?=[0-9A-Z]{2}$)/, "");
}

function schemeOf(decline: unknown): CardScheme | undefined {
  const said = [valueAt(decline, "paymentInformation"), valueAt(decline, "paymentAccountInformation")].flatMap(
    (info) => [valueAt(info, "card", "type"), valueAt(info, "tokenizedCard", "type"), valueAt(info, "scheme")],
  );
  const type = [...said, valueAt(partOf(decline, "card"), "cardType"), valueAt(decline, "req_card_type")].find(
    (each) => typeof each === "string",
  );
  return schemesOfTypes.get(type) ?? schemeOfBrand(type);
}
