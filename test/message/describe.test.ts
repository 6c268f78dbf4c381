import { expect, describe as group, it } from "vitest";
import { fromHex } from "../../src/bytes/hex.ts";
import { decode } from "../../src/codec/decode.ts";
import { DecodeError } from "../../src/codec/decode-error.ts";
import { describe } from "../../src/message/describe.ts";
import { describeRows } from "../../src/message/describe-rows.ts";
import { displayWidth, padToWidth } from "../../src/message/display-width.ts";
import { iso1987Ascii } from "../../src/specs/iso8583-1987-ascii.ts";
import { unionpayPos } from "../../src/specs/unionpay-pos.ts";
import { sample } from "./samples.ts";

group("describe", () => {
  it("draws a declined sale in English", () => {
    expect(describe(sample("declinedSale"))).toMatchInlineSnapshot(`
      "Element  Name                                       Value             Meaning
      -------  -----------------------------------------  ----------------  -------
      header   TPDU                                       6000030000
      header   Application type                           60                payment, magnetic stripe
      header   Software version                           31
      header   Terminal status                            0                 normal use
      header   What the host asks for                     0                 nothing
      header   Software sub-version or reserved           311303
      mti      Message type                               0210              financial response; begun by the acquirer; ISO 8583:1987
      2        Primary account number                     622500******0014
      3        Processing code                            000000            sale
      4        Amount, transaction                        000000100000      CNY 1000.00
      11       System trace audit number                  000101
      12       Time, local transaction                    153012            15:30:12
      13       Date, local transaction                    0315              15 March
      14       Date, expiration                           ***
      15       Date, settlement                           0315              15 March
      25       Point of service condition code            00                normal presentment
      32       Acquiring institution identification code  01020000
      37       Retrieval reference number                 153012000001
      39       Response code                              51
      41       Card acceptor terminal identification      10000001
      42       Card acceptor identification code          100000000000001
      44       Additional response data
      44.1     Issuer                                     01020000
      44.2     Acquirer                                   01030000
      49       Currency code, transaction                 156               CNY
      60       Transaction information
      60.1     Transaction type                           22                sale
      60.2     Batch number                               000001
      60.3     Network management code                    000
      60.4     Terminal read capability                   5                 chip
      60.5     Chip condition code                        0                 not used
      60.6     Partial approval and balance supported     0                 not supported
      63       Card company and free text
      63.1     Card company or operator                   CUP               UnionPay
      63.2     Free text
      63.2.1   Issuer's text                              余额不足"
    `);
  });

  it("draws a declined sale in Chinese", () => {
    expect(describe(sample("declinedSale"), { locale: "zh-CN" })).toMatchInlineSnapshot(`
      "域      名称                    值                含义
      ------  ----------------------  ----------------  ----
      header  TPDU                    6000030000
      header  应用类别                60                磁条卡金融支付
      header  软件总版本号            31
      header  终端状态                0                 正常交易状态
      header  处理要求                0                 无
      header  软件分版本号或保留      311303
      mti     消息类型                0210              金融交易应答；收单方发起；ISO 8583:1987
      2       主账号                  622500******0014
      3       交易处理码              000000            消费
      4       交易金额                000000100000      CNY 1000.00
      11      受卡方系统跟踪号        000101
      12      受卡方所在地时间        153012            15:30:12
      13      受卡方所在地日期        0315              3月15日
      14      卡有效期                ***
      15      清算日期                0315              3月15日
      25      服务点条件码            00                正常提交
      32      受理方标识码            01020000
      37      检索参考号              153012000001
      39      应答码                  51
      41      受卡机终端标识码        10000001
      42      受卡方标识码            100000000000001
      44      附加响应数据
      44.1    发卡机构标识码          01020000
      44.2    受理方标识码            01030000
      49      交易货币代码            156               CNY
      60      自定义域
      60.1    交易类型码              22                消费
      60.2    批次号                  000001
      60.3    网络管理信息码          000
      60.4    终端读取能力            5                 接触式IC卡
      60.5    IC卡条件代码            0                 未使用
      60.6    部分扣款和返回余额标志  0                 不支持
      63      自定义域
      63.1    卡组织或操作员          CUP               中国银联
      63.2    附加信息
      63.2.1  主机返回信息            余额不足"
    `);
  });

  it.each(["en", "zh-CN"] as const)("keeps the columns straight in %s", (locale) => {
    const [heading = "", , ...lines] = describe(sample("declinedSale"), { locale }).split("\n");
    const valueColumn = displayWidth(heading.slice(0, heading.indexOf(locale === "en" ? "Value" : "值")));
    for (const text of ["000000100000", "余额不足", "622500******0014"]) {
      const line = lines.find((each) => each.includes(text)) ?? "";
      expect(displayWidth(line.slice(0, line.indexOf(text)))).toBe(valueColumn);
    }
  });

  it("describes what could be read of a damaged message", () => {
    let partial: DecodeError["partial"] | undefined;
    try {
      decode(unionpayPos, fromHex("60000300006031003113030210703E00810AD08012166225000000000014000000"));
    } catch (error) {
      if (error instanceof DecodeError) partial = error.partial;
    }
    const rows = describeRows(partial ?? { fields: {} });
    expect(rows.map(({ path }) => path).slice(-3)).toEqual(["mti", "2", "3"]);
    expect(describeRows({ fields: {} }, { spec: unionpayPos })).toEqual([]);
    expect(describe({ fields: {} }, { spec: unionpayPos }).split("\n")).toHaveLength(2);
  });

  it("asks for a spec where the message does not know its own", () => {
    const clone = structuredClone(sample("declinedSale"));
    expect(() => describe(clone)).toThrow(expect.objectContaining({ code: "spec_unknown" }));
    expect(describe(clone, { spec: unionpayPos })).toBe(describe(sample("declinedSale")));
  });

  it("shows nothing of an element that the spec has not", () => {
    const rows = describeRows({ mti: "0200", fields: { 7: "6225000000000014" } }, { spec: unionpayPos });
    expect(rows[1]).toEqual({ path: "7", name: "Not in the spec", value: "***" });
  });
});

const canaries = {
  pan: "4929123456789016",
  track2: "4929123456789016D29052011234567890",
  track1: "B4929123456789016^DOE/JANE^2905",
  expiry: "2905",
  pin: "A5B6C7D8E9FA0B1C",
  balance: "000000777123",
  issuerData: "0611A2B3C4D5E6F7",
  name: "444F452F4A414E45",
  account: "DE0012345678901234",
  key: "0F1E2D3C4B5A6978",
};

const secretive = {
  mti: "0210",
  fields: {
    2: canaries.pan,
    14: canaries.expiry,
    35: canaries.track2,
    45: canaries.track1,
    52: fromHex(canaries.pin),
    54: [{ 1: "10", 2: "02", 3: "156", 4: "C", 5: canaries.balance }],
    55: [
      { tag: "5A", value: canaries.pan },
      { tag: "57", value: canaries.track2 },
      { tag: "5F20", value: canaries.name },
      { tag: "9F10", value: canaries.issuerData },
      { tag: "70", value: [{ tag: "5A", value: canaries.pan }] },
      { tag: "DF7F", value: canaries.key },
    ],
    48: canaries.key,
    63: canaries.key,
    102: canaries.account,
  },
};

group("redaction", () => {
  it.each(["en", "zh-CN"] as const)("shows no data of the cardholder in %s", (locale) => {
    const table = describe(secretive, { spec: iso1987Ascii, locale });
    const json = JSON.stringify(describeRows(secretive, { spec: iso1987Ascii, locale }));
    for (const [name, canary] of Object.entries(canaries)) {
      expect(table, name).not.toContain(canary);
      expect(json, name).not.toContain(canary);
    }
    expect(table).not.toContain("7771.23");
    expect(table).toContain("492912******9016");
  });

  it("shows all of it where that is asked for", () => {
    const table = describe(secretive, { spec: iso1987Ascii, reveal: true });
    for (const [name, canary] of Object.entries(canaries)) expect(table, name).toContain(canary);
    expect(table).toContain("CNY 7771.23");
  });

  it("hides what is not of the shape that the spec says", () => {
    const fields = {
      54: "1002156C000000777123",
      55: fromHex(canaries.key),
      60: [canaries.key],
      61: { 9: canaries.key },
      44: { 1: { 1: canaries.key } },
    };
    const table = describe({ mti: "0210", fields }, { spec: unionpayPos });
    expect(table).not.toContain("777123");
    expect(table).not.toContain(canaries.key);
  });

  it("masks card numbers in text, spaced ones too", () => {
    const fields = { 56: "卡号 6225 0000 0000 0014 余额不足" };
    expect(describe({ mti: "0210", fields }, { spec: unionpayPos })).toContain("卡号 *** 余额不足");
  });

  it("keeps the bytes of text that is not GBK hidden", () => {
    const fields = { 56: new Uint8Array([0xff, 0x36, 0x32, 0x32, 0x35]) };
    expect(describeRows({ fields }, { spec: unionpayPos })[0]?.value).toBe("***");
    expect(describeRows({ fields }, { spec: unionpayPos, reveal: true })[0]?.value).toBe("FF36323235");
  });

  it.each([true, false])("lets no terminal escape through, revealed: %s", (reveal) => {
    const fields = { 56: "\u001b[31mred\u0007\r\n\u009b2J\u202eevil\u2028\ud800" };
    const [row] = describeRows({ fields }, { spec: unionpayPos, reveal });
    expect(row?.value).toBe("·[31mred····2J·evil··");
  });
});

group("displayWidth", () => {
  it.each([
    ["", 0],
    ["CUP", 3],
    ["余额不足", 8],
    ["CUP余额不足", 11],
    ["，：（）", 8],
    ["ＡＢ１", 6],
    ["한글", 4],
    ["é", 1],
    ["e\u0301", 1],
    ["·", 1],
    ["💳", 2],
  ])("%j takes %d columns", (text, width) => {
    expect(displayWidth(text)).toBe(width);
  });

  it("pads by columns and never cuts", () => {
    expect(padToWidth("余额", 6)).toBe("余额  ");
    expect(padToWidth("余额", 2)).toBe("余额");
  });
});
