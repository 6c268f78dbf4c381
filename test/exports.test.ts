import { expect, it } from "vitest";
import * as declines from "../src/declines/index.ts";
import * as main from "../src/index.ts";
import * as specs from "../src/specs/index.ts";

it("field39 exports these, and no others", () => {
  expect(Object.keys(main).sort()).toEqual([
    "DecodeError",
    "EncodeError",
    "Iso8583Error",
    "SpecError",
    "additionalAmounts",
    "amount",
    "annotate",
    "concepts",
    "createExplainer",
    "currencyOf",
    "decode",
    "defineSpec",
    "describe",
    "describeRows",
    "encode",
    "explainDecline",
    "extendSpec",
    "factsOf",
    "forCustomer",
    "fromHex",
    "isIso8583Error",
    "isMessage",
    "leniencies",
    "maskDigitRuns",
    "maskPan",
    "readMti",
    "readPosEntryMode",
    "readProcessingCode",
    "reasons",
    "safeDecode",
    "toHex",
  ]);
});

it("field39/specs exports every dialect, and where its rows come from", () => {
  expect(Object.keys(specs).sort()).toEqual([
    "iso1987Ascii",
    "iso1987AsciiBinaryBitmap",
    "iso1987AsciiProvenance",
    "unionpayPos",
    "unionpayPosProvenance",
  ]);
});

it("field39/declines exports these, and no others", () => {
  expect(Object.keys(declines).sort()).toEqual([
    "chinaPosLegacy",
    "chinaPosLegacyWords",
    "createExplainer",
    "en",
    "exactAmounts",
    "forCustomer",
    "iso8583v1987",
    "iso8583v1987Words",
    "reasons",
    "resolveRow",
    "ruleSources",
    "unionpay",
    "unionpayWords",
    "zhCN",
  ]);
});
