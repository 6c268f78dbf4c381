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
  preauthorisation_cancellation: "voids",
  completion_cancellation: "pays_out voids",
  void: "pays_out voids",
  load: "takes_money",
  balance_inquiry: "asks_only",
  account_verification: "asks_only",
  reversal: "reversing",
  network_management: "network_message",
  chip: "chip card_read",
  contactless: "contactless card_read",
  magstripe: "stripe card_read",
  fallback: "stripe fallback",
  keyed: "typed",
  telephone: "typed by_telephone",
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

/** What it writes when the card has too little, or may not spend as much. */
const fundsOrLimit = /余额|限额|超限|fund|limit/i;

/** Where strong customer authentication is the law: the European Economic Area and the United Kingdom, ISO 3166 numeric. */
const europe: ReadonlySet<string> = /* @__PURE__ */ new Set(
  "040 056 100 191 196 203 208 233 246 250 276 300 348 352 372 380 428 438 440 442 470 528 578 616 620 642 703 705 724 752 826".split(
    " ",
  ),
);

/** What Mastercard's merchant advice code says. */
const advised: { readonly [code: string]: Signal } = {
  "01": "advice_new_details",
  "02": "advice_wait",
  "03": "advice_stop",
  "04": "advice_token",
  "21": "advice_cancelled",
  "24": "advice_wait",
  "25": "advice_wait",
  "26": "advice_wait",
  "27": "advice_wait",
  "28": "advice_wait",
  "29": "advice_wait",
  "30": "advice_wait",
  "40": "advice_prepaid",
  "41": "advice_prepaid",
  "42": "advice_sanctions",
  "43": "advice_prepaid",
};

/**
 * Returns what the facts say: signals with a space between them, in a fixed order, and who sees the screens.
 *
 * @internal
 */
export function signalsOf(facts: DeclineFacts, options: ExplainOptions): string {
  const {
    accountType,
    acquirerCountry = "",
    amount = "",
    answeredBy,
    cardPresent,
    channel,
    hostText,
    issuerCountry = "",
  } = facts;
  const { mcc = "", merchantAdviceCode: adviceCode = "", mti } = facts;
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
  add("card_read", channel === "fallback" || (cardPresent && (channel ?? "unknown") === "unknown"));
  add("card_absent", channel === "ecommerce" || channel === "telephone" || cardPresent === false);
  add("merchant_initiated", facts.initiator === "merchant");
  add("staffed_with_card", facts.attended && cardPresent);
  add("abroad", issuerCountry !== "" && acquirerCountry !== "" && issuerCountry !== acquirerCountry);
  add("in_europe", europe.has(acquirerCountry) && europe.has(issuerCountry || acquirerCountry));
  const scheme = (options.cardScheme ?? facts.cardScheme)?.toLowerCase();
  const isMastercard = (scheme ?? options.network ?? facts.network) === "mastercard";
  add("scheme_mastercard", isMastercard);
  if ((isMastercard || scheme === undefined) && Object.hasOwn(advised, adviceCode)) found += ` ${advised[adviceCode]}`;
  const ofMerchant = hostText?.some((text) => merchantMoney.test(text));
  add("acquirer_answered", answeredBy === undefined && ofMerchant);
  add("text_names_limit", !ofMerchant && hostText?.some((text) => fundsOrLimit.test(text)));
  add("unreversed_attempt", facts.unreversedAttempt);
  add("quasi_cash", quasiCash.test(mcc));
  add("zero_amount", /^0+$/.test(amount));
  add("private_screen", facts.screen === "private");
  add("public_display", options.publicDisplay);
  return found;
}
