import { encodeGbk } from "../bytes/gbk.ts";
import { latin1 } from "../bytes/latin1.ts";
import { kind, type Step } from "./decode-plan.ts";
import { chars } from "./quick-buffers.ts";
import type { CharacterClass } from "./quick-check.ts";
import { tlvDigits } from "./tlv-digits.ts";

/** Checks of single values among the characters of a message, made once all are written. */
const classes: CharacterClass[] = [];
const starts: number[] = [];
const stops: number[] = [];
let count = 0;

/** Forgets the checks of an earlier message. */
export function resetChecks(): void {
  count = 0;
}

/** Asks for a check of characters that are still to be written. */
export function checkLater(characters: CharacterClass, start: number, stop: number): void {
  classes[count] = characters;
  starts[count] = start;
  stops[count] = stop;
  count++;
}

/** True if all characters are of the classes that were asked for. */
export function checksHold(): boolean {
  for (let i = 0; i < count; i++) if (!chars.areOf(classes[i]!, starts[i]!, stops[i]!)) return false;
  return true;
}

/** The characters of a composite or of bytes, the first to stand at `at`; `undefined` if that takes the writer. */
export function joined(step: Step, value: unknown, at: number, tlvDepth: number): string | undefined {
  switch (step.kind) {
    case kind.binary:
      return value instanceof Uint8Array ? latin1OfFew(value) : undefined;
    case kind.gbk:
      return gbkCharacters(value);
    case kind.digitParts:
      return joinDigitParts(step, value);
    case kind.parts:
      return joinParts(step, value, at);
    case kind.repeat:
      return joinSets(step, value, at);
    case kind.tlv:
      return joinTlv(step, value, tlvDepth);
    default:
      return undefined;
  }
}

function joinDigitParts(step: Step, value: unknown): string | undefined {
  const length = countParts(step, value);
  const values = value as Readonly<Record<number, unknown>>;
  if (length < 0) return undefined;
  let digits = "";
  for (let i = 0; i < length; i++) {
    const part = step.parts[i]!;
    const of = values[part.id];
    const text = part.kind === kind.digitParts && typeof of !== "string" ? joinDigitParts(part, of) : of;
    if (typeof text !== "string" || !fits(part, text.length, i === length - 1)) return undefined;
    digits += text;
  }
  return digits;
}

function joinParts(step: Step, value: unknown, at: number): string | undefined {
  const length = countParts(step, value);
  const values = value as Readonly<Record<number, unknown>>;
  if (length < 0) return undefined;
  let text = "";
  for (let i = 0; i < length; i++) {
    const part = step.parts[i]!;
    const of = values[part.id];
    const start = at + text.length;
    const piece = part.kind === kind.text ? of : joined(part, of, start, 0);
    if (typeof piece !== "string" || !fits(part, piece.length, i === length - 1)) return undefined;
    if (part.kind === kind.text) checkLater(part.characters, start, start + piece.length);
    text += piece;
  }
  return text;
}

function joinSets(step: Step, value: unknown, at: number): string | undefined {
  if (!Array.isArray(value) || Object.getPrototypeOf(value) !== Array.prototype) return undefined;
  let text = "";
  for (let i = 0; i < value.length; i++) {
    const set = joinParts(step, value[i], at + text.length);
    if (set === undefined || set.length !== step.setBytes) return undefined;
    text += set;
  }
  return text;
}

/** True for a whole part, and for a shorter one where it may be short. */
function fits({ size, short }: Step, length: number, last: boolean): boolean {
  return length === size || (length < size && short && last);
}

/** How many parts are there, without a gap and with nothing else; -1 for any other value. */
function countParts({ parts }: Step, value: unknown): number {
  if (typeof value !== "object" || value === null || Object.getPrototypeOf(value) !== Object.prototype) return -1;
  const values = value as Readonly<Record<number, unknown>>;
  let there = 0;
  while (there < parts.length && values[parts[there]!.id] !== undefined) there++;
  return there === Object.values(values).length ? there : -1;
}

function joinTlv(step: Step, value: unknown, depth: number): string | undefined {
  if (!Array.isArray(value)) return undefined;
  try {
    return tlvDigits(step.node.path, value, depth);
  } catch {
    return undefined;
  }
}

function gbkCharacters(value: unknown): string | undefined {
  const bytes = typeof value === "string" ? encodeGbk(value) : value;
  return bytes instanceof Uint8Array ? latin1(bytes, 0, bytes.length) : undefined;
}

/** {@link latin1}; up to eight bytes need not leave the language. */
function latin1OfFew(b: Uint8Array): string {
  return b.length === 8
    ? String.fromCharCode(b[0]!, b[1]!, b[2]!, b[3]!, b[4]!, b[5]!, b[6]!, b[7]!)
    : latin1(b, 0, b.length);
}
