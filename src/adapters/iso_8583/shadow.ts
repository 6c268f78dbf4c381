import { isIso8583Error } from "../../error.ts";
import type { Spec } from "../../spec/spec.ts";
import { byteDifferences, keyDifferences } from "./compare-results.ts";
import { type DecodeIso8583Options, decodeIso8583 } from "./decode-iso8583.ts";
import { type EncodeIso8583Options, encodeIso8583 } from "./encode-iso8583.ts";
import {
  type IsoClass,
  type IsoInstance,
  type Outcome,
  packedOutcome,
  packWith,
  reasonOf,
  unpackedOutcome,
  unpackWith,
} from "./iso-class.ts";
import type { Iso8583Json } from "./iso8583-json.ts";
import type { ShadowDifference, ShadowReport } from "./shadow-report.ts";
import { metadataBytes, withBitmap } from "./wire-options.ts";

/** How {@link shadow} works. */
export interface ShadowOptions {
  /** The table that objects of the class are made with; the spec is that of {@link specFromCustomFormats} for it. */
  readonly customFormats?: object;
  /** Whose result is returned, or whose error is thrown; `theirs` unless said. */
  readonly answer?: "theirs" | "ours";
  /** Is told of every difference. What it throws is dropped. */
  readonly onDifference?: (report: ShadowReport) => unknown;
}

/** Two functions that run both codecs. */
export interface Shadow<Packed, Unpacked> {
  /** In place of `new Iso(json).getBufferMessage()`; with `lenHeader: false` of `getRawMessage()`, which has no metadata. */
  encode(json: Iso8583Json, options?: Omit<EncodeIso8583Options, "spec">): Packed;
  /** In place of `new Iso().getIsoJSON(bytes, options)`. */
  decode(bytes: Uint8Array, options?: Omit<DecodeIso8583Options, "spec">): Unpacked;
}

/** What a class of `iso_8583` gives. */
type ShadowOf<Class extends IsoClass> = Shadow<
  ReturnType<InstanceType<Class>["getBufferMessage"]>,
  ReturnType<InstanceType<Class>["getIsoJSON"]>
>;

/**
 * Runs `iso_8583` and this library on the same input, in production: you get the result of `iso_8583`, whatever it is, and
 * are told where this library's differs.
 *
 * With `answer: "ours"` it is the other way round. The one that is not answered from never throws, nor does the report.
 * Each call makes a fresh object of the class and gives it copies. A report holds paths and lengths, never a value.
 *
 * @example
 * import Iso from "iso_8583";
 *
 * const { encode, decode } = shadow(Iso, iso8583Package, { onDifference: (report) => console.log(report) });
 * const bytes = encode({ "0": "0800", "11": "000001", "70": "301" }); // what iso_8583 makes of it
 */
export function shadow(
  Iso: IsoClass,
  spec: Spec,
  options: ShadowOptions & { readonly answer: "ours" },
): Shadow<Uint8Array, Record<string, string>>;
export function shadow<Class extends IsoClass>(
  Iso: Class,
  spec: Spec,
  options?: ShadowOptions & { readonly answer?: "theirs" },
): ShadowOf<Class>;
export function shadow(
  Iso: IsoClass,
  spec: Spec,
  { customFormats, answer = "theirs", onDifference }: ShadowOptions = {},
): Shadow<unknown, unknown> {
  /** Runs both, tells what differs, and gives the one that was asked for. */
  function run<T>(operation: ShadowReport["operation"], both: BothCodecs<T>): unknown {
    const theirs = attempt(both.theirs);
    const ours = attempt(both.ours);
    try {
      const report = onDifference === undefined ? undefined : reportOf(operation, both, theirs, ours);
      if (report !== undefined) dropRejection(onDifference?.(report));
    } catch {
      // Production goes on whatever becomes of the report.
    }
    const asked = answer === "ours" ? ours : theirs;
    if (asked.threw) throw asked.error;
    return asked.value;
  }

  return {
    encode(json, options = {}) {
      // getRawMessage() has no metadata.
      const { metadata, ...raw } = options;
      const call = options.lenHeader === false ? raw : options;
      return run<Uint8Array>("encode", {
        theirs: () => packWith(Iso, json, { ...call, customFormats }),
        ours: () => encodeIso8583(json, { ...call, spec }),
        outcome: (given) => packedOutcome(given, json, call),
        compare: (theirs, ours) => {
          const start = (call.lenHeader === false ? 0 : 2) + metadataBytes(call).length;
          const wire = withBitmap(spec, { optionalSecondary: call.optionalSecondaryBitmap === true });
          return byteDifferences(wire, theirs, ours, start);
        },
        mti: () => json["0"],
      });
    },
    decode(bytes, call = {}) {
      return run<Record<string, string>>("decode", {
        theirs: () => unpackWith(Iso, bytes, { ...call, customFormats }),
        ours: () => decodeIso8583(bytes, { ...call, spec }),
        outcome: unpackedOutcome,
        compare: keyDifferences,
        mti: (theirs, ours) => (ours ?? theirs)?.["0"],
      });
    },
  };
}

/** One call to both codecs, and how to compare what they give. */
interface BothCodecs<T> {
  readonly theirs: () => ReturnType<IsoInstance["getBufferMessage"]>;
  readonly ours: () => T;
  readonly outcome: (given: unknown) => Outcome<T>;
  readonly compare: (theirs: T, ours: T) => readonly ShadowDifference[];
  readonly mti: (theirs: T | undefined, ours: T | undefined) => string | undefined;
}

type Attempt<T> = { readonly threw: false; readonly value: T } | { readonly threw: true; readonly error: unknown };

function attempt<T>(codec: () => T): Attempt<T> {
  try {
    return { threw: false, value: codec() };
  } catch (error) {
    return { threw: true, error };
  }
}

function reportOf<T>(
  operation: ShadowReport["operation"],
  both: BothCodecs<T>,
  theirs: Attempt<unknown>,
  ours: Attempt<T>,
): ShadowReport | undefined {
  const left: Outcome<T> = theirs.threw ? { ok: false, reason: reasonOf(theirs.error) } : both.outcome(theirs.value);
  if (!left.ok && ours.threw && left.taken !== true) return undefined;
  const said = both.mti(left.ok ? left.value : undefined, ours.threw ? undefined : ours.value);
  const mti = said !== undefined && /^\d{4}$/.test(said) ? { mti: said } : {};
  if (!left.ok) return { operation, ...mti, failure: { by: "theirs", reason: left.reason }, differences: [] };
  if (ours.threw) return { operation, ...mti, failure: { by: "ours", ...faultOf(ours.error) }, differences: [] };
  const differences = both.compare(left.value, ours.value);
  return differences.length === 0 ? undefined : { operation, ...mti, differences };
}

function faultOf(error: unknown): { readonly reason: string; readonly path?: string } {
  if (isIso8583Error(error)) return { reason: error.message, path: error.path };
  return { reason: reasonOf(error) };
}

/** A report may be sent somewhere in the background; that it fails there is not this call's business. */
function dropRejection(result: unknown): void {
  Promise.resolve(result).catch(() => {});
}
