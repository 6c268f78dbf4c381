import { asksForMti, chosenNode, type OpenComposite } from "../codec/chosen-node.ts";
import type { Compiled } from "../codec/compile.ts";
import type { AnyFields } from "../codec/message.ts";
import { type Node, op } from "../codec/node.ts";
import { isComposite, isRecord, rowOfTag, tagPath, tagPrivacy, withoutTags } from "../codec/redact.ts";
import type { Concept, Privacy } from "../spec/concepts.ts";
import { tagShape } from "../spec/tag-shape.ts";

/** One place of a message: a value, or the heading of a composite whose parts follow. */
export interface Leaf {
  /** `4`, `60.1`, `54[0].5`, `55.9F26`, `55.9F26[1]`. */
  readonly path: string;
  /** The path of what it is part of; empty for an element. */
  readonly parent: string;
  /** As the row of the spec says it; absent for what the spec has not. */
  readonly name?: string;
  readonly concept?: Concept;
  readonly privacy: Privacy;
  /** Absent for a heading. */
  readonly value?: unknown;
}

/** What the rows of a message may depend on. */
interface Context {
  readonly mti: string | undefined;
  readonly fields: AnyFields;
  readonly leaves: Leaf[];
  /** The composites around the place. */
  readonly open: OpenComposite[];
}

/**
 * The places of a message in order, parts and tags included; what is not as the spec says is one hidden value.
 *
 * The values are raw.
 */
export function leavesOf({ nodes }: Compiled, fields: object, mti?: string): readonly Leaf[] {
  const leaves: Leaf[] = [];
  const context: Context = { mti, fields: { ...fields }, leaves, open: [] };
  for (const [key, value] of Object.entries(fields)) {
    if (value === undefined) continue;
    const node = nodes[Number(key)];
    if (node === undefined) leaves.push({ path: key, parent: "", privacy: "hide", value });
    else addNode(context, node, value, key, "");
  }
  return leaves;
}

/** The text of what a spec calls so: in the same parent, else among the elements, never in another composite. */
export function nearest(leaves: readonly Leaf[], concept: Concept, parent: string): string | undefined {
  const candidates = leaves.filter((leaf) => leaf.concept === concept);
  const found = candidates.find((leaf) => leaf.parent === parent) ?? candidates.find((leaf) => leaf.parent === "");
  return typeof found?.value === "string" ? found.value : undefined;
}

function addNode(context: Context, listed: Node, value: unknown, path: string, parent: string): void {
  const { leaves } = context;
  if (listed.op === op.cases && context.mti === undefined && asksForMti(listed)) {
    leaves.push({ path, parent, privacy: "hide", value });
    return;
  }
  const node = listed.op === op.cases ? chosenNode(listed, context.mti, context.fields, context.open) : listed;
  const row = { path, parent, ...rowOf(node.shape) };
  if (node.op === op.tlv && isList(value)) {
    leaves.push({ ...row, privacy: "show" });
    addEntries(context, node, value, path);
  } else if (node.op === op.tagged && isList(value)) {
    leaves.push({ ...row, privacy: "show" });
    addEntries(context, node, value, path);
  } else if (node.op === op.repeat && isList(value)) {
    leaves.push({ ...row, privacy: "show" });
    value.forEach((set, index) => {
      addParts(context, node, set, `${path}[${index}]`);
    });
  } else if (node.parts.length > 0 && isRecord(value)) {
    leaves.push({ ...row, privacy: "show" });
    addParts(context, node, value, path);
  } else {
    leaves.push({ ...row, privacy: isComposite(node) ? "hide" : node.privacy, value });
  }
}

function addParts(context: Context, node: Node, value: unknown, path: string): void {
  const { leaves } = context;
  if (!isRecord(value)) {
    leaves.push({ path, parent: node.path, privacy: "hide", value });
    return;
  }
  context.open.push({ key: node.key, values: value });
  for (const [key, part] of Object.entries(value)) {
    if (part === undefined) continue;
    const partNode = node.parts.find(({ id }) => String(id) === key);
    if (partNode === undefined) leaves.push({ path: `${path}.${key}`, parent: path, privacy: "hide", value: part });
    else addNode(context, partNode, part, `${path}.${key}`, path);
  }
  context.open.pop();
}

function addEntries(context: Context, node: Node, entries: readonly unknown[], parent: string): void {
  const { leaves } = context;
  const seen = new Map<string, number>();
  const before: unknown[] = [];
  context.open.push({ key: node.key, values: before });
  for (const entry of entries) {
    if (!isRecord(entry) || typeof entry.tag !== "string") {
      leaves.push({ path: parent, parent, privacy: "hide", value: entry });
      continue;
    }
    const { tag, value, trailing } = entry;
    const nth = seen.get(tag) ?? 0;
    seen.set(tag, nth + 1);
    const path = tagPath(parent, tag, nth);
    const rowNode = rowOfTag(node, tag);
    const row = { path, parent, ...rowOf(tagShape(node.tags, tag) ?? {}) };
    if (rowNode !== undefined) {
      addNode(context, rowNode, value, path, parent);
    } else if (isList(value)) {
      leaves.push({ ...row, privacy: "show" });
      addEntries(context, node.op === op.tagged ? withoutTags(node) : node, value, path);
    } else {
      leaves.push({ ...row, privacy: value === "" ? "show" : tagPrivacy(node, tag), value });
    }
    if (isList(trailing)) addEntries(context, rowNode ?? withoutTags(node), trailing, path);
    before.push(entry);
  }
  context.open.pop();
}

function rowOf({ name, as }: { readonly name?: string; readonly as?: Concept }): Pick<Leaf, "name" | "concept"> {
  return { ...(name === undefined ? {} : { name }), ...(as === undefined ? {} : { concept: as }) };
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}
