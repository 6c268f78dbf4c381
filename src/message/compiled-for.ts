import { type Compiled, compiledOf, compiledOfFields } from "../codec/compile.ts";
import type { Header } from "../codec/message.ts";
import { Iso8583Error } from "../error.ts";
import type { Spec } from "../spec/spec.ts";

/** A message, whole or as far as a decoder came: `mti` may be absent. */
export interface ReadableMessage {
  readonly mti?: string;
  readonly header?: Header;
  readonly fields: object;
}

/** Which dialect to read a message by. */
export interface SpecOption {
  /** For a message that no decoder made, such as a structured clone; a decoded message knows its own. */
  readonly spec?: Spec;
}

/**
 * The compiled spec of a message: the one that decoded it, else the one given.
 *
 * @throws {@link Iso8583Error} `spec_unknown` if there is neither.
 */
export function compiledFor({ fields }: ReadableMessage, spec: Spec | undefined): Compiled {
  const compiled = compiledOfFields(fields) ?? (spec === undefined ? undefined : compiledOf(spec));
  if (compiled !== undefined) return compiled;
  throw new Iso8583Error({
    code: "spec_unknown",
    path: "fields",
    expected: "a message that a spec has decoded, or a spec in the options",
    hint: "Pass { spec }: a structured clone and a message made by hand do not know theirs",
  });
}
