import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { fieldsInterface } from "../../scripts/generate-fields.ts";
import { fromHex } from "../../src/bytes/hex.ts";
import { compiledOf } from "../../src/codec/compile.ts";
import { decode } from "../../src/codec/decode.ts";
import { factsOf } from "../../src/explain/facts-of.ts";
import { describe as describeMessage } from "../../src/message/describe.ts";
import { defineSpec } from "../../src/spec/define-spec.ts";
import { extendSpec } from "../../src/spec/extend-spec.ts";
import type { Spec, SpecShape } from "../../src/spec/spec.ts";
import { as2805 } from "../../src/specs/as2805.ts";
import { base24 } from "../../src/specs/base24.ts";
import { iso8583Package } from "../../src/specs/iso8583-package.ts";
import { mastercardCis } from "../../src/specs/mastercard-cis.ts";
import { mastercardIpm } from "../../src/specs/mastercard-ipm.ts";
import { postilion, postilionIccBitmap } from "../../src/specs/postilion.ts";
import { unionpayCups } from "../../src/specs/unionpay-cups.ts";
import { visaBase1 } from "../../src/specs/visa-base1.ts";
import { dialectVectors } from "./dialect-vectors.ts";

describe.each<readonly [spec: Spec, name: string, file: string]>([
  [unionpayCups, "UnionpayCupsFields", "unionpay-cups.fields.ts"],
  [visaBase1, "VisaBase1Fields", "visa-base1.fields.ts"],
  [mastercardCis, "MastercardCisFields", "mastercard-cis.fields.ts"],
  [mastercardIpm, "MastercardIpmFields", "mastercard-ipm.fields.ts"],
  [as2805, "As2805Fields", "as2805.fields.ts"],
  [postilion, "PostilionFields", "postilion.fields.ts"],
  [postilionIccBitmap, "PostilionIccBitmapFields", "postilion-icc-bitmap.fields.ts"],
  [base24, "Base24Fields", "base24.fields.ts"],
  [iso8583Package, "Iso8583PackageFields", "iso8583-package.fields.ts"],
])("$name", (spec, name, file) => {
  it("stands what defineSpec asks, and a round through JSON", () => {
    const again = JSON.parse(JSON.stringify(spec)) as SpecShape;
    expect(again).toEqual(spec);
    expect(defineSpec(again)).toEqual(spec);
    expect(() => compiledOf(spec)).not.toThrow();
  });

  it("is frozen to its depth", () => {
    const open: unknown[] = [spec];
    for (let value = open.pop(); value !== undefined; value = open.pop()) {
      if (typeof value !== "object" || value === null) continue;
      expect(Object.isFrozen(value)).toBe(true);
      open.push(...Object.values(value));
    }
  });

  it("has the interface that its generator writes today", () => {
    const written = readFileSync(new URL(`../../src/specs/${file}`, import.meta.url), "utf8");
    const spaced = (text: string) => text.replace(/\s+/g, " ").replaceAll("?: | ", "?: ").trim();
    expect(spaced(written)).toBe(spaced(fieldsInterface(spec, name)));
  });
});

describe("what a decline says", () => {
  const hexOf = (file: string, id: string) =>
    fromHex(dialectVectors(file).find((vector) => vector.id === id)?.hex ?? "");

  it("of Visa: code, table, balance, flow", () => {
    expect(factsOf(decode(visaBase1, hexOf("visa-base1.json", "visa-by-hand-0110-51")))).toMatchObject({
      responseCode: "51",
      network: "visa",
      flow: "purchase",
      amount: "000000005000",
      currency: "840",
      mcc: "5999",
      balances: [{ accountType: "30", amount: "000000001234", sign: "credit", currency: "840" }],
    });
  });

  it("of Mastercard: code, table, balance, flow", () => {
    const message = decode(mastercardCis, hexOf("mastercard-cis.json", "mastercard-by-hand-0110-51"));
    expect(factsOf(message)).toMatchObject({
      responseCode: "51",
      network: "mastercard",
      flow: "purchase",
      balances: [{ amount: "000000001234" }],
    });
    expect(describeMessage(message)).toContain("Merchant advice code");
    expect(describeMessage(message, { locale: "zh-CN" })).toContain("商户建议码");
  });

  const usages = decode(
    extendSpec(unionpayCups, { header: null }),
    hexOf("unionpay-cups-messages.json", "cups-by-hand-usages"),
  );

  it("of the interchange centre of UnionPay: code and table", () => {
    expect(factsOf(usages)).toMatchObject({ responseCode: "51", network: "unionpay" });
  });

  // The facts of a message do not look into rows that a case chooses.
  it("of the interchange centre of UnionPay: the host's text, which a usage announces", () => {
    expect(factsOf(usages).hostText).toEqual(["余额不足"]);
  });

  it("of switches whose table is not known: the code without a table", () => {
    const bytes = hexOf("base24-messages.json", "base24-by-hand-0210-51");
    expect(factsOf(decode(base24, bytes))).toMatchObject({ responseCode: "51", network: [], flow: "purchase" });
  });
});
