import { compiledOfFields } from "../codec/compile.ts";
import type { Balance, DeclineFacts } from "../declines/facts.ts";
import { type AdditionalAmount, amountsIn } from "../message/additional-amounts.ts";
import { compiledFor, type ReadableMessage } from "../message/compiled-for.ts";
import { currencyOf } from "../message/currencies.ts";
import { type Leaf, leavesOf } from "../message/leaves.ts";
import { printable } from "../message/printable.ts";
import type { Concept } from "../spec/concepts.ts";
import type { Spec } from "../spec/spec.ts";
import { type FactConcept, factConcepts, factsPlanOf } from "./facts-plan.ts";
import { flowOfMessage } from "./flow-of-message.ts";
import { agreed, textsAt } from "./places.ts";

/** How to read facts from a message. */
export interface FactsOptions {
  /** The spec of the message, where no decoder made it. */
  readonly spec?: Spec;
  /** The request that was answered: it tells what the answer does not repeat. */
  readonly request?: ReadableMessage;
}

/**
 * Reads from a message the facts that explain its response code, as its spec declares them.
 *
 * The answer's own values come first, then those of the request. What is absent or contradicts itself is left out, or
 * `unknown`. The host's texts are taken in their order, cleaned of control characters: to be shown, never trusted.
 *
 * @throws {@link Iso8583Error} `spec_unknown` if no decoder made the message and no spec is given.
 * @example
 * const facts = factsOf(decode(unionpayPos, bytes));
 * facts.flow; // "purchase"
 */
export function factsOf(message: ReadableMessage, options: FactsOptions = {}): DeclineFacts {
  const own = readFacts(message, options.spec);
  if (options.request === undefined) return defined(own);
  const asked = readFacts(options.request, options.spec ?? specOf(message));
  // The code, what was approved, the balances and the texts are the answer's alone.
  return defined({
    ...own,
    network: own.network ?? asked.network,
    mti: own.mti ?? asked.mti,
    processingCode: own.processingCode ?? asked.processingCode,
    flow: own.flow === "unknown" ? asked.flow : own.flow,
    amount: own.amount ?? asked.amount,
    currency: own.currency ?? asked.currency,
    // A currency keeps its own exponent, and one that has none takes no other's.
    currencyExponent: own.currency === undefined ? asked.currencyExponent : own.currencyExponent,
    accountType: own.accountType ?? asked.accountType,
    mcc: own.mcc ?? asked.mcc,
    acquirerCountry: own.acquirerCountry ?? asked.acquirerCountry,
    entryMode: own.entryMode ?? asked.entryMode,
  });
}

/** The facts of one message; `undefined` for those that it has not. */
type Reading = { readonly [K in keyof DeclineFacts]: DeclineFacts[K] | undefined };

function readFacts(message: ReadableMessage, spec: Spec | undefined): Reading {
  const compiled = compiledFor(message, spec);
  const plan = factsPlanOf(compiled);
  const { mti, fields } = message;
  const leaves = plan.varies ? leavesOf(compiled, fields, mti) : undefined;
  const textsOf = (concept: FactConcept): readonly string[] =>
    leaves === undefined ? textsAt(plan[concept], fields) : textsIn(leaves, factConcepts[concept]);
  const textOf = (concept: FactConcept): string | undefined => agreed(textsOf(concept));
  const responseCode = textOf("responseCode");
  const amount = textOf("amount");
  const currency = currencyOf(textOf("currency") ?? "");
  const processingCode = textOf("processingCode");
  const partly = responseCode !== undefined && isPartialApproval(responseCode);
  const balances = amountsIn(compiled, fields).map(balanceOf);
  const hostText = textsOf("hostText")
    .map((text) => printable(text.trim()))
    .filter((text) => text !== "");
  return {
    responseCode,
    network: compiled.spec.network,
    mti: typeof mti === "string" ? mti : undefined,
    processingCode,
    flow: flowOfMessage(plan.flows, message),
    amount: partly ? undefined : amount,
    approvedAmount: partly ? amount : undefined,
    currency: currency?.numeric,
    currencyExponent: currency?.exponent,
    accountType: processingCode?.slice(2, 4),
    balances: balances.length > 0 ? balances : undefined,
    hostText: hostText.length > 0 ? hostText : undefined,
    mcc: textOf("mcc"),
    entryMode: textOf("entryMode"),
    merchantAdviceCode: textOf("merchantAdviceCode"),
    acquirerCountry: textOf("acquirerCountry"),
  };
}

function textsIn(leaves: readonly Leaf[], concept: Concept): readonly string[] {
  return leaves.flatMap(({ concept: own, value }) => (own === concept && typeof value === "string" ? [value] : []));
}

function balanceOf({ kind, accountType, amountType, currency, sign, amount }: AdditionalAmount): Balance {
  return { accountType, currency, sign, amount, amountType: kind === "other" ? amountType : kind };
}

/** In every table of two characters 10 is the partial approval, and element 4 then says what was approved. */
function isPartialApproval(responseCode: string): boolean {
  return responseCode === "10";
}

function specOf(message: ReadableMessage): Spec | undefined {
  return compiledOfFields(message.fields)?.spec;
}

type Defined<T> = { [K in keyof T]: Exclude<T[K], undefined> };

function defined<T extends object>(values: T): Partial<Defined<T>> {
  const kept: Partial<T> = {};
  for (const key of Object.keys(values) as (keyof T)[]) if (values[key] !== undefined) kept[key] = values[key];
  return kept as Partial<Defined<T>>;
}
