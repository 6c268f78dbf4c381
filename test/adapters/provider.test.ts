import { describe, expect, it } from "vitest";
import {
  codeAt,
  codeOf,
  flowOf,
  mastercardAdvice,
  oneOf,
  partOf,
  providerFacts,
  schemeOfBrand,
  valueAt,
} from "../../src/adapters/provider.ts";

describe("the scheme of a brand", () => {
  it.each([
    ["Visa", "visa"],
    ["MasterCard", "mastercard"],
    ["mc", "mastercard"],
    ["American Express", "amex"],
    ["amex", "amex"],
    ["Discover", "discover"],
    ["Diners Club International", "diners"],
    ["JCB", "jcb"],
    ["China UnionPay", "unionpay"],
    ["cup", "unionpay"],
    ["elo", "elo"],
  ])("%s is %s", (brand, scheme) => {
    expect(schemeOfBrand(brand)).toBe(scheme);
  });

  it.each([
    "cartes_bancaires",
    "interac",
    "maestro",
    "visa cartes bancaires",
    "",
    "constructor",
    4,
    null,
    undefined,
    {},
  ])("is not guessed from %j", (brand) => {
    expect(schemeOfBrand(brand)).toBeUndefined();
  });
});

describe("a value at a path", () => {
  it("is what the object has itself", () => {
    expect(valueAt({ a: { b: 1 } }, "a", "b")).toBe(1);
    expect(valueAt({ a: null }, "a", "b")).toBeUndefined();
    expect(valueAt("text", "length")).toBeUndefined();
    expect(valueAt({}, "constructor")).toBeUndefined();
    expect(valueAt(undefined, "a")).toBeUndefined();
  });

  it("of a wrapped answer is the wrapped one's", () => {
    expect(partOf({ error: { code: "x" } }, "data", "error")).toEqual({ code: "x" });
    expect(partOf({ error: null, code: "y" }, "error")).toEqual({ error: null, code: "y" });
  });
});

describe("a code", () => {
  it.each([
    ["51", "51"],
    [" 51 ", "51"],
    [51, "51"],
    ["insufficient_funds", "insufficient_funds"],
    ["fraud-cancelled", "fraud-cancelled"],
    ["", undefined],
    ["do not honour", undefined],
    ["4111111111111111", undefined],
    ["4111-1111-1111-1111", undefined],
    [4111111111111111, undefined],
    [1.5, undefined],
    [Number.NaN, undefined],
    [true, undefined],
    [null, undefined],
    [["51"], undefined],
    ["x".repeat(65), undefined],
  ])("of %j is %j", (value, code) => {
    expect(codeAt({ value }, "value")).toBe(code);
  });
});

describe("the code to explain", () => {
  const answer = { provider: "stripe", own: "do_not_honor", networkCode: "05", scheme: "visa" } as const;

  it("is the network's where the scheme is known", () => {
    expect(codeOf(answer)).toEqual({ responseCode: "05", network: "visa" });
  });

  it.each([
    ["the scheme is not known", { scheme: undefined }],
    ["the network's is missing", { networkCode: undefined }],
    ["the network's is no response code", { networkCode: "declined" }],
    ["the network approved and the provider refused", { networkCode: "00" }],
    ["the network approved a part", { networkCode: "10" }],
    ["the provider decided", { providerDecided: true }],
  ])("is the provider's where %s", (_why, change) => {
    expect(codeOf({ ...answer, ...change })).toEqual({ responseCode: "do_not_honor", network: "stripe" });
  });

  it("takes 87 for an approval on Mastercard alone", () => {
    expect(codeOf({ ...answer, networkCode: "87", scheme: "mastercard" }).network).toBe("stripe");
    expect(codeOf({ ...answer, networkCode: "87", scheme: "discover" }).network).toBe("discover");
  });
});

it("takes an advice for Mastercard's only with two digits and a Mastercard card", () => {
  expect(mastercardAdvice("mastercard", "03")).toBe("03");
  expect(mastercardAdvice("visa", "03")).toBeUndefined();
  expect(mastercardAdvice(undefined, "03")).toBeUndefined();
  expect(mastercardAdvice("mastercard", "try_again_later")).toBeUndefined();
  expect(mastercardAdvice("mastercard", 3)).toBeUndefined();
});

it("takes the flow from the operation, then from the object", () => {
  expect(flowOf({ operation: "payout" }, "payment")).toBe("payout");
  expect(flowOf({}, "refund")).toBe("refund");
  expect(flowOf({})).toBe("unknown");
  expect(flowOf({ operation: "constructor" as never })).toBe("unknown");
  expect(oneOf(["a"], "toString")).toBeUndefined();
});

it("keeps no fact that is not known", () => {
  expect(providerFacts({ name: "stripe", code: undefined }, { flow: "unknown", channel: undefined })).toEqual({
    flow: "unknown",
    provider: { name: "stripe" },
  });
});
