import type { BalanceReading } from "./amounts.ts";
import type { Channel, DeclineFacts, Flow } from "./facts.ts";
import type { Party } from "./network.ts";
import type { Signal } from "./signal.ts";

type SignalsBy<Key extends string> = { readonly [K in Key]?: readonly Signal[] };

/** A cancelled sale or completion gives money back as a refund does. */
const byFlow: SignalsBy<Flow> = {
  purchase: ["takes_money"],
  cash: ["takes_money", "cash"],
  refund: ["pays_out"],
  payout: ["pays_out"],
  preauthorisation: ["takes_money"],
  completion: ["takes_money", "completes"],
  completion_cancellation: ["pays_out"],
  void: ["pays_out"],
  load: ["takes_money"],
  balance_inquiry: ["asks_only"],
  account_verification: ["asks_only"],
  reversal: ["reversing"],
  network_management: ["network_message"],
};

const byChannel: SignalsBy<Channel> = {
  chip: ["chip"],
  contactless: ["contactless"],
  magstripe: ["stripe"],
  fallback: ["stripe"],
  keyed: ["typed"],
  telephone: ["typed"],
  ecommerce: ["typed", "online"],
};

const byParty: SignalsBy<Party> = {
  network: ["network_answered"],
  acquirer: ["acquirer_answered"],
  merchant: ["acquirer_answered"],
};

const byAccount: SignalsBy<string> = {
  "10": ["deposit_account"],
  "20": ["deposit_account"],
  "30": ["credit_account"],
};

/** Merchant categories that sell money or what stands for it: wires, cash, money orders, bets. */
const quasiCash = ["4829", "6010", "6011", "6051", "6540", "7995"];

/** What a host writes when the merchant's own money is short. */
const merchantMoney = ["退款", "退货", "商户", "头寸", "保证金", "备付金", "merchant", "settlement", "float"];

function namesMerchantMoney(texts: readonly string[]): boolean {
  return texts.some((text) => merchantMoney.some((word) => text.toLowerCase().includes(word)));
}

/** No value of a fact is mistaken for a property that every object has. */
function lookUp(table: SignalsBy<string>, key: string | undefined): readonly Signal[] {
  return key !== undefined && Object.hasOwn(table, key) ? (table[key] ?? []) : [];
}

/**
 * Returns the flow: as given, else what the MTI says beyond doubt.
 *
 * @internal
 */
export function flowOf({ flow, mti }: DeclineFacts): Flow {
  return flow ?? (mti?.[1] === "4" ? "reversal" : mti?.[1] === "8" ? "network_management" : "unknown");
}

/**
 * Returns what the facts say: signals with a space between them, in a fixed order.
 *
 * @internal
 */
export function signalsOf(facts: DeclineFacts, reading: BalanceReading | undefined): string {
  const flow = flowOf(facts);
  const { answeredBy, hostText } = facts;
  const { requested, available, ledger } = reading ?? {};
  let found: string = flow === "unknown" ? "flow_unknown" : "";
  const add = (signal: Signal, holds: boolean | undefined): void => {
    if (holds) found += ` ${signal}`;
  };
  for (const signal of lookUp(byFlow, flow)) add(signal, true);
  for (const signal of lookUp(byChannel, facts.channel)) add(signal, true);
  for (const signal of lookUp(byParty, answeredBy)) add(signal, true);
  for (const signal of lookUp(byAccount, facts.accountType)) add(signal, true);
  add("reversing", flow !== "reversal" && facts.mti?.[1] === "4");
  add("merchant_initiated", facts.initiator === "merchant");
  add("staffed_with_card", facts.attended && facts.cardPresent);
  add("acquirer_answered", answeredBy === undefined && hostText !== undefined && namesMerchantMoney(hostText));
  add("unreversed_attempt", facts.unreversedAttempt);
  add("quasi_cash", facts.mcc !== undefined && quasiCash.includes(facts.mcc));
  add("zero_amount", facts.amount !== undefined && /^0+$/.test(facts.amount));
  add("balance_in_other_currency", reading?.otherCurrency);
  if (requested !== undefined && available !== undefined) {
    const short = available < requested;
    add(short ? "available_short" : "available_covers", true);
    add("funds_held", short && ledger !== undefined && ledger >= requested);
  }
  return found;
}
