import type { PartShape, Spec, WireShape } from "../spec/spec.ts";
import { compileHeader, type HeaderPlan } from "./compile-header.ts";
import { compileNode } from "./compile-node.ts";
import { createPlans, type DecodePlans } from "./decode-plan.ts";
import type { Layout } from "./layout.ts";
import type { Header } from "./message.ts";
import type { Node } from "./node.ts";
import { redactingPrototype } from "./redact.ts";

/** A spec made ready for the codec. */
export interface Compiled {
  readonly spec: Spec;
  /** Nodes by element number. */
  readonly nodes: readonly (Node | undefined)[];
  readonly mti: Node;
  readonly header: HeaderPlan;
  /** Headers that have been read, by their digits: a session sends few. Bounded, and emptied when full. */
  readonly headers: Map<string, Header>;
  readonly headerBytes: number;
  /** Bytes that every header starts with. */
  readonly headerStart: Uint8Array;
  /** Bytes of the message type. */
  readonly mtiBytes: number;
  /** Bytes of 32 bits of the bitmap. */
  readonly wordBytes: number;
  /** Some value is made of packed digits. */
  readonly packed: boolean;
  /** The greatest element: 64, 128 or 192. */
  readonly size: number;
  /** Entries or sets that a composite may have. */
  readonly mostEntries: number;
  /** Levels of constructed TLV that are taken apart. */
  readonly tlvDepth: number;
  /** Nothing at the beginning of its messages keeps them from the quick paths. */
  readonly plainStart: boolean;
  /** Plans of bitmaps that were decoded; a bounded cache that a collision overwrites. */
  readonly plans: DecodePlans;
  /** The last layouts that were encoded with so many elements: a bounded cache. */
  readonly layouts: (readonly Layout[])[];
  /** Prototype of every `fields`: prints redacted. */
  readonly prototype: object;
}

const compiledSpecs = new WeakMap<Spec, Compiled>();
const specsOfPrototypes = new WeakMap<object, Compiled>();

/**
 * The compiled form of a spec, made on its first use.
 *
 * @throws {@link SpecError} `invalid_spec` if a row asks for a form that there is not.
 */
export function compiledOf(spec: Spec): Compiled {
  const known = compiledSpecs.get(spec);
  if (known !== undefined) return known;
  const compiled = compile(spec);
  compiledSpecs.set(spec, compiled);
  specsOfPrototypes.set(compiled.prototype, compiled);
  return compiled;
}

/** The spec whose decoder made these fields, if one did. */
export function compiledOfFields(fields: object): Compiled | undefined {
  return specsOfPrototypes.get(Object.getPrototypeOf(fields));
}

function compile(spec: Spec): Compiled {
  const { wire } = spec;
  const size = spec.bitmap.size ?? 128;
  const nodes: (Node | undefined)[] = new Array(size + 1).fill(undefined);
  for (const [key, row] of Object.entries(spec.elements)) {
    nodes[Number(key)] = compileNode(Number(key), key, row, { wire });
  }
  const header = compileHeader(spec.header);
  const mtiEncoding = spec.mti === "ebcdic" ? "cp037" : spec.mti;
  return {
    spec,
    nodes,
    mti: compileNode(0, "mti", { format: "n4", name: "Message type", encoding: mtiEncoding }, { wire }),
    header,
    headers: new Map(),
    headerBytes: header.bytes,
    headerStart: header.starts,
    wordBytes: spec.bitmap.encoding === "binary" ? 4 : 8,
    mtiBytes: spec.mti === "bcd" ? 2 : 4,
    packed:
      spec.mti === "bcd" || header.bytes > 0 || Object.values(spec.elements).some((row) => isPacked(row, spec.wire)),
    size,
    mostEntries: spec.limits?.entries ?? 4096,
    tlvDepth: spec.limits?.depth ?? 8,
    plainStart: spec.bitmap.encoding !== "hex-ebcdic" && spec.bitmap.third === undefined,
    plans: createPlans(),
    layouts: new Array(size).fill([]),
    prototype: redactingPrototype(nodes),
  };
}

function isPacked(row: Partial<PartShape>, wire: WireShape): boolean {
  return (
    row.encoding === "bcd" ||
    (row.encoding === undefined && (wire.n === "bcd" || wire.z === "bcd")) ||
    typeof row.tlv === "object" ||
    Object.values(row.parts ?? {}).some((part) => isPacked(part, wire)) ||
    (row.cases ?? []).some((other) => isPacked(other.row, wire)) ||
    Object.values(row.tags ?? {}).some((tag) => typeof tag === "object" && isPacked(tag, wire))
  );
}
