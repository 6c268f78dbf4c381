import { parseNotation } from "./notation.ts";
import type { ElementShape, TagShape } from "./spec.ts";
import { tagShape } from "./tag-shape.ts";

type Elements = Readonly<Record<number, ElementShape>>;

/** A row that may stand at a place, and what the composite around it adds. */
interface PlacedRow {
  readonly row: TagShape;
  /** An entry of datasets: `tags` are those of its own TLV. */
  readonly dataset?: string;
}

/**
 * The rows that may stand at a path of keys, `["60", "1"]`: several where cases differ, none if the spec has no such place.
 *
 * A path through sets that repeat leads to no single value: there is none, but in the first `open` keys, whose sets are
 * those that the asking row stands in.
 */
export function rowsAt(elements: Elements, keys: readonly string[], open = 0): readonly TagShape[] {
  const [number = "", ...inner] = keys;
  const element = ownRow(elements, number);
  let rows: readonly PlacedRow[] = element === undefined ? [] : [{ row: element }];
  inner.forEach((key, depth) => {
    rows = rows.flatMap((placed) => alternatives(placed).flatMap((one) => inside(one, key, depth < open)));
  });
  return rows.map(({ row }) => row);
}

function alternatives(placed: PlacedRow): readonly PlacedRow[] {
  return [placed, ...(placed.row.cases ?? []).flatMap(({ row }) => ({ ...placed, row }))];
}

function inside({ row, dataset }: PlacedRow, key: string, open: boolean): readonly PlacedRow[] {
  if (row.repeat === true && !open) return [];
  if (row.tlv === undefined && row.parts !== undefined) {
    const part = ownRow(row.parts, key);
    return part === undefined ? [] : [{ row: part }];
  }
  if (row.tlv === "ber" || (dataset !== undefined && row.tlv === undefined)) {
    // Constructed tags hold tags of the same table.
    return isBerTag(key) && isListed(row, key) ? [{ row: { tlv: "ber", ...tagsOf(row) } }] : [];
  }
  if (row.tlv === "dataset") {
    const named = /^[0-9A-F]{2}$/.test(key) && isListed(row, key);
    return named ? [{ row: tagShape(row.tags, key) ?? {}, dataset: key }] : [];
  }
  if (typeof row.tlv !== "object") return [];
  if (key === row.tlv.lead?.tag) return [{ row: {} }];
  return isTagOf(row.tlv.tag, key) && isListed(row, key) ? [{ row: tagShape(row.tags, key) ?? {} }] : [];
}

/** True for a row with a part or an entry of this key in it. */
export function holdsKey(row: TagShape, key: string): boolean {
  return inside({ row }, key, true).length > 0;
}

function tagsOf({ tags }: TagShape): Pick<TagShape, "tags"> {
  return tags === undefined ? {} : { tags };
}

/** Without a table all tags are as good as listed. */
function isListed({ tags }: TagShape, tag: string): boolean {
  return tag !== "*" && (tags === undefined || tagShape(tags, tag) !== undefined);
}

function ownRow<Row>(rows: Readonly<Record<number, Row>>, key: string): Row | undefined {
  return Object.hasOwn(rows, key) ? rows[Number(key)] : undefined;
}

/** True for one whole tag of BER: the bits that announce more bytes agree with how many there are. */
export function isBerTag(tag: string): boolean {
  if (!/^(?:[0-9A-F]{2}){1,4}$/.test(tag)) return false;
  const bytes = (tag.match(/../g) ?? []).map((digits) => Number.parseInt(digits, 16));
  const [first = 0, ...more] = bytes;
  if ((first & 0x1f) !== 0x1f) return more.length === 0;
  return more.length > 0 && more.every((byte, i) => byte > 0x7f === i < more.length - 1);
}

/** True for a tag of entries whose tags have this fixed format. */
export function isTagOf(format: string, tag: string): boolean {
  const { content, size } = parseNotation(format, "");
  if (content === "b") return tag.length === size * 2 && /^[0-9A-F]*$/.test(tag);
  return tag.length === size && (content !== "n" || /^\d*$/.test(tag));
}
