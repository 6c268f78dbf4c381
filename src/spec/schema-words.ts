import type { JsonSchema } from "./json-schema.ts";

/** What a schema expects, as a phrase: its title, the words that it lists, or the name of its type. */
export function expectationOf(root: JsonSchema, schema: JsonSchema): string {
  const { title, $ref, type, minimum, maximum } = schema;
  if (title !== undefined) return title;
  if ($ref !== undefined) return expectationOf(root, root.$defs?.[$ref.slice("#/$defs/".length)] ?? {});
  if (schema.const !== undefined) return String(schema.const);
  if (schema.enum !== undefined) return listOf(schema.enum);
  if (type === "integer" && minimum !== undefined) {
    return maximum === undefined ? `a number from ${minimum}` : `a number from ${minimum} to ${maximum}`;
  }
  return typeof type === "string" ? typeWords[type] : "a value";
}

const typeWords = {
  object: "an object",
  array: "a list",
  string: "a text",
  integer: "a whole number",
  boolean: "true or false",
  null: "null",
} as const;

/** `ascii, ebcdic or bcd`. */
function listOf(words: readonly (string | number)[]): string {
  const last = words.at(-1);
  return words.length < 2 ? String(last) : `${words.slice(0, -1).join(", ")} or ${last}`;
}
