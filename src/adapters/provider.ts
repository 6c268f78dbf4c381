import type { DeclineFacts, Flow } from "../declines/facts.ts";
import { flowOfOperation, type Operation } from "./operation.ts";

/** What is known beside the provider's object. */
export interface ProviderOptions {
  /** What was being done: the same code can mean the customer's money in a payment and the merchant's in a refund. */
  readonly operation?: Operation | undefined;
}

/** What the provider itself said, in its own words: kept for the record and for its own advice, never read as a scheme's. */
export interface ProviderWord<Name extends string, Advice extends string = string> {
  readonly name: Name;
  /** The provider's own code, also where the facts carry the card network's. */
  readonly code?: string;
  /** The provider's own advice. Its numbers and words are no merchant advice codes of a scheme. */
  readonly advice?: Advice;
}

/** Facts for `explainDecline` that a provider's object told, and what the provider said itself. */
export interface ProviderFacts<Name extends string, Advice extends string = string> extends DeclineFacts {
  readonly provider: ProviderWord<Name, Advice>;
}

/** A card scheme whose name a provider's object can say; its table of response codes has the same id. */
export type CardScheme = "visa" | "mastercard" | "amex" | "discover" | "diners" | "jcb" | "unionpay" | "elo";

/** Names of brands as providers write them, in small letters and without anything between. */
const brands: ReadonlyMap<string, CardScheme> = /* @__PURE__ */ new Map([
  ["visa", "visa"],
  ["vi", "visa"],
  ["visadebit", "visa"],
  ["visacredit", "visa"],
  ["visaelectron", "visa"],
  ["mastercard", "mastercard"],
  ["mc", "mastercard"],
  ["mastercarddebit", "mastercard"],
  ["mastercardcredit", "mastercard"],
  ["americanexpress", "amex"],
  ["amex", "amex"],
  ["discover", "discover"],
  ["diners", "diners"],
  ["dinersclub", "diners"],
  ["dinersclubinternational", "diners"],
  ["jcb", "jcb"],
  ["unionpay", "unionpay"],
  ["chinaunionpay", "unionpay"],
  ["cup", "unionpay"],
  ["elo", "elo"],
]);

/**
 * Returns the scheme that a brand names; `undefined` for any other text or value. Nothing is guessed from a part of a name.
 *
 * @internal
 */
export function schemeOfBrand(brand: unknown): CardScheme | undefined {
  return typeof brand === "string" && brand.length <= 40
    ? brands.get(brand.toLowerCase().replace(/[^a-z]/g, ""))
    : undefined;
}

/**
 * Returns what stands at a path in a value out of JSON; `undefined` where it is not there. Only what an object has itself
 * is read, so that a name such as `constructor` finds nothing.
 *
 * @internal
 */
export function valueAt(value: unknown, ...path: readonly string[]): unknown {
  let at = value;
  for (const name of path) {
    if (typeof at !== "object" || at === null || !Object.hasOwn(at, name)) return undefined;
    at = (at as { readonly [name: string]: unknown })[name];
  }
  return at;
}

/**
 * Returns the first of some parts that is an object, the value itself where none is: for answers that come alone or wrapped.
 *
 * @internal
 */
export function partOf(value: unknown, ...names: readonly string[]): unknown {
  const parts = names.map((name) => valueAt(value, name));
  return parts.find((part) => typeof part === "object" && part !== null) ?? value;
}

/**
 * Returns the code at a path, trimmed; a whole number as its digits. `undefined` for what is no code: empty, a sentence,
 * overlong, or with so many digits in a row that it could be a card's.
 *
 * @internal
 */
export function codeAt(value: unknown, ...path: readonly string[]): string | undefined {
  const found = valueAt(value, ...path);
  const text = typeof found === "number" && Number.isSafeInteger(found) ? String(found) : found;
  if (typeof text !== "string" || text.length > 100) return undefined;
  const code = text.trim();
  return /^[!-~]{1,64}$/.test(code) && !/\d{8}/.test(code.replace(/[^\dA-Za-z]/g, "")) ? code : undefined;
}

/**
 * Returns a value if it is one of a list.
 *
 * @internal
 */
export function oneOf<const Value extends string>(list: readonly Value[], value: unknown): Value | undefined {
  return list.find((each) => each === value);
}

const operations: readonly Operation[] = ["payment", "refund", "payout"];

/**
 * Returns the flow of the operation that was named, else of what the object says it was about.
 *
 * @internal
 */
export function flowOf({ operation }: ProviderOptions, said?: Operation): Flow {
  return flowOfOperation(oneOf(operations, operation) ?? said);
}

/** What the networks approve with, the whole amount or a part: an answer that a provider refused is not read by such a code. */
function isApproval(code: string, scheme: CardScheme): boolean {
  return /^(?:00\d?|08|1[01]|16|85)$/.test(code) || (code === "87" && scheme === "mastercard");
}

/** The codes of an answer, and whose they are. */
interface Answer {
  /** The id of the provider's table. */
  readonly provider: string;
  /** The provider's own code. */
  readonly own: string | undefined;
  /** The card network's code, as far as the object has it. */
  readonly networkCode: string | undefined;
  readonly scheme: CardScheme | undefined;
  /** True where the provider itself refused: then its own code says why. */
  readonly providerDecided?: boolean;
}

/**
 * Returns the code to explain and whose table has it: the card network's, which is the issuer's own word, where the object
 * has it and says the scheme and the provider did not decide itself; otherwise the provider's own.
 *
 * @internal
 */
export function codeOf(answer: Answer): Pick<DeclineFacts, "network"> & { readonly responseCode: string | undefined } {
  const { provider, own, networkCode, scheme, providerDecided = false } = answer;
  return !providerDecided &&
    scheme !== undefined &&
    networkCode !== undefined &&
    /^[0-9A-Z]{2,4}$/.test(networkCode) &&
    !isApproval(networkCode, scheme)
    ? { responseCode: networkCode, network: scheme }
    : { responseCode: own, network: provider };
}

/**
 * Returns a merchant advice code if it is Mastercard's own: two digits, for a Mastercard card.
 *
 * @internal
 */
export function mastercardAdvice(scheme: CardScheme | undefined, advice: unknown): string | undefined {
  return scheme === "mastercard" && typeof advice === "string" && /^\d\d$/.test(advice) ? advice : undefined;
}

/** Facts that may be `undefined`. */
type Loose<Facts> = { readonly [K in keyof Facts]: Facts[K] | undefined };

/**
 * Returns the facts, and what the provider said, without those that are `undefined`.
 *
 * @internal
 */
export function providerFacts<const Name extends string, Advice extends string = never>(
  {
    name,
    code,
    advice,
  }: { readonly name: Name; readonly code: string | undefined; readonly advice?: Advice | undefined },
  facts: Partial<Loose<DeclineFacts>>,
): ProviderFacts<Name, Advice> {
  const kept = Object.fromEntries(Object.entries(facts).filter(([, fact]) => fact !== undefined)) as DeclineFacts;
  return {
    ...kept,
    provider: { name, ...(code !== undefined && { code }), ...(advice !== undefined && { advice }) },
  };
}
