import { describe, expect, it } from "vitest";
import { describeRows } from "../../src/message/describe-rows.ts";
import { readMti } from "../../src/message/mti.ts";
import { readPosEntryMode } from "../../src/message/pos-entry-mode.ts";
import { readProcessingCode } from "../../src/message/processing-code.ts";
import { iso1987Ascii } from "../../src/specs/iso8583-1987-ascii.ts";
import { unionpayPos } from "../../src/specs/unionpay-pos.ts";
import { sample } from "./samples.ts";

const hostile = ["constructor", "__proto__", "toString", "hasOwnProperty", "valueOf"];

describe("readMti", () => {
  it.each([
    ["0100", { version: "1987", class: "authorisation", function: "request", origin: "acquirer" }],
    ["0210", { version: "1987", class: "financial", function: "requestResponse", origin: "acquirer" }],
    ["0221", { version: "1987", class: "financial", function: "advice", origin: "acquirerRepeat" }],
    ["0430", { version: "1987", class: "reversal", function: "adviceResponse", origin: "acquirer" }],
    ["1442", { version: "1993", class: "chargeback", function: "notification", origin: "issuer" }],
    ["0800", { version: "1987", class: "networkManagement", function: "request", origin: "acquirer" }],
    ["2164", { version: "2003", class: "authorisation", function: "instruction", origin: "other" }],
    ["0164", { version: "1987", class: "authorisation", origin: "other" }],
    ["1165", { version: "1993", class: "authorisation", origin: "otherRepeat" }],
    ["0165", { version: "1987", class: "authorisation" }],
    ["8100", { version: "national", class: "authorisation", function: "request", origin: "acquirer" }],
    ["9985", { version: "private" }],
    ["3985", {}],
  ])("%s", (mti, reading) => {
    expect(readMti(mti)).toStrictEqual(reading);
  });

  it("reads the acknowledgements of Mastercard", () => {
    const acknowledged = { version: "1987", class: "authorisation", origin: "acquirer" };
    expect(readMti("0180")).toStrictEqual(acknowledged);
    expect(readMti("0180", { network: "mastercard" })).toStrictEqual({
      ...acknowledged,
      function: "positiveAcknowledgement",
    });
    expect(readMti("0190", { network: ["visa", "mastercard"] })?.function).toBe("negativeAcknowledgement");
  });

  it.each(["", "210", "02100", "02 0", "０２１０", ...hostile])("cannot read %j", (mti) => {
    expect(readMti(mti)).toBeUndefined();
  });
});

describe("readProcessingCode", () => {
  it.each([
    ["000000", "goodsAndServices", "defaultAccount", "defaultAccount"],
    ["011000", "cash", "savingsAccount", "defaultAccount"],
    ["092000", "goodsAndServicesWithCash", "chequeAccount", "defaultAccount"],
    ["200030", "returns", "defaultAccount", "creditAccount"],
    ["401020", "accountTransfer", "savingsAccount", "chequeAccount"],
  ])("%s in ISO 8583:1987", (code, transaction, from, to) => {
    expect(readProcessingCode(code)).toStrictEqual({ transaction, from, to });
  });

  it.each([
    ["0200", "000000", "00", "sale"],
    ["0210", "000000", "06", "completion"],
    ["0220", "000000", "18", "completion"],
    ["0100", "030000", "06", "preauthorisation"],
    ["0200", "200000", "00", "saleVoid"],
    ["0210", "200000", "06", "completionCancellation"],
    ["0110", "200000", "06", "preauthorisationCancellation"],
    ["0220", "200000", "00", "refund"],
    ["0400", "200000", "00", "voidOrRefund"],
    ["0200", "310000", "00", "balanceInquiry"],
    ["0200", "280000", "00", undefined],
  ])("UnionPay: %s with %s and condition %s", (mti, code, posConditionCode, transaction) => {
    expect(readProcessingCode(code, { unionpay: true, mti, posConditionCode })?.transaction).toBe(transaction);
  });

  it.each([
    ["330000", "2100", undefined, "verificationInquiry", "defaultAccount"],
    ["7S0000", "2304", undefined, "cardDeactivation", "defaultAccount"],
    ["7S0000", "1304", undefined, undefined, undefined],
    ["330000", "0100", undefined, undefined, "defaultAccount"],
    ["386000", "0100", "postilion", "miniStatementInquiry", "electronicPurse"],
    ["509100", "0200", "postilion", "paymentFromAccount", "mortgageLoan"],
    ["509200", "0200", undefined, undefined, undefined],
    ["001000", "0200", "postilion", "goodsAndServices", "savingsAccount"],
  ])("%s in %s of %s", (code, mti, network, transaction, from) => {
    const read = readProcessingCode(code, { mti, network });
    expect(read?.transaction).toBe(transaction);
    expect(read?.from).toBe(from);
  });

  it("says nothing of reserved types and accounts", () => {
    expect(readProcessingCode("109977")).toStrictEqual({});
    for (const code of ["", "00000", "0000000", "00000a", ...hostile]) {
      expect(readProcessingCode(code)).toBeUndefined();
    }
  });
});

describe("readPosEntryMode", () => {
  it.each([
    ["021", { panEntry: "stripe", pinCapability: "pinCapable" }],
    ["022", { panEntry: "stripe", pinCapability: "noPinCapable" }],
    ["051", { panEntry: "chip", pinCapability: "pinCapable" }],
    ["072", { panEntry: "contactless", pinCapability: "noPinCapable" }],
    ["950", { panEntry: "chipUnreliable", pinCapability: "unspecified" }],
    ["801", { panEntry: "chipFallback", pinCapability: "pinCapable" }],
    ["108", {}],
  ])("%s", (code, reading) => {
    expect(readPosEntryMode(code)).toStrictEqual(reading);
  });

  it.each([
    ["812", "mastercard", { panEntry: "ecommerce", pinCapability: "noPinCapable" }],
    ["100", "mastercard", { panEntry: "credentialOnFile", pinCapability: "unspecified" }],
    ["798", "mastercard", { panEntry: "chipFallbackManual", pinCapability: "pinPadDown" }],
    ["0510", "visa", { panEntry: "chip", pinCapability: "pinCapable" }],
    ["1000", "visa", { panEntry: "credentialOnFile", pinCapability: "unspecified" }],
    ["810", "visa", { pinCapability: "unspecified" }],
    ["0210", "mastercard", undefined],
    ["0511", "visa", undefined],
  ])("%s of %s", (code, network, reading) => {
    expect(readPosEntryMode(code, { network })).toStrictEqual(reading);
  });

  it.each(["", "21", "0210", ...hostile])("cannot read %j", (code) => {
    expect(readPosEntryMode(code)).toBeUndefined();
  });
});

type Rows = ReturnType<typeof describeRows>;
const meaning = (rows: Rows, path: string) => rows.find((row) => row.path === path)?.meaning;

describe("meanings in UnionPay messages", () => {
  it.each([
    [
      "declinedSale",
      "mti",
      "financial response; begun by the acquirer; ISO 8583:1987",
      "金融交易应答；收单方发起；ISO 8583:1987",
    ],
    ["declinedSale", "header.processingRequirement", "nothing", "无"],
    ["declinedSale", "3", "sale", "消费"],
    ["declinedSale", "4", "CNY 1000.00", "CNY 1000.00"],
    ["declinedSale", "12", "15:30:12", "15:30:12"],
    ["declinedSale", "13", "15 March", "3月15日"],
    ["declinedSale", "25", "normal presentment", "正常提交"],
    ["declinedSale", "39", undefined, undefined],
    ["declinedSale", "49", "CNY", "CNY"],
    ["declinedSale", "60.1", "sale", "消费"],
    ["declinedSale", "60.3", undefined, undefined],
    ["declinedSale", "60.4", "chip", "接触式IC卡"],
    ["declinedSale", "60.6", "not supported", "不支持"],
    ["declinedSale", "63.1", "UnionPay", "中国银联"],
    ["balance", "3", "balance inquiry", "余额查询"],
    ["balance", "54[0].1", "savings account", "储蓄账户"],
    ["balance", "54[0].2", "available balance", "可用余额"],
    ["balance", "54[0].4", undefined, undefined],
    ["balance", "54[0].5", undefined, undefined],
    ["voidedSale", "3", "void of a sale", "消费撤销"],
    ["voidedSale", "22", "magnetic stripe; PIN can be entered", "磁条；可输入PIN"],
    ["refund", "3", "refund", "退货"],
    ["refund", "63.1", undefined, undefined],
    ["preauthorisation", "3", "pre-authorisation", "预授权"],
    ["preauthorisation", "25", "pre-authorisation, its completion or cancellation", "预授权类交易"],
    ["preauthorisation", "26", "PIN of up to 12 digits", "PIN最长12位"],
    ["preauthorisation", "53.1", "ANSI X9.8 with card number", "ANSI X9.8，带主账号"],
    ["preauthorisation", "53.2", "double-length triple DES", "双倍长3DES"],
    ["preauthorisation", "55.9F27", "ARQC: goes online", "ARQC：请求联机"],
    ["signOn", "60.3", "sign-on, double-length keys", "签到，双倍长密钥"],
    ["signOn", "63.1", undefined, undefined],
    ["echo", "60.3", "echo test", "回响测试"],
  ] as const)("%s, %s: %s", (name, path, english, chinese) => {
    expect(meaning(describeRows(sample(name)), path)).toBe(english);
    expect(meaning(describeRows(sample(name), { locale: "zh-CN" }), path)).toBe(chinese);
  });

  it("takes a network management code for what it is in this kind of message", () => {
    const at = (mti: string, code: string) =>
      meaning(describeRows({ mti, fields: { 60: { 3: code } } }, { spec: unionpayPos }), "60.3");
    expect(at("0500", "201")).toBe("batch settlement");
    expect(at("0320", "201")).toBe("batch upload");
    expect(at("0320", "207")).toBe("end of the batch upload, in balance");
    expect(at("0200", "201")).toBeUndefined();
    expect(at("0800", "301")).toBeUndefined();
    expect(at("0800", "350")).toBeUndefined();
  });
});

describe("meanings in ISO 8583:1987", () => {
  const rows = (mti: string, fields: object) => describeRows({ mti, fields }, { spec: iso1987Ascii });
  const one = (element: number, value: string, more: object = {}) =>
    meaning(rows("0200", { ...more, [element]: value }), String(element));

  it.each([
    [3, "003000", "goods and services; from credit account"],
    [3, "401020", "transfer between the cardholder's accounts; from savings account; to cheque account"],
    [3, "200000", "returns, refund"],
    [3, "500000", undefined],
    [7, "0315153012", "15 March 15:30:12"],
    [7, "0230153012", undefined],
    [7, "0229235959", "29 February 23:59:59"],
    [9, "69972522", "9.972522"],
    [9, "00000007", "7"],
    [9, "99972522", undefined],
    [12, "240000", undefined],
    [22, "051", "chip; PIN can be entered"],
    [22, "100", undefined],
    [25, "06", "pre-authorised request"],
    [25, "02", "unattended terminal that can retain cards"],
    [25, "41", undefined],
    [26, "00", undefined],
    [49, "392", "JPY"],
    [49, "000", undefined],
    [66, "1", "in balance"],
    [70, "001", "sign-on"],
    [70, "301", "echo test"],
    [70, "161", undefined],
    [73, "260315", "15 March '26"],
  ] as const)("element %d, %s: %s", (element, value, expected) => {
    expect(one(element, value)).toBe(expected);
  });

  it("shows amounts with their own currency and their sign", () => {
    expect(one(4, "000000012345", { 49: "392" })).toBe("JPY 12345");
    expect(one(4, "000000012345")).toBeUndefined();
    expect(one(28, "D00000150", { 49: "840" })).toBe("USD 1.50 debit");
    expect(one(97, "C0000000000000150", { 50: "048" })).toBe("BHD 0.150 credit");
  });

  it("does not lend a set of additional amounts the currency of another", () => {
    const sets = [{ 3: "156" }, { 5: "000000001234" }];
    const described = describeRows({ mti: "0210", fields: { 54: sets } }, { spec: iso1987Ascii, reveal: true });
    expect(meaning(described, "54[1].5")).toBeUndefined();
  });

  it("reads chip data by their own currency", () => {
    const tlv = [
      { tag: "9F02", value: "000000012345" },
      { tag: "5F2A", value: "0392" },
      { tag: "9A", value: "260315" },
      { tag: "9C", value: "20" },
      { tag: "9F27", value: "00" },
    ];
    const described = rows("0200", { 49: "156", 55: tlv });
    expect(meaning(described, "55.9F02")).toBe("JPY 12345");
    expect(meaning(described, "55.5F2A")).toBe("JPY");
    expect(meaning(described, "55.9A")).toBe("15 March '26");
    expect(meaning(described, "55.9C")).toBe("returns, refund");
    expect(meaning(described, "55.9F27")).toBe("AAC: declined by the chip");
  });

  it("has no meaning for names that every object has", () => {
    for (const value of hostile) {
      for (const element of [3, 22, 25, 26, 49, 66, 70]) expect(one(element, value)).toBeUndefined();
    }
  });
});
