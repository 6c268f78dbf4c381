import type { Compiled } from "./compile.ts";
import type { ReadHeader, WrittenHeader } from "./header-cache.ts";
import { lengthsOf } from "./length-digits.ts";
import type { AnyFields } from "./message.ts";
import { lengthOp, type Node, op, scale } from "./node.ts";
import { type CharacterClass, characterClass } from "./quick-check.ts";

/** How one value is read and written at once. */
export const kind = {
  text: 1,
  /** A fixed sign letter and digits, in ASCII. */
  signed: 2,
  /** Packed digits. */
  digits: 3,
  /** Packed track data. */
  track: 4,
  /** Parts of packed digits. */
  digitParts: 5,
  /** Parts of text, each of a fixed size. */
  parts: 6,
  /** Sets of such parts. */
  repeat: 7,
  gbk: 8,
  binary: 9,
  tlv: 10,
  /** Whatever needs the reader or the writer. */
  other: 11,
} as const;

/** One value of a plan. */
export interface Step {
  readonly kind: number;
  /** Made of packed digits. */
  readonly packed: boolean;
  readonly id: number;
  readonly node: Node;
  /** Greatest or fixed length in units. */
  readonly size: number;
  /** Bytes of a fixed value. */
  readonly bytes: number;
  /** Bytes of the length; 0 for a fixed value. */
  readonly lengthBytes: number;
  readonly lengthOp: number;
  /** Digits of a length that is made of digits. */
  readonly lengthCharacters: number;
  /** All such lengths; empty if there are others. */
  readonly lengths: readonly string[];
  readonly characters: CharacterClass;
  /** For text in EBCDIC, the character of each byte, and the byte of each character. */
  readonly table: Uint8Array | undefined;
  readonly inverse: Uint8Array | undefined;
  readonly left: boolean;
  readonly fill: number;
  /** The filler as a digit. */
  readonly filler: string;
  readonly short: boolean;
  readonly parts: readonly Step[];
  /** Where each part starts. */
  readonly partStarts: readonly number[];
  /** Bytes of all parts. */
  readonly setBytes: number;
  /** Objects with the keys of the first n parts in place, to be cloned; index n. */
  readonly templates: readonly Readonly<Record<number, unknown>>[];
  /** Checked together with neighbours. */
  readonly joined: boolean;
  /** At the first of neighbours that are checked together, how many bytes they have; 0 at the others. */
  stretch: number;
  /** Which of the places it lies in, and how many characters behind its start. */
  place: number;
  offset: number;
}

/** How the messages of one bitmap are read. */
export interface DecodePlan {
  readonly words: Int32Array;
  readonly count: number;
  /** `undefined` if a value depends on others: then the reader reads all. */
  readonly steps: readonly Step[] | undefined;
  /** The first step of each place: neighbours that are checked together have one. */
  readonly places: readonly Step[];
  /** The characters of the message are not just its bytes. */
  readonly spelled: boolean;
  /** An object with the keys in place: cloning one is far cheaper than adding keys one by one. */
  readonly template: AnyFields;
}

/** Plans by bitmap, the last one that was used, and the last headers. */
export interface DecodePlans {
  last: DecodePlan | undefined;
  lastHeader: ReadHeader | undefined;
  lastWritten: WrittenHeader | undefined;
  readonly slots: (DecodePlan | undefined)[];
}

/** Far more than a host has layouts, and all that hostile bitmaps can fill: as many as six bits tell apart. */
const slotCount = 64;

/** No plans yet. */
export function createPlans(): DecodePlans {
  return {
    last: undefined,
    lastHeader: undefined,
    lastWritten: undefined,
    slots: new Array(slotCount).fill(undefined),
  };
}

/** The plan of the bitmap in `count` words; `undefined` if a bit has no element. */
export function planFor(compiled: Compiled, words: Int32Array, count: number): DecodePlan | undefined {
  const { plans } = compiled;
  if (plans.last !== undefined && isFor(plans.last, words, count)) return plans.last;
  let mixed = count;
  for (let i = 0; i < count; i++) mixed = Math.imul(mixed ^ words[i]!, 0x9e3779b1);
  // The upper bits of the product hang on all bits of the words.
  const slot = mixed >>> 26;
  let plan = plans.slots[slot];
  if (plan === undefined || !isFor(plan, words, count)) {
    plan = planOf(compiled, words, count);
    if (plan === undefined) return undefined;
    plans.slots[slot] = plan;
  }
  plans.last = plan;
  return plan;
}

function isFor(plan: DecodePlan, words: Int32Array, count: number): boolean {
  if (plan.count !== count) return false;
  for (let i = 0; i < count; i++) if (plan.words[i] !== words[i]) return false;
  return true;
}

function planOf({ nodes: all, mtiBytes }: Compiled, words: Int32Array, count: number): DecodePlan | undefined {
  const nodes: Node[] = [];
  for (let number = 1; number <= count * 32; number++) {
    if (((words[(number - 1) >> 5]! << ((number - 1) & 31)) & 0x80000000) === 0) continue;
    const node = all[number];
    if (node === undefined) return undefined;
    nodes.push(node);
  }
  const steps = stepsOf(nodes);
  return {
    words: words.slice(0, count),
    count,
    steps: nodes.some((node) => dependsOnOthers(node)) ? undefined : steps,
    places: placesOf(steps),
    spelled: mtiBytes === 2 || steps.some((step) => step.packed || step.kind === kind.tlv || step.table !== undefined),
    template: templateOf(nodes),
  };
}

/** True for an element with a row in it that depends on another element. */
function dependsOnOthers(node: Node, element = String(node.id)): boolean {
  const { cases } = node;
  return (
    cases.some(({ conditions }) => conditions.some(({ path, keys }) => path !== "mti" && keys[0] !== element)) ||
    [...cases.map((one) => one.node), ...rowsInside(node)].some((row) => dependsOnOthers(row, element))
  );
}

/** True for a row that depends on the message, or has such a row in it. */
function hasCases(node: Node): boolean {
  return node.op === op.cases || rowsInside(node).some(hasCases);
}

function rowsInside({ parts, tagged }: Node): readonly Node[] {
  const rows = tagged === undefined ? [] : [...tagged.rows.values(), tagged.other, tagged.lead];
  return [...parts, ...rows.filter((row) => row !== undefined)];
}

/** The steps of elements. */
export function stepsOf(nodes: readonly Node[]): Step[] {
  return nodes.map((node) => (node.short || hasCases(node) ? { ...stepOf(node), kind: kind.other } : stepOf(node)));
}

function stepOf(node: Node): Step {
  const { id, size, bytes, lengthBytes, left, fill, short } = node;
  const parts = node.parts.map(stepOf);
  const ofDigits = node.op === op.digitParts;
  const of = kindOf(node, parts);
  return {
    kind: of,
    packed: of === kind.digits || of === kind.track || of === kind.digitParts,
    id,
    node,
    size,
    bytes,
    lengthBytes,
    lengthOp: node.lengthOp,
    lengthCharacters: node.lengthOp === lengthOp.bcd ? lengthBytes * 2 : lengthBytes,
    characters: characterClass(node.mask),
    table: of === kind.text ? node.page?.toLatin1 : undefined,
    inverse: of === kind.text ? node.page?.fromLatin1 : undefined,
    lengths: lengthsFor(node),
    left,
    fill,
    filler: fill.toString(16),
    short,
    parts,
    partStarts: parts.map((_, i) =>
      parts.slice(0, i).reduce((sum, part) => sum + (ofDigits ? part.size : part.bytes), 0),
    ),
    setBytes: parts.reduce((sum, part) => sum + part.bytes, 0),
    templates: [0, ...parts].map((_, count) => templateOf(node.parts.slice(0, count))),
    joined: lengthBytes === 0 && (of === kind.text || (of === kind.digits && size % 2 === 0)),
    stretch: 0,
    place: 0,
    offset: 0,
  };
}

/** All lengths that a node can have, as characters; none where there are too many to keep. */
function lengthsFor({ lengthBytes, lengthOp: of, size }: Node): readonly string[] {
  if (size >= 1000) return [];
  if (of === lengthOp.binary) return lengthBytes === 1 ? singleBytes : [];
  return lengthsOf(of === lengthOp.bcd ? lengthBytes * 2 : lengthBytes);
}

const singleBytes: readonly string[] = /* @__PURE__ */ Array.from({ length: 256 }, (_, byte) =>
  String.fromCharCode(byte),
);

/** An object with these keys, parsed from text, as then it has no room for more: half as much again is copied otherwise. */
function templateOf(nodes: readonly Node[]): Readonly<Record<number, unknown>> {
  return JSON.parse(`{${nodes.map(({ id }) => `"${id}":""`).join()}}`);
}

/** Lists what is known: all else takes the reader and the writer. */
function kindOf(node: Node, parts: readonly Step[]): number {
  const { lengthBytes, size } = node;
  const isFixed = lengthBytes === 0;
  const knowsLength =
    isFixed ||
    (lengthBytes <= 3 &&
      (node.lengthOp === lengthOp.ascii ||
        node.lengthOp === lengthOp.bcd ||
        node.lengthOp === lengthOp.binary ||
        node.lengthOp === lengthOp.ebcdic));
  if (!knowsLength || node.lengthExtra !== 0 || node.rest || node.hex) return kind.other;
  if (node.page !== undefined) return node.op === op.ebcdic && parts.length === 0 ? kind.text : kind.other;
  if (node.scale === scale.packed) {
    if (node.op === op.digits && parts.length === 0) return kind.digits;
    if (node.op === op.track && parts.length === 0) return kind.track;
    return node.op === op.digitParts && parts.every(isDigitPart) ? kind.digitParts : kind.other;
  }
  if (node.scale !== scale.bytes) return kind.other;
  switch (node.op) {
    case op.text:
      return parts.length === 0 ? kind.text : kind.other;
    case op.signed:
      return isFixed && size > 1 ? kind.signed : kind.other;
    case op.parts:
      return parts.every(isTextPart) ? kind.parts : kind.other;
    case op.repeat:
      return parts.every(isSetPart) ? kind.repeat : kind.other;
    case op.gbk:
      return kind.gbk;
    case op.binary:
      return kind.binary;
    case op.tlv:
      return isFixed ? kind.other : kind.tlv;
    default:
      return kind.other;
  }
}

function isDigitPart({ kind: of, lengthBytes, size }: Step): boolean {
  return (of === kind.digits || of === kind.track || of === kind.digitParts) && lengthBytes === 0 && size > 0;
}

function isTextPart({ kind: of, lengthBytes, bytes, table }: Step): boolean {
  return (
    table === undefined && (of === kind.text || of === kind.gbk || of === kind.parts) && lengthBytes === 0 && bytes > 0
  );
}

function isSetPart({ kind: of, short, lengthBytes, bytes, table }: Step): boolean {
  return table === undefined && of === kind.text && !short && lengthBytes === 0 && bytes > 0;
}

/** Gives each step its place, and returns the first step of each. */
function placesOf(steps: readonly Step[]): readonly Step[] {
  const places: Step[] = [];
  for (const step of steps) {
    const before = places.at(-1);
    const joins =
      step.joined &&
      before?.joined === true &&
      before.kind === step.kind &&
      before.table === step.table &&
      before.characters.mask === step.characters.mask;
    const first = joins ? before : step;
    if (!joins) places.push(step);
    step.place = places.length - 1;
    step.offset = step.packed ? first.stretch * 2 : first.stretch;
    first.stretch += step.bytes;
  }
  return places;
}
