/**
 * Writes the named interfaces of the built-in specs' values, a docstring an element: `npm run generate`.
 *
 * The types follow from the specs already; a named interface keeps errors short and declarations small.
 */
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { enConcepts } from "../src/message/locales/en-concepts.ts";
import type { ElementShape, SpecShape } from "../src/spec/spec.ts";
import {
  amexGcag,
  as2805,
  base24,
  bpcSmartvista,
  gicc,
  iso1987Ascii,
  iso1993Ascii,
  iso2003Ascii,
  iso8583Package,
  jcb,
  mastercardCis,
  mastercardIpm,
  postilion,
  postilionIccBitmap,
  tsysIssuer,
  unionpayCups,
  unionpayPos,
  visaBase1,
} from "../src/specs/index.ts";

const targets = [
  { spec: iso1987Ascii, name: "Iso1987Fields", file: "iso8583-1987-ascii.fields.ts" },
  { spec: unionpayPos, name: "UnionpayPosFields", file: "unionpay-pos.fields.ts" },
  { spec: unionpayCups, name: "UnionpayCupsFields", file: "unionpay-cups.fields.ts" },
  { spec: visaBase1, name: "VisaBase1Fields", file: "visa-base1.fields.ts" },
  { spec: mastercardCis, name: "MastercardCisFields", file: "mastercard-cis.fields.ts" },
  { spec: mastercardIpm, name: "MastercardIpmFields", file: "mastercard-ipm.fields.ts" },
  { spec: as2805, name: "As2805Fields", file: "as2805.fields.ts" },
  { spec: postilion, name: "PostilionFields", file: "postilion.fields.ts" },
  { spec: postilionIccBitmap, name: "PostilionIccBitmapFields", file: "postilion-icc-bitmap.fields.ts" },
  { spec: base24, name: "Base24Fields", file: "base24.fields.ts" },
  { spec: iso8583Package, name: "Iso8583PackageFields", file: "iso8583-package.fields.ts" },
  { spec: amexGcag, name: "AmexGcagFields", file: "amex-gcag.fields.ts" },
  { spec: bpcSmartvista, name: "BpcSmartvistaFields", file: "bpc-smartvista.fields.ts" },
  { spec: gicc, name: "GiccFields", file: "gicc.fields.ts" },
  { spec: iso1993Ascii, name: "Iso1993Fields", file: "iso8583-1993-ascii.fields.ts" },
  { spec: iso2003Ascii, name: "Iso2003Fields", file: "iso8583-2003-ascii.fields.ts" },
  { spec: jcb, name: "JcbFields", file: "jcb.fields.ts" },
  { spec: tsysIssuer, name: "TsysIssuerFields", file: "tsys-issuer.fields.ts" },
] as const;

/** The interface of a spec's values as TypeScript. */
export function fieldsInterface(spec: SpecShape, name: string): string {
  const rows = Object.entries(spec.elements).map(([number, row]) => member(number, row, "  "));
  const body = rows.join("\n");
  const used = ["Bytes", "Tagged", "Tlv"].filter((type) =>
    new RegExp(`^ *(?:readonly .*|\\}.*)\\b${type}\\b`, "m").test(body),
  );
  return [
    "// Generated from the spec by scripts/generate-fields.ts.",
    `import type { ${used.join(", ")} } from "../spec/values.ts";`,
    "",
    `/** Values of \`${spec.name}\` by element number. */`,
    `export interface ${name} {`,
    body,
    "}",
    "",
  ].join("\n");
}

function member(number: string, row: ElementShape, indent: string): string {
  const name = row.name ?? (row.as === undefined ? `Element ${number}` : enConcepts[row.as]);
  return `${indent}/** ${name}, \`${row.format}\`. */\n${indent}readonly ${number}?: ${typeOf(row, indent)};`;
}

/** The types of a row and of its cases, each once. */
function typeOf(row: ElementShape, indent: string): string {
  const rows = [row, ...(row.cases ?? []).map((other) => other.row)];
  return [...new Set(rows.flatMap((one) => typesOf(one, indent)))].join(" | ");
}

function typesOf(row: ElementShape, indent: string): readonly string[] {
  if (row.tlv !== undefined) return [row.tlv === "ber" ? "Tlv" : "Tagged"];
  if (row.parts !== undefined) {
    const inner = `${indent}  `;
    const parts = Object.entries(row.parts).map(([number, part]) => member(number, part, inner));
    return [`${row.repeat ? "readonly " : ""}{\n${parts.join("\n")}\n${indent}}${row.repeat ? "[]" : ""}`];
  }
  if (row.encoding === "gbk") return ["string", "Bytes"];
  return [row.format.startsWith("b") ? "Bytes" : "string"];
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const { spec, name, file } of targets) {
    writeFileSync(new URL(`../src/specs/${file}`, import.meta.url), fieldsInterface(spec, name));
  }
}
