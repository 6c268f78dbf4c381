import { deepStrictEqual } from "node:assert/strict";
import { cpus } from "node:os";
import { messagesOf } from "../scripts/write-dialects.ts";
import { decode } from "../src/codec/decode.ts";
import { encode } from "../src/codec/encode.ts";
import type { Message } from "../src/codec/message.ts";
import { safeDecode } from "../src/codec/safe-decode.ts";
import { builtInSpecs } from "../src/detect/index.ts";
import type { Spec } from "../src/spec/spec.ts";
import { iso1987Ascii, iso1987AsciiBinaryBitmap } from "../src/specs/iso8583-1987-ascii.ts";
import { iso1987Bcd } from "../src/specs/iso8583-1987-bcd.ts";
import { iso1987Ebcdic } from "../src/specs/iso8583-1987-ebcdic.ts";
import { asciiMessages } from "./messages.ts";

/*
 * `npx tsx bench/dialects.ts`: how fast each dialect reads and writes, in bytes per second, as a ratio to
 * iso8583-1987-ascii. All run in one process, in turns, so that load on the machine falls on all alike; of the turns
 * the middle one counts. It never fails because something is slow.
 *
 * Two tables: each dialect over the messages that it is tested with, which differ in what is in them, and one and the
 * same message of 21 elements on the wires of ISO 8583:1987, where only the encoding differs: a packed byte holds two
 * digits, so that speed is told for an element, too. A message comes several times in a row; `mixed` is decoding where
 * each comes after another.
 */

/** Milliseconds of a turn, and turns. */
const slice = 12;
const turns = 25;
/** How often a message comes in a row. */
const inRow = 16;
/** Ratios below this are marked. */
const slow = 0.7;

interface Entry {
  readonly spec: Spec;
  readonly inputs: readonly Uint8Array[];
  readonly messages: readonly Message[];
}

interface Row {
  readonly entry: Entry;
  readonly decoding: number[];
  readonly mixed: number[];
  readonly encoding: number[];
}

/** Results can be seen, or the work for them is left out. */
export const seen: unknown[] = new Array(16).fill(undefined);
let next = 0;

console.log(`Node ${process.version}, ${cpus()[0]?.model ?? "unknown processor"}\n`);
print("The messages of each dialect", measure(builtInSpecs().map(entryOf)));
print(
  "Messages of 21 elements, the same on four wires",
  measure([iso1987Ascii, iso1987AsciiBinaryBitmap, iso1987Bcd, iso1987Ebcdic].map(sameMessages)),
);

/** The messages of a dialect that come out as they went in. */
function entryOf(spec: Spec): Entry {
  const own = messagesOf(spec);
  // A dialect without messages of its own reads those of its next relative.
  const candidates = own.length > 0 ? own : builtInSpecs().flatMap(messagesOf);
  const inputs = candidates.filter((bytes) => safeDecode(spec, bytes, []).ok);
  return checked(spec, inputs);
}

/** The same fields, written by each dialect; the fee in 28 is left out, whose form is not the encoding's alone. */
function sameMessages(spec: Spec): Entry {
  const inputs = asciiMessages().map(({ mti, fields: { 28: _, ...fields } }) => {
    // Packed, the separator is a nibble.
    const track = spec.wire.z === "bcd" ? fields[35].replace("=", "D") : fields[35];
    return encode<unknown>(spec, { mti, fields: { ...fields, 35: track } });
  });
  return checked(spec, inputs);
}

function checked(spec: Spec, inputs: readonly Uint8Array[]): Entry {
  const messages = inputs.map((bytes): Message => {
    const { fields, ...rest } = decode<Message["fields"]>(spec as Spec<Message["fields"]>, bytes);
    return { ...rest, fields };
  });
  for (const message of messages) {
    const again = decode<unknown>(spec, encode<unknown>(spec, message));
    deepStrictEqual({ ...again }, { ...message });
  }
  return { spec, inputs, messages };
}

function measure(entries: readonly Entry[]): readonly Row[] {
  const rows = entries
    .filter(({ inputs }) => inputs.length > 0)
    .map((entry): Row => ({ entry, decoding: [], mixed: [], encoding: [] }));
  for (let turn = -2; turn < turns; turn++) {
    for (const { entry, decoding, mixed, encoding } of rows) {
      const { spec, inputs, messages } = entry;
      const read = bytesPerSecond(entry, inRow, (i) => decode(spec, inputs[i]!));
      const readMixed = bytesPerSecond(entry, 1, (i) => decode(spec, inputs[i]!));
      const written = bytesPerSecond(entry, inRow, (i) => encode<unknown>(spec, messages[i]!));
      // The first turns warm up.
      if (turn < 0) continue;
      decoding.push(read);
      mixed.push(readMixed);
      encoding.push(written);
    }
  }
  return rows;
}

function bytesPerSecond({ inputs }: Entry, times: number, run: (index: number) => unknown): number {
  const bytes = inputs.reduce((sum, input) => sum + input.length, 0);
  const start = performance.now();
  let done = 0;
  let elapsed = 0;
  do {
    for (let i = 0; i < inputs.length; i++) for (let j = 0; j < times; j++) seen[next++ & 15] = run(i);
    done += bytes * times;
    elapsed = performance.now() - start;
  } while (elapsed < slice);
  return (done / elapsed) * 1000;
}

function print(title: string, rows: readonly Row[]): void {
  const base = rows.find(({ entry }) => entry.spec === iso1987Ascii);
  if (base === undefined) throw new Error("There is nothing to compare with");
  const cells = rows.map(({ entry, decoding, mixed, encoding }) => {
    const bytes = bytesOf(entry);
    const elements = elementsOf(entry);
    const perElement = bytesOf(base.entry) / elementsOf(base.entry) / (bytes / elements);
    return [
      entry.spec.name,
      String(entry.inputs.length),
      bytes.toFixed(0),
      elements.toFixed(0),
      ...ratios(decoding, base.decoding, perElement),
      (middle(mixed) / middle(base.mixed)).toFixed(2),
      ...ratios(encoding, base.encoding, perElement),
    ];
  });
  const head = [
    "dialect",
    "messages",
    "bytes",
    "elements",
    "decode MB/s",
    "ratio",
    "",
    "per element",
    "mixed",
    "encode MB/s",
    "ratio",
    "",
    "per element",
  ];
  const widths = head.map((cell, i) => Math.max(cell.length, ...cells.map((row) => row[i]?.length ?? 0)));
  console.log(title);
  for (const row of [head, ...cells]) {
    const padded = row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0)));
    console.log(padded.join("  ").trimEnd());
  }
  console.log();
}

/** Bytes of a message, on average. */
function bytesOf({ inputs }: Entry): number {
  return inputs.reduce((sum, input) => sum + input.length, 0) / inputs.length;
}

/** Elements of a message, on average. */
function elementsOf({ messages }: Entry): number {
  return messages.reduce((sum, { fields }) => sum + Object.keys(fields).length, 0) / messages.length;
}

function ratios(rates: readonly number[], base: readonly number[], perElement: number): readonly string[] {
  const value = middle(rates) / middle(base);
  const mark = value < slow ? "*" : "";
  return [(middle(rates) / 1e6).toFixed(0), value.toFixed(2), mark, (value * perElement).toFixed(2)];
}

function middle(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
}
