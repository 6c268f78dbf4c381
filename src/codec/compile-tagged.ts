import { lastTlvDataset } from "../spec/datasets.ts";
import { greatestLength } from "../spec/length-bytes.ts";
import { parseNotation } from "../spec/notation.ts";
import { isText } from "../spec/row-form.ts";
import type { EntryShape, PartShape, Representation, TagShape, WireShape } from "../spec/spec.ts";
import { tagShape } from "../spec/tag-shape.ts";
import { fault } from "./axes.ts";
import { lengthOp, type Node, op, type TaggedNode } from "./node.ts";

const anyBytes = "b......999999";

/** Datasets of ISO 8583:2003: identifier and length are binary. */
const datasetEntry: EntryShape = { tag: "b8", length: "b16" };

type Lead = NonNullable<EntryShape["lead"]>;

/** Resolves a row inside the composite. */
type Compile = (
  id: number,
  path: string,
  row: PartShape,
  place: { readonly wire: WireShape; readonly inEntry?: boolean },
) => Node;

/** Resolves how the entries of a composite stand; tags and lengths follow its own encoding. */
export function taggedNode(
  row: PartShape,
  node: Node,
  encoding: Representation,
  wire: WireShape,
  compileNode: Compile,
): TaggedNode {
  const dataset = row.tlv === "dataset";
  const shape = typeof row.tlv === "object" ? row.tlv : datasetEntry;
  // GBK writes digits and letters as ASCII does.
  const inText = encoding === "gbk" ? "ascii" : isText(encoding) ? encoding : undefined;
  const tag = compileNode(0, node.path, fixedRow(shape.tag, node.path, inText), { wire: packedWire(wire) });
  const length = lengthNode(shape.length, node, tag, inText);
  const rows = new Map<string, Node>();
  let other: Node | undefined;
  for (const [name, tagRow] of Object.entries(row.tags ?? {})) {
    if (typeof tagRow === "string") continue;
    const whole = dataset ? datasetRow(name, tagRow) : entryRow(node, tagRow);
    if (whole === undefined) continue;
    const compiled = compileNode(0, `${node.path}.${name}`, whole, { wire, inEntry: true });
    if (name === "*") other = compiled;
    else rows.set(name, compiled);
  }
  const lead = shape.lead;
  return {
    dataset,
    tag,
    length,
    lengthFirst: shape.order === "length-first",
    lead:
      lead === undefined
        ? undefined
        : compileNode(0, `${node.path}.${lead.tag}`, leadRow(row, node, lead, inText), { wire }),
    leadTag: lead?.tag ?? "",
    rows,
    other,
    plain: { ...node, op: plainOp(node, encoding), lengthBytes: 0, rest: true, short: true },
  };
}

function plainOp({ content, page }: Node, encoding: Representation): number {
  if (content === "b" || encoding === "binary") return op.binary;
  if (encoding === "gbk") return op.gbk;
  return page === undefined ? op.text : op.ebcdic;
}

/** Digits that are not text are packed among binary entries. */
function packedWire(wire: WireShape): WireShape {
  return { ...wire, n: "bcd", b: "binary" };
}

function fixedRow(format: string, path: string, inText: Representation | undefined): PartShape {
  const { content, lengthDigits } = parseNotation(format, path);
  if (lengthDigits > 0) fault(path, "a fixed format", format);
  return content === "b" || inText === undefined ? { format } : { format, encoding: inText };
}

/** What stands before the entries is what the table says of its name. */
function leadRow(row: PartShape, { path }: Node, lead: Lead, inText: Representation | undefined): PartShape {
  const { name, as, privacy } = tagShape(row.tags, lead.tag) ?? {};
  return {
    ...fixedRow(lead.format, path, inText),
    ...(name === undefined ? {} : { name }),
    ...(as === undefined ? {} : { as }),
    ...(privacy === undefined ? {} : { privacy }),
  };
}

function lengthNode(format: string, node: Node, tag: Node, inText: Representation | undefined): Node {
  const { content, lengthDigits, size } = parseNotation(format, node.path);
  if ((content !== "n" && content !== "b") || lengthDigits > 0) fault(node.path, "a length of digits or bytes", format);
  const kind = content === "b" ? "binary" : inText === undefined ? "bcd" : inText === "ascii" ? "ascii" : "ebcdic";
  const lengthBytes = kind === "bcd" ? (size + 1) >> 1 : size;
  if (lengthBytes > (content === "b" ? 4 : 6)) fault(node.path, "a length of at most six digits or four bytes", format);
  const counts = typeof node.shape.tlv === "object" ? node.shape.tlv.counts : undefined;
  const extra = (counts === undefined ? 0 : tag.bytes) + (counts === "tag-and-length" ? lengthBytes : 0);
  return { ...tag, lengthOp: lengthOp[kind], lengthBytes, lengthExtra: extra, size: greatestLength(lengthBytes, kind) };
}

function entryRow(node: Node, row: TagShape): PartShape | undefined {
  const { format, parts, tlv } = row;
  if (format === undefined && parts === undefined && tlv === undefined) return undefined;
  const { encoding } = node.shape;
  const binary = tlv === "ber" || tlv === "dataset";
  const inherited: Partial<PartShape> = encoding === undefined || binary ? {} : { encoding };
  return { ...inherited, ...row, format: format ?? `${binary ? "b" : node.content}......${node.size}` };
}

function datasetRow(name: string, row: TagShape): PartShape | undefined {
  if (name <= lastTlvDataset) return { ...row, format: anyBytes, encoding: "binary", tlv: "ber" };
  return row.parts === undefined ? undefined : { ...row, format: anyBytes, encoding: "binary" };
}
