import type {
  Actor,
  Ceiling,
  Effect,
  Likelihood,
  NoteId,
  RetryGround,
  RetryRule,
  RetryVerdict,
  ShortfallAbsent,
  StrategyKind,
} from "../src/declines/explanation.ts";
import type { Evidence, Outcome, Party, PosClass } from "../src/declines/network.ts";
import { reasons } from "../src/declines/reason.ts";

/** All words of a union: one that is missing, or is none of them, does not compile. */
const words = <Word extends string>(all: { readonly [W in Word]: true }) => ({ enum: Object.keys(all) });

const text = { type: "string" };
const flag = { const: true };
const list = (items: object) => ({ type: "array", items });
const ref = (name: string) => ({ $ref: `#/$defs/${name}` });

/** An object of exactly these properties; those of `required` are always there. */
const shape = (required: Readonly<Record<string, object>>, optional: Readonly<Record<string, object>> = {}) => ({
  type: "object",
  properties: { ...required, ...optional },
  required: Object.keys(required),
  additionalProperties: false,
});

const parties = words<Party>({
  issuer: true,
  network: true,
  acquirer: true,
  terminal: true,
  merchant: true,
  cardholder: true,
  unknown: true,
});

const evidence = words<Evidence>({
  specified: true,
  documented: true,
  plausible: true,
  anecdotal: true,
  refuted: true,
});

const verdict = words<RetryVerdict>({
  never: true,
  not_now: true,
  after_change: true,
  check_status_first: true,
  allowed: true,
  unknown: true,
});

const outcome = words<Outcome>({
  approved: true,
  approved_partially: true,
  declined: true,
  referral: true,
  outcome_unknown: true,
  not_a_decline: true,
});

const posClass = words<PosClass>({ A: true, B: true, C: true, D: true, E: true });

const name = { type: "string", pattern: "^[a-z0-9_]+$" };

const duration = { type: "string", pattern: "^P(\\d+D)?(T\\d+H)?$" };
const day = { type: "string", pattern: "^\\d{4}-\\d{2}-\\d{2}$" };
const digits = { type: "string", pattern: "^-?\\d+$" };

const money = shape({ minor: digits }, { value: text, currency: text, exponent: { enum: [0, 1, 2, 3, 4] } });

const ceiling = shape(
  {
    counts: words<Ceiling["counts"]>({ retries: true, declines: true, merchant_declines: true }),
    attempts: { type: "integer", minimum: 1 },
    per: words<Ceiling["per"]>({ PT24H: true, P30D: true, month: true }),
  },
  { timeZone: text, same: words<NonNullable<Ceiling["same"]>>({ amount: true, amount_and_initiator: true }) },
);

const rule = shape(
  {
    id: name,
    kind: words<RetryRule["kind"]>({
      hard_stop: true,
      wait: true,
      change: true,
      ceiling: true,
      category: true,
      terminal_handling: true,
    }),
    verdict,
    agrees: { type: "boolean" },
    text,
    sources: list(text),
  },
  {
    posClass,
    ceiling: ref("ceiling"),
    notBefore: duration,
    appliesTo: shape({}, { network: text, scheme: text, channel: text, initiator: text, region: text }),
    from: day,
    until: day,
    edition: text,
    upcoming: flag,
  },
);

const source = shape(
  { id: text, publisher: text, title: text },
  { edition: text, url: text, section: text, derivesFrom: list(text) },
);

const cause = shape({
  id: name,
  text,
  party: parties,
  likelihood: words<Likelihood>({ likely: true, possible: true, unlikely: true, ruled_out: true }),
  because: list(ref("ground")),
  evidence,
  sources: list(text),
});

const strategy = shape(
  {
    id: name,
    text,
    actor: words<Actor>({
      customer: true,
      operator: true,
      merchant: true,
      backend: true,
      acquirer: true,
      issuer: true,
    }),
    kind: words<StrategyKind>({ check: true, remedy: true, prevention: true, generic: true }),
    effect: words<Effect>({ resolves: true, prevents: true, none: true }),
    action: name,
    addresses: list(name),
    because: list(ref("ground")),
    cautions: list(text),
    evidence,
    sources: list(text),
  },
  { maximum: ref("money") },
);

const retry = shape(
  {
    verdict,
    rules: list(ref("rule")),
    because: words<RetryGround>({
      nothing_to_retry: true,
      outcome_open: true,
      table_forbids: true,
      needs_a_change: true,
      needs_the_customer: true,
      new_pin_entry: true,
      passes_with_time: true,
      merchant_initiated: true,
      reversal_is_repeated: true,
      tables_differ: true,
      scheme_forbids: true,
      scheme_asks_to_wait: true,
      scheme_asks_for_a_change: true,
      no_rule_known: true,
    }),
    text,
  },
  { withoutScheme: verdict, notBefore: duration, otherDays: list(ref("rule")) },
);

const amounts = shape(
  {},
  {
    requested: ref("money"),
    approved: ref("money"),
    available: ref("money"),
    shortfall: ref("money"),
    shortfallAbsent: words<ShortfallAbsent>({
      not_requested: true,
      not_applicable: true,
      amount_unknown: true,
      currency_unknown: true,
      no_balance: true,
      ledger_only: true,
      other_currency: true,
      other_account: true,
      balance_covers_amount: true,
    }),
  },
);

const note = words<NoteId>({
  tables_agree: true,
  tables_differ: true,
  table_not_loaded: true,
  code_unknown: true,
  code_missing: true,
  approval_disputed: true,
  reversal_reason: true,
  nothing_to_reverse: true,
  not_reversed: true,
});

/** The JSON Schema of `DeclineExplanation`, published with the package so that other languages can read answers. */
export const explanationSchema = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  title: "DeclineExplanation",
  description: "What explainDecline() of field39 returns.",
  ...shape(
    {
      knowledgeVersion: day,
      locale: text,
      outcome,
      reason: { enum: reasons },
      title: text,
      ambiguous: list(shape({ network: text, reason: { enum: reasons }, label: text })),
      decidedBy: parties,
      severity: { enum: ["soft", "hard"] },
      captureCard: { type: "boolean" },
      notes: list(shape({ id: note, text })),
      causes: list(ref("cause")),
      strategies: list(ref("strategy")),
      retry: ref("retry"),
      messages: shape({ customer: text, operator: text, merchant: text }),
      customerActions: list(name),
      sources: list(ref("source")),
    },
    {
      responseCode: text,
      network: text,
      cardScheme: text,
      edition: text,
      stale: flag,
      confirmation: { const: "required" },
      label: text,
      display: text,
      disputed: text,
      hostText: list(text),
      amounts: ref("amounts"),
    },
  ),
  $defs: { money, ground: shape({ id: text, text }), ceiling, rule, source, cause, strategy, retry, amounts },
};
