import type { Compiled } from "../codec/compile.ts";
import { op } from "../codec/node.ts";
import type { Concept } from "../spec/concepts.ts";
import { compiledFor, type ReadableMessage, type SpecOption } from "./compiled-for.ts";
import { currencyOf } from "./currencies.ts";
import { ownValue } from "./own-value.ts";

/** One set of additional amounts, as in element 54: usually a balance of an account. */
export interface AdditionalAmount {
  /** Two digits as in the processing code: `00` default, `10` savings, `20` cheque, `30` credit. */
  readonly accountType: string;
  /** Two digits: `01` ledger balance, `02` available balance; others as the network has them. */
  readonly amountType: string;
  /** What the amount type says, where ISO 8583:1987 and UnionPay agree. */
  readonly kind: "available" | "ledger" | "other";
  /** ISO 4217 numeric, `156`; as it came if ISO 4217 has not the code. */
  readonly currency: string;
  readonly sign: "credit" | "debit";
  /** Digits in the currency's minor unit, as they came. */
  readonly amount: string;
  /** Digits of the minor unit, where the set says them itself, as in ISO 8583:2003. */
  readonly exponent?: number;
}

/**
 * The sets of additional amounts in a message, in order, found by what the spec says its parts are.
 *
 * Empty if there are none. A set that is not whole, or whose sign is neither C nor D, is left out: half a balance
 * misleads. They are balances of a cardholder: do not log them.
 *
 * @throws {@link Iso8583Error} `spec_unknown` for a message that no spec has decoded, without `options.spec`.
 * @example
 * const set = { 1: "10", 2: "02", 3: "156", 4: "C", 5: "000000001234" };
 * additionalAmounts({ mti: "0210", fields: { 54: [set] } }, { spec: unionpayPos });
 * // [{ accountType: "10", amountType: "02", kind: "available", currency: "156", sign: "credit", amount: "000000001234" }]
 */
export function additionalAmounts(message: ReadableMessage, options: SpecOption = {}): readonly AdditionalAmount[] {
  return amountsIn(compiledFor(message, options.spec), message.fields);
}

/** The same for fields whose spec has been found. */
export function amountsIn(compiled: Compiled, fields: object): readonly AdditionalAmount[] {
  const amounts: AdditionalAmount[] = [];
  for (const { element, ids } of amountPlacesOf(compiled)) {
    const sets = ownValue(fields, element);
    if (!Array.isArray(sets)) continue;
    for (const set of sets) {
      const amount = setOf((concept) => textIn(set, ids.get(concept)));
      if (amount !== undefined) amounts.push(amount);
    }
  }
  return amounts;
}

/** An element that holds sets of amounts. */
interface AmountPlace {
  readonly element: number;
  /** The numbers of the parts by what they are. */
  readonly ids: ReadonlyMap<Concept | undefined, number>;
}

const amountPlaces = new WeakMap<Compiled, readonly AmountPlace[]>();

/** Where a compiled spec has sets of amounts, worked out on its first use. */
function amountPlacesOf(compiled: Compiled): readonly AmountPlace[] {
  const known = amountPlaces.get(compiled);
  if (known !== undefined) return known;
  const places = compiled.nodes.flatMap((node) =>
    node?.shape.as === "additionalAmounts" && node.op === op.repeat
      ? [{ element: node.id, ids: new Map(node.parts.map(({ id, shape }) => [shape.as, id])) }]
      : [],
  );
  amountPlaces.set(compiled, places);
  return places;
}

function setOf(read: (concept: Concept) => string | undefined): AdditionalAmount | undefined {
  const accountType = read("accountType");
  const amountType = read("amountType");
  const currency = read("balanceCurrency");
  const letter = read("balanceSign");
  const amount = read("balanceAmount");
  if (accountType === undefined || amountType === undefined || currency === undefined) return undefined;
  if (amount === undefined || !/^\d+$/.test(amount) || (letter !== "C" && letter !== "D")) return undefined;
  const minorUnit = read("minorUnit") ?? "";
  return {
    ...(/^\d$/.test(minorUnit) ? { exponent: Number(minorUnit) } : {}),
    accountType,
    amountType,
    kind: amountType === "02" ? "available" : amountType === "01" ? "ledger" : "other",
    currency: currencyOf(currency)?.numeric ?? currency,
    sign: letter === "C" ? "credit" : "debit",
    amount,
  };
}

function textIn(set: unknown, id: number | undefined): string | undefined {
  if (typeof set !== "object" || set === null || id === undefined) return undefined;
  const value = ownValue(set, id);
  return typeof value === "string" ? value : undefined;
}
