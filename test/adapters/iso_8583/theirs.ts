import { createRequire } from "node:module";
import type { CustomFormat, IsoClass } from "../../../src/adapters/iso_8583/index.ts";
import { isIso8583Error } from "../../../src/error.ts";

const require = createRequire(import.meta.url);

/** The class of the package itself: what it does is what is compared with. */
export const Iso = require("iso_8583") as IsoClass;

/** Its default table. */
export const defaultFormats = require("iso_8583/lib/formats") as Readonly<Record<string, CustomFormat>>;

/** True for a message type on its list. */
export const isListed = require("iso_8583/lib/msgTypes") as (mti: string) => string | undefined;

type Json = Readonly<Record<string, string>>;

/** What the package makes of a copy, in a fresh object. */
export function packed(json: Json, customFormats?: object, metadata?: string): unknown {
  const iso = new Iso({ ...json }, customFormats);
  if (metadata !== undefined) iso.setMetadata(metadata);
  return iso.getBufferMessage();
}

/** {@link packed} without the length. */
export function packedRaw(json: Json, customFormats?: object): unknown {
  return new Iso({ ...json }, customFormats).getRawMessage();
}

/** What the package reads from bytes, in a fresh object. */
export function unpacked(bytes: Uint8Array, config?: object, customFormats?: object): unknown {
  return new Iso({}, customFormats).getIsoJSON(Buffer.from(bytes), config);
}

/** The code and the path of what is thrown. */
export function fault(run: () => unknown): readonly [string, string] {
  try {
    run();
  } catch (error) {
    if (isIso8583Error(error)) return [error.code, error.path];
    throw error;
  }
  throw new Error("nothing was thrown");
}

/** Bytes of text, one for each character. */
export function bytesOf(text: string): Buffer {
  return Buffer.from(text, "latin1");
}

/** A message with its length: the type, hex digits of the bitmap, text. */
export function framed(mti: string, bitmap: string, text: string): Buffer {
  const body = Buffer.concat([bytesOf(mti), Buffer.from(bitmap, "hex"), bytesOf(text)]);
  return Buffer.concat([Buffer.from([body.length >> 8, body.length & 255]), body]);
}

/** The sample of the package's README. */
export const readmeSample = {
  "0": "0100",
  "2": "4761739001010119",
  "3": "000000",
  "4": "000000005000",
  "7": "0911131411",
  "12": "131411",
  "13": "0911",
  "14": "2212",
  "18": "4111",
  "22": "051",
  "23": "001",
  "25": "00",
  "26": "12",
  "32": "423935",
  "33": "111111111",
  "35": "4761739001010119D22122011758928889",
  "41": "12345678",
  "42": "MOTITILL_000001",
  "43": "My Termianl Business                    ",
  "49": "404",
  "52": "7434F67813BAE545",
  "56": "1510",
  "123": "91010151134C101",
  "127":
    "000000800000000001927E1E5F7C0000000000000000500000000000000014A00000000310105C000128FF0061F379D43D5AEEBC8002800000000000000001E0302031F000203001406010A03A09000008CE0D0C840421028004880040417091180000014760BAC24959",
};
