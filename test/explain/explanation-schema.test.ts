import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { explanationSchema } from "../../scripts/explanation-schema.ts";
import type { DeclineFacts } from "../../src/declines/facts.ts";
import { builtInNetworks } from "../../src/explain/built-in-tables.ts";
import { explainDecline } from "../../src/explain/explain-decline.ts";

const ajv = new Ajv2020({ strict: true, allErrors: true });
const validate = ajv.compile(explanationSchema);

function check(facts: DeclineFacts, options = {}): void {
  const answer: unknown = JSON.parse(JSON.stringify(explainDecline(facts, options)));
  if (!validate(answer)) throw new Error(`${JSON.stringify(facts)}: ${ajv.errorsText(validate.errors)}`);
}

describe("the schema of an explanation", () => {
  it("holds for every row of every table", () => {
    for (const { id, rows } of builtInNetworks) for (const { code } of rows) check({ responseCode: code, network: id });
  });

  it("holds for answers with amounts, balances and retry rules", () => {
    const balances = [
      { accountType: "10", amountType: "available", currency: "156", sign: "credit", amount: "4000" },
    ] as const;
    for (const cardScheme of ["visa", "mastercard", "elo", "amex"])
      for (const merchantAdviceCode of ["01", "02", "03", "24", "40"])
        for (const acquirerCountry of ["076", "276"])
          check(
            {
              responseCode: "51",
              network: "unionpay",
              cardScheme,
              merchantAdviceCode,
              acquirerCountry,
              amount: "10000",
              currency: "156",
              currencyExponent: 2,
              accountType: "10",
              balances,
              approvedAmount: "4000",
            },
            { includeBalances: true, asOf: "2031-01-01", locale: "zh-CN" },
          );
    for (const event of ["no_response", "late_response", "response_mac_invalid"] as const)
      check({ event, mti: "0200" });
  });

  const word = fc.oneof(
    fc.string(),
    fc.constantFrom("51", "00", "05", "__proto__", "constructor", "0400", "visa", "merchant"),
  );
  const junk = fc.record(
    {
      responseCode: word,
      network: fc.oneof(word, fc.array(word, { maxLength: 3 })),
      cardScheme: word,
      mti: word,
      flow: word,
      channel: word,
      initiator: word,
      attended: fc.boolean(),
      cardPresent: fc.boolean(),
      merchantAdviceCode: word,
      amount: word,
      currency: word,
      accountType: word,
      mcc: word,
      hostText: fc.array(word, { maxLength: 3 }),
    },
    { requiredKeys: [] },
  );

  it("holds for any junk: an answer of the declared shape, whatever is asked", () => {
    fc.assert(
      fc.property(junk, (facts) => check(facts as DeclineFacts)),
      { numRuns: 1500 },
    );
  });

  it("knows no property that no answer has", () => {
    const seen = new Set<string>();
    const collect = (value: unknown): void => {
      if (typeof value !== "object" || value === null) return;
      for (const [key, inner] of Object.entries(value)) {
        if (!Array.isArray(value)) seen.add(key);
        collect(inner);
      }
    };
    for (const { id, rows } of builtInNetworks)
      for (const { code } of rows.slice(0, 20)) collect(explainDecline({ responseCode: code, network: id }));
    collect(explainDecline("51", { network: "unionpay", cardScheme: "elo", asOf: "2031-01-01" }));
    collect(explainDecline("57", { network: "visa", cardScheme: "visa" }));
    const declared = Object.keys(explanationSchema.properties).filter((key) => !["amounts", "hostText"].includes(key));
    expect(declared.filter((key) => !seen.has(key))).toEqual([]);
  });
});
