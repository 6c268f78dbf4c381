import { allowed, commonBits, contentBit } from "../bytes/content.ts";
import { type Node, op } from "../codec/node.ts";
import type { Concept } from "../spec/concepts.ts";
import type { DetectionReason } from "./detection.ts";
import { isOtherVersion, isResponse, usualness } from "./message-type.ts";
import type { Reading } from "./read-as.ts";
import { checkValue, hasCheckDigit } from "./value-checks.ts";

/** How much speaks for a reading. */
export interface Weight {
  /** For what was read, before what stands around it is looked at: what equal readings share. From 0 to 1. */
  readonly content: number;
  /** What the message type, the header and the framing make of it; times `content` it is the score. */
  readonly around: number;
  readonly reasons: readonly DetectionReason[];
}

/** So much evidence makes a reading half certain; a broken one needs more, as every beginning can be read somehow. */
const halfCertain = 2;
const halfCertainIfBroken = 4;

/** What speaks against a reading counts so many times as much as what speaks for it. */
const againstTimes = 2;

/** The part of a score that a message keeps that breaks off at its very end. */
const brokenOff = 0.8;

/** Messages have fewer elements than this. */
const crowded = 48;

/** Less evidence than this does not tell dialects apart. */
const little = 3;

/** Weighs a reading: the parts of a score are judgements, held to published messages and to what is no message. */
export function weigh(reading: Reading): Weight {
  const { compiled, candidate, complete, otherFiller, reach, fault, header, mti } = reading;
  const { spec, wordBytes } = compiled;
  const values = new Map<number, number>();
  const reasons: DetectionReason[] = [];
  if (complete) reasons.push({ id: "complete" });
  else if (otherFiller && reach === 1) reasons.push({ id: "other-filler" });
  else if (fault !== undefined) reasons.push({ id: "stops-at-fault", text: `${fault.code}, ${fault.path}` });

  let good = wordBytes === 8 ? 1 : 0;
  let bad = 0;
  const count = (weight: number): void => {
    if (weight > 0) good += weight;
    else bad -= weight;
  };
  let elements = 0;
  for (const [key, value] of Object.entries(reading.fields)) {
    if (value === undefined) continue;
    elements++;
    const number = Number(key);
    const node = compiled.nodes[number];
    if (node === undefined) continue;
    good += formWeight(node, value);
    const said = leafWeight(node.shape.as, value, node);
    if (said === 0) continue;
    values.set(number, said);
    count(said);
  }
  if (elements > crowded) bad += 3;
  for (const { text, weight } of expectations(reading)) {
    reasons.push({ id: weight > 0 ? "expected-elements" : "unexpected-elements", text });
    count(weight);
  }
  good += cardReasons(reading, reasons);
  reasons.push(...valueReasons(values));

  let around = usualness(mti);
  const spelled = isSpelledBitmap(reading);
  if (spelled) around *= 0.4;
  if (spelled || elements > crowded) reasons.push({ id: "unusual-bitmap" });
  if (usualness(mti) < 1) reasons.push({ id: "unusual-message-type" });
  if (isOtherVersion(mti, spec.version)) {
    reasons.push({ id: "other-version" });
    around *= 0.6;
  }
  if (header !== undefined) reasons.push({ id: `header-${header}` });
  // A header that is there is checked byte by byte, and begins like no other.
  if (header === "present") good += 3;
  else if (header === "missing") around *= 0.9;
  else if (header === "faulty") around *= 0.8;
  for (const id of candidate.reasons) reasons.push({ id });
  if (candidate.reasons.includes("length-right")) good += 2;
  if (candidate.reasons.includes("length-wrong")) around *= 0.85;
  if (elements > 0 && good < little) reasons.push({ id: "little-to-go-by" });

  const half = complete ? halfCertain : halfCertainIfBroken;
  const certain = elements === 0 ? 0 : good ** 2 / (good ** 2 + half ** 2);
  const sound = good / (good + againstTimes * bad || 1);
  // A right header tells the dialect, wherever a private element then breaks off.
  const told = header === "present" ? (1 + reach) / 2 : reach;
  const read = complete ? 1 : reach === 1 ? 0.95 : brokenOff * told;
  return { content: certain * sound * read, around, reasons };
}

/** What the form alone says: few bytes are digits by chance, and many are text. */
function formWeight(node: Node, value: unknown): number {
  if (typeof value === "string") {
    if (/^[0 ]*$/.test(value)) return 0;
    const narrow = node.content === "n" || node.content === "z" || node.content === "x+n";
    return (narrow ? 0.05 : 0.02) * Math.min(value.length, 10);
  }
  if (value instanceof Uint8Array) return 0;
  // Parts, entries and sets have come out even.
  if (node.op === op.parts || node.op === op.digitParts) return 0.5;
  return Array.isArray(value) && value.length === 0 ? 0 : 1;
}

/** What the values of an element and of its parts say, each as what it is. */
function leafWeight(concept: Concept | undefined, value: unknown, node: Node): number {
  if (typeof value === "string") return concept === undefined ? 0 : checkValue(concept, value);
  if (typeof value !== "object" || value === null || value instanceof Uint8Array || node.parts.length === 0) return 0;
  const sets = Array.isArray(value) ? value : [value];
  let sum = 0;
  for (const set of sets) {
    for (const part of node.parts) {
      const inner: unknown = set[part.id];
      if (typeof inner === "string") sum += leafWeight(part.shape.as, inner, part);
    }
  }
  return Math.max(-3, Math.min(3, sum));
}

/** True if the binary bitmap of a reading would be made of hex digits in ASCII: it is one of those, then. */
function isSpelledBitmap({ compiled, mtiAt, candidate: { bytes } }: Reading): boolean {
  const bitmapAt = mtiAt + compiled.mtiBytes;
  if (compiled.wordBytes !== 4 || bitmapAt + 16 > bytes.length) return false;
  return commonBits(allowed, bytes, bitmapAt, bitmapAt + 16, contentBit.hex) !== 0;
}

/** What a message of such a type has, and has not. */
function expectations({ mti, fields, complete, compiled }: Reading): readonly { text: string; weight: number }[] {
  const has = (number: number): boolean => fields[number] !== undefined;
  const found: { text: string; weight: number }[] = [];
  if (has(11)) found.push({ text: "11", weight: 0.7 });
  const kind = Math.floor(mti / 100) % 10;
  if (isResponse(mti) && compiled.nodes[39] !== undefined) {
    if (has(39)) found.push({ text: "39", weight: 1 });
    else if (complete) found.push({ text: "39", weight: -0.5 });
  } else if (kind <= 2 && has(39) && Math.floor(mti / 10) % 10 === 0) found.push({ text: "39", weight: -0.5 });
  return found;
}

/** Weighs the card: its number and the track say the same. */
function cardReasons({ fields }: Reading, reasons: DetectionReason[]): number {
  const pan = fields[2];
  const track = fields[35];
  if (typeof pan !== "string" || pan.length < 12) return 0;
  if (hasCheckDigit(pan)) reasons.push({ id: "card-number-checks" });
  if (typeof track !== "string" || !/^[=D]/.test(track.slice(pan.length)) || !track.startsWith(pan)) return 0;
  reasons.push({ id: "track-matches-card" });
  return 1.5;
}

function valueReasons(values: ReadonlyMap<number, number>): readonly DetectionReason[] {
  const listed = (wanted: (weight: number) => boolean): string =>
    [...values].flatMap(([number, weight]) => (wanted(weight) ? [number] : [])).join(", ");
  const right = listed((weight) => weight > 0);
  const wrong = listed((weight) => weight < 0);
  return [
    ...(right === "" ? [] : [{ id: "plausible-values", text: right } as const]),
    ...(wrong === "" ? [] : [{ id: "implausible-values", text: wrong } as const]),
  ];
}
