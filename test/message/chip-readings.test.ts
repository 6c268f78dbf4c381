import { describe, expect, it } from "vitest";
import { readAuthorisationResponse } from "../../src/message/authorisation-response.ts";
import { readCardholderVerification } from "../../src/message/cardholder-verification.ts";
import {
  readAdditionalTerminalCapabilities,
  readApplicationUsageControl,
  readInterchangeProfile,
  readTerminalCapabilities,
  readTerminalVerificationResults,
  readTransactionStatus,
} from "../../src/message/chip-readings.ts";
import { readCryptogramInformation, readTransactionCounter } from "../../src/message/cryptogram-information.ts";
import { readTerminalType } from "../../src/message/terminal-type.ts";

// Every bit alone, as EMV Book 3, annex C and Book 4, annex A have them.
describe("one bit says one thing", () => {
  it.each([
    ["8000000000", "offlineAuthenticationNotPerformed"],
    ["4000000000", "sdaFailed"],
    ["2000000000", "dataMissing"],
    ["1000000000", "cardOnExceptionFile"],
    ["0800000000", "ddaFailed"],
    ["0400000000", "cdaFailed"],
    ["0200000000", "sdaSelected"],
    ["0080000000", "versionsDiffer"],
    ["0040000000", "applicationExpired"],
    ["0020000000", "applicationNotYetEffective"],
    ["0010000000", "serviceNotAllowed"],
    ["0008000000", "newCard"],
    ["0000800000", "cardholderVerificationFailed"],
    ["0000400000", "methodUnrecognised"],
    ["0000200000", "pinTriesExceeded"],
    ["0000100000", "pinPadFailed"],
    ["0000080000", "pinNotEntered"],
    ["0000040000", "onlinePinEntered"],
    ["0000008000", "floorLimitExceeded"],
    ["0000004000", "lowerOfflineLimitExceeded"],
    ["0000002000", "upperOfflineLimitExceeded"],
    ["0000001000", "randomlySelected"],
    ["0000000800", "merchantForcedOnline"],
    ["0000000080", "defaultTdolUsed"],
    ["0000000040", "issuerAuthenticationFailed"],
    ["0000000020", "scriptFailedBefore"],
    ["0000000010", "scriptFailedAfter"],
  ])("tag 95, %s: %s", (hex, word) => {
    expect(readTerminalVerificationResults(hex)).toEqual([word]);
  });

  it.each([
    ["8000", "offlineAuthenticationPerformed"],
    ["4000", "cardholderVerificationPerformed"],
    ["2000", "cardRiskManagementPerformed"],
    ["1000", "issuerAuthenticationPerformed"],
    ["0800", "terminalRiskManagementPerformed"],
    ["0400", "scriptPerformed"],
  ])("tag 9B, %s: %s", (hex, word) => {
    expect(readTransactionStatus(hex)).toEqual([word]);
  });

  it.each([
    ["4000", "sdaSupported"],
    ["2000", "ddaSupported"],
    ["1000", "cardholderVerificationSupported"],
    ["0800", "terminalRiskManagement"],
    ["0400", "issuerAuthenticationSupported"],
    ["0200", "onDeviceVerificationSupported"],
    ["0100", "cdaSupported"],
  ])("tag 82, %s: %s", (hex, word) => {
    expect(readInterchangeProfile(hex)).toEqual([word]);
  });

  it.each([
    ["800000", "manualKeyEntry"],
    ["400000", "magneticStripe"],
    ["200000", "contactChip"],
    ["008000", "plaintextPinOffline"],
    ["004000", "encipheredPinOnline"],
    ["002000", "signature"],
    ["001000", "encipheredPinOffline"],
    ["000800", "noVerification"],
    ["000080", "sda"],
    ["000040", "dda"],
    ["000020", "cardCapture"],
    ["000008", "cda"],
  ])("tag 9F33, %s: %s", (hex, word) => {
    expect(readTerminalCapabilities(hex)).toEqual([word]);
  });

  it.each([
    ["8000000000", "cash"],
    ["4000000000", "goods"],
    ["2000000000", "services"],
    ["1000000000", "cashback"],
    ["0800000000", "inquiry"],
    ["0400000000", "transfer"],
    ["0200000000", "payment"],
    ["0100000000", "administrative"],
    ["0080000000", "cashDeposit"],
    ["0000800000", "numericKeys"],
    ["0000400000", "alphabeticKeys"],
    ["0000200000", "commandKeys"],
    ["0000100000", "functionKeys"],
    ["0000008000", "printAttendant"],
    ["0000004000", "printCardholder"],
    ["0000002000", "displayAttendant"],
    ["0000001000", "displayCardholder"],
    ["0000000200", "codeTable10"],
    ["0000000100", "codeTable9"],
    ["0000000080", "codeTable8"],
    ["0000000001", "codeTable1"],
  ])("tag 9F40, %s: %s", (hex, word) => {
    expect(readAdditionalTerminalCapabilities(hex)).toEqual([word]);
  });

  it.each([
    ["8000", "domesticCash"],
    ["4000", "internationalCash"],
    ["2000", "domesticGoods"],
    ["1000", "internationalGoods"],
    ["0800", "domesticServices"],
    ["0400", "internationalServices"],
    ["0200", "atCashMachines"],
    ["0100", "elsewhere"],
    ["0080", "domesticCashback"],
    ["0040", "internationalCashback"],
  ])("tag 9F07, %s: %s", (hex, word) => {
    expect(readApplicationUsageControl(hex)).toEqual([word]);
  });
});

// Values of messages that were published with open source: vfwz/iso8583-parser, goGetSomeFries/alatka-messages,
// yangyongzhen/Easy8583Ans.
describe("published chip data", () => {
  it.each([
    ["0000000000", []],
    [
      "008004E000",
      [
        "versionsDiffer",
        "onlinePinEntered",
        "floorLimitExceeded",
        "lowerOfflineLimitExceeded",
        "upperOfflineLimitExceeded",
      ],
    ],
    ["0000180000", ["pinPadFailed", "pinNotEntered"]],
    ["0000040000", ["onlinePinEntered"]],
  ])("tag 95, %s", (hex, words) => {
    expect(readTerminalVerificationResults(hex)).toEqual(words);
  });

  it("tag 82", () => {
    const all = [
      "sdaSupported",
      "ddaSupported",
      "cardholderVerificationSupported",
      "terminalRiskManagement",
      "issuerAuthenticationSupported",
    ];
    expect(readInterchangeProfile("7C00")).toEqual(all);
    expect(readInterchangeProfile("7D00")).toEqual([...all, "cdaSupported"]);
    expect(readInterchangeProfile("5C00")).toEqual(all.filter((word) => word !== "ddaSupported"));
  });

  it("tag 9F33", () => {
    const words = [
      "manualKeyEntry",
      "magneticStripe",
      "contactChip",
      "plaintextPinOffline",
      "encipheredPinOnline",
      "signature",
      "sda",
      "dda",
      "cda",
    ];
    expect(readTerminalCapabilities("E0E1C8")).toEqual(words);
    expect(readTerminalCapabilities("E0E1C8", { unionpay: true })).toEqual([...words, "identityDocument"]);
    expect(readTerminalCapabilities("E098C0")).toEqual([
      "manualKeyEntry",
      "magneticStripe",
      "contactChip",
      "plaintextPinOffline",
      "encipheredPinOffline",
      "noVerification",
      "sda",
      "dda",
    ]);
  });

  it.each([
    ["420300", { method: "onlinePin", condition: "ifSupported", outcome: "outcomeUnknown", tryNext: true }],
    ["420100", { method: "onlinePin", condition: "unattendedCash", outcome: "outcomeUnknown", tryNext: true }],
    ["020000", { method: "onlinePin", condition: "always", outcome: "outcomeUnknown", tryNext: false }],
    ["000000", { method: "failVerification", condition: "always", outcome: "outcomeUnknown", tryNext: false }],
    ["3F0000", { method: "notPerformed", condition: "always", outcome: "outcomeUnknown", tryNext: false }],
    ["1F0302", { method: "noVerificationRequired", condition: "ifSupported", outcome: "successful", tryNext: false }],
    ["5E0302", { method: "paperSignature", condition: "ifSupported", outcome: "successful", tryNext: true }],
    ["410301", { method: "plaintextPin", condition: "ifSupported", outcome: "failed", tryNext: true }],
    ["600302", { condition: "ifSupported", outcome: "successful", tryNext: true }],
    ["7F0000", { condition: "always", outcome: "outcomeUnknown", tryNext: true }],
    ["FFFFFF", { tryNext: true }],
  ])("tag 9F34, %s", (hex, reading) => {
    expect(readCardholderVerification(hex)).toStrictEqual(reading);
  });

  it("tag 9F34 of PBOC", () => {
    expect(readCardholderVerification("600302", { unionpay: true })?.method).toBe("identityDocument");
  });

  it.each([
    ["80", { type: "arqc", adviceRequired: false }],
    ["40", { type: "tc", adviceRequired: false }],
    ["00", { type: "aac", adviceRequired: false }],
    ["09", { type: "aac", adviceRequired: true, reason: "reasonServiceNotAllowed" }],
    ["02", { type: "aac", adviceRequired: false, reason: "reasonPinTriesExceeded" }],
    ["83", { type: "arqc", adviceRequired: false, reason: "reasonIssuerAuthenticationFailed" }],
    ["C0", { adviceRequired: false }],
  ])("tag 9F27, %s", (hex, reading) => {
    expect(readCryptogramInformation(hex)).toStrictEqual(reading);
  });

  it.each([
    ["0C66", 3174],
    ["0349", 841],
    ["A61C", 42524],
    ["FFFF", 65535],
  ])("tag 9F36, %s: %d", (hex, count) => {
    expect(readTransactionCounter(hex)).toBe(count);
  });

  it.each([
    ["3030", { code: "00" }],
    ["3531", { code: "51" }],
    ["5931", { code: "Y1", terminal: "approvedOffline" }],
    ["5A31", { code: "Z1", terminal: "declinedOffline" }],
    ["5932", { code: "Y2", terminal: "approvedAfterReferral" }],
    ["5A32", { code: "Z2", terminal: "declinedAfterReferral" }],
    ["5933", { code: "Y3", terminal: "approvedUnableOnline" }],
    ["5A33", { code: "Z3", terminal: "declinedUnableOnline" }],
    ["5a33", { code: "Z3", terminal: "declinedUnableOnline" }],
  ])("tag 8A, %s", (hex, reading) => {
    expect(readAuthorisationResponse(hex)).toStrictEqual(reading);
  });

  it.each([
    ["11", { operator: "financialInstitution", environment: "attendedOnline" }],
    ["22", { operator: "merchant", environment: "attendedBoth" }],
    ["25", { operator: "merchant", environment: "unattendedBoth" }],
    ["36", { operator: "cardholder", environment: "unattendedOffline" }],
    ["90", {}],
  ])("tag 9F35, %s", (digits, reading) => {
    expect(readTerminalType(digits)).toStrictEqual(reading);
  });
});

describe("what is no chip data", () => {
  it.each(["", "00", "0x00000000", "00000000000", "０000000000", "constructor", "__proto__"])("%j", (hex) => {
    expect(readTerminalVerificationResults(hex)).toBeUndefined();
    expect(readTransactionStatus(hex)).toBeUndefined();
    expect(readInterchangeProfile(hex)).toBeUndefined();
    expect(readTerminalCapabilities(hex)).toBeUndefined();
    expect(readAdditionalTerminalCapabilities(hex)).toBeUndefined();
    expect(readApplicationUsageControl(hex)).toBeUndefined();
    expect(readCardholderVerification(hex)).toBeUndefined();
    expect(readTransactionCounter(hex)).toBeUndefined();
    expect(readAuthorisationResponse(hex)).toBeUndefined();
  });

  it("has no codes of control characters", () => {
    for (const hex of ["1B5B", "0000", "3A30", "5B30", "FFFF", "6161"]) {
      expect(readAuthorisationResponse(hex)).toBeUndefined();
    }
  });
});
