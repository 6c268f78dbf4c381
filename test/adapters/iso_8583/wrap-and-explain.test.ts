import { describe, expect, it } from "vitest";
import { explainIso8583, wrapIso8583 } from "../../../src/adapters/iso_8583/index.ts";
import { toHex } from "../../../src/bytes/hex.ts";
import { explainDecline } from "../../../src/explain/explain-decline.ts";
import { bytesOf, fault, framed, Iso, packed, packedRaw, readmeSample, unpacked } from "./theirs.ts";

describe("wrapIso8583", () => {
  const { encode, decode } = wrapIso8583(Iso);

  it("does what the class does, and changes nothing", () => {
    const json = Object.freeze({ ...readmeSample });
    const bytes = encode(json);
    expect(toHex(bytes)).toBe(toHex(packed(json) as Uint8Array));
    expect(decode(Uint8Array.from(bytes))).toEqual(unpacked(bytes));
    const table = { "3": { ContentType: "n", Label: "Processing code", LenType: "fixed", MaxLen: 9 } };
    const custom = wrapIso8583(Iso, { customFormats: table, lenHeader: false });
    const own = { "0": "0100", "3": "000000123" };
    expect(toHex(custom.encode(own))).toBe(toHex(packedRaw(own, table) as Uint8Array));
    const named = wrapIso8583(Iso, { metadata: "ISO70100000" });
    expect(named.decode(named.encode({ "0": "0800", "11": "000001" }))).toEqual({ "0": "0800", "11": "000001" });
    const hex = wrapIso8583(Iso, { lenHeader: false, bitmapEncoding: "utf8" });
    expect(hex.decode(bytesOf(`0200${"002".padEnd(32, "0")}000123`))).toEqual({ "0": "0200", "11": "000123" });
  });

  it.each<readonly [string, () => unknown]>([
    ["an error object", () => encode({ "0": "0200", "3": "1" })],
    ["an error object for bytes", () => decode(framed("0302", "0020000000000000", "000001"))],
    ["bytes that are not the message", () => encode({ "0": "0800", "11": "000001", "200": "x" })],
    ["a thrown TypeError", () => encode({ "0": "0800", hasOwnProperty: "x" })],
    ["a value that is no bytes", () => decode("0800" as never)],
    ["something else that is thrown", () => wrapIso8583(Thrower).encode({ "0": "0800" })],
  ])("makes a typed error of %s", (_, run) => {
    expect(fault(run)).toEqual(["invalid_value", ""]);
  });
});

class Thrower {
  getBufferMessage(): never {
    throw { error: "field 127.2 format not implemented" };
  }
  getRawMessage() {}
  getIsoJSON() {}
  setMetadata() {}
}

describe("explainIso8583", () => {
  const answer = { "0": "0210", "3": "000000", "4": "000000005000", "39": "51", "49": "404" };

  it("explains as explainDecline does, of the table that is named", () => {
    const { reason, network, outcome } = explainIso8583(answer, { network: "iso8583-1987" });
    expect({ reason, network, outcome }).toEqual({
      reason: "insufficient_funds",
      network: "iso8583-1987",
      outcome: "declined",
    });
    expect(explainIso8583({ "0": "0210", "39": "51" }, { network: "unionpay", locale: "zh-CN" }).messages).toEqual(
      explainDecline({ mti: "0210", responseCode: "51" }, { network: "unionpay", locale: "zh-CN" }).messages,
    );
  });

  it("never borrows a table", () => {
    const open = explainIso8583({ "0": "0210", "39": "05" });
    expect(open.network).toBeUndefined();
    expect(open.ambiguous.length).toBeGreaterThan(1);
  });

  it("explains what came of a message that was cut short, and takes the request beside it", () => {
    const damaged = { ...answer, "41": "", "52": "zz", "200": "x", "60.1": "?" };
    expect(explainIso8583(damaged, { network: "iso8583-1987" }).reason).toBe("insufficient_funds");
    const bare = { "0": "0210", "39": "51" };
    const request = { "0": "0200", "3": "200000", "4": "000000005000", "49": "404" };
    expect(explainIso8583(bare, { request, network: "iso8583-1987" }).amounts?.requested).toMatchObject({
      minor: "5000",
    });
    expect(explainIso8583(null as never).outcome).toBeDefined();
  });
});
