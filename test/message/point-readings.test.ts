import { describe, expect, it } from "vitest";
import { readFunctionCode } from "../../src/message/function-code.ts";
import { merchantClassOf } from "../../src/message/merchant-class.ts";
import { readMessageReason } from "../../src/message/message-reason.ts";
import { readNetworkManagement } from "../../src/message/network-management.ts";
import { readPosCondition } from "../../src/message/pos-condition.ts";
import { readPosDataBits } from "../../src/message/pos-data-bits.ts";
import { readPosDataCode } from "../../src/message/pos-data-code.ts";
import { readAccountType } from "../../src/message/processing-code.ts";

const hostile = ["", "constructor", "__proto__", "toString", "hasOwnProperty", "valueOf"];

describe("readPosDataCode", () => {
  it("reads the twelve positions of ISO 8583:1993", () => {
    expect(readPosDataCode("510101511344")).toStrictEqual({
      cardInput: "chip",
      cardholderAuthentication: "pin",
      cardCapture: "noCapture",
      environment: "onPremisesAttended",
      cardholderPresence: "cardholderPresent",
      cardPresence: "cardPresent",
      inputMode: "chip",
      authenticationMethod: "pin",
      authenticationEntity: "byChip",
      cardOutput: "chipWrite",
      terminalOutput: "printingAndDisplay",
      pinLength: 4,
    });
  });

  it("reads the fifteen of PostBridge, and its own values", () => {
    // The example of the PostBridge Interface Specification for a terminal that reads stripes and chips.
    expect(readPosDataCode("810101213144002")?.cardInput).toBe("stripeChip");
    expect(readPosDataCode("A10101711344101")).toMatchObject({
      cardInput: "contactlessChip",
      inputMode: "contactlessChip",
      operator: "operatorMerchant",
      terminalType: "pos",
    });
    expect(readPosDataCode("510101511344202")).toMatchObject({
      cardInput: "stripeKeysChip",
      operator: "operatorAdministrator",
      terminalType: "atm",
    });
  });

  it.each([
    ["0", 0],
    ["1", undefined],
    ["4", 4],
    ["9", 9],
    ["A", 10],
    ["C", 12],
    ["D", undefined],
    ["2", undefined],
  ])("PIN capture %s is %s digits", (digit, length) => {
    expect(readPosDataCode(`51010151134${digit}`)?.pinLength).toBe(length);
  });

  it("does not lend letters that networks define otherwise", () => {
    expect(readPosDataCode("AZZZSZMSZZZZ")).toStrictEqual({});
  });

  it.each([...hostile, "51010151134", "5101015113441", "51010151134a", "5101015113440１"])("cannot read %j", (code) => {
    expect(readPosDataCode(code)).toBeUndefined();
  });
});

describe("readPosDataBits", () => {
  it("counts from the lowest bit of a word's first byte, as jPOS does", () => {
    expect(readPosDataBits("20000000080000000200000002000000")).toStrictEqual({
      readingMethods: ["chip"],
      verificationMethods: ["onlinePin"],
      environments: ["attended"],
      securityCharacteristics: ["privateNetwork"],
    });
    expect(readPosDataBits("0018000000080000001000000000 0100".replace(" ", ""))).toStrictEqual({
      readingMethods: ["chipFailed", "stripeFailed"],
      verificationMethods: ["publicKeySignature"],
      environments: ["instalment"],
      securityCharacteristics: ["acquirerPointToPoint"],
    });
  });

  it("counts from the highest where it is asked to", () => {
    expect(readPosDataBits("04000000100000004000000040000000", { bitOrder: "highest-first" })).toStrictEqual(
      readPosDataBits("20000000080000000200000002000000"),
    );
  });

  it("is empty where nothing is set, and in reserved bits", () => {
    const none = { readingMethods: [], verificationMethods: [], environments: [], securityCharacteristics: [] };
    expect(readPosDataBits("0".repeat(32))).toStrictEqual(none);
    expect(readPosDataBits("000000800000008000000080000000 80".replace(" ", ""))).toStrictEqual(none);
    for (const text of [...hostile, "0".repeat(31), "g".repeat(32)]) expect(readPosDataBits(text)).toBeUndefined();
  });
});

describe("codes", () => {
  it.each([
    ["100", "originalAccurate"],
    ["101", "originalEstimated"],
    ["200", "originalFinancial"],
    ["202", "approvedOtherAmount"],
    ["400", "fullReversal"],
    ["401", "partialReversal"],
    ["801", "signOn"],
    ["821", "cutover"],
    ["831", "echoTest"],
    // Reserved, national and private.
    ["000", undefined],
    ["114", undefined],
    ["160", undefined],
    ["180", undefined],
    ["182", undefined],
    ["999", undefined],
  ])("function %s is %s", (code, word) => {
    expect(readFunctionCode(code)).toBe(word);
  });

  it.each([
    ["1002", "issuerTimedOut"],
    ["1003", "issuerUnavailable"],
    ["1006", "underFloorLimit"],
    ["2014", "chargebackDuplicate"],
    ["3001", "stolenCard"],
    ["4000", "customerCancelled"],
    ["4004", "completedPartially"],
    ["4006", "responseTooLate"],
    ["4017", "malfunctionNoCash"],
    ["4021", "noResponse"],
    ["4351", "authorisationExpired"],
    ["4534", "processedTwice"],
    ["4560", "creditNotProcessed"],
    ["6021", "transactionNotRecognised"],
    ["8101", "keysOutOfSync"],
    ["0000", undefined],
    ["1376", undefined],
    ["2000", undefined],
    ["4022", undefined],
    ["9999", undefined],
  ])("reason %s is %s", (code, word) => {
    expect(readMessageReason(code)).toBe(word);
  });

  it("has PostBridge's reasons for PostBridge alone", () => {
    expect(readMessageReason("1376", { network: "postilion" })).toBe("pinFailure");
    expect(readMessageReason("4351", { network: ["postilion"] })).toBe("cvv2Invalid");
    expect(readMessageReason("4006", { network: "postilion" })).toBe("responseTooLate");
    expect(readMessageReason("4351", { network: "visa" })).toBe("authorisationExpired");
  });

  it.each([
    ["001", undefined, "signOn"],
    ["201", undefined, "cutover"],
    ["301", undefined, "echoTest"],
    ["270", undefined, undefined],
    ["270", "mastercard", "echoTest"],
    ["061", "mastercard", "groupSignOn"],
    ["160", "postilion", "macKeyChange"],
    ["101", undefined, "keyChange"],
    ["101", "postilion", "pinKeyChange"],
  ])("network management %s of %s is %s", (code, network, word) => {
    expect(readNetworkManagement(code, { network })).toBe(word);
  });

  it.each([
    ["06", false, "preauthorisedRequest"],
    ["06", true, "preauthorisationFamily"],
    ["27", false, "unattendedNotRetaining"],
    ["27", true, undefined],
    ["91", true, "electronicCashLoad"],
    ["41", false, undefined],
  ])("condition %s, UnionPay %s: %s", (code, unionpay, word) => {
    expect(readPosCondition(code, { unionpay })).toBe(word);
  });

  it("has nothing for names that every object has", () => {
    for (const code of hostile) {
      expect(readFunctionCode(code)).toBeUndefined();
      expect(readMessageReason(code, { network: "postilion" })).toBeUndefined();
      expect(readNetworkManagement(code, { network: ["mastercard", "postilion"] })).toBeUndefined();
      expect(readPosCondition(code)).toBeUndefined();
      expect(readAccountType(code, { network: "postilion" })).toBeUndefined();
    }
  });
});

describe("merchantClassOf", () => {
  it.each([
    ["3000", "airline"],
    ["3001", "airline"],
    ["4511", "airline"],
    ["3357", "carRental"],
    ["7512", "carRental"],
    ["3501", "lodging"],
    ["3999", "lodging"],
    ["7011", "lodging"],
    ["4111", "transport"],
    ["4112", "railway"],
    ["4121", "transport"],
    ["4411", "cruise"],
    ["4722", "travelAgency"],
    ["4814", "telecommunications"],
    ["4829", "moneyTransfer"],
    ["4900", "utilities"],
    ["5311", "departmentStore"],
    ["5411", "grocery"],
    ["5541", "fuel"],
    ["5542", "fuel"],
    ["5651", "clothing"],
    ["5732", "electronics"],
    ["5812", "restaurant"],
    ["5814", "restaurant"],
    ["5816", "digitalGoods"],
    ["5912", "pharmacy"],
    ["5944", "jewellery"],
    ["5967", "directMarketing"],
    ["5999", "retail"],
    ["6010", "cash"],
    ["6011", "cash"],
    ["6051", "quasiCash"],
    ["6211", "securities"],
    ["6300", "insurance"],
    ["7230", "personalServices"],
    ["7372", "businessServices"],
    ["7832", "entertainment"],
    ["7995", "gambling"],
    ["8062", "medical"],
    ["8111", "legal"],
    ["8220", "education"],
    ["8398", "membership"],
    ["9311", "government"],
    ["9402", "postal"],
    ["0000", undefined],
    ["9999", undefined],
    ["4000", undefined],
    ["581", undefined],
    ["58120", undefined],
    ["５８１２", undefined],
    ["constructor", undefined],
  ])("%s is %s", (code, kind) => {
    expect(merchantClassOf(code)).toBe(kind);
  });
});
