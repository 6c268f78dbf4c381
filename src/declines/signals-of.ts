import type { Channel, DeclineFacts, ExplainOptions, Flow } from "./facts.ts";
import type { Party } from "./network.ts";
import type { Signal } from "./signal.ts";

/**
 * What one fact says by itself: the flow, the channel, who answered, the account type; no two of them share a value. A
 * cancelled sale or completion gives money back as a refund does.
 */
const said: { readonly [fact: string]: string } = {
  purchase: "takes_money",
  cash: "takes_money cash",
  refund: "pays_out",
  payout: "pays_out",
  preauthorisation: "takes_money",
  completion: "takes_money completes",
  completion_cancellation: "pays_out",
  void: "pays_out",
  load: "takes_money",
  balance_inquiry: "asks_only",
  account_verification: "asks_only",
  reversal: "reversing",
  network_management: "network_message",
  chip: "chip",
  contactless: "contactless",
  magstripe: "stripe",
  fallback: "stripe",
  keyed: "typed",
  telephone: "typed",
  ecommerce: "typed online",
  network: "network_answered",
  acquirer: "acquirer_answered",
  merchant: "acquirer_answered",
  "10": "deposit_account",
  "20": "deposit_account",
  "30": "credit_account",
} satisfies { readonly [F in Flow | Channel | Party | "10" | "20" | "30"]?: SignalWords };

type SignalWords = Signal | `${Signal} ${Signal}`;

/** Merchant categories that sell money or what stands for it: wires, cash, money orders, bets. */
const quasiCash = /^(4829|601[01]|6051|6540|7995)$/;

/** What a host writes when the merchant's own money is short. */
const merchantMoney = /退款|退货|商户|头寸|保证金|备付金|merchant|settlement|float/i;

/**
 * Returns what the facts say: signals with a space between them, in a fixed order, and who sees the screens.
 *
 * @internal
 */
export function signalsOf(facts: DeclineFacts, { publicDisplay }: ExplainOptions): string {
  const { accountType, amount = "", answeredBy, channel, hostText, mcc = "", mti } = facts;
  const reversing = mti?.[1] === "4";
  const flow = facts.flow ?? (reversing ? "reversal" : mti?.[1] === "8" ? "network_management" : "unknown");
  let found = "";
  const add = (signal: SignalWords | "private_screen" | "public_display", holds: boolean | undefined): void => {
    if (holds) found += ` ${signal}`;
  };
  add("flow_unknown", flow === "unknown");
  for (const fact of [flow, channel, answeredBy, accountType])
    if (fact !== undefined && Object.hasOwn(said, fact)) found += ` ${said[fact]}`;
  add("reversing", reversing && flow !== "reversal");
  add("merchant_initiated", facts.initiator === "merchant");
  add("staffed_with_card", facts.attended && facts.cardPresent);
  add("acquirer_answered", answeredBy === undefined && hostText?.some((text) => merchantMoney.test(text)));
  add("unreversed_attempt", facts.unreversedAttempt);
  add("quasi_cash", quasiCash.test(mcc));
  add("zero_amount", /^0+$/.test(amount));
  add("private_screen", facts.screen === "private");
  add("public_display", publicDisplay);
  return found;
}
