import {
  codeAt,
  codeOf,
  flowOf,
  oneOf,
  type ProviderFacts,
  type ProviderOptions,
  providerFacts,
  schemeOfBrand,
  valueAt,
} from "./provider.ts";

export { worldpay } from "../declines/networks/worldpay.ts";
export { worldpayWords } from "../declines/networks/worldpay-words.ts";
export type { Operation } from "./operation.ts";
export type { ProviderFacts, ProviderOptions, ProviderWord } from "./provider.ts";

/**
 * An answer of Access Worldpay, or the refusal of Worldpay's XML gateway as an object. Names are those of Worldpay;
 * everything is optional.
 */
export interface WorldpayDecline {
  /** `refused`, `fraudHighRisk`, `3dsAuthenticationFailed`, `authorized`, ... */
  readonly outcome?: string | null | undefined;
  /** Worldpay's own code, or, where the account is set up for it, the network's unchanged: see {@link WorldpayOptions}. */
  readonly refusalCode?: string | number | null | undefined;
  readonly refusalDescription?: string | null | undefined;
  /** The network's code, in older versions of the API. */
  readonly rawCode?: string | null | undefined;
  readonly advice?: { readonly code?: string | null | undefined } | null | undefined;
  readonly paymentInstrument?: { readonly cardBrand?: string | null | undefined } | null | undefined;
  /** The XML gateway's code. */
  readonly ISO8583ReturnCode?: { readonly code?: string | number | null | undefined } | null | undefined;
  /** The XML gateway's payment method: `VISA-SSL`, `ECMC_CREDIT-SSL`. */
  readonly paymentMethod?: string | null | undefined;
}

/** What is known beside Worldpay's object. */
export interface WorldpayOptions extends ProviderOptions {
  /**
   * True where the account receives raw codes: then `refusalCode` is the card network's. Without it a leading zero or a letter
   * tells a raw code, as Worldpay's own codes have neither; `51` could be both and is taken as Worldpay's.
   */
  readonly rawCodes?: boolean | undefined;
}

/** Facts of a Worldpay refusal, and Worldpay's own code and advice code. */
export interface WorldpayFacts extends ProviderFacts<"worldpay"> {}

const ownOutcomes = ["fraudHighRisk", "3dsAuthenticationFailed", "3dsUnavailable"] as const;

/** What approves, in Worldpay's table or a network's: a refusal is not read by it. */
const approvals: ReadonlySet<string | undefined> = /* @__PURE__ */ new Set(["0", "8", "10", "85", "00", "08", "11"]);

/** Worldpay's row for a refusal without a reason. */
const refused = "5";

/**
 * Reads the facts that explain a refusal from what Worldpay answered.
 *
 * Where the code is the network's and the brand is said, that is the code to explain, with the network's table; where the
 * brand is not said it is left open whose table has it. Worldpay's own codes and outcomes are explained with its table
 * `worldpay`. Give the explainer the tables of both. The advice code stays under `provider`, because it is not documented as a
 * scheme's own. It does not throw, whatever it is given.
 *
 * @example
 * ```ts
 * import { createExplainer, en } from "field39/declines";
 * import { factsOfWorldpay, worldpay } from "field39/adapters/worldpay";
 *
 * const { explainDecline } = createExplainer({ networks: [worldpay], locales: [en] });
 * const facts = factsOfWorldpay({ outcome: "refused", refusalCode: "835", refusalDescription: "CVV2 failure" });
 * console.log(explainDecline(facts).reason); // card_verification_failed
 * ```
 */
export function factsOfWorldpay(decline: WorldpayDecline, options: WorldpayOptions = {}): WorldpayFacts {
  const scheme = schemeOf(decline);
  const outcome = valueAt(decline, "outcome");
  const code = codeAt(decline, "refusalCode") ?? codeAt(decline, "ISO8583ReturnCode", "code");
  const isRaw = code !== undefined && (options.rawCodes === true || /^0\d|[A-Z]/.test(code));
  const decided = oneOf(ownOutcomes, outcome);
  const useful = outcome === "refused" && approvals.has(code) ? undefined : code;
  const networkCode = codeAt(decline, "rawCode") ?? (isRaw ? useful : undefined);
  const own = decided ?? (isRaw ? undefined : useful);
  const answer = codeOf({
    provider: "worldpay",
    own: own ?? (outcome === "refused" ? refused : undefined),
    networkCode,
    scheme,
    providerDecided: decided !== undefined,
  });
  return providerFacts(
    { name: "worldpay", code: code ?? decided, advice: codeAt(decline, "advice", "code") },
    {
      ...(isRaw && useful !== undefined && own === undefined && scheme === undefined ? { responseCode: code } : answer),
      cardScheme: scheme,
      flow: flowOf(options),
    },
  );
}

/** The XML gateway names a card by its method; `ECMC` is Mastercard. */
function schemeOf(decline: WorldpayDecline) {
  const brand = valueAt(decline, "paymentInstrument", "cardBrand");
  if (typeof brand === "string") return schemeOfBrand(brand);
  const method = valueAt(decline, "paymentMethod");
  const name = typeof method === "string" ? /^([A-Z]{3,20})(?:_(?:CREDIT|DEBIT))?-SSL$/.exec(method)?.[1] : undefined;
  return name === "ECMC" ? "mastercard" : schemeOfBrand(name);
}
