import type { Compiled } from "../codec/compile.ts";
import { type FlowTable, flowTableOf } from "./flow-of-message.ts";
import { type Place, placesOf } from "./places.ts";

/** What the facts need to know of a spec, worked out once. */
export interface FactsPlan {
  readonly responseCode: readonly Place[];
  readonly processingCode: readonly Place[];
  readonly amount: readonly Place[];
  readonly currency: readonly Place[];
  readonly hostText: readonly Place[];
  readonly mcc: readonly Place[];
  readonly entryMode: readonly Place[];
  readonly flows: FlowTable;
}

const plans = new WeakMap<Compiled, FactsPlan>();

/** The plan of a compiled spec, made on its first use. */
export function factsPlanOf(compiled: Compiled): FactsPlan {
  const known = plans.get(compiled);
  if (known !== undefined) return known;
  const { nodes, spec } = compiled;
  const plan: FactsPlan = {
    responseCode: placesOf(nodes, "responseCode"),
    processingCode: placesOf(nodes, "processingCode"),
    amount: placesOf(nodes, "amountTransaction"),
    currency: placesOf(nodes, "currencyTransaction"),
    hostText: placesOf(nodes, "hostText"),
    mcc: placesOf(nodes, "merchantCategoryCode"),
    entryMode: placesOf(nodes, "posEntryMode"),
    flows: flowTableOf(spec.flows ?? []),
  };
  plans.set(compiled, plan);
  return plan;
}
