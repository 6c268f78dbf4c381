import { type Compiled, compiledOf } from "../codec/compile.ts";
import { DecodeError } from "../codec/decode-error.ts";
import { headerBytesAt, startsHeader } from "../codec/header.ts";
import type { AnyFields } from "../codec/message.ts";
import { readMessage } from "../codec/read-message.ts";
import { createReader } from "../codec/reader.ts";
import type { Spec } from "../spec/spec.ts";
import type { Candidate } from "./candidates.ts";
import type { DetectedFault, Detection } from "./detection.ts";
import { mtiAt, usualness } from "./message-type.ts";

/** How a candidate begins in the eyes of a spec. */
interface Beginning {
  readonly compiled: Compiled;
  readonly candidate: Candidate;
  readonly header: Detection["header"];
  readonly mti: number;
  /** Where the message type starts, in all bytes. */
  readonly mtiAt: number;
}

/** What a spec makes of the bytes of a candidate. */
export interface Reading extends Beginning {
  readonly fields: AnyFields;
  readonly complete: boolean;
  /** A filler had to be forgiven. */
  readonly otherFiller: boolean;
  /** Bytes from the message type on that were read, of all; 1 for a message that was read to its end. */
  readonly reach: number;
  readonly fault: DetectedFault | undefined;
}

/** A message type is not looked behind if it is less usual than this. */
const leastUsual = 0.3;

/** Reads a candidate as a message of a spec: with its header, with one that is wrong, and without. */
export function readAs(spec: Spec, candidate: Candidate): readonly Reading[] {
  const compiled = compiledOf(spec);
  const hasHeader = compiled.headerBytes > 0;
  const { bytes, start, end, bare } = candidate;
  const readings: Reading[] = [];
  const readFrom = (at: number, header: Detection["header"]): void => {
    const mti = mtiAt(spec.mti, bytes, at);
    if (usualness(mti) >= leastUsual) readings.push(read({ compiled, candidate, header, mti, mtiAt: at }));
  };
  if (hasHeader && !bare && hasLiteral(compiled, bytes, start)) {
    const message = bytes.subarray(start, end);
    const size = headerBytesAt(compiled, message, 0);
    // Headers that end early end late: else any first byte would be the length of one.
    if (size * 2 >= compiled.headerBytes)
      readFrom(start + size, startsHeader(compiled, message, 0) ? "present" : "faulty");
  }
  readFrom(start, hasHeader ? "missing" : undefined);
  return readings;
}

function read(beginning: Beginning): Reading {
  const complete = beginning.header !== "faulty";
  const whole = { ...beginning, complete, otherFiller: false, reach: 1, fault: undefined };
  try {
    return { ...whole, fields: fieldsOf(beginning, false) };
  } catch (error) {
    const reading = brokenReading(beginning, error);
    if (reading.fault?.code !== "invalid_filler") return reading;
    try {
      return { ...reading, fields: fieldsOf(beginning, true), otherFiller: true, reach: 1 };
    } catch (second) {
      return { ...brokenReading(beginning, second), otherFiller: true };
    }
  }
}

/** By the reader, not the quick path, whose plans pay only where bitmaps come again. */
function fieldsOf({ compiled, candidate, header, mtiAt }: Beginning, lenientFiller: boolean): AnyFields {
  const { bytes, start, end } = candidate;
  const withHeader = header === "present";
  const reader = createReader(compiled, bytes.subarray(start, end), {
    start: withHeader ? 0 : mtiAt - start,
    lenientFiller,
  });
  readMessage(reader, withHeader, compiled.spec.bitmap.fixed === true);
  return reader.fields;
}

/** What had been read before a fault. */
function brokenReading(beginning: Beginning, error: unknown): Reading {
  if (!(error instanceof DecodeError)) throw error;
  const { candidate, mtiAt } = beginning;
  const { code, path, partial } = error;
  const offset = candidate.start + error.offset;
  const reach = Math.max(0, offset - mtiAt) / Math.max(1, candidate.end - mtiAt);
  const fault = { code, path, offset };
  return { ...beginning, fields: partial.fields, complete: false, otherFiller: false, reach, fault };
}

function hasLiteral({ headerStart }: Compiled, bytes: Uint8Array, at: number): boolean {
  return headerStart.every((byte, i) => bytes[at + i] === byte);
}
