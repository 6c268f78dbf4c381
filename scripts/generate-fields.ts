/**
 * Writes the named interfaces of the built-in specs' values, a docstring an element: `npm run generate`.
 *
 * The types follow from the specs already; a named interface keeps errors short and declarations small.
 */
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { enConcepts } from "../src/message/locales/en-concepts.ts";
import type { ElementShape, SpecShape } from "../src/spec/spec.ts";
import { iso1987Ascii, unionpayPos } from "../src/specs/index.ts";

const targets = [
  { spec: iso1987Ascii, name: "Iso1987Fields", file: "iso8583-1987-ascii.fields.ts" },
  { spec: unionpayPos, name: "UnionpayPosFields", file: "unionpay-pos.fields.ts" },
] as const;

/** The interface of a spec's values as TypeScript. */
export function fieldsInterface(spec: SpecShape, name: string): string {
  const rows = Object.entries(spec.elements).map(([number, row]) => member(number, row, "  "));
  const body = rows.join("\n");
  const used = ["Bytes", "Tlv"].filter((type) => new RegExp(`: .*\\b${type}\\b`).test(body));
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

function typeOf(row: ElementShape, indent: string): string {
  if (row.tlv !== undefined) return "Tlv";
  if (row.parts !== undefined) {
    const inner = `${indent}  `;
    const parts = Object.entries(row.parts).map(([number, part]) => member(number, part, inner));
    return `${row.repeat ? "readonly " : ""}{\n${parts.join("\n")}\n${indent}}${row.repeat ? "[]" : ""}`;
  }
  if (row.encoding === "gbk") return "string | Bytes";
  return row.format.startsWith("b") ? "Bytes" : "string";
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const { spec, name, file } of targets) {
    writeFileSync(new URL(`../src/specs/${file}`, import.meta.url), fieldsInterface(spec, name));
  }
}
