/**
 * Writes docs/dialects.md from the built-in specs, their provenance and the messages they are tested with:
 * `npm run generate:docs`.
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { fromHex, toHex } from "../src/bytes/hex.ts";
import { compiledOf } from "../src/codec/compile.ts";
import { builtInSpecs, detectSpec } from "../src/detect/index.ts";
import type { ElementShape, Spec } from "../src/spec/spec.ts";
import * as exported from "../src/specs/index.ts";

interface Provenance {
  readonly sources: readonly string[];
  readonly notes?: Readonly<Record<string, string>>;
  readonly unverified?: readonly string[];
}

interface Dialect {
  readonly spec: Spec;
  readonly name: string;
  readonly provenance: Provenance;
  /** The export that the provenance is named after. */
  readonly from: string;
}

const root = new URL("../", import.meta.url);
const exports: ReadonlyMap<string, unknown> = new Map(Object.entries(exported));

/** The page as it should be on disk. */
export function dialectsPage(): string {
  const dialects = builtInSpecs().map(dialectOf);
  return `${[
    "# Dialects",
    "<!-- Written by scripts/write-dialects.ts: npm run generate:docs. Do not edit. -->",
    [
      "The dialects that `field39/specs` brings: plain data, each an export of its own. Most real hosts differ from any",
      "published table somewhere; start from the nearest dialect and derive yours, as",
      "[describing a dialect](describing-a-dialect.md) shows. Which one bytes are in, `detectSpec` tells.",
    ].join("\n"),
    "## All of them",
    [
      "*Elements* are the rows of the table, *composites* those with parts or tags inside. *Messages* counts the different",
      "messages in the tables of the dialect's tests that it reads to the last byte, behind a frame's length or not.",
    ].join("\n"),
    table(
      ["Dialect", "Export", "Title", "Elements", "Composites", "Messages", "Sources"],
      dialects.map(({ spec, name, provenance }) => [
        `[${spec.name}](#${spec.name})`,
        `\`${name}\``,
        spec.title ?? "",
        String(Object.keys(spec.elements).length),
        String(Object.values(spec.elements).filter(isComposite).length),
        String(messagesOf(spec).length),
        String(provenance.sources.length),
      ]),
    ),
    "## On the wire",
    [
      "The defaults of each dialect; single elements may differ. *Digits* are classes `n` and `x+n`, *tracks* class `z`,",
      "*text* all others but `b`. EBCDIC is named with its code page.",
    ].join("\n"),
    table(
      ["Dialect", "Message type", "Bitmap", "Digits", "Text", "Tracks", "Lengths", "Header"],
      dialects.map(({ spec }) => [spec.name, ...wireOf(spec)]),
    ),
    ...dialects.map(section),
  ].join("\n\n")}\n`;
}

function dialectOf(spec: Spec): Dialect {
  const name = exportOf(spec);
  const from = [...exports.keys()]
    .filter((key) => key.endsWith("Provenance"))
    .map((key) => key.slice(0, -"Provenance".length))
    .filter((base) => name.startsWith(base))
    .sort((a, b) => b.length - a.length)[0];
  const provenance = exports.get(`${from}Provenance`);
  if (from === undefined || !isProvenance(provenance)) throw new Error(`${name} has no provenance`);
  return { spec, name, provenance, from };
}

function exportOf(spec: Spec): string {
  const name = [...exports].find(([, value]) => value === spec)?.[0];
  if (name === undefined) throw new Error(`${spec.name} is not exported`);
  return name;
}

function isProvenance(value: unknown): value is Provenance {
  return typeof value === "object" && value !== null && "sources" in value && Array.isArray(value.sources);
}

function isComposite(row: ElementShape): boolean {
  return row.parts !== undefined || row.tlv !== undefined || (row.cases ?? []).some((other) => isComposite(other.row));
}

/** The messages that prove a dialect, each once: those of the files that a test names together with it. */
export function messagesOf(spec: Spec): readonly Uint8Array[] {
  const found = new Map<string, Uint8Array>();
  for (const file of vectorFiles(exportOf(spec))) {
    const vectors: readonly { readonly hex: string }[] = JSON.parse(read(`test/vectors/${file}`));
    for (const { hex } of vectors) {
      const bytes = fromHex(hex);
      const [best] = detectSpec(bytes, [spec]);
      if (best?.complete !== true) continue;
      const message = bytes.subarray(best.start, best.end);
      found.set(toHex(message), message);
    }
  }
  return [...found.values()];
}

/** The files of messages that a test reads with the dialect of this export. */
function vectorFiles(name: string): ReadonlySet<string> {
  const files = ["test/specs", "test/codec"].flatMap((folder) =>
    readdirSync(new URL(folder, root))
      .filter((file) => file.endsWith(".vectors.test.ts"))
      .map((file) => read(`${folder}/${file}`))
      .filter((text) => new RegExp(`import \\{[^}]*\\b${name}\\b[^}]*\\} from "[./]+/src/specs/`).test(text))
      .flatMap((text) => [...text.matchAll(/"([\w-]+\.json)"/g)].map(([, file = ""]) => file)),
  );
  return new Set(files);
}

function read(path: string): string {
  return readFileSync(new URL(path, root), "utf8");
}

const words: Readonly<Record<string, string>> = {
  ascii: "ASCII",
  bcd: "packed",
  binary: "binary",
  hex: "hex digits, ASCII",
  "hex-ebcdic": "hex digits, EBCDIC",
  ebcdic: "EBCDIC",
  gbk: "GBK",
};

function word(representation: string): string {
  return words[representation] ?? `EBCDIC ${representation.replace("cp", "")}`;
}

function wireOf(spec: Spec): readonly string[] {
  const { mti, bitmap, wire } = spec;
  const { headerBytes, header } = compiledOf(spec);
  const odd = wire.justify === "left" ? ", an odd one left" : "";
  return [
    word(mti),
    `${word(bitmap.encoding)}, up to ${bitmap.size ?? 128}`,
    word(wire.n) + (wire.n === "bcd" ? odd : ""),
    word(wire.an),
    word(wire.z),
    word(wire.length),
    headerBytes === 0 ? "none" : `${header.length === undefined ? "" : "up to "}${headerBytes} bytes`,
  ];
}

function section({ spec, name, provenance, from }: Dialect): string {
  const { sources, notes = {}, unverified = [] } = provenance;
  const networks = [spec.network ?? []].flat();
  const about = [
    `\`import { ${name} } from "field39/specs"\``,
    `Edition: ${spec.version === undefined ? "not said" : `ISO 8583:${spec.version}`}.`,
    networks.length === 0
      ? "No table of response codes is named: a code has candidates."
      : `Response codes: ${networks.map((network) => `\`${network}\``).join(", ")}.`,
  ];
  const parts = Object.entries(spec.header ?? {}).map(([part, { format }]) => `${part} \`${format}\``);
  if (parts.length > 0) about.push(`Header: ${parts.join(", ")}.`);
  const shared = from === name ? [] : [`Sources and notes are those of \`${from}\`.`];
  return [
    `## ${spec.name}`,
    `${spec.title ?? spec.name}.`,
    about.join(" \\\n"),
    ...shared,
    listed("Sources", sources.map(escaped)),
    listed(
      "What varies between hosts or sources",
      Object.entries(notes).map(([key, note]) => `**${/^\d+$/.test(key) ? key : capital(key)}**: ${escaped(note)}`),
    ),
    listed("Unverified", unverified.map(escaped)),
  ]
    .filter((part) => part !== "")
    .join("\n\n");
}

function listed(title: string, items: readonly string[]): string {
  return items.length === 0 ? "" : `**${title}**\n\n${items.map((item) => `- ${item}`).join("\n")}`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [head, head.map(() => "---"), ...rows];
  return lines.map((cells) => `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`).join("\n");
}

/** Text of a source as Markdown has it: file names with underscores and stars are not emphasis. */
function escaped(text: string): string {
  return text.replace(/(?<!`)([*_<>])(?!`)/g, "\\$1");
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(new URL("docs/dialects.md", root), dialectsPage());
}
