import { allocate } from "../../bytes/allocate.ts";
import { maskDigitRuns } from "../../codec/redact.ts";
import { printable } from "../../message/printable.ts";
import type { Iso8583Json } from "./iso8583-json.ts";

/** What is used of an object of the class that `iso_8583` exports; nothing of that package is imported here. */
export interface IsoInstance {
  getBufferMessage(): unknown;
  getRawMessage(): unknown;
  getIsoJSON(bytes: Uint8Array, config?: object): unknown;
  setMetadata(metadata: string): unknown;
}

/** The class that `iso_8583` exports, as far as it is used. */
export type IsoClass = new (message?: Record<string, string>, customFormats?: object) => IsoInstance;

/** How an object of the class is made and asked. */
export interface IsoCall {
  readonly customFormats?: object | undefined;
  readonly metadata?: string | undefined;
  readonly lenHeader?: boolean | undefined;
  readonly bitmapEncoding?: "utf8" | "hex" | undefined;
}

/** Asks a fresh object of the class for bytes; it gets a copy, for it changes what it is given. */
export function packWith(Iso: IsoClass, json: Iso8583Json, { customFormats, metadata, lenHeader }: IsoCall): unknown {
  const iso = new Iso(copyOf(json), customFormats);
  if (metadata !== undefined) iso.setMetadata(metadata);
  return lenHeader === false ? iso.getRawMessage() : iso.getBufferMessage();
}

/** Asks a fresh object of the class for a message JSON, of a copy of the bytes. */
export function unpackWith(Iso: IsoClass, bytes: Uint8Array, call: IsoCall): unknown {
  const iso = new Iso({}, call.customFormats);
  if (call.metadata !== undefined) iso.setMetadata(call.metadata);
  const { lenHeader, bitmapEncoding } = call;
  const config = {
    ...(lenHeader === undefined ? {} : { lenHeader }),
    // There, hex is what is done unless told otherwise.
    ...(bitmapEncoding === "utf8" ? { bitmapEncoding } : {}),
  };
  return iso.getIsoJSON(bufferOf(bytes), config);
}

/** The defined values of a JSON; there, a key without a value is a fault. */
function copyOf(json: Iso8583Json): Record<string, string> {
  const copy: Record<string, string> = {};
  for (const [key, value] of Object.entries(json)) if (value !== undefined) copy[key] = value;
  return copy;
}

/** A copy that is a `Buffer` on Node: there, no other bytes are taken. What are no bytes is passed on. */
function bufferOf(bytes: Uint8Array): Uint8Array {
  if (!(bytes instanceof Uint8Array)) return bytes;
  const copy = allocate(bytes.length);
  copy.set(bytes);
  return copy;
}

/** What came of a call: a value, or why there is none, in words that hold no data. */
export type Outcome<T> =
  | { readonly ok: true; readonly value: T }
  | {
      readonly ok: false;
      readonly reason: string;
      /** What was given looks like a success. */
      readonly taken?: true;
    };

/** What the class gave as bytes: it can give an error object, or the work array of its bitmap instead of a message. */
export function packedOutcome(given: unknown, json: Iso8583Json, call: IsoCall): Outcome<Uint8Array> {
  if (!(given instanceof Uint8Array)) return { ok: false, reason: reasonOf(given) };
  const start = call.lenHeader === false ? 0 : 2 + (call.metadata?.length ?? 0);
  const mti = String.fromCharCode(...given.subarray(start, start + 4));
  return mti === json["0"]
    ? { ok: true, value: given }
    : { ok: false, reason: "bytes that are not the message", taken: true };
}

/** What the class gave as message JSON. */
export function unpackedOutcome(given: unknown): Outcome<Record<string, string>> {
  if (typeof given !== "object" || given === null || "error" in given || !("0" in given)) {
    return { ok: false, reason: reasonOf(given) };
  }
  const json: Record<string, string> = {};
  for (const [key, value] of Object.entries(given)) json[key] = String(value);
  return { ok: true, value: json };
}

/** The words of an error object, a thrown error or whatever was given instead, without digits that may be a value. */
export function reasonOf(given: unknown): string {
  const said =
    typeof given === "object" && given !== null && "error" in given
      ? given.error
      : given instanceof Error
        ? given.message
        : typeof given;
  return printable(maskDigitRuns(String(said))).slice(0, 200);
}
