import { expect, it } from "vitest";
import { fromHex } from "../../src/bytes/hex.ts";
import { decode } from "../../src/codec/decode.ts";
import { encode } from "../../src/codec/encode.ts";
import { explainDecline } from "../../src/explain/explain-decline.ts";
import { factsOf } from "../../src/explain/facts-of.ts";
import { defineSpec } from "../../src/spec/define-spec.ts";
import type { Spec } from "../../src/spec/spec.ts";
import { amexGcag } from "../../src/specs/amex-gcag.ts";
import { bpcSmartvista } from "../../src/specs/bpc-smartvista.ts";
import { gicc } from "../../src/specs/gicc.ts";
import { iso1987Bcd } from "../../src/specs/iso8583-1987-bcd.ts";
import { iso1987Ebcdic } from "../../src/specs/iso8583-1987-ebcdic.ts";
import { iso1993Ascii } from "../../src/specs/iso8583-1993-ascii.ts";
import { iso2003Ascii } from "../../src/specs/iso8583-2003-ascii.ts";
import { jcb } from "../../src/specs/jcb.ts";
import { postilion } from "../../src/specs/postilion.ts";
import { tsysIssuer } from "../../src/specs/tsys-issuer.ts";
import { dialectVectors } from "./dialect-vectors.ts";

const decline = { amount: "000000012345", currency: "978", responseCode: "51" };

it.each<readonly [file: string, id: string, spec: Spec<object>, facts: object]>([
  [
    "iso8583-1987-bcd.json",
    "bcd-0210-decline",
    iso1987Bcd,
    { ...decline, network: "iso8583-1987", flow: "balance_inquiry", entryMode: "051" },
  ],
  ["iso8583-1987-ebcdic.json", "ebcdic-0210-decline", iso1987Ebcdic, { ...decline, network: "iso8583-1987" }],
  [
    "iso8583-1993.json",
    "iso93-1210-decline",
    iso1993Ascii,
    { ...decline, responseCode: "116", network: "iso8583-1993", flow: "purchase" },
  ],
  [
    "iso8583-2003.json",
    "iso2003-2110-decline",
    iso2003Ascii,
    { ...decline, responseCode: "1116", network: "iso8583-2003" },
  ],
  [
    "amex-gcag.json",
    "amex-1110-aggregator",
    amexGcag,
    { amount: "000000038801", currency: "840", responseCode: "181", network: "amex", flow: "purchase" },
  ],
  ["jcb-messages.json", "jcb-al-04", jcb, { amount: "000000020220", currency: "840", flow: "cash", entryMode: "021" }],
  ["gicc.json", "gicc-0100", gicc, { amount: "000000010000", currency: "978", flow: "purchase", entryMode: "054" }],
  [
    "bpc-smartvista.json",
    "smartvista-0210-decline",
    bpcSmartvista,
    { responseCode: "116", flow: "balance_inquiry", network: [] },
  ],
  ["tsys-issuer-messages.json", "tsys-danil-1", tsysIssuer, { amount: "000000040000", entryMode: "902", mcc: "6010" }],
])("%s, %s gives the facts of its decline", (file, id, spec, facts) => {
  const vector = dialectVectors(file).find((each) => each.id === id);
  expect(factsOf(decode(spec, fromHex(vector?.hex ?? "")))).toMatchObject(facts);
});

it("names the table of the dialect's own network", () => {
  const bytes = fromHex("F0F1F1F000000000020000" + "00F5F1");
  expect(factsOf(decode(jcb, bytes))).toEqual({ responseCode: "51", mti: "0110", flow: "unknown", network: "jcb" });
});

it("names no table of response codes where none is known", () => {
  const { network: _, ...unnamed } = jcb;
  const message = decode(defineSpec(unnamed), fromHex("F0F1F1F000000000020000" + "00F5F1"));
  expect(factsOf(message)).toEqual({ responseCode: "51", mti: "0110", flow: "unknown" });
});

it("shows staff what a Postilion host says in 44", () => {
  const message = decode(postilion, encode(postilion, { mti: "0210", fields: { 39: "51", 44: "CALL YOUR BANK" } }));
  expect(explainDecline(message)).toMatchObject({ network: "postilion", hostText: ["CALL YOUR BANK"] });
});
