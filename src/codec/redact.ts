import { toHex } from "../bytes/hex.ts";
import { concepts, type Privacy } from "../spec/concepts.ts";
import { tagShape } from "../spec/tag-shape.ts";
import type { Tlv } from "../spec/values.ts";
import { type Node, op } from "./node.ts";

/** What stands for a value that is not shown. */
export const hidden = "***";

/** A value as it may be printed, and where something was left out. */
export interface Redacted {
  readonly value: unknown;
  /** Paths of the values that were masked or hidden. */
  readonly paths: readonly string[];
}

/** The fields as they may be printed; unknown content is hidden. */
export function redactFields(nodes: readonly (Node | undefined)[], fields: object): Redacted {
  const paths: string[] = [];
  const value: Record<string, unknown> = {};
  for (const [key, field] of Object.entries(fields)) {
    if (field === undefined) continue;
    const node = nodes[Number(key)];
    if (node === undefined) {
      value[key] = hidden;
      paths.push(key);
    } else {
      value[key] = redactNode(node, field, key, paths);
    }
  }
  return { value, paths };
}

function redactNode(node: Node, value: unknown, path: string, paths: string[]): unknown {
  if (node.op === op.tlv && Array.isArray(value)) return redactTlv(node, value, path, paths);
  if (node.op === op.repeat && Array.isArray(value)) {
    return value.map((set, i) => redactParts(node, set, `${path}[${i}]`, paths));
  }
  if (node.parts.length > 0) {
    if (isRecord(value)) return redactParts(node, value, path, paths);
    paths.push(path);
    return hidden;
  }
  return redactLeaf(node.privacy, value, path, paths);
}

function redactParts(node: Node, value: unknown, path: string, paths: string[]): unknown {
  if (!isRecord(value)) {
    paths.push(path);
    return hidden;
  }
  const shown: Record<string, unknown> = {};
  for (const [key, part] of Object.entries(value)) {
    const partNode = node.parts.find(({ id }) => String(id) === key);
    if (partNode !== undefined) shown[key] = redactNode(partNode, part, `${path}.${key}`, paths);
    else {
      shown[key] = hidden;
      paths.push(`${path}.${key}`);
    }
  }
  return shown;
}

function redactTlv(node: Node, entries: Tlv, path: string, paths: string[]): unknown {
  const seen = new Map<string, number>();
  return entries.map((entry) => {
    const { tag, value } = entry;
    const nth = seen.get(tag) ?? 0;
    seen.set(tag, nth + 1);
    const at = tagPath(path, tag, nth);
    if (typeof value !== "string") return { ...entry, value: redactTlv(node, value, at, paths) };
    if (value === "") return entry;
    return { ...entry, value: redactLeaf(tagPrivacy(node, tag), value, at, paths) };
  });
}

/** The path of the nth entry (from 0) with this tag: `55.9F26`, `55.9F26[1]`. */
export function tagPath(path: string, tag: string, nth: number): string {
  return nth === 0 ? `${path}.${tag}` : `${path}.${tag}[${nth}]`;
}

/** How the value of a tag is shown; a tag that the table has not is hidden. */
export function tagPrivacy(node: Node, tag: string): Privacy {
  const shape = tagShape(node.tags, tag);
  return shape?.privacy ?? (shape?.as === undefined ? "hide" : concepts[shape.as]);
}

function redactLeaf(privacy: Privacy, value: unknown, path: string, paths: string[]): unknown {
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
