import type { ReadableMessage } from "./compiled-for.ts";
import { type DescribedRow, type DescribeOptions, describeRows, textsOf } from "./describe-rows.ts";
import { displayWidth, padToWidth } from "./display-width.ts";

/** A longer cell pushes its own line to the right, not all the others. */
const widestColumn = 44;

/**
 * A message as a table for people: element, name, value and meaning, for a monospaced font.
 *
 * Cardholder data is redacted as the spec says, unless `reveal` is set. Takes what a `DecodeError` could read, too.
 *
 * @throws {@link Iso8583Error} `spec_unknown` for a message that no spec has decoded, without `options.spec`.
 * @example
 * describe({ mti: "0210", fields: { 2: "6225000000000014", 4: "000000100000", 49: "156" } }, { spec: iso1987Ascii });
 * // Element  Name                        Value             Meaning
 * // -------  --------------------------  ----------------  -------
 * // mti      Message type                0210              financial response; begun by the acquirer; ISO 8583:1987
 * // 2        Primary account number      622500******0014
 * // 4        Amount, transaction         000000100000      CNY 1000.00
 * // 49       Currency code, transaction  156               CNY
 */
export function describe(message: ReadableMessage, options: DescribeOptions = {}): string {
  const { columns } = textsOf(options.locale);
  const rows = [columns, ...describeRows(message, options)].map(cellsOf);
  const widths = [0, 1, 2].map((column) =>
    Math.max(...rows.map((cells) => displayWidth(cells[column] ?? "")).filter((width) => width <= widestColumn)),
  );
  const rule = [...widths, displayWidth(columns.meaning)].map((width) => "-".repeat(width));
  const [heading = [], ...lines] = rows;
  return [heading, rule, ...lines].map((cells) => lineOf(cells, widths)).join("\n");
}

/** The path of a header part is as long as its name, which stands beside it. */
function cellsOf({ path, name, value, meaning = "" }: DescribedRow): readonly string[] {
  return [path.startsWith("header.") ? "header" : path, name, value, meaning];
}

function lineOf(cells: readonly string[], widths: readonly number[]): string {
  return cells
    .map((cell, column) => padToWidth(cell, widths[column] ?? 0))
    .join("  ")
    .trimEnd();
}
