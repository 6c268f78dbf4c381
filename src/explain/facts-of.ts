import { compiledOfFields } from "../codec/compile.ts";
import type { DeclineFacts } from "../declines/facts.ts";
import { additionalAmounts } from "../message/additional-amounts.ts";
import { compiledFor, type ReadableMessage } from "../message/compiled-for.ts";
import { currencyOf } from "../message/currencies.ts";
import { leavesOf } from "../message/leaves.ts";
import { printable } from "../message/printable.ts";
import type { Concept } from "../spec/concepts.ts";
import type { Spec } from "../spec/spec.ts";
import { flowOfMessage } from "./flow-of-message.ts";

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
  if (options.request === undefined) return own;
  const asked = readFacts(options.request, options.spec ?? specOf(message));
  // The code, what was approved and the balances are the answer's alone.
  const { responseCode: _code, approvedAmount: _approved, balances: _balances, hostText: _text, ...context } = asked;
  const partly = own.approvedAmount !== undefined;
  const flow = own.flow === undefined || own.flow === "unknown" ? context.flow : own.flow;
  return {
    ...context,
    ...own,
    ...(partly && context.amount !== undefined ? { amount: context.amount } : {}),
    ...(flow === undefined ? {} : { flow }),
  };
}

function readFacts(message: ReadableMessage, spec: Spec | undefined): DeclineFacts {
  const compiled = compiledFor(message, spec);
  const leaves = leavesOf(compiled, message.fields);
  const text = (concept: Concept): string | undefined => {
    const found = leaves.filter((leaf) => leaf.concept === concept && typeof leaf.value === "string");
    const values = new Set(found.map(({ value }) => value));
    const [value] = values;
    return values.size === 1 && typeof value === "string" ? value : undefined;
  };
  const responseCode = text("responseCode");
  const amount = text("amountTransaction");
  const currency = currencyOf(text("currencyTransaction") ?? "");
  const processingCode = text("processingCode");
  const partly = responseCode !== undefined && isPartialApproval(responseCode);
  const balances = additionalAmounts(message, { spec: compiled.spec }).map(({ kind, amountType, ...balance }) => ({
    ...balance,
    amountType: kind === "other" ? amountType : kind,
  }));
  const hostText = leaves.flatMap(({ concept, value }) =>
    concept === "hostText" && typeof value === "string" && value.trim() !== "" ? [printable(value.trim())] : [],
  );
  const { network } = compiled.spec;
  const facts: { -readonly [K in keyof DeclineFacts]: DeclineFacts[K] | undefined } = {
    responseCode,
    network,
    mti: message.mti,
    processingCode,
    flow: flowOfMessage(compiled.spec.flows ?? [], message),
    amount: partly ? undefined : amount,
    approvedAmount: partly ? amount : undefined,
    currency: currency?.numeric,
    currencyExponent: currency?.exponent,
    accountType: processingCode?.slice(2, 4),
    balances: balances.length > 0 ? balances : undefined,
    hostText: hostText.length > 0 ? hostText : undefined,
    mcc: text("merchantCategoryCode"),
    entryMode: text("posEntryMode"),
  };
  return defined(facts);
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
