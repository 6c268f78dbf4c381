import { chosenNode, type OpenComposite } from "../codec/chosen-node.ts";
import type { AnyFields } from "../codec/message.ts";
import { type Node, op } from "../codec/node.ts";
import { leastLengthBytes } from "../codec/read-tlv.ts";
import { isRecord, rowOfTag } from "../codec/redact.ts";
import { tlvDigits } from "../codec/tlv-digits.ts";
import { EncodeError } from "../error.ts";
import { ownValue } from "./own-value.ts";
import { entryPlace, isList, isTagEntry, nthEntry, type PathStep, pathError, pathText, type TagEntry } from "./path.ts";

/** What is set, and the message that rows may depend on. */
export interface Change {
  readonly mti: string | undefined;
  readonly fields: AnyFields;
  readonly steps: readonly PathStep[];
  /** `undefined` removes; then something is there. */
  readonly value: unknown;
  /** The composites around the step, as they are; outermost first. */
  readonly open: readonly OpenComposite[];
}

/**
 * The value of a step with the change in it, everything around shared; `undefined` if it is to be removed.
 *
 * `node` is its row, absent where no spec says one; `indexes` are those of the step that have not been followed yet.
 */
export function setBelow(
  change: Change,
  node: Node | undefined,
  current: unknown,
  depth: number,
  indexes: readonly number[],
): unknown {
  const { steps, value } = change;
  const row = node?.op === op.cases ? chosenNode(node, change.mti, change.fields, change.open) : node;
  const [index, ...others] = indexes;
  if (index !== undefined) {
    if (others.length > 0) throw cannot(change, depth, "one number in brackets");
    return setInSets(change, row, current, depth, index);
  }
  return depth === steps.length - 1 ? value : setInside(change, row, current, depth + 1);
}

function setInSets(
  change: Change,
  row: Node | undefined,
  current: unknown,
  depth: number,
  index: number,
): readonly unknown[] {
  if (row !== undefined && row.op !== op.repeat) throw cannot(change, depth, "no number in brackets: nothing repeats");
  if (row === undefined && current === undefined) throw unknownSpec(change, depth);
  const sets = current ?? [];
  if (!isList(sets) || sets.some(isTagEntry)) throw cannot(change, depth, "a list of sets there, not a raw value");
  if (index > sets.length) throw cannot(change, depth, `a number up to ${sets.length} in brackets`);
  const isLast = depth === change.steps.length - 1;
  const set = isLast ? change.value : setInParts(change, row, sets[index], depth + 1);
  return replaced(sets, index, set);
}

/** Follows the step at `depth` into a composite. */
function setInside(change: Change, row: Node | undefined, current: unknown, depth: number): unknown {
  const hasEntries = row === undefined ? isList(current) : row.op === op.tlv || row.op === op.tagged;
  if (hasEntries) return setInEntries(change, row, current, depth);
  if (row?.op === op.repeat) throw cannot(change, depth - 1, "a number in brackets: the parts repeat");
  if (row === undefined ? isRecord(current) : row.parts.length > 0) return setInParts(change, row, current, depth);
  if (row !== undefined) throw pathError("undefined_element", textTo(change, depth), "a part of the spec");
  throw current === undefined ? unknownSpec(change, depth) : rawValue(change, depth);
}

function setInParts(change: Change, row: Node | undefined, current: unknown, depth: number): object {
  const { key, indexes } = change.steps[depth]!;
  const part = row?.parts.find(({ id }) => String(id) === key);
  const known = row === undefined ? /^[1-9]\d{0,5}$/.test(key) : part !== undefined;
  if (!known && change.value !== undefined) {
    throw pathError("undefined_element", textTo(change, depth), "a part of the spec");
  }
  const parts = current ?? {};
  if (!isRecord(parts)) throw rawValue(change, depth);
  const changed = {
    ...parts,
    [key]: setBelow(within(change, depth, parts), part, ownValue(parts, key), depth, indexes),
  };
  if (changed[key] === undefined) delete changed[key];
  return changed;
}

function setInEntries(change: Change, row: Node | undefined, current: unknown, depth: number): readonly unknown[] {
  const step = change.steps[depth]!;
  const { key } = step;
  // A constructed tag without content is read as an empty value.
  const entries = current === undefined || current === "" ? [] : current;
  if (!isList(entries)) throw rawValue(change, depth);
  const goesOn = depth + 1 < change.steps.length;
  const { nth, indexes } = entryPlace(entries, step, goesOn);
  const count = entries.filter((entry) => isTagEntry(entry) && entry.tag === key).length;
  if (nth > count) throw cannot(change, depth, `a number up to ${count} in brackets`);
  const old = nthEntry(entries, key, nth);
  if (old === undefined || (goesOn && !isList(ownValue(old, "value")))) checkTag(change, row, depth, key, goesOn);
  const changed = changedEntry(within(change, depth, entries), row, old ?? { tag: key }, depth, indexes);
  if (old !== undefined) return replaced(entries, entries.indexOf(old), changed);
  return key === row?.tagged?.leadTag ? [changed, ...entries] : [...entries, changed];
}

function changedEntry(
  change: Change,
  row: Node | undefined,
  entry: TagEntry,
  depth: number,
  indexes: readonly number[],
): TagEntry | undefined {
  const { tag } = entry;
  const { lengthBytes, ...others } = entry;
  const current = ownValue(entry, "value");
  // Within BER-TLV all levels have the rows of the same table.
  const own = row?.op === op.tlv && (isList(current) || depth + 1 < change.steps.length) ? row : ownRow(row, tag);
  const next = change.steps[depth + 1];
  const trailing = ownValue(entry, "trailing");
  if (next !== undefined && isList(trailing) && isRecord(current) && !isPart(own, current, next.key)) {
    return { ...entry, trailing: setInEntries(change, undefined, trailing, depth + 1) };
  }
  const value = setBelow(change, own, current, depth, indexes);
  if (value === undefined) return undefined;
  return lengthBytes !== undefined && isLongLength(lengthBytes, value)
    ? { ...others, tag, value, lengthBytes }
    : { ...others, tag, value };
}

/** The change, with the composite that the step at `depth` leads into. */
function within(change: Change, depth: number, values: object): Change {
  return { ...change, open: [...change.open, { key: change.steps[depth - 1]?.key ?? "", values }] };
}

function ownRow(row: Node | undefined, tag: string): Node | undefined {
  return row === undefined ? undefined : rowOfTag(row, tag);
}

function isPart(row: Node | undefined, value: object, key: string): boolean {
  return Object.hasOwn(value, key) || (row?.parts.some(({ id }) => String(id) === key) ?? false);
}

/** True for a width of a length that says more than the fewest bytes, which is all that an entry notes. */
function isLongLength(lengthBytes: unknown, value: unknown): boolean {
  const bytes = bytesOfValue(value);
  return typeof lengthBytes === "number" && bytes !== undefined && lengthBytes > leastLengthBytes(bytes);
}

/** How many bytes a value of BER-TLV takes; `undefined` for one that cannot be written. */
function bytesOfValue(value: unknown): number | undefined {
  if (typeof value === "string") return value.length >> 1;
  if (!isList(value)) return undefined;
  try {
    return tlvDigits("", value, 32).length >> 1;
  } catch (error) {
    if (error instanceof EncodeError) return undefined;
    throw error;
  }
}

/** One whole tag of BER: the bits that announce more bytes agree with how many there are. */
const berTag = /^(?:[02468ACE][\dA-F]|[13579BDF](?:[\dA-E]|F(?:[89A-F][\dA-F]){0,2}[0-7][\dA-F]))$/;
/** One whose value may be entries. */
const constructedTag = /^[2367ABEF]/;

/** Refuses a new tag that the list cannot hold; without a spec it may be a list of any kind. */
function checkTag(change: Change, row: Node | undefined, depth: number, key: string, goesOn: boolean): void {
  const at = textTo(change, depth);
  if (row?.op === op.tlv) {
    if (!berTag.test(key)) throw pathError("invalid_tlv", at, "a tag of one to four bytes as hex digits in upper case");
    if (goesOn && !constructedTag.test(key)) throw pathError("invalid_tlv", at, "a constructed tag around others");
    return;
  }
  const tag = row?.tagged?.tag;
  if (tag === undefined || key === row?.tagged?.leadTag) return;
  const size = tag.op === op.binary ? tag.bytes * 2 : tag.size;
  if (key.length !== size) throw pathError("invalid_tlv", at, `a tag of ${size} characters`);
}

/** The list with another item, or without it. */
function replaced(list: readonly unknown[], index: number, item: unknown): readonly unknown[] {
  return [...list.slice(0, index), ...(item === undefined ? [] : [item]), ...list.slice(index + 1)];
}

function textTo({ steps }: Change, depth: number): string {
  return pathText(steps, depth + 1);
}

function cannot(change: Change, depth: number, expected: string) {
  return pathError("invalid_value", textTo(change, depth), expected);
}

function rawValue(change: Change, depth: number) {
  return pathError("invalid_value", textTo(change, depth), "parts or entries around it, not a raw value");
}

function unknownSpec(change: Change, depth: number) {
  return pathError(
    "spec_unknown",
    textTo(change, depth),
    "a message that a spec has decoded, or a spec in the options",
    "Nothing is there yet, and only the spec tells what it is part of",
  );
}
