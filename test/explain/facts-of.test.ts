import { describe, expect, it } from "vitest";
import { decode, factsOf, fromHex, isIso8583Error } from "../../src/index.ts";
import { iso1987Ascii, unionpayPos } from "../../src/specs/index.ts";
import {
  refundDeclined,
  reversalAnswered12,
  reversalRequest,
  saleApprovedPartly,
  saleDeclinedWithBalance,
  saleDeclinedWithTexts,
} from "./unionpay-frames.ts";

const factsOfFrame = (hex: string) => factsOf(decode(unionpayPos, fromHex(hex)));

describe("facts of UnionPay POS messages", () => {
  it("reads code, tables, amounts and balance of a declined sale", () => {
    expect(factsOfFrame(saleDeclinedWithBalance)).toEqual({
      responseCode: "51",
      network: ["unionpay", "china-pos-legacy"],
      mti: "0210",
      processingCode: "000000",
      flow: "purchase",
      amount: "000000100000",
      currency: "156",
      currencyExponent: 2,
      accountType: "00",
      balances: [
        { accountType: "10", amountType: "available", currency: "156", sign: "credit", amount: "000000012345" },
      ],
    });
  });

  it("takes element 4 of a partial approval as what was approved", () => {
    const facts = factsOfFrame(saleApprovedPartly);
    expect(facts.approvedAmount).toBe("000000060000");
    expect(facts.amount).toBeUndefined();
  });

  it("learns the requested amount and the entry mode from the request", () => {
    const request = {
      mti: "0200",
      fields: { 3: "000000", 4: "000000100000", 22: "051", 25: "00", 60: { 1: "22" } },
    };
    const facts = factsOf(decode(unionpayPos, fromHex(saleApprovedPartly)), { request });
    expect(facts.amount).toBe("000000100000");
    expect(facts.approvedAmount).toBe("000000060000");
    expect(facts.entryMode).toBe("051");
    expect(facts.mti).toBe("0210");
  });

  it("reads the host's text from each slot of 63.2", () => {
    expect(factsOfFrame(saleDeclinedWithTexts).hostText).toEqual(["余额不足", "银联", "收单机构", "请换卡支付"]);
  });

  it("tells a refund by 0230, 20 and 60.1 = 25", () => {
    expect(factsOfFrame(refundDeclined).flow).toBe("refund");
  });

  it("keeps the reason of a reversal request apart from a decline", () => {
    expect(factsOfFrame(reversalRequest)).toMatchObject({ responseCode: "98", mti: "0400", flow: "reversal" });
    expect(factsOfFrame(reversalAnswered12)).toMatchObject({ responseCode: "12", mti: "0410", flow: "reversal" });
  });
});

const flows: readonly [string, { mti: string; processingCode: string; condition: string; type: string }, string][] = [
  ["sale", { mti: "0200", processingCode: "000000", condition: "00", type: "22" }, "purchase"],
  ["sale at an electronic till", { mti: "0210", processingCode: "000000", condition: "04", type: "22" }, "purchase"],
  ["void", { mti: "0200", processingCode: "200000", condition: "00", type: "23" }, "void"],
  ["refund", { mti: "0220", processingCode: "200000", condition: "00", type: "25" }, "refund"],
  ["pre-authorisation", { mti: "0100", processingCode: "030000", condition: "06", type: "10" }, "preauthorisation"],
  [
    "cancel of a pre-authorisation",
    { mti: "0100", processingCode: "200000", condition: "06", type: "11" },
    "preauthorisation_cancellation",
  ],
  ["completion", { mti: "0200", processingCode: "000000", condition: "06", type: "20" }, "completion"],
  ["completion as advice", { mti: "0220", processingCode: "000000", condition: "06", type: "24" }, "completion"],
  [
    "cancel of a completion",
    { mti: "0200", processingCode: "200000", condition: "06", type: "21" },
    "completion_cancellation",
  ],
  ["balance inquiry", { mti: "0200", processingCode: "310000", condition: "00", type: "01" }, "balance_inquiry"],
  ["reversal of a sale", { mti: "0400", processingCode: "000000", condition: "00", type: "22" }, "reversal"],
  ["sign-on", { mti: "0800", processingCode: "", condition: "", type: "00" }, "network_management"],
  ["a refund in a sale's message", { mti: "0200", processingCode: "200000", condition: "00", type: "25" }, "unknown"],
  [
    "a sale under a pre-authorisation's condition",
    { mti: "0200", processingCode: "000000", condition: "06", type: "22" },
    "unknown",
  ],
];

describe("UnionPay flows by message type, 3, 25 and 60.1", () => {
  it.each(flows)("%s", (_name, { mti, processingCode, condition, type }, flow) => {
    const message = {
      mti,
      fields: {
        ...(processingCode === "" ? {} : { 3: processingCode }),
        ...(condition === "" ? {} : { 25: condition }),
        60: { 1: type, 2: "000001", 3: "000" },
      },
    };
    expect(factsOf(message, { spec: unionpayPos }).flow).toBe(flow);
  });

  it("does not know a flow without 60.1", () => {
    expect(factsOf({ mti: "0200", fields: { 3: "000000", 25: "00" } }, { spec: unionpayPos }).flow).toBe("unknown");
  });
});

describe("facts of ISO 8583:1987 messages", () => {
  it.each([
    ["0110", "000000", "purchase"],
    ["0210", "010000", "cash"],
    ["0210", "200000", "refund"],
    ["0110", "310000", "balance_inquiry"],
    ["0430", "000000", "reversal"],
    ["0210", "920000", "unknown"],
  ])("%s %s is %s", (mti, processingCode, flow) => {
    expect(factsOf({ mti, fields: { 3: processingCode } }, { spec: iso1987Ascii }).flow).toBe(flow);
  });

  it("asks for the spec of a message that no decoder made", () => {
    const failed = (() => {
      try {
        return factsOf({ mti: "0210", fields: { 39: "51" } });
      } catch (error) {
        return error;
      }
    })();
    expect(isIso8583Error(failed) && failed.code).toBe("spec_unknown");
  });

  it("does not give the exponent of the request's currency to another one", () => {
    const request = { mti: "0200", fields: { 4: "000000100000", 49: "156" } };
    const facts = factsOf({ mti: "0210", fields: { 39: "51", 49: "959" } }, { spec: iso1987Ascii, request });
    expect(facts.currency).toBe("959");
    expect(facts.currencyExponent).toBeUndefined();
  });

  it("cleans the host's text of control characters", () => {
    const message = { mti: "0210", fields: { 56: "00+\u001b[2J成功" } };
    expect(factsOf(message, { spec: unionpayPos }).hostText).toEqual(["00+·[2J成功"]);
  });
});
