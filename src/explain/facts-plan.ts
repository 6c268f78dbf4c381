import type { Compiled } from "../codec/compile.ts";
import { type Node, op } from "../codec/node.ts";
import type { Concept } from "../spec/concepts.ts";
import { type FlowTable, flowTableOf } from "./flow-of-message.ts";
import { type Place, placesOf } from "./places.ts";

/** Which concept of a spec each fact is drawn from. */
export const factConcepts = {
  responseCode: "responseCode",
  processingCode: "processingCode",
  amount: "amountTransaction",
  currency: "currencyTransaction",
  hostText: "hostText",
  mcc: "merchantCategoryCode",
  entryMode: "posEntryMode",
  merchantAdviceCode: "merchantAdviceCode",
  acquirerCountry: "acquirerCountryCode",
} as const satisfies Readonly<Record<string, Concept>>;

/** A fact that is drawn from a concept. */
export type FactConcept = keyof typeof factConcepts;

/** What the facts need to know of a spec, worked out once. */
export interface FactsPlan extends Readonly<Record<FactConcept, readonly Place[]>> {
  /** Some row depends on other values, or on a tag: then the places are looked for in each message. */
  readonly varies: boolean;
  readonly flows: FlowTable;
}

const plans = new WeakMap<Compiled, FactsPlan>();

/** The plan of a compiled spec, made on its first use. */
export function factsPlanOf(compiled: Compiled): FactsPlan {
  const known = plans.get(compiled);
  if (known !== undefined) return known;
  const { nodes, spec } = compiled;
  const placesFor = (fact: FactConcept): readonly Place[] => placesOf(nodes, factConcepts[fact]);
  const plan: FactsPlan = {
    responseCode: placesFor("responseCode"),
    processingCode: placesFor("processingCode"),
    amount: placesFor("amount"),
    currency: placesFor("currency"),
    hostText: placesFor("hostText"),
    mcc: placesFor("mcc"),
    entryMode: placesFor("entryMode"),
    merchantAdviceCode: placesFor("merchantAdviceCode"),
    acquirerCountry: placesFor("acquirerCountry"),
    varies: nodes.some((node) => node !== undefined && variesIn(node)),
    flows: flowTableOf(spec.flows ?? []),
  };
  plans.set(compiled, plan);
  return plan;
}

function variesIn({ op: own, parts }: Node): boolean {
  return own === op.cases || own === op.tagged || parts.some(variesIn);
}
