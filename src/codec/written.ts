import { latin1 } from "../bytes/latin1.ts";
import type { Step } from "./decode-plan.ts";
import type { AnyFields } from "./message.ts";
import { writeNode } from "./write-node.ts";
import { finish, resetWriter, sharedWriter } from "./writer.ts";

/** The bytes of an element of a rare form, its length among them, as characters; `undefined` for a fault. */
export function written(
  step: Step,
  value: unknown,
  mti: string,
  fields: AnyFields,
  tlvDepth: number,
): string | undefined {
  if (value === undefined) return undefined;
  resetWriter(sharedWriter, mti, fields, tlvDepth);
  try {
    writeNode(sharedWriter, step.node, value, false);
    const bytes = finish(sharedWriter);
    return latin1(bytes, 0, bytes.length);
  } catch {
    return undefined;
  }
}
