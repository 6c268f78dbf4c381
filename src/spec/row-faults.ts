import { axesFaults, type RowPlace } from "./axes-faults.ts";
import { conditionFaults } from "./condition-faults.ts";
import type { Notation } from "./notation.ts";
import { notationOf } from "./notation-of.ts";
import type { PartShape } from "./spec.ts";
import type { SpecExamination } from "./spec-examination.ts";
import { tagsFaults } from "./tags-faults.ts";

/** Reports what is wrong with a row and with all rows in it: whatever no codec could be made of. */
export function rowFaults(examination: SpecExamination, row: PartShape, at: RowPlace): void {
  const place = { ...at, leads: leadsOf([row, ...(row.cases ?? []).flatMap((other) => other.row)]) };
  plainRowFaults(examination, row, place);
  row.cases?.forEach(({ when, row: other }, i) => {
    const path = `${place.path}.cases[${i}]`;
    conditionFaults(examination, when, `${path}.when`, place.keys);
    if (other.cases !== undefined)
      examination.report(`${path}.row.cases`, "no cases in a case: write them one after the other");
    plainRowFaults(examination, other, { ...place, path: `${path}.row` });
  });
}

function leadsOf(rows: readonly PartShape[]): ReadonlySet<string> {
  return new Set(rows.flatMap(({ tlv }) => (typeof tlv === "object" && tlv.lead !== undefined ? tlv.lead.tag : [])));
}

function plainRowFaults(examination: SpecExamination, row: PartShape, place: RowPlace): void {
  const { path } = place;
  const notation = notationOf(examination, row.format, `${path}.format`);
  const formed = notation !== undefined && compositeIsSound(examination, row, notation, path);
  const form = formed ? axesFaults(examination, row, notation, place) : undefined;
  for (const [number, part] of Object.entries(row.parts ?? {})) {
    const at = `${path}.parts.${number}`;
    if (row.bitmap !== undefined && Number(number) > row.bitmap.size) {
      examination.report(at, `a number from 1 to ${row.bitmap.size}, as the bitmap has no more bits`, number);
    }
    const inner = { path: at, keys: [...place.keys, number], inDigits: form === "digit-parts", inEntry: false };
    rowFaults(examination, part, inner);
  }
  if (row.tags !== undefined && row.tlv === undefined) {
    examination.report(`${path}.tags`, "tlv beside it, as only its entries have tags");
  } else if (row.tlv !== undefined && notation !== undefined) {
    tagsFaults(examination, row, notation, place, rowFaults);
  }
}

/** True if the options go together that say what the row is made of. */
function compositeIsSound({ report }: SpecExamination, row: PartShape, { content }: Notation, path: string): boolean {
  const { parts, tlv, bitmap, repeat, format, encoding } = row;
  if (parts === undefined && tlv === undefined) return true;
  if (parts !== undefined && tlv !== undefined) report(path, "parts or tlv, not both");
  else if (bitmap !== undefined && repeat !== undefined)
    report(`${path}.repeat`, "a bitmap or sets that repeat, not both");
  else if ((tlv === "ber" || tlv === "dataset") && content !== "b") {
    report(`${path}.format`, "a format of class b, since tlv is binary", format);
  } else if (content === "x+n") report(`${path}.format`, "a class that can hold parts or entries", format);
  else if (parts !== undefined && encoding === "gbk")
    report(`${path}.encoding`, "parts that say their own encoding", encoding);
  else return true;
  return false;
}
