import { commonKeys } from "./common-keys.ts";
import { received } from "./received.ts";
import { holdsKey, rowsAt } from "./rows-at.ts";
import type { Condition } from "./spec.ts";
import type { SpecExamination } from "./spec-examination.ts";

/** Reports paths that a condition cannot ask for; `own` are the keys of a row that asks, which sees what stands before it. */
export function conditionFaults(
  examination: SpecExamination,
  when: Condition,
  path: string,
  own: readonly string[] = [],
): void {
  const { report, spec, isUnknown } = examination;
  for (const [asked, said] of Object.entries(when)) {
    const at = `${path}.${asked}`;
    const keys = asked.split(".");
    const common = commonKeys(own, keys);
    if (asked === "mti") {
      const beginnings = typeof said === "string" ? [said] : said;
      const [wrong] = beginnings.filter((beginning) => !/^!?\d{0,4}$/.test(beginning));
      if (wrong !== undefined) report(at, "digits that a message type begins with", received(wrong));
    } else if (isUnknown(keys[0] ?? "")) {
    } else if (rowsAt(spec.elements, keys, common).length === 0) {
      report(at, "mti, or an element or part of this spec that has one value", received(asked));
    } else if (own.length > 0 && !standsBefore(examination, own, keys, common)) {
      report(
        at,
        `what stands before ${own.join(".")} on the wire: mti, lower elements, parts before it`,
        received(asked),
      );
    }
  }
}

/** True if the place is in the message before the row. */
function standsBefore(
  { spec }: SpecExamination,
  own: readonly string[],
  keys: readonly string[],
  common: number,
): boolean {
  const ownKey = own[common];
  const key = keys[common];
  if (ownKey === undefined || key === undefined) return false;
  const around = rowsAt(spec.elements, own.slice(0, common), common);
  const rows = around.flatMap((row) => [row, ...(row.cases ?? []).flatMap((other) => other.row)]);
  // Entries have no order: one that comes later is absent, as one that does not come at all.
  const holding = rows.filter((row) => holdsKey(row, ownKey));
  const entries = holding.length > 0 && holding.every(({ tlv }) => tlv !== undefined);
  return entries || Number(key) < Number(ownKey);
}
