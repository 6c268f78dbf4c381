import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { fieldsInterface } from "../../scripts/generate-fields.ts";
import type { SpecShape } from "../../src/spec/spec.ts";
import {
  amexGcag,
  bpcSmartvista,
  gicc,
  iso1987Ascii,
  iso1987Bcd,
  iso1987Ebcdic,
  iso1993Ascii,
  iso2003Ascii,
  jcb,
  tsysIssuer,
} from "../../src/specs/index.ts";

// The formatter begins a union of several lines with a bar.
const spaced = (text: string) => text.replace(/\s+/g, " ").replaceAll("?: | ", "?: ").trim();

it.each<readonly [SpecShape, string, string]>([
  [amexGcag, "AmexGcagFields", "amex-gcag"],
  [bpcSmartvista, "BpcSmartvistaFields", "bpc-smartvista"],
  [gicc, "GiccFields", "gicc"],
  [iso1993Ascii, "Iso1993Fields", "iso8583-1993-ascii"],
  [iso2003Ascii, "Iso2003Fields", "iso8583-2003-ascii"],
  [jcb, "JcbFields", "jcb"],
  [tsysIssuer, "TsysIssuerFields", "tsys-issuer"],
])("the interface of $name is what its generator writes today", (spec, name, file) => {
  const written = readFileSync(new URL(`../../src/specs/${file}.fields.ts`, import.meta.url), "utf8");
  expect(spaced(written)).toBe(spaced(fieldsInterface(spec, name)));
});

it("gives the dialects of 1987 in packed digits and EBCDIC the values of that in ASCII", () => {
  const body = (spec: SpecShape) => fieldsInterface(spec, "Fields").replace(/`iso8583-1987-\w+`/, "");
  expect(body(iso1987Bcd)).toBe(body(iso1987Ascii));
  expect(body(iso1987Ebcdic)).toBe(body(iso1987Ascii));
});
