import type { JsonSchema } from "./json-schema.ts";
import type { ElementCase, ElementShape, EntryShape, PartShape, PartsBitmapShape } from "./spec.ts";
import { specWords } from "./spec-words.ts";

/** How deep rows may stand in rows: the element, a part of it, a tag of that, the row of a case and so on. */
export const mostLevels = 8;

/** The definitions of what rows are: elements, their parts, tags and cases. */
export function rowDefinitions(): Readonly<Record<string, JsonSchema>> {
  const words = specWords();
  const content = words.content.map((name) => name.replace("+", "\\+"));
  const fixed = content.filter((name) => name !== "x\\+n");
  const options = rowOptions(words);
  const either: readonly JsonSchema[] = [
    { title: "a name, or a concept in `as`", required: ["name"] },
    { required: ["as"] },
  ];
  const element = { properties: options, dependentRequired: { repeat: ["parts"], bitmap: ["parts"] } };
  const short: JsonSchema = {
    description: "The part may end early where its parent does; it is written without padding there.",
    const: true,
  };
  return {
    format: {
      title: "a format such as n6, n..19, ans...999, b64, x+n8 or z..37",
      description:
        "The standard's notation. Classes: a letters, n digits, s special characters and their unions, b binary, z track " +
        "data, x+n a sign and digits. n6 is six digits; n..19 up to 19 behind a length of two digits, one for each dot; " +
        "b64 counts bits, b..255 bytes.",
      type: "string",
      pattern: `^(?:${content.join("|")})\\.{0,6}[0-9]{1,6}$`,
    },
    fixedFormat: {
      title: "a fixed format such as n4, an3, z10 or b16",
      description: "The standard's notation without a length before the value.",
      type: "string",
      pattern: `^(?:${fixed.join("|")})[0-9]{1,6}$`,
    },
    concept: {
      title: "a known concept",
      description: "What it is: its names in all languages, readings and facts and its default privacy follow.",
      type: "string",
      enum: words.concept,
    },
    condition: conditionSchema(),
    elementNumber: { title: "an element number from 2 to 192", type: "integer", minimum: 2, maximum: 192 },
    element: {
      description: `A data element. Rows may stand in rows, such as parts in parts, on ${mostLevels} levels at most.`,
      type: "object",
      ...element,
      required: ["format"],
      anyOf: either,
      additionalProperties: false,
    },
    part: {
      description: "A positional part of an element, or another row for an element or part.",
      type: "object",
      ...element,
      properties: { ...options, short } satisfies Readonly<Record<keyof PartShape, JsonSchema>>,
      required: ["format"],
      anyOf: either,
      additionalProperties: false,
    },
    tagRow: {
      description:
        "What a tag is. Among text and datasets it may have a format, parts or tlv of its own; values of ber stay hex digits.",
      type: "object",
      ...element,
      additionalProperties: false,
    },
    tag: { title: "a concept, or a row", anyOf: [{ $ref: "#/$defs/concept" }, { $ref: "#/$defs/tagRow" }] },
    case: {
      description: "Another row for this place under a condition.",
      type: "object",
      properties: { when: { $ref: "#/$defs/condition" }, row: { $ref: "#/$defs/part" } } satisfies Readonly<
        Record<keyof ElementCase, JsonSchema>
      >,
      required: ["when", "row"],
      additionalProperties: false,
    },
    partsBitmap: {
      description: "An inner bitmap that tells which parts are there: part 1 by bit 1.",
      type: "object",
      properties: {
        encoding: { enum: words.bitmap, type: "string" },
        size: {
          title: "a number of bits that fills bytes, up to 192",
          type: "integer",
          minimum: 8,
          maximum: 192,
          multipleOf: 8,
        },
      } satisfies Readonly<Record<keyof PartsBitmapShape, JsonSchema>>,
      required: ["encoding", "size"],
      additionalProperties: false,
    },
    entries: entriesSchema(),
  };
}

function rowOptions(words: ReturnType<typeof specWords>): Readonly<Record<keyof ElementShape, JsonSchema>> {
  return {
    format: { $ref: "#/$defs/format" },
    name: {
      title: "a name",
      description: "Its name where `as` does not say it, or says it for many.",
      type: "string",
      minLength: 1,
    },
    as: { $ref: "#/$defs/concept" },
    privacy: {
      description: "How it is shown: overrides what follows from `as`. A row with neither is hidden.",
      type: "string",
      enum: words.privacy,
    },
    encoding: {
      description:
        "How the characters or digits stand in bytes: ASCII, a code page of EBCDIC, two digits a byte (bcd), raw bytes, " +
        "hex digits in ASCII or EBCDIC, or Chinese text (gbk).",
      type: "string",
      enum: words.encoding,
    },
    length: {
      description:
        "How the length is written; remainder for a value without one that takes all that is left, up to its format.",
      type: "string",
      enum: words.rowLength,
    },
    unit: {
      description: "What the length counts; digits for packed values, bytes otherwise, unless said.",
      type: "string",
      enum: words.unit,
    },
    inclusive: { description: "The length counts its own bytes, too.", type: "boolean" },
    justify: {
      description: "Where a short value stands in its place; digits right, all other text left, unless said.",
      type: "string",
      enum: words.justify,
    },
    fill: {
      title: "one character",
      description: "What fills a fixed text, or, as a hex digit, an odd number of packed digits.",
      type: "string",
      pattern: "^[ -~]$",
    },
    sign: {
      description: "How the sign of x+n stands: a character, or a nibble before packed digits.",
      type: "string",
      enum: words.sign,
    },
    parts: {
      description: "Positional parts, by number, in order; those at the end may be absent.",
      type: "object",
      propertyNames: { title: "a number from 1", pattern: "^[1-9][0-9]{0,3}$" },
      additionalProperties: { $ref: "#/$defs/part" },
    },
    bitmap: { $ref: "#/$defs/partsBitmap" },
    repeat: { description: "The parts repeat until the end; the value is a list.", const: true },
    tlv: {
      title: "ber, dataset, or how the entries stand",
      description:
        "The value is a list of tag-length-value entries: ber, dataset for those of ISO 8583:2003, or of fixed sizes.",
      anyOf: [{ type: "string", enum: words.tlv }, { $ref: "#/$defs/entries" }],
    },
    tags: {
      description:
        "The tags, as they are written on the wire, hex digits in upper case for binary ones; * for all others.",
      type: "object",
      propertyNames: { title: "a tag as it is written on the wire, or *", pattern: "^[ -~]{1,64}$" },
      additionalProperties: { $ref: "#/$defs/tag" },
    },
    cases: {
      title: "a list of cases",
      description:
        "Other rows for this place: the first whose condition holds. It can ask for mti and for what stands before.",
      type: "array",
      items: { $ref: "#/$defs/case" },
    },
    note: { description: "What is known to differ between hosts, or between sources.", type: "string" },
  };
}

function conditionSchema(): JsonSchema {
  return {
    title: "a condition",
    description:
      "Paths (mti, 3, 60.1) and the beginnings that their values may have. A leading ! names a beginning that the value " +
      "must not have. An absent value meets a condition only if all of it denies.",
    type: "object",
    propertyNames: {
      title: "mti, an element number, or a path such as 60.1",
      pattern: "^(?:mti|[1-9][0-9]{0,2}(?:\\.[^.]+)*)$",
    },
    additionalProperties: {
      title: "how the value begins, or a list of that",
      anyOf: [{ type: "string" }, { type: "array", items: { type: "string" }, minItems: 1 }],
    },
  };
}

function entriesSchema(): JsonSchema {
  return {
    description: "How tag-length-value entries stand in bytes, where they are not BER.",
    type: "object",
    properties: {
      tag: { $ref: "#/$defs/fixedFormat" },
      length: {
        title: "a fixed format of digits or bytes, such as n3 or b16",
        type: "string",
        pattern: "^[nb][0-9]{1,6}$",
      },
      order: { description: "The length stands before the tag.", const: "length-first" },
      counts: {
        description: "What the length counts beside the value.",
        type: "string",
        enum: ["tag", "tag-and-length"],
      },
      lead: {
        description: "A value that stands before the first entry, and the name that it has in the list.",
        type: "object",
        properties: {
          tag: { title: "a name", type: "string", minLength: 1 },
          format: { $ref: "#/$defs/fixedFormat" },
        },
        required: ["tag", "format"],
        additionalProperties: false,
      },
    } satisfies Readonly<Record<keyof EntryShape, JsonSchema>>,
    required: ["tag", "length"],
    additionalProperties: false,
  };
}
