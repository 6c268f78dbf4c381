import type { RowPlace } from "./axes-faults.ts";
import { lastTlvDataset } from "./datasets.ts";
import { bytesOfLength } from "./length-bytes.ts";
import type { Notation } from "./notation.ts";
import { notationOf } from "./notation-of.ts";
import { received, shortKey } from "./received.ts";
import { encodingOf, isText } from "./row-form.ts";
import { isBerTag, isTagOf } from "./rows-at.ts";
import type { EntryShape, PartShape, TagShape } from "./spec.ts";
import type { SpecExamination } from "./spec-examination.ts";

/** Examines a row that stands in the composite. */
type RowFaults = (examination: SpecExamination, row: PartShape, place: RowPlace) => void;

/** Reports what is wrong with the entries of a composite, its tags and what is in them. */
export function tagsFaults(
  examination: SpecExamination,
  row: PartShape,
  notation: Notation,
  place: RowPlace,
  rowFaults: RowFaults,
): void {
  const { report } = examination;
  const { tlv, tags = {} } = row;
  const sound = typeof tlv !== "object" || entryFaults(examination, tlv, isTextual(examination, row, notation), place);
  for (const [tag, said] of Object.entries(tags)) {
    const path = `${place.path}.tags.${shortKey(tag)}`;
    const known = tag === "*" || !sound || isTag(tlv, tag);
    const lead = place.leads?.has(tag) === true;
    if (!known && !lead) report(path, tagWords(tlv), received(tag));
    if (typeof said === "string") continue;
    if (lead && !known) {
      namesAlone(examination, said, path, "as the value before the entries has a format already");
      continue;
    }
    const inner = { path, keys: [...place.keys, tag], inDigits: false, inEntry: true };
    if (tlv === "ber" || tlv === undefined) berTagFaults(examination, said, path);
    else if (tlv === "dataset") datasetFaults(examination, tag, said, inner, rowFaults);
    else entryRowFaults(examination, row, notation, said, inner, rowFaults);
  }
}

function isTag(tlv: PartShape["tlv"], tag: string): boolean {
  if (tlv === "dataset") return /^[0-9A-F]{2}$/.test(tag);
  return typeof tlv === "object" ? isTagOf(tlv.tag, tag) : isBerTag(tag);
}

function tagWords(tlv: PartShape["tlv"]): string {
  if (tlv === "dataset") return "an identifier of two hex digits in upper case";
  if (typeof tlv !== "object") return "one whole tag of BER as hex digits in upper case";
  return `a tag of format ${tlv.tag}`;
}

function isTextual({ spec }: SpecExamination, row: PartShape, { content }: Notation): boolean {
  const encoding = encodingOf(row, content, spec.wire);
  return isText(encoding) || encoding === "gbk";
}

/** True if the tag has a format that tags can be compared with. */
function entryFaults(
  examination: SpecExamination,
  { tag, length, lead }: EntryShape,
  inText: boolean,
  place: RowPlace,
): boolean {
  const path = `${place.path}.tlv`;
  const tagNotation = notationOf(examination, tag, `${path}.tag`);
  const size = notationOf(examination, length, `${path}.length`);
  if (size !== undefined) {
    const packed = size.content === "n" && !inText;
    if ((packed ? bytesOfLength(size.size, "bcd") : size.size) > (size.content === "b" ? 4 : 6)) {
      examination.report(`${path}.length`, "a length of at most six digits or four bytes", length);
    }
  }
  if (lead !== undefined) notationOf(examination, lead.format, `${path}.lead.format`);
  return tagNotation !== undefined;
}

function berTagFaults(examination: SpecExamination, row: TagShape, path: string): void {
  namesAlone(examination, row, path, "as values of ber stay hex digits");
}

/** Of some values only what they are can be said. */
function namesAlone({ report }: SpecExamination, row: TagShape, path: string, because: string): void {
  for (const key of Object.keys(row)) {
    if (key === "name" || key === "as" || key === "privacy" || key === "note") continue;
    report(`${path}.${key}`, `name, as, privacy or note alone, ${because}`);
  }
}

function datasetFaults(
  examination: SpecExamination,
  tag: string,
  row: TagShape,
  place: RowPlace,
  rowFaults: RowFaults,
): void {
  const { report } = examination;
  for (const key of ["format", "encoding", "length", "unit", "repeat", "bitmap", "tlv", "cases"] as const) {
    if (row[key] !== undefined) report(`${place.path}.${key}`, "no such option, as datasets say it themselves");
  }
  const { parts, tags = {} } = row;
  for (const [inner, said] of Object.entries(tags)) {
    const path = `${place.path}.tags.${shortKey(inner)}`;
    if (inner !== "*" && !isBerTag(inner)) report(path, tagWords("ber"), received(inner));
    if (typeof said === "object") berTagFaults(examination, said, path);
  }
  if (parts === undefined) return;
  if (tag <= lastTlvDataset) report(`${place.path}.parts`, "tags, as datasets up to 70 are made of TLV");
  else for (const [number, part] of Object.entries(parts)) rowFaults(examination, part, partPlace(place, number));
}

function partPlace({ path, keys }: RowPlace, number: string): RowPlace {
  return { path: `${path}.parts.${number}`, keys: [...keys, number], inDigits: false, inEntry: false };
}

function entryRowFaults(
  examination: SpecExamination,
  around: PartShape,
  { content, size }: Notation,
  row: TagShape,
  place: RowPlace,
  rowFaults: RowFaults,
): void {
  const { format, parts, tlv, cases } = row;
  if (format === undefined && parts === undefined && tlv === undefined) {
    if (cases !== undefined) examination.report(`${place.path}.cases`, "a format beside it, for when no case holds");
    return;
  }
  const binary = tlv === "ber" || tlv === "dataset";
  const encoding = around.encoding === undefined || binary ? {} : { encoding: around.encoding };
  const whole = { ...encoding, ...row, format: format ?? `${binary ? "b" : content}......${size}` };
  rowFaults(examination, whole, place);
}
