import { describe, expect, it } from "vitest";
import { describe as describeMessage } from "../../src/message/describe.ts";
import { type DescribeOptions, describeRows } from "../../src/message/describe-rows.ts";
import { defineSpec } from "../../src/spec/define-spec.ts";
import { iso1987Ascii } from "../../src/specs/iso8583-1987-ascii.ts";
import { mastercardCis } from "../../src/specs/mastercard-cis.ts";
import { postilion } from "../../src/specs/postilion.ts";
import { unionpayCups } from "../../src/specs/unionpay-cups.ts";
import { unionpayPos } from "../../src/specs/unionpay-pos.ts";

/** A dialect of ISO 8583:1993 and 2003 as far as meanings need one. */
const later = defineSpec({
  name: "later",
  version: 1993,
  mti: "ascii",
  bitmap: { encoding: "hex" },
  wire: { n: "ascii", an: "ascii", b: "binary", z: "ascii", length: "ascii" },
  elements: {
    3: { format: "an6", name: "Processing code", as: "processingCode" },
    4: { format: "n..16", name: "Amount, transaction", as: "amountTransaction" },
    12: { format: "n..14", name: "Date and time, local", as: "localDateTime" },
    13: { format: "n..6", name: "Date, effective", as: "effectiveDate" },
    14: { format: "n4", name: "Date, expiration", as: "expirationDate" },
    15: { format: "n..8", name: "Date, settlement", as: "settlementDate" },
    22: { format: "an..15", name: "Point of service data code", as: "posDataCode" },
    24: { format: "n3", name: "Function code", as: "functionCode" },
    25: { format: "n4", name: "Message reason code", as: "messageReasonCode" },
    26: { format: "n4", name: "Business code", as: "merchantCategoryCode" },
    27: { format: "b128", name: "Point of service data code", as: "posDataCode" },
    28: { format: "n6", name: "Date, reconciliation", as: "reconciliationDate" },
    30: { format: "n..32", name: "Amounts, original", as: "amountsOriginal" },
    35: { format: "z..37", name: "Track 2", as: "track2" },
    40: { format: "n3", name: "Service code", as: "serviceRestrictionCode" },
    49: { format: "n3", name: "Currency", as: "currencyTransaction" },
    50: { format: "n3", name: "Currency", as: "currencySettlement" },
    54: { format: "ans...126", name: "Amounts, additional", as: "additionalAmounts" },
    55: { format: "b...255", name: "Chip data", as: "iccData" },
    56: { format: "n..43", name: "Original data", as: "originalDataElements" },
    60: { format: "b40", name: "Verification results", as: "terminalVerificationResults" },
  },
});

const at = (rows: ReturnType<typeof describeRows>, path: string) => rows.find((row) => row.path === path)?.meaning;
const both = (mti: string, fields: object, path: string, spec: DescribeOptions["spec"], more: DescribeOptions = {}) =>
  (["en", "zh-CN"] as const).map((locale) =>
    at(describeRows({ mti, fields }, { ...more, locale, ...(spec === undefined ? {} : { spec }) }), path),
  );

describe("meanings in ISO 8583:1993 and 2003", () => {
  it.each([
    ["1200", 24, "200", "first financial request or advice", "首次金融请求或通知"],
    ["1420", 25, "4006", "response came too late", "应答到达太晚"],
    ["1420", 25, "4021", "no response in time", "等待应答超时"],
    ["1200", 25, "9999", undefined, undefined],
    ["1200", 26, "5812", "restaurants and bars", "餐饮"],
    ["1200", 26, "3001", "airline", "航空公司"],
    ["1200", 12, "260315153012", "15 March '26 15:30:12", "26年3月15日 15:30:12"],
    ["2200", 12, "20260315153012", "15 March 2026 15:30:12", "2026年3月15日 15:30:12"],
    ["1200", 12, "260230153012", undefined, undefined],
    ["1200", 13, "2603", "March '26", "26年3月"],
    ["2200", 13, "202603", "March 2026", "2026年3月"],
    ["1200", 15, "260315", "15 March '26", "26年3月15日"],
    ["2200", 15, "20260315", "15 March 2026", "2026年3月15日"],
    ["1200", 28, "260315", "15 March '26", "26年3月15日"],
    ["2200", 4, "1562000000100000", "CNY 1000.00", "CNY 1000.00"],
    ["2100", 3, "330000", "verification inquiry", "验证查询"],
    [
      "1200",
      40,
      "201",
      "international, chip to be used; normal authorisation; no restrictions",
      "国际通用，有IC卡应使用IC卡；正常授权；无限制",
    ],
    [
      "1200",
      22,
      "510101511344",
      "card input: chip; can verify by: PIN; card capture: cannot retain cards; place: merchant's premises, attended; " +
        "cardholder: present; card: present; card read by: chip; verification method: PIN; " +
        "verification: by the chip; card output: can write the chip; terminal output: prints and displays; PIN length: 4",
      "读卡能力：IC卡；持卡人验证能力：PIN；吞卡能力：不可吞卡；终端环境：商户场所，有人值守；持卡人：在场；卡片：在场；" +
        "读卡方式：IC卡；持卡人验证方式：PIN；验证方：由IC卡验证；写卡能力：可写IC卡；终端输出能力：可打印和显示；PIN长度：4",
    ],
    [
      "1420",
      56,
      "120000010126031515301206000123",
      "Message type: 1200; System trace audit number: 000101; Date and time, local transaction: 15 March '26 15:30:12; " +
        "Acquiring institution identification code: 123",
      "消息类型：1200；受卡方系统跟踪号：000101；受卡方所在地日期时间：26年3月15日 15:30:12；受理方标识码：123",
    ],
  ] as const)("%s, element %d, %s", (mti, element, value, english, chinese) => {
    expect(both(mti, { [element]: value }, String(element), later)).toEqual([english, chinese]);
  });

  it("reads bits from bytes", () => {
    const data = new Uint8Array(16);
    data.set([0x20], 0);
    data.set([0x18], 4);
    expect(both("2200", { 27: data }, "27", later)).toEqual([
      "card read by: chip; verification method: PIN, checked online, PIN, checked offline in clear",
      "读卡方式：IC卡；持卡人验证方式：联机PIN，脱机明文PIN",
    ]);
    expect(both("2200", { 60: new Uint8Array(5) }, "60", later)).toEqual(["nothing", "无"]);
  });

  it("reads original amounts", () => {
    const fields = { 30: "000000010000000000034500", 49: "840", 50: "392" };
    expect(both("1420", fields, "30", later)).toEqual([
      "Amount, transaction: USD 100.00; Amount, settlement: JPY 34500",
      "交易金额：USD 100.00；清算金额：JPY 34500",
    ]);
    expect(both("2420", { 30: "84020000000100003920000000034500" }, "30", later)).toEqual([
      "USD 100.00; JPY 34500",
      "USD 100.00；JPY 34500",
    ]);
  });

  it("tells the year where a day near it is known, and never asks the clock", () => {
    const fields = { 7: "1231235959", 13: "1231", 14: "3012" };
    const near = { near: "2027-01-01", reveal: true };
    expect(both("0200", fields, "7", iso1987Ascii, near)).toEqual([
      "31 December 2026 23:59:59",
      "2026年12月31日 23:59:59",
    ]);
    expect(both("0200", fields, "13", iso1987Ascii, near)).toEqual(["31 December 2026", "2026年12月31日"]);
    expect(both("0200", fields, "14", iso1987Ascii, near)).toEqual(["December 2030", "2030年12月"]);
    expect(both("0200", fields, "13", iso1987Ascii)).toEqual(["31 December", "12月31日"]);
    expect(both("0200", { 13: "0229" }, "13", iso1987Ascii, near)).toEqual([undefined, undefined]);
    expect(() => describeRows({ mti: "0200", fields }, { spec: iso1987Ascii, near: "tomorrow" })).toThrow(RangeError);
  });
});

describe("meanings in ISO 8583:1987", () => {
  it.each([
    [18, "7011", "hotels and lodging", "酒店住宿"],
    [19, "156", "China", "中国"],
    [19, "344", "Hong Kong", "中国香港"],
    [19, "999", undefined, undefined],
    [
      90,
      "020000010103151530120000000001200000000000",
      "Message type: 0200; System trace audit number: 000101; Transmission date and time: 15 March 15:30:12; " +
        "Acquiring institution identification code: 12",
      "消息类型：0200；受卡方系统跟踪号：000101；交易传输日期时间：3月15日 15:30:12；受理方标识码：12",
    ],
  ] as const)("element %d, %s", (element, value, english, chinese) => {
    expect(both("0200", { [element]: value }, String(element), iso1987Ascii)).toEqual([english, chinese]);
  });

  it("reads replacement amounts in their currencies", () => {
    const fields = { 49: "840", 50: "156", 95: "000000005000000000034500D00000150C00000000" };
    expect(both("0400", fields, "95", iso1987Ascii)).toEqual([
      "Amount, transaction: USD 50.00; Amount, settlement: CNY 345.00; Amount, transaction fee: USD 1.50 debit; " +
        "Amount, settlement fee: CNY 0.00 credit",
      "交易金额：USD 50.00；清算金额：CNY 345.00；交易费：借记 USD 1.50；清算费：贷记 CNY 0.00",
    ]);
  });

  it("calls versions of others by their names", () => {
    expect(both("8200", {}, "mti", iso1987Ascii)).toEqual([
      "financial request; begun by the acquirer; national version",
      "金融交易请求；收单方发起；国家版本",
    ]);
    expect(both("9200", {}, "mti", iso1987Ascii)[0]).toBe("financial request; begun by the acquirer; private version");
  });
});

describe("meanings that belong to one dialect", () => {
  it("are PostBridge's reasons and fifteen positions", () => {
    expect(both("0420", { 56: "4021" }, "56", postilion)).toEqual(["no response in time", "等待应答超时"]);
    expect(both("0100", { 56: "1376" }, "56", postilion)).toEqual(["PIN failure", "PIN相关失败"]);
    expect(both("0200", { 123: "A10101711344101" }, "123", postilion)[1]).toContain("终端类型：POS");
    expect(both("0200", { 3: "381000" }, "3", postilion)[0]).toBe("mini statement; from savings account");
    expect(both("0200", { 3: "381000" }, "3", iso1987Ascii)[0]).toBeUndefined();
  });

  it("are Mastercard's entry modes and network management", () => {
    const fields = { 22: { 1: "81", 2: "2" }, 70: "270" };
    expect(both("0800", fields, "70", mastercardCis)).toEqual(["echo test", "回响测试"]);
    expect(both("0180", {}, "mti", mastercardCis)[0]).toContain("positive acknowledgement");
    expect(both("0180", {}, "mti", iso1987Ascii)[0]).toBeUndefined();
  });

  it("are the classes of UnionPay's terminals, which its centre uses as the standard does", () => {
    expect(both("0320", {}, "mti", unionpayPos)[0]).toBe("batch upload advice; begun by the acquirer; ISO 8583:1987");
    expect(both("0920", {}, "mti", unionpayPos)[1]).toBe("电子签名上送通知；收单方发起；ISO 8583:1987");
    expect(both("0920", {}, "mti", unionpayCups)[0]).toBeUndefined();
    expect(both("0320", {}, "mti", unionpayCups)[0]).toBe("file action advice; begun by the acquirer; ISO 8583:1987");
  });
});

describe("chip data in words", () => {
  // Published in com.wearapay.scandemo and goGetSomeFries/alatka-messages, without the card's data.
  const tlv = [
    { tag: "82", value: "7C00" },
    { tag: "8A", value: "5A33" },
    { tag: "95", value: "008004E000" },
    { tag: "9B", value: "E800" },
    { tag: "9F1A", value: "0156" },
    { tag: "9F27", value: "80" },
    { tag: "9F33", value: "E0E1C8" },
    { tag: "9F34", value: "420300" },
    { tag: "9F35", value: "22" },
    { tag: "9F36", value: "0349" },
  ];

  it.each([
    [
      "82",
      "SDA supported; DDA supported; cardholder verification supported; terminal risk management to be performed; " +
        "issuer authentication supported",
      "支持SDA；支持DDA；支持持卡人验证；须进行终端风险管理；支持发卡行认证",
    ],
    ["8A", "could not go online, declined offline", "无法联机，脱机拒绝"],
    [
      "95",
      "chip and terminal have different application versions; online PIN entered; over the floor limit; " +
        "lower limit of consecutive offline transactions exceeded; upper limit of consecutive offline transactions exceeded",
      "IC卡与终端应用版本不一致；已输入联机PIN；超过最低限额；超过连续脱机交易下限；超过连续脱机交易上限",
    ],
    [
      "9B",
      "offline data authentication performed; cardholder verification performed; card risk management performed; " +
        "terminal risk management performed",
      "已进行脱机数据认证；已进行持卡人验证；已进行卡片风险管理；已进行终端风险管理",
    ],
    ["9F1A", "China", "中国"],
    ["9F27", "ARQC: goes online", "ARQC：请求联机"],
    [
      "9F33",
      "manual key entry; magnetic stripe; chip with contacts; offline PIN in clear; online PIN; signature; SDA; DDA; CDA; " +
        "identity document",
      "手工键盘输入；磁条；接触式IC卡；脱机明文PIN；联机加密PIN；签名；SDA；DDA；CDA；身份证件",
    ],
    [
      "9F34",
      "PIN encrypted, checked online; if the terminal supports it; outcome unknown; the next method if this one fails",
      "联机验证加密PIN；终端支持时；结果未知；失败时尝试下一种方法",
    ],
    ["9F35", "run by a merchant; attended, offline with online capability", "商户终端；有人值守，脱机且可联机"],
    ["9F36", "841", "841"],
  ] as const)("tag %s", (tag, english, chinese) => {
    expect(both("0200", { 55: tlv }, `55.${tag}`, unionpayPos)).toEqual([english, chinese]);
  });
});

describe("card data and balances", () => {
  const pan = "6225000000000014";
  const track2 = `${pan}D30122010000000000000`;
  const track1 = `B${pan}^ZHANG/SAN^30122010000000000000`;
  const balance = "1002156C000000001234";
  const fields = {
    2: pan,
    14: "3012",
    35: track2,
    40: "201",
    45: track1,
    54: [{ 1: "10", 2: "02", 3: "156", 4: "C", 5: "000000001234" }],
  };

  it.each(["en", "zh-CN"] as const)("are read only where they may be shown: %s", (locale) => {
    const hidden = [
      describeMessage({ mti: "0210", fields }, { spec: iso1987Ascii, locale, near: "2026-11-23" }),
      describeMessage({ mti: "1210", fields: { 14: "3012", 35: track2, 54: balance } }, { spec: later, locale }),
      describeMessage({ mti: "0210", fields: { 55: [{ tag: "57", value: track2 }] } }, { spec: unionpayPos, locale }),
    ].join("\n");
    for (const canary of [pan, "000014D", "3012", "2030", "'30", "30年", "ZHANG", "12.34", "1234", "credit", "贷记"]) {
      expect(hidden).not.toContain(canary);
    }
  });

  it("are read where they are asked for", () => {
    const reveal = { reveal: true };
    const words = [
      "Primary account number: 6225000000000014; Date, expiration: December '30; " +
        "Service restriction code: international, chip to be used; normal authorisation; no restrictions",
      "主账号：6225000000000014；卡有效期：30年12月；服务限制码：国际通用，有IC卡应使用IC卡；正常授权；无限制",
    ];
    expect(both("0210", fields, "35", iso1987Ascii, reveal)).toEqual(words);
    expect(both("0210", fields, "45", iso1987Ascii, reveal)).toEqual(words);
    expect(both("0210", { 55: [{ tag: "57", value: track2 }] }, "55.57", unionpayPos, reveal)).toEqual(words);
    expect(both("1210", { 54: `${balance}30023923D000000012345`.slice(0, 20) }, "54", later, reveal)).toEqual([
      "savings account, available balance: CNY 12.34 credit",
      "储蓄账户，可用余额：贷记 CNY 12.34",
    ]);
    expect(both("2210", { 54: "10021562C000000001234" }, "54", later, reveal)[0]).toBe(
      "savings account, available balance: CNY 12.34 credit",
    );
    expect(both("0210", { 35: "A1B2C3D4E5F60718" }, "35", iso1987Ascii, reveal)).toEqual([undefined, undefined]);
  });
});
