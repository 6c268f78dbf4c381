import { describe, expect, it } from "vitest";
import {
  createExplainer,
  type DeclineFacts,
  en,
  es,
  forCustomer,
  fr,
  ja,
  ptBR,
  type Reason,
  resolveRow,
  zhCN,
} from "../../src/declines/index.ts";
import { builtInNetworks, builtInWords } from "../../src/explain/built-in-tables.ts";

const { explainDecline, locales } = createExplainer({
  networks: builtInNetworks,
  words: builtInWords,
  locales: [en, zhCN, es, fr, ja, ptBR],
});

/** What must not be told to whom it concerns, nor to who stands behind them. */
const masked: readonly Reason[] = [
  "account_in_arrears",
  "capture_card",
  "compliance_block",
  "contact_acquirer",
  "legal_violation",
  "lost_card",
  "restricted_card",
  "security_violation",
  "stolen_card",
  "suspected_fraud",
];

const telling: { readonly [locale: string]: RegExp } = {
  en: /\b(lost|stolen|fraud|sanction|laundering|arrears|restricted)/i,
  "zh-CN": /挂失|被窃|丢失|欺诈|作弊|可疑|制裁|洗钱|逾期|受限/,
  es: /\b(perdida|robada|fraude|sancion|lavado|mora\b|restringida)/i,
  fr: /perdue|volée|fraude|sanction|blanchiment|impayé|restreinte/i,
  ja: /紛失|盗難|不正|制裁|洗浄|延滞/,
  "pt-BR": /perdid|roubad|fraude|sanç|lavagem|atraso|restrit/i,
};

const situations: readonly DeclineFacts[] = [
  {},
  { flow: "purchase", attended: true, cardPresent: true, channel: "chip" },
  { flow: "purchase", channel: "ecommerce" },
  { flow: "purchase", initiator: "merchant" },
  { flow: "refund" },
];

const rows = builtInNetworks.flatMap((network) =>
  network.rows
    .filter(({ reason }) => masked.includes(reason))
    .map((row) => ({ network: network.id, code: row.code, outcome: resolveRow(row, network).outcome })),
);

describe.each(locales)("in %s", (locale) => {
  it("a masked reason reads, to the customer, byte for byte as a refusal without a reason", () => {
    for (const facts of situations) {
      const plain = JSON.stringify(
        forCustomer(explainDecline({ ...facts, responseCode: "05", network: "visa" }, { locale })),
      );
      for (const { network, code, outcome } of rows) {
        if (outcome !== "declined") continue;
        const view = JSON.stringify(forCustomer(explainDecline({ ...facts, responseCode: code, network }, { locale })));
        if (view !== plain) throw new Error(`${network} ${code}: ${view} is not ${plain}`);
      }
    }
  });

  it("the operator is not told the reason, unless the screen is private", () => {
    for (const facts of situations)
      for (const { network, code } of rows) {
        const { operator } = explainDecline({ ...facts, responseCode: code, network }, { locale }).messages;
        if (telling[locale]?.test(operator)) throw new Error(`${network} ${code}: ${operator}`);
      }
    const open = explainDecline({ responseCode: "41", network: "visa", screen: "private" }, { locale });
    expect(open.messages.operator).toMatch(telling[locale] ?? /$^/);
  });
});

it("looks at every masked row there is", () => {
  expect(rows.length).toBeGreaterThan(400);
  expect(new Set(rows.map(({ network }) => network)).size).toBeGreaterThan(35);
});
