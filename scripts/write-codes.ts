/**
 * Writes docs/codes.md, every response code of every table, and prints how many rows have a source and how many have two
 * that are independent: `npm run generate:docs`.
 */
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Source } from "../src/declines/network.ts";
import type { ResolvedRow } from "../src/declines/resolve-row.ts";
import { builtInNetworks, builtInWords } from "../src/explain/built-in-tables.ts";
import { type CodeTable, codeTables, isTwiceSourced } from "./code-tables.ts";

const tables = codeTables(builtInNetworks, builtInWords);

/** The page as it should be on disk. */
export function codesPage(): string {
  return `${[
    "# Response codes",
    "<!-- Written by scripts/write-codes.ts: npm run generate:docs. Do not edit. -->",
    [
      "Field 39 by table: who assigned a code decides what it means. Labels are in our words. A row is *specified* where the",
      "network or the standard says so itself, *documented* where an operator or processor does, and *anecdotal* where no",
      "source could be named. Two sources are independent where their publishers differ and neither takes from the other.",
      "Tables marked *when named* belong to one processor, terminal or country: they are looked at only where they are named.",
    ].join("\n"),
    "## All tables",
    summary(),
    ...tables.map(section),
  ].join("\n\n")}\n`;
}

/** Rows, rows with a source, rows with two that are independent. */
export function countsOf(table: CodeTable): readonly [rows: number, sourced: number, twice: number] {
  return [
    table.rows.length,
    table.rows.filter(({ sources }) => sources.length > 0).length,
    table.rows.filter((row) => isTwiceSourced(table, row)).length,
  ];
}

function totals(): readonly number[] {
  return [0, 1, 2].map((i) => tables.reduce((sum, each) => sum + countsOf(each)[i as 0 | 1 | 2], 0));
}

function summary(): string {
  return tableOf(
    ["Table", "Name", "Edition", "Rows", "With a source", "With two independent ones", ""],
    [
      ...tables.map((each) => [
        `[${each.network.id}](#${each.network.id})`,
        each.words.name.en ?? "",
        each.network.edition,
        ...countsOf(each).map(String),
        each.network.onlyNamed ? "when named" : "",
      ]),
      ["**All**", `${tables.length} tables`, "", ...totals().map((count) => `**${count}**`), ""],
    ],
  );
}

function section(each: CodeTable): string {
  const { network, words, rows } = each;
  const numbers = new Map(network.sources.map(({ id }, i) => [id, String(i + 1)]));
  return [
    `## ${network.id}`,
    `${words.name.en}, ${words.name["zh-CN"]}. Edition: ${network.edition}.`,
    tableOf(
      ["Code", "Label", "中文", "Reason", "Outcome", "Decided by", "Retry", "Evidence", "Sources"],
      rows.map((row) => [
        `\`${row.code}\``,
        [row.label?.en, marks(row)].filter(Boolean).join(" "),
        row.label?.["zh-CN"] ?? "",
        row.reason,
        row.confirmation === undefined ? row.outcome : `${row.outcome}, to be confirmed`,
        row.decidedBy,
        row.retry,
        row.evidence,
        row.sources.map((id) => numbers.get(id)).join(" "),
      ]),
    ),
    ...disputes(rows),
    ["Sources:", "", ...network.sources.map((source, i) => `${i + 1}. ${described(source)}`)].join("\n"),
  ].join("\n\n");
}

function marks({ capture }: ResolvedRow): string {
  return capture === true ? "(keep the card)" : "";
}

function disputes(rows: readonly ResolvedRow[]): readonly string[] {
  const lines = rows.flatMap(({ code, disputed }) => (disputed === undefined ? [] : [`- \`${code}\`: ${disputed}`]));
  return lines.length === 0 ? [] : [["Disputed:", "", ...lines].join("\n")];
}

function described({ publisher, title, edition, url, section: part }: Source): string {
  const name = url === undefined ? title : `[${title}](${url})`;
  return [publisher, name, edition, part].filter((word) => word !== undefined).join(", ");
}

function tableOf(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(new URL("../docs/codes.md", import.meta.url), codesPage());
  const [rows, sourced, twice] = totals();
  console.log(
    `${tables.length} tables, ${rows} rows; ${sourced} with a source, ${twice} with two that are independent`,
  );
}
