import type { ElementShape, Spec, WireShape } from "../spec/spec.ts";
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
  readonly header: readonly Node[];
  readonly headerNames: readonly string[];
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
  const size = spec.bitmap.size ?? 128;
  const nodes: (Node | undefined)[] = new Array(size + 1).fill(undefined);
  for (const [key, row] of Object.entries(spec.elements)) {
    nodes[Number(key)] = compileNode(Number(key), key, row, spec.wire);
  }
  const headerRows = Object.entries(spec.header ?? {});
  const header = headerRows.map(([name, part], index) =>
    compileNode(index, `header.${name}`, { ...part, privacy: "show", encoding: "bcd" }, spec.wire, true),
  );
  const digits = header.reduce((sum, node) => sum + node.size, 0);
  return {
    spec,
    nodes,
    mti: compileNode(0, "mti", { format: "n4", name: "Message type", encoding: spec.mti }, spec.wire),
    header,
    headerNames: headerRows.map(([name]) => name),
    headers: new Map(),
    headerBytes: digits >> 1,
    headerStart: startOf(headerRows.map(([, part]) => part.starts ?? "")),
    wordBytes: spec.bitmap.encoding === "hex" ? 8 : 4,
    mtiBytes: spec.mti === "ascii" ? 4 : 2,
    packed:
      spec.mti === "bcd" || header.length > 0 || Object.values(spec.elements).some((row) => isPacked(row, spec.wire)),
    size,
    plans: createPlans(),
    layouts: new Array(size).fill([]),
    prototype: redactingPrototype(nodes),
  };
}

function isPacked(row: ElementShape, wire: WireShape): boolean {
  return (
    row.encoding === "bcd" ||
    (row.encoding === undefined && (wire.n === "bcd" || wire.z === "bcd")) ||
    Object.values(row.parts ?? {}).some((part) => isPacked(part, wire))
  );
}

function startOf(starts: readonly string[]): Uint8Array {
  const digits = starts[0] ?? "";
  return Uint8Array.from({ length: digits.length >> 1 }, (_, i) => Number.parseInt(digits.slice(i * 2, i * 2 + 2), 16));
}
