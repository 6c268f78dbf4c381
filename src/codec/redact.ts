import { toHex } from "../bytes/hex.ts";
import { type Privacy, privacyOf } from "../spec/concepts.ts";
import { lastTlvDataset } from "../spec/datasets.ts";
import { tagShape } from "../spec/tag-shape.ts";
import { asksForMti, chosenNode, type OpenComposite } from "./chosen-node.ts";
import type { AnyFields } from "./message.ts";
import { type Node, op } from "./node.ts";

/** What stands for a value that is not shown. */
export const hidden = "***";

/** A value as it may be printed, and where something was left out. */
export interface Redacted {
  readonly value: unknown;
  /** Paths of the values that were masked or hidden. */
  readonly paths: readonly string[];
}

/** What is being printed, and the paths that were left out so far. */
interface Redaction {
  readonly fields: AnyFields;
  readonly paths: string[];
  /** The composites around what is being printed. */
  readonly open: OpenComposite[];
}

/** The fields as they may be printed; unknown content is hidden. */
export function redactFields(nodes: readonly (Node | undefined)[], fields: object): Redacted {
  const paths: string[] = [];
  const redaction: Redaction = { fields: { ...fields }, paths, open: [] };
  const value: Record<string, unknown> = {};
  for (const [key, field] of Object.entries(fields)) {
    if (field === undefined) continue;
    const node = nodes[Number(key)];
    value[key] = node === undefined ? hide(redaction, key) : redactNode(redaction, node, field, key);
  }
  return { value, paths };
}

function hide({ paths }: Redaction, path: string): string {
  paths.push(path);
  return hidden;
}

function redactNode(redaction: Redaction, node: Node, value: unknown, path: string): unknown {
  if (node.op === op.cases) {
    // The fields alone do not know their message type.
    if (asksForMti(node)) return hide(redaction, path);
    return redactNode(redaction, chosenNode(node, undefined, redaction.fields, redaction.open), value, path);
  }
  if (node.op === op.tlv && Array.isArray(value)) return redactTlv(redaction, node, value, path);
  if (node.op === op.tagged && Array.isArray(value)) return redactTagged(redaction, node, value, path);
  if (node.op === op.repeat && Array.isArray(value)) {
    return value.map((set, i) => redactParts(redaction, node, set, `${path}[${i}]`));
  }
  if (node.parts.length > 0) return redactParts(redaction, node, value, path);
  return redactLeaf(redaction, isComposite(node) ? "hide" : node.privacy, value, path);
}

/** True for what has parts or entries. */
export function isComposite({ op: own, parts }: Node): boolean {
  return parts.length > 0 || own === op.tlv || own === op.tagged;
}

function redactParts(redaction: Redaction, node: Node, value: unknown, path: string): unknown {
  if (!isRecord(value)) return hide(redaction, path);
  const shown: Record<string, unknown> = {};
  redaction.open.push({ key: node.key, values: value });
  for (const [key, part] of Object.entries(value)) {
    if (part === undefined) continue;
    const at = `${path}.${key}`;
    const partNode = node.parts.find(({ id }) => String(id) === key);
    shown[key] = partNode === undefined ? hide(redaction, at) : redactNode(redaction, partNode, part, at);
  }
  redaction.open.pop();
  return shown;
}

function redactTlv(redaction: Redaction, node: Node, entries: readonly unknown[], path: string): unknown {
  return redactEntries(redaction, entries, path, (tag, value, at) =>
    Array.isArray(value)
      ? redactTlv(redaction, node, value, at)
      : redactLeaf(redaction, tagPrivacy(node, tag), value, at),
  );
}

function redactTagged(redaction: Redaction, node: Node, entries: readonly unknown[], path: string): unknown {
  const before: unknown[] = [];
  redaction.open.push({ key: node.key, values: before });
  const shown = redactEntries(redaction, entries, path, (tag, value, at) => {
    const row = rowOfTag(node, tag);
    const text =
      row !== undefined
        ? redactNode(redaction, row, value, at)
        : Array.isArray(value)
          ? redactTlv(redaction, withoutTags(node), value, at)
          : redactLeaf(redaction, tagPrivacy(node, tag), value, at);
    before.push({ tag, value });
    return text;
  });
  redaction.open.pop();
  return shown;
}

/** The node of a tag that a row says more of than its name; only datasets of TLV can be described by that of all others. */
export function rowOfTag({ tagged, tags = {} }: Node, tag: string): Node | undefined {
  const own = tagged?.rows.get(tag);
  if (own !== undefined || tagged?.other === undefined || Object.hasOwn(tags, tag)) return own;
  return tagged.dataset && tag > lastTlvDataset ? undefined : { ...tagged.other, key: tag };
}

/** The node for what is in a dataset without a row: its tags are not those of the table, which names datasets. */
export function withoutTags(node: Node): Node {
  return { ...node, tags: undefined };
}

function redactEntries(
  redaction: Redaction,
  entries: readonly unknown[],
  path: string,
  redactValue: (tag: string, value: unknown, at: string) => unknown,
): unknown {
  const seen = new Map<string, number>();
  return entries.map((entry) => {
    if (!isRecord(entry) || typeof entry.tag !== "string") return hide(redaction, path);
    const { tag, value, trailing } = entry;
    const nth = seen.get(tag) ?? 0;
    seen.set(tag, nth + 1);
    const at = tagPath(path, tag, nth);
    const shown: Record<string, unknown> = { tag, value: value === "" ? "" : redactValue(tag, value, at) };
    if (typeof entry.lengthBytes === "number") shown.lengthBytes = entry.lengthBytes;
    if (trailing !== undefined) shown.trailing = hide(redaction, `${at}.trailing`);
    return shown;
  });
}

/** The path of the nth entry (from 0) with this tag: `55.9F26`, `55.9F26[1]`. */
export function tagPath(path: string, tag: string, nth: number): string {
  return nth === 0 ? `${path}.${tag}` : `${path}.${tag}[${nth}]`;
}

/** How the value of a tag is shown; a tag that the table has not is hidden. */
export function tagPrivacy(node: Node, tag: string): Privacy {
  const shape = tagShape(node.tags, tag);
  return shape?.privacy ?? (shape?.as === undefined ? "hide" : privacyOf(shape.as));
}

function redactLeaf({ paths }: Redaction, privacy: Privacy, value: unknown, path: string): unknown {
  const shown = shownText(privacy, value);
  if (privacy !== "show" && shown !== value) paths.push(path);
  return shown;
}

/** A leaf value as it may be printed. */
export function shownText(privacy: Privacy, value: unknown): string {
  if (privacy === "show" && value instanceof Uint8Array) return toHex(value);
  if (typeof value !== "string") return hidden;
  if (privacy === "show") return value;
  if (privacy === "pan") return maskPan(value);
  return privacy === "text" ? maskDigitRuns(value) : hidden;
}

/**
 * A card number with its first six and last four digits at most; shorter than 13 digits, none.
 *
 * @example
 * maskPan("6225000000000014"); // "622500******0014"
 */
export function maskPan(pan: string): string {
  if (pan.length < 13) return "*".repeat(pan.length);
  return pan.slice(0, 6) + "*".repeat(pan.length - 10) + pan.slice(-4);
}

/** Text in which every run of eight or more digits, spaced or not, is masked: it may be a card number. */
export function maskDigitRuns(text: string): string {
  return text.replace(/[0-9０-９](?:[\s.,_\-/]{0,2}[0-9０-９]){7,}/g, hidden);
}

/** The prototype of `fields`: makes the printed forms redacted, and holds nothing else. */
export function redactingPrototype(nodes: readonly (Node | undefined)[]): object {
  function toJSON(this: object): unknown {
    const { value, paths } = redactFields(nodes, this);
    return { ...(value as object), redacted: paths };
  }
  function inspect(this: object): unknown {
    return redactFields(nodes, this).value;
  }
  return Object.create(Object.prototype, {
    toJSON: { value: toJSON },
    [Symbol.for("nodejs.util.inspect.custom")]: { value: inspect },
  });
}

/** True for an object of named or numbered values: no list, no bytes. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof Uint8Array);
}
