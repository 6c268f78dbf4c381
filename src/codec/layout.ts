import type { Compiled } from "./compile.ts";
import { type EncodePlan, encodePlanOf } from "./encode-plan.ts";
import type { Node } from "./node.ts";
import { fail } from "./writer.ts";

/** Which elements a message has: what follows from that is worked out once, for traffic repeats its layouts. */
export interface Layout {
  /** The elements, ascending. */
  readonly numbers: readonly number[];
  readonly nodes: readonly Node[];
  /** The bitmap as it is put into a run: hex digits, or its bytes as characters. */
  readonly bitmapDigits: string;
  readonly bitmapText: string;
  /** The last header of such a message, and its bytes. */
  header: { readonly digits: string; readonly bytes: Uint8Array } | undefined;
  /** How such messages are written at once. */
  readonly plan: EncodePlan;
}

type Fields = Readonly<Record<number, unknown>>;

/** So many layouts of one number of elements are kept. */
const layoutsKept = 4;

/**
 * The layout of fields with so many values, if it is known or can only be one: who uses it looks whether each of its
 * numbers has a value. If so, the keys are the numbers, and no other key is there.
 */
export function knownLayout({ layouts }: Compiled, fields: Fields, count: number): Layout | undefined {
  const known = layouts[count] ?? [];
  return known.length < 2 ? known[0] : known.find((layout) => holds(layout, fields));
}

/** True if each of the layout's numbers has a value. */
export function holds({ numbers }: Layout, fields: Fields): boolean {
  for (let i = 0; i < numbers.length; i++) if (fields[numbers[i]!] === undefined) return false;
  return true;
}

/** Keeps a layout for messages to come. */
export function keepLayout({ layouts }: Compiled, layout: Layout): void {
  const count = layout.numbers.length;
  layouts[count] = [layout, ...(layouts[count] ?? [])].slice(0, layoutsKept);
}

/** Works out the layout of fields whose keys are not known yet; refuses a key without a row in the spec. */
export function layoutOf({ spec, nodes, size }: Compiled, fields: Fields): Layout {
  const present: Node[] = [];
  for (const [key, value] of Object.entries(fields)) {
    if (key === "redacted") refusePrinted();
    if (value === undefined) continue;
    const node = /^\d{1,3}$/.test(key) ? nodes[Number(key)] : undefined;
    if (node === undefined || String(node.id) !== key) refuseKey(key, spec.name);
    else present.push(node);
  }
  const numbers = present.map(({ id }) => id);
  const { fixed, all } = spec.bitmap;
  const bitmap = bitmapOf(numbers, fixed || all ? size : 64, fixed !== true);
  const bitmapDigits = Array.from(bitmap, (byte) => byte.toString(16).toUpperCase().padStart(2, "0")).join("");
  const hex = spec.bitmap.encoding === "hex";
  return {
    numbers,
    nodes: present,
    bitmapDigits,
    bitmapText: hex ? bitmapDigits : String.fromCharCode(...bitmap),
    header: undefined,
    plan: encodePlanOf(present),
  };
}

/** 8, 16 or 24 bytes, as many as are needed and at least as many as `bits` says. */
function bitmapOf(numbers: readonly number[], bits: number, announced: boolean): Uint8Array {
  const highest = numbers.at(-1) ?? 0;
  const bytes = new Uint8Array(Math.max(bits / 8, highest > 128 ? 24 : highest > 64 ? 16 : 8));
  const set = (number: number) => {
    bytes[(number - 1) >> 3]! |= 0x80 >> ((number - 1) & 7);
  };
  numbers.forEach(set);
  // Bits 1 and 65 announce the next bitmap, unless all bitmaps are always there.
  if (announced && bytes.length > 8) set(1);
  if (announced && bytes.length > 16) set(65);
  return bytes;
}

function refusePrinted(): never {
  return fail({
    code: "redacted_value",
    path: "fields",
    expected: "the message",
    received: "its printed form, in which values are hidden",
    hint: "Keep the bytes of a message, not its JSON",
  });
}

/** A key that is no number may be anything, and is not repeated. */
function refuseKey(key: string, specName: string): never {
  return fail({
    code: "undefined_element",
    path: /^\d{1,3}$/.test(key) ? key : "fields",
    expected: `an element of ${specName}`,
  });
}
