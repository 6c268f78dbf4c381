import { derive } from "../../spec/derive.ts";
import { freeze } from "../../spec/freeze.ts";
import type { SpecShape } from "../../spec/spec.ts";
import { fail } from "./from-iso8583-json.ts";

/** What stands before a message, on both ways. */
export interface FrameOptions {
  /** Text between the length and the message, in ASCII: what `setMetadata` takes. */
  readonly metadata?: string;
  /** The length counts the metadata, too. It does not unless said, as in `iso_8583`. */
  readonly metadataCounted?: boolean;
  /** `false`: no two bytes of length stand before the message. */
  readonly lenHeader?: boolean;
}

/** The metadata as bytes; refused if it is not ASCII, as its length could be read in two ways. */
export function metadataBytes({ metadata = "" }: FrameOptions): Uint8Array {
  if (typeof metadata !== "string" || !/^[\x20-\x7e]*$/.test(metadata)) {
    fail({ code: "invalid_header", path: "metadata", expected: "printable ASCII characters" });
  }
  return Uint8Array.from(metadata, (character) => character.charCodeAt(0));
}

/** How the bitmap of a dialect is written and read other than it says. */
export interface BitmapVariant {
  readonly encoding?: "binary" | "hex" | undefined;
  /** The second bitmap is written only where an element needs it. */
  readonly optionalSecondary?: boolean;
}

const variants = /* @__PURE__ */ new WeakMap<SpecShape, Map<string, SpecShape>>();

/** The dialect with another bitmap; made once, so that it is compiled once. */
export function withBitmap(spec: SpecShape, { encoding, optionalSecondary = false }: BitmapVariant): SpecShape {
  const { bitmap } = spec;
  const wanted = encoding ?? bitmap.encoding;
  if (wanted === bitmap.encoding && (!optionalSecondary || bitmap.all !== true)) return spec;
  const made = variants.get(spec) ?? new Map<string, SpecShape>();
  variants.set(spec, made);
  const key = `${wanted} ${optionalSecondary}`;
  const { all, ...others } = bitmap;
  const keepsAll = all === true && !optionalSecondary;
  const variant =
    made.get(key) ?? freeze(derive(spec, { bitmap: { ...others, encoding: wanted, ...(keepsAll ? { all } : {}) } }));
  made.set(key, variant);
  return variant;
}
