import { expect, it } from "vitest";
import { forCustomer } from "../../src/declines/index.ts";
import { explain } from "./explainer.ts";

const shown = (...hostText: string[]) => explain("51", { hostText }).hostText;

it.each([
  ["as it came", ["余额不足，请联系发卡行"], ["余额不足，请联系发卡行"]],
  ["without control characters", ["余额\u0007不足\r\n\u001b[31m请查询"], ["余额 不足 [31m请查询"]],
  ["without what turns the direction of writing", ["approved\u202e denied"], ["approved  denied"]],
  ["without what may be a card number", ["卡号6222020000000000001 余额不足"], ["卡号… 余额不足"]],
  ["with short numbers", ["限额5000000"], ["限额5000000"]],
  ["without texts of nothing", ["\u0000\u0000", "  ", "51"], ["51"]],
  ["not at all where there is none", ["\u0000"], undefined],
])("is shown %s", (_how, texts, expected) => {
  expect(shown(...texts)).toEqual(expected);
});

it("is cut after 200 characters", () => {
  expect(shown("长".repeat(500))).toEqual(["长".repeat(200)]);
});

it("never reaches the customer, nor what is kept for the next caller", () => {
  expect(JSON.stringify(forCustomer(explain("51", { hostText: ["余额不足X"] })))).not.toContain("余额不足X");
  expect(explain("51").hostText).toBeUndefined();
});
