import { latin1 } from "../bytes/latin1.ts";
import type { AnyFields } from "./message.ts";
import type { Node } from "./node.ts";
import { writeNode } from "./write-node.ts";
import { finish, resetWriter, sharedWriter } from "./writer.ts";

/**
 * The bytes of one element, its length among them; `fields` are those that its row may depend on.
 *
 * @throws {@link EncodeError} for a value that cannot be written.
 */
export function bytesOfElement(
  node: Node,
  value: unknown,
  mti: string,
  fields: AnyFields,
  tlvDepth: number,
): Uint8Array {
  resetWriter(sharedWriter, mti, fields, tlvDepth);
  writeNode(sharedWriter, node, value, false);
  return finish(sharedWriter);
}

/** The same as characters; `undefined` for a fault. */
export function written(
  node: Node,
  value: unknown,
  mti: string,
  fields: AnyFields,
  tlvDepth: number,
): string | undefined {
  if (value === undefined) return undefined;
  try {
    const bytes = bytesOfElement(node, value, mti, fields, tlvDepth);
    return latin1(bytes, 0, bytes.length);
  } catch {
    return undefined;
  }
}
