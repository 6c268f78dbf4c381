import type { Compiled } from "./compile.ts";

/** An object with the keys of some elements in place: cloning one is far cheaper than adding keys one by one. */
interface Template {
  /** The elements, 32 a word. */
  readonly bits: Int32Array;
  readonly fields: Readonly<Record<number, unknown>>;
}

const templatesOfSpecs = new WeakMap<Compiled, (Template | undefined)[]>();

/** More than a proxy asks for, and all that hostile bitmaps can fill. */
const slotCount = 16;

/** Fields with a key for each element that is there, so far as `count` words say, and wanted. */
export function emptyFields(
  compiled: Compiled,
  words: Int32Array,
  wanted: Int32Array,
  count: number,
): Record<number, unknown> {
  let templates = templatesOfSpecs.get(compiled);
  if (templates === undefined) {
    templates = new Array(slotCount).fill(undefined);
    templatesOfSpecs.set(compiled, templates);
  }
  let mixed = 0;
  for (let i = 0; i < count; i++) mixed = Math.imul(mixed ^ (words[i]! & wanted[i]!), 0x9e3779b1);
  // The upper bits of the product hang on all bits of the words.
  const slot = mixed >>> 28;
  let template = templates[slot];
  if (template === undefined || !isFor(template, words, wanted, count)) {
    template = templateOf(words, wanted, count);
    templates[slot] = template;
  }
  const fields: Record<number, unknown> = { ...template.fields };
  Object.setPrototypeOf(fields, compiled.prototype);
  return fields;
}

function isFor({ bits }: Template, words: Int32Array, wanted: Int32Array, count: number): boolean {
  for (let i = 0; i < 6; i++) if (bits[i] !== (i < count ? words[i]! & wanted[i]! : 0)) return false;
  return true;
}

function templateOf(words: Int32Array, wanted: Int32Array, count: number): Template {
  const bits = new Int32Array(6);
  const fields: Record<number, unknown> = {};
  for (let i = 0; i < count; i++) bits[i] = words[i]! & wanted[i]!;
  for (let number = 1; number <= count * 32; number++) {
    if ((bits[(number - 1) >> 5]! & (0x80000000 >>> ((number - 1) & 31))) !== 0) fields[number] = undefined;
  }
  return { bits, fields };
}
