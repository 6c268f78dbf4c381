import type { Flow } from "../declines/facts.ts";
import { valueAt } from "./provider.ts";

/**
 * Returns the first text for the merchant among some properties, as a host's text; `undefined` where it is long or has so
 * many digits in a row that it could name a card or an account. In a payment it is not read: there it can only be taken
 * for a word on the merchant's money.
 *
 * @internal
 */
export function hostTextOf(flow: Flow, value: unknown, ...names: readonly string[]): readonly string[] | undefined {
  const text = names
    .map((name) => valueAt(value, name))
    .find((each): each is string => typeof each === "string" && each !== "");
  if (flow === "purchase" || text === undefined || text.length > 200) return undefined;
  return /\p{Nd}{8}/u.test(text.replace(/[\s\p{P}\p{S}]/gu, "")) ? undefined : [text];
}
