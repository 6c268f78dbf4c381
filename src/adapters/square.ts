import type { Channel } from "../declines/facts.ts";
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

export { square } from "../declines/networks/square.ts";
export { squareWords } from "../declines/networks/square-words.ts";
export type { Operation } from "./operation.ts";
export type { ProviderFacts, ProviderOptions, ProviderWord } from "./provider.ts";

/** One of Square's errors. */
export interface SquareError {
  /** `PAYMENT_METHOD_ERROR`, `REFUND_ERROR`, `API_ERROR`, ... */
  readonly category?: string | null | undefined;
  readonly code?: string | null | undefined;
  readonly detail?: string | null | undefined;
  readonly field?: string | null | undefined;
}

/** What Square says about the card of a payment. */
export interface SquareCardDetails {
  readonly status?: string | null | undefined;
  readonly card?: { readonly card_brand?: string | null | undefined } | null | undefined;
  /** `KEYED`, `SWIPED`, `EMV`, `ON_FILE`, `CONTACTLESS`. */
  readonly entry_method?: string | null | undefined;
  readonly errors?: readonly SquareError[] | null | undefined;
}

/**
 * What Square answers with where money did not move: the errors of an answer, or a payment that holds its own. Names are
 * those of Square's API; everything is optional.
 */
export interface SquareDecline extends SquareError {
  readonly errors?: readonly SquareError[] | null | undefined;
  readonly payment?: { readonly card_details?: SquareCardDetails | null | undefined } | null | undefined;
  readonly card_details?: SquareCardDetails | null | undefined;
  readonly card?: { readonly card_brand?: string | null | undefined } | null | undefined;
}

/** Facts of a Square decline, and Square's own code. Square gives no advice of its own. */
export interface SquareFacts extends ProviderFacts<"square", never> {}

/** `KEYED` is said of a card that was typed at a terminal and of one that was typed on a page, so that it tells no channel. */
const channels: ReadonlyMap<unknown, Channel> = /* @__PURE__ */ new Map<unknown, Channel>([
  ["SWIPED", "magstripe"],
  ["EMV", "chip"],
  ["CONTACTLESS", "contactless"],
]);

/**
 * Reads the facts that explain a decline from what Square answered.
 *
 * Square passes on no code of a card network: its own code is the one to explain, with its table `square`. Of several errors
 * the one about the payment or the refund is taken. An error of the category `REFUND_ERROR` is about a refund, unless the
 * operation is named. It does not throw, whatever it is given.
 *
 * @example
 * ```ts
 * import { createExplainer, en } from "field39/declines";
 * import { factsOfSquare, square } from "field39/adapters/square";
 *
 * const { explainDecline } = createExplainer({ networks: [square], locales: [en] });
 * const facts = factsOfSquare({
 *   errors: [{ category: "PAYMENT_METHOD_ERROR", code: "INSUFFICIENT_FUNDS", detail: "..." }],
 * });
 * console.log(explainDecline(facts).reason); // insufficient_funds
 * ```
 */
export function factsOfSquare(decline: SquareDecline, options: ProviderOptions = {}): SquareFacts {
  const details = partOf(partOf(decline, "payment"), "card_details", "cardDetails");
  const card = partOf(details, "card");
  const error = [valueAt(decline, "errors"), valueAt(details, "errors"), [decline]].map(decisive).find(codeOfError);
  const code = codeOfError(error);
  const brand = valueAt(card, "card_brand") ?? valueAt(card, "cardBrand");
  const channel = channels.get(valueAt(details, "entry_method") ?? valueAt(details, "entryMethod"));
  return providerFacts(
    { name: "square", code },
    {
      responseCode: code,
      network: "square",
      cardScheme: brand === "DISCOVER_DINERS" ? "diners" : schemeOfBrand(brand),
      flow: flowOf(options, isAboutRefund(error) ? "refund" : undefined),
      channel,
      cardPresent: channel === undefined ? undefined : true,
    },
  );
}

/** The error about the payment or the refund; the first that has a code where there is none. */
function decisive(errors: unknown): unknown {
  if (!Array.isArray(errors)) return undefined;
  const coded: readonly unknown[] = errors.filter((error: unknown) => codeOfError(error) !== undefined);
  return (
    coded.find((error) => valueAt(error, "category") === "PAYMENT_METHOD_ERROR" || isAboutRefund(error)) ?? coded[0]
  );
}

function codeOfError(error: unknown): string | undefined {
  return codeAt(error, "code");
}

function isAboutRefund(error: unknown): boolean {
  return valueAt(error, "category") === "REFUND_ERROR";
}
