import { BigNumber } from "bignumber.js";
import type { Compiled } from "../codec/compile.ts";
import type { Node } from "../codec/node.ts";
import { Iso8583Error } from "../error.ts";
import type { Concept } from "../spec/concepts.ts";
import { currencyConceptOf } from "./amount-currencies.ts";
import { compiledFor, type ReadableMessage, type SpecOption } from "./compiled-for.ts";
import { type Currency, currencyOf } from "./currencies.ts";
import { majorOf } from "./major-of.ts";
import { ownValue } from "./own-value.ts";

/** An amount of money, exact; never negative, `sign` says which way it goes. */
export interface Amount {
  /** In the minor unit: `100000n`. */
  readonly minor: bigint;
  /** In the major unit: print it with `value.toFixed(exponent)`. */
  readonly value: InstanceType<typeof BigNumber>;
  /** ISO 4217 alpha: `CNY`. */
  readonly currency: string;
  /** Digits of the minor unit: 2 for `CNY`. */
  readonly exponent: number;
  /** C or D before the digits, in elements of class `x+n`. */
  readonly sign?: "credit" | "debit";
}

/**
 * An amount that cannot be scaled, as its minor unit is not known: nothing is guessed.
 *
 * `currency_absent`: the message names none, `currency_unknown`: ISO 4217 has not the code, `no_minor_unit`: it defines
 * none for this one, as for gold or `XXX`.
 */
export interface UnscaledAmount {
  readonly minor: bigint;
  readonly value?: undefined;
  /** ISO 4217 alpha where it is known, else as it came. */
  readonly currency?: string;
  readonly exponent?: undefined;
  readonly sign?: "credit" | "debit";
  readonly unscaled: "currency_absent" | "currency_unknown" | "no_minor_unit";
}

/**
 * The amount in a data element, in the currency that the message gives for it: for 4 that of 49, in ISO 8583:2003 that
 * within the element, with the minor unit that stands there.
 *
 * `undefined` if the element is absent. The spec of the message tells which elements hold amounts and currencies.
 *
 * @throws {@link Iso8583Error} `invalid_value` for an element that holds no amount or a value that is none;
 * `spec_unknown` for a message that no spec has decoded, without `options.spec`.
 * @example
 * const message = { mti: "0200", fields: { 4: "000000100000", 49: "156" } };
 * amount(message, 4, { spec: iso1987Ascii })?.value?.toFixed(2); // "1000.00"
 */
export function amount(
  message: ReadableMessage,
  element: number,
  options: SpecOption = {},
): Amount | UnscaledAmount | undefined {
  const compiled = compiledFor(message, options.spec);
  const fields: Readonly<Record<number, unknown>> = { ...message.fields };
  const node = compiled.nodes[element];
  const currencyConcept = currencyConceptOf(node?.shape.as);
  if (node === undefined || currencyConcept === undefined) throw invalid(element, "an element that holds an amount");
  const value = fields[element];
  if (value === undefined) return undefined;
  const own = partsOf(node, value);
  const text = own === undefined ? value : own.get(node.shape.as);
  const [, letter, digits] = (typeof text === "string" ? /^([CD]?)(\d+)$/.exec(text) : null) ?? [];
  if (digits === undefined) throw invalid(element, "digits, after C or D in class x+n");
  const sign = letter === "C" ? "credit" : "debit";
  const code = own?.get(currencyConcept) ?? currencyIn(compiled, fields, currencyConcept);
  return { ...(letter === "" ? {} : { sign }), ...scaled(digits, code, own?.get("minorUnit")) };
}

/** The texts of an amount that is made of parts, by what they are; `undefined` for one that is not. */
function partsOf({ parts }: Node, value: unknown): ReadonlyMap<Concept | undefined, string> | undefined {
  if (parts.length === 0) return undefined;
  const texts = new Map<Concept | undefined, string>();
  for (const { id, shape } of parts) {
    const text = typeof value === "object" && value !== null ? ownValue(value, id) : undefined;
    if (typeof text === "string") texts.set(shape.as, text);
  }
  return texts;
}

const Exact = /* @__PURE__ */ BigNumber.clone({ EXPONENTIAL_AT: 1e9, DECIMAL_PLACES: 40 });

/** The minor unit that a message says goes before that of the currency. */
function scaled(digits: string, code: string | undefined, minorUnit = ""): Amount | UnscaledAmount {
  const minor = BigInt(digits);
  if (code === undefined) return { minor, unscaled: "currency_absent" };
  const found: Currency | undefined = currencyOf(code);
  if (found === undefined) return { minor, currency: code, unscaled: "currency_unknown" };
  const { alpha } = found;
  const exponent = /^\d$/.test(minorUnit) ? Number(minorUnit) : found.exponent;
  if (exponent === undefined) return { minor, currency: alpha, unscaled: "no_minor_unit" };
  return amountOf(digits, { alpha, exponent });
}

/** An amount of so many minor units of a currency whose minor unit is known. */
export function amountOf(
  digits: string,
  { alpha, exponent, sign }: { readonly alpha: string; readonly exponent: number; readonly sign?: "credit" | "debit" },
): Amount {
  const value = new Exact(majorOf(digits, exponent));
  return { ...(sign === undefined ? {} : { sign }), minor: BigInt(digits), value, currency: alpha, exponent };
}

function currencyIn({ nodes }: Compiled, fields: Readonly<Record<number, unknown>>, concept: Concept) {
  const node = nodes.find((each) => each?.shape.as === concept && fields[each.id] !== undefined);
  const code = node === undefined ? undefined : fields[node.id];
  return typeof code === "string" ? code : undefined;
}

function invalid(element: number, expected: string): Iso8583Error {
  return new Iso8583Error({ code: "invalid_value", path: String(element), expected });
}
