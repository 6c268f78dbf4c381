/** The kinds of values that JSON Schema tells apart. */
export type JsonType = "object" | "array" | "string" | "integer" | "boolean" | "null";

/**
 * The part of JSON Schema (draft 2020-12) that {@link specSchema} is written in.
 *
 * `title` is a short phrase, which also says in errors what was expected: `an element number from 2 to 192`.
 */
export interface JsonSchema {
  readonly $schema?: string;
  readonly $id?: string;
  readonly title?: string;
  readonly description?: string;
  /** A name in `$defs`: `#/$defs/format`. */
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, JsonSchema>>;
  readonly type?: JsonType | readonly JsonType[];
  readonly enum?: readonly (string | number)[];
  readonly const?: string | number | boolean;
  readonly default?: string | number | boolean;
  readonly examples?: readonly (string | number)[];
  readonly pattern?: string;
  readonly minLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly multipleOf?: number;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly dependentRequired?: Readonly<Record<string, readonly string[]>>;
  readonly propertyNames?: JsonSchema;
  readonly additionalProperties?: false | JsonSchema;
  readonly items?: JsonSchema;
  readonly minItems?: number;
  /** Schemas of different types; or, beside a type of its own, alternatives of `required`. */
  readonly anyOf?: readonly JsonSchema[];
}
