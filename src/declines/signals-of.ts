import type { BalanceReading } from "./amounts.ts";
import type { Channel, DeclineFacts, Flow } from "./facts.ts";
import { channelOf } from "./flow.ts";
import type { Party } from "./network.ts";
import { type Signal, type SignalSet, signalSet } from "./signal.ts";

/** Signals by a fact's value; a map, so that no value is mistaken for a property of objects. */
function table<Key extends string>(rows: { readonly [K in Key]?: readonly Signal[] }): ReadonlyMap<string, SignalSet> {
  return new Map(
    Object.entries<readonly Signal[] | undefined>(rows).map(([key, list]) => [key, signalSet(list ?? [])]),
  );
}

/** A cancelled sale or completion gives money back as a refund does. */
const byFlow = table<Flow>({
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
  unknown: ["flow_unknown"],
});

const byChannel = table<Channel>({
  chip: ["chip"],
  contactless: ["contactless"],
  magstripe: ["stripe"],
  fallback: ["stripe"],
  keyed: ["typed"],
  telephone: ["typed"],
  ecommerce: ["typed", "online"],
});

const byParty = table<Party>({
  network: ["network_answered"],
  acquirer: ["acquirer_answered"],
  merchant: ["acquirer_answered"],
});

const byAccount = table<string>({
  "10": ["deposit_account"],
  "20": ["deposit_account"],
  "30": ["credit_account"],
});

/** The facts that are yes or no themselves. */
const single = {
  reversing: signalSet(["reversing"]),
  merchantInitiated: signalSet(["merchant_initiated"]),
  staffedWithCard: signalSet(["staffed_with_card"]),
  acquirerAnswered: signalSet(["acquirer_answered"]),
  unreversedAttempt: signalSet(["unreversed_attempt"]),
  quasiCash: signalSet(["quasi_cash"]),
  zeroAmount: signalSet(["zero_amount"]),
  otherCurrency: signalSet(["balance_in_other_currency"]),
  short: signalSet(["available_short"]),
  covers: signalSet(["available_covers"]),
  held: signalSet(["funds_held"]),
} as const;

/** Merchant categories that sell money or what stands for it: wires, cash, money orders, bets. */
const quasiCash: readonly string[] = ["4829", "6010", "6011", "6051", "6540", "7995"];

/** What a host writes when the merchant's own money is short. */
const merchantMoney = ["退款", "退货", "商户", "头寸", "保证金", "备付金", "merchant", "settlement", "float"] as const;

function namesMerchantMoney(texts: readonly string[]): boolean {
  return texts.some((text) => merchantMoney.some((word) => text.toLowerCase().includes(word)));
}

/**
 * Returns what the facts say, as signals.
 *
 * @internal
 */
export function signalsOf(facts: DeclineFacts, flow: Flow, reading: BalanceReading | undefined): SignalSet {
  let low = 0;
  let high = 0;
  const add = (set: SignalSet | undefined): void => {
    low |= set?.[0] ?? 0;
    high |= set?.[1] ?? 0;
  };
  const { answeredBy, accountType, amount, mcc } = facts;
  add(byFlow.get(flow));
  add(byChannel.get(channelOf(facts)));
  if (facts.mti?.[1] === "4") add(single.reversing);
  if (facts.initiator === "merchant") add(single.merchantInitiated);
  if (facts.attended === true && facts.cardPresent === true) add(single.staffedWithCard);
  if (answeredBy !== undefined) add(byParty.get(answeredBy));
  else if (facts.hostText !== undefined && namesMerchantMoney(facts.hostText)) add(single.acquirerAnswered);
  if (facts.unreversedAttempt === true) add(single.unreversedAttempt);
  if (accountType !== undefined) add(byAccount.get(accountType));
  if (mcc !== undefined && quasiCash.includes(mcc)) add(single.quasiCash);
  if (amount !== undefined && /^0+$/.test(amount)) add(single.zeroAmount);
  if (reading?.otherCurrency) add(single.otherCurrency);
  const { requested, available, ledger } = reading ?? {};
  if (requested !== undefined && available !== undefined) {
    add(available < requested ? single.short : single.covers);
    if (available < requested && ledger !== undefined && ledger >= requested) add(single.held);
  }
  return [low, high];
}
