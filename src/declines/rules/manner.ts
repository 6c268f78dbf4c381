import type { Outcome, Party, RetryClass } from "../network.ts";
import { remembered, split } from "./notation.ts";
import type { StrategyKey } from "./strategy.ts";

/**
 * How a reason is put to people, and what a table's row says that has it, unless the row says otherwise. The columns:
 * the text for the customer; where the cause usually lies; outcome, severity and retry class; what to do at the till,
 * whose steps for the customer are also told to the customer, as far as they make sense where the card was used.
 *
 * `secret` is a reason that no text for the customer, and none for a screen that others see, may name: it is put exactly
 * as `generic`, a refusal without a reason.
 */
const manners = {
  approved: "approved issuer approved soft none",
  part: "part issuer approved_partially soft none collect_rest reverse_partial",
  generic: "generic issuer declined soft unknown ask_other_means contact_issuer",
  secret: "generic issuer declined hard never ask_other_means contact_issuer",
  call: "bank issuer referral soft after_change call_issuer ask_other_means contact_issuer",
  funds: "funds cardholder declined soft later ask_other_means lower_amount contact_issuer",
  limit: "limit issuer declined soft after_change ask_other_means lower_amount contact_issuer",
  pin: "pin cardholder declined soft after_change enter_pin_again ask_other_means",
  pin_entry: "verify issuer declined soft after_change insert_chip ask_other_means",
  verify: "verify issuer declined soft after_change authenticate authenticate:any insert_chip ask_other_means",
  chip: "chip terminal declined soft after_change insert_chip ask_other_means",
  details: "details cardholder declined hard after_change check_card_details ask_other_means",
  account: "account cardholder declined soft after_change select_account ask_other_means",
  bank: "bank cardholder declined soft after_change contact_issuer ask_other_means",
  unsupported: "unsupported issuer declined hard never ask_other_means contact_issuer",
  closed: "bank cardholder declined hard never ask_other_means contact_issuer",
  final: "generic issuer declined hard never ask_other_means contact_issuer",
  cancelled: "cancelled cardholder declined soft none enter_again",
  again: "later terminal declined soft after_change enter_again ask_other_means",
  later: "later network declined soft later retry_in_minutes ask_other_means",
  setup: "shop acquirer declined hard after_change contact_acquirer ask_other_means:no_card",
  signon: "shop terminal declined soft after_change sign_on_again enter_again",
  original: "shop merchant declined soft check_status check_original",
  pending: "pending issuer outcome_unknown soft check_status query_status",
  renew: "shop merchant declined soft after_change authorise_again contact_acquirer",
  float: "shop merchant declined soft after_change top_up_float contact_acquirer",
  refund: "refund merchant declined soft unknown contact_acquirer",
  reversal: "pending network declined soft later repeat_reversal",
  reversal_keys: "pending network declined soft later sign_on_again repeat_reversal",
  capture: "generic issuer declined hard never capture_if_safe ask_other_means",
  confirm: "approved issuer approved soft check_status confirm_approval",
  none: "none network not_a_decline soft none",
} as const;

/**
 * How a reason is put.
 *
 * @internal
 */
export type Manner = keyof typeof manners;

/** What a manner says, by name. */
interface MannerRow {
  readonly phrase: CustomerPhrase;
  readonly party: Party;
  readonly outcome: Outcome;
  readonly severity: "soft" | "hard";
  readonly retry: RetryClass;
  readonly steps: readonly StrategyKey[];
}

type Columns<Row> = Row extends string ? ReturnType<typeof split<Row, " ">> : never;

/**
 * A text for the customer.
 *
 * @internal
 */
export type CustomerPhrase = Columns<(typeof manners)[Manner]>[0];

/**
 * Returns what a manner says.
 *
 * @internal
 */
export const mannerRow = /* @__PURE__ */ remembered((manner: Manner): MannerRow => {
  const [phrase, party, outcome, severity, retry, ...steps] = split(manners[manner], " ");
  return { phrase, party, outcome, severity, retry, steps };
});
