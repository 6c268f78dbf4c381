import { freeze } from "./freeze.ts";
import type { JsonSchema } from "./json-schema.ts";
import type { FlowRule, HeaderPartShape, PresenceRule, SpecShape, WireShape } from "./spec.ts";
import { rowDefinitions } from "./spec-schema-rows.ts";
import { specWords } from "./spec-words.ts";

/**
 * What a spec may look like, as a JSON Schema (draft 2020-12): the file `field39/data/spec.schema.json`.
 *
 * An editor that is told of it completes and explains a spec in JSON. It says the shape; {@link specFaults} says what is
 * wrong with a spec that has it, such as a letter in packed digits, too.
 *
 * @example
 * JSON.stringify(specSchema); // for a validator of your own
 */
export const specSchema: JsonSchema = /* @__PURE__ */ freeze(/* @__PURE__ */ schemaOfSpec());

function schemaOfSpec(): JsonSchema {
  const words = specWords();
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: "https://unpkg.com/field39/dist/data/spec.schema.json",
    title: "a dialect of ISO 8583",
    description: "A dialect of ISO 8583 as plain data, as `defineSpec` and `parseSpec` of field39 take it.",
    type: "object",
    properties: specOptions(words),
    required: ["name", "mti", "bitmap", "wire", "elements"],
    additionalProperties: false,
    $defs: { ...rowDefinitions(), wire: wireSchema(words), headerPart: headerPartSchema(words), ...ruleSchemas(words) },
  };
}

/** The keys of a spec, and the one that only a file has. */
type SpecKey = keyof SpecShape | "$schema";

function specOptions(words: ReturnType<typeof specWords>): Readonly<Record<SpecKey, JsonSchema>> {
  return {
    $schema: { description: "Where this schema is, for editors.", type: "string" },
    name: { title: "a name", description: "In kebab case: unionpay-pos.", type: "string", minLength: 1 },
    title: { description: "A name for people.", type: "string" },
    version: { description: "The edition of ISO 8583.", type: "integer", enum: [1987, 1993, 2003] },
    network: {
      title: "a network, or a list of networks",
      description: "Whose tables assign the response codes; several where the dialect leaves that open.",
      anyOf: [{ type: "string" }, { type: "array", items: { type: "string" } }],
    },
    mti: {
      description: "How the message type stands: four digits in ASCII or EBCDIC, or packed in two bytes (bcd).",
      type: "string",
      enum: words.mti,
    },
    bitmap: {
      title: "the bitmap",
      type: "object",
      properties: {
        encoding: { description: "Raw bytes, or hex digits in ASCII or EBCDIC.", type: "string", enum: words.bitmap },
        size: { description: "The greatest element.", type: "integer", enum: [64, 128, 192], default: 128 },
        fixed: { description: "All bits are always there and bit 1 announces nothing.", const: true },
        all: { description: "Whatever the elements, all bitmaps are written, and announced as usual.", const: true },
        third: {
          description: "The third bitmap is carried by element 65, in its place; right behind the second unless said.",
          const: 65,
        },
      } satisfies Readonly<Record<keyof SpecShape["bitmap"], JsonSchema>>,
      required: ["encoding"],
      additionalProperties: false,
    },
    wire: { $ref: "#/$defs/wire" },
    header: {
      title: "parts by name, or null",
      description: "Parts before the message type, by name, in order.",
      type: ["object", "null"],
      propertyNames: {
        title: "a name that starts with a letter, of letters, digits, _ and -",
        pattern: "^[A-Za-z][A-Za-z0-9_-]{0,63}$",
      },
      additionalProperties: { $ref: "#/$defs/headerPart" },
    },
    elements: {
      title: "rows by element number",
      description: "The data elements by number, from 2 on.",
      type: "object",
      propertyNames: {
        title: "an element number from 2 to 192",
        pattern: "^(?:[2-9]|[1-9][0-9]|1[0-8][0-9]|19[0-2])$",
      },
      additionalProperties: { $ref: "#/$defs/element" },
    },
    flows: {
      title: "a list of rules",
      description: "Which kind of transaction a message belongs to: the first rule whose every condition holds.",
      type: "array",
      items: { $ref: "#/$defs/flowRule" },
    },
    messages: {
      title: "a list of rules",
      description: "Which elements the messages of some types must have, and must not have.",
      type: "array",
      items: { $ref: "#/$defs/presenceRule" },
    },
    limits: {
      description: "How much of hostile input is taken.",
      type: "object",
      properties: {
        entries: {
          description: "Entries or sets of a composite with all that is in it.",
          type: "integer",
          minimum: 1,
          default: 4096,
        },
        depth: {
          description: "Levels of constructed TLV; deeper content stays hex digits.",
          type: "integer",
          minimum: 0,
          maximum: 32,
          default: 8,
        },
      } satisfies Readonly<Record<keyof NonNullable<SpecShape["limits"]>, JsonSchema>>,
      additionalProperties: false,
    },
  };
}

function wireSchema(words: ReturnType<typeof specWords>): JsonSchema {
  return {
    title: "the defaults of the dialect",
    description: "The dialect's defaults on the wire; every row can override them.",
    type: "object",
    properties: {
      n: { description: "Digits: classes n and the number of x+n.", type: "string", enum: words.wireN },
      an: { description: "Text: all classes of letters and special characters.", type: "string", enum: words.wireAn },
      b: { description: "Class b.", type: "string", enum: words.wireB },
      z: { description: "Class z.", type: "string", enum: words.wireZ },
      length: { description: "How lengths are written.", type: "string", enum: words.length },
      inclusive: { description: "Lengths count their own bytes, too.", const: true },
      justify: {
        description: "Where an odd number of packed digits stands in its bytes.",
        type: "string",
        enum: words.justify,
        default: "right",
      },
      fill: {
        description: "The filler nibble of an odd number of packed digits.",
        type: "string",
        enum: words.wireFill,
        default: "0",
      },
    } satisfies Readonly<Record<keyof WireShape, JsonSchema>>,
    required: ["n", "an", "b", "z", "length"],
    additionalProperties: false,
  };
}

function headerPartSchema(words: ReturnType<typeof specWords>): JsonSchema {
  return {
    title: "a part with a format and a name",
    description: "A part of the header before the message type: packed digits unless it has an encoding.",
    type: "object",
    properties: {
      format: { $ref: "#/$defs/fixedFormat" },
      name: { title: "a name", type: "string", minLength: 1 },
      encoding: { type: "string", enum: words.headerEncoding, default: "bcd" },
      starts: {
        title: "whole bytes as hex digits, on the first part",
        description: "Hex digits of the first bytes that every header has; tells a header that is missing.",
        type: "string",
        pattern: "^(?:[0-9A-Fa-f]{2})+$",
      },
      counts: {
        description:
          "What this part counts, in bytes: the header itself, which may then end before its last parts, or the whole " +
          "message with the header.",
        type: "string",
        enum: words.counts,
      },
    } satisfies Readonly<Record<keyof HeaderPartShape, JsonSchema>>,
    required: ["format", "name"],
    additionalProperties: false,
  };
}

function ruleSchemas(words: ReturnType<typeof specWords>): Readonly<Record<string, JsonSchema>> {
  const when: JsonSchema = { $ref: "#/$defs/condition" };
  const numbers: JsonSchema = {
    title: "a list of element numbers",
    type: "array",
    items: { $ref: "#/$defs/elementNumber" },
  };
  const mti: JsonSchema = { title: "a message type, or how it begins", type: "string", pattern: "^[0-9]{1,4}$" };
  return {
    flowRule: {
      title: "a rule",
      type: "object",
      properties: { flow: { type: "string", enum: words.flow }, when } satisfies Readonly<
        Record<keyof FlowRule, JsonSchema>
      >,
      required: ["flow", "when"],
      additionalProperties: false,
    },
    presenceRule: {
      title: "a rule",
      type: "object",
      properties: {
        mti: {
          title: "message types, or how they begin",
          anyOf: [mti, { type: "array", items: mti, minItems: 1 }],
        },
        mandatory: { ...numbers, description: "Elements that these messages must have." },
        forbidden: { ...numbers, description: "Elements that these messages must not have." },
        conditional: {
          description: "Elements that a condition makes mandatory.",
          type: "array",
          items: {
            type: "object",
            properties: { elements: numbers, when },
            required: ["elements", "when"],
            additionalProperties: false,
          },
        },
      } satisfies Readonly<Record<keyof PresenceRule, JsonSchema>>,
      required: ["mti"],
      additionalProperties: false,
    },
  };
}
