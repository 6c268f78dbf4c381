import type { Compiled } from "../codec/compile.ts";
import { compiledOf } from "../codec/compile.ts";
import { type EncodableMessage, encode } from "../codec/encode.ts";
import { layoutOf } from "../codec/layout.ts";
import type { AnyFields } from "../codec/message.ts";
import { headerDigits } from "../codec/write-header.ts";
import { bytesOfElement } from "../codec/written.ts";
import { EncodeError, type Iso8583ErrorCode } from "../error.ts";
import type { Spec } from "../spec/spec.ts";
import type { ReadableMessage } from "./compiled-for.ts";
import { presenceFindings } from "./presence-findings.ts";

/** What a finding can be: what `encode` refuses, or what the presence rules of the spec do. */
export type FindingCode = Iso8583ErrorCode | "missing_element" | "forbidden_element";

/** One thing that is wrong with a message; holds no data of a cardholder. */
export interface Finding {
  /** `mti`, `header`, `header.tpdu`, `4`, `60.1`, `55.9F26`; `fields` for a key that is no number. */
  readonly path: string;
  readonly code: FindingCode;
  readonly expected?: string;
  readonly received?: string;
}

/**
 * All that is wrong with a message, in the order of the wire; empty if nothing is.
 *
 * Every value is held to what `encode` holds it to, and every element is: of a composite the first fault is told. The
 * rules in `messages` of the spec tell which elements the types that they name must have and must not have; all rules
 * that fit hold. A message without findings can be encoded.
 *
 * @example
 * const spec = extendSpec(iso1987Ascii, { messages: [{ mti: "0200", mandatory: [3, 4, 11] }] });
 * validate(spec, { mti: "0200", fields: { 3: "000000", 4: "12.50" } });
 * // [
 * //   { path: "4", code: "invalid_content", expected: "digits", received: "another character at position 9" },
 * //   { path: "11", code: "missing_element", expected: "the element, in messages of type 0200" },
 * // ]
 */
export function validate(spec: Spec, message: ReadableMessage): readonly Finding[] {
  const compiled = compiledOf(spec);
  const { mti = "", header, fields } = message;
  const isType = typeof mti === "string" && /^\d{4}$/.test(mti);
  const findings: Finding[] = [];
  if (!isType) findings.push({ path: "mti", code: "invalid_mti", expected: "four digits" });
  if (compiled.headerBytes > 0) collect(findings, () => headerDigits(compiled, header));
  const own: AnyFields = { ...fields };
  findings.push(...elementFindings(compiled, mti, own));
  if (isType) findings.push(...presenceFindings(spec.messages ?? [], mti, own));
  if (findings.length === 0) collect(findings, () => encode<unknown>(spec, whole(message)));
  return findings.sort((one, other) => rank(one) - rank(other));
}

/** Without findings so far the message has a type; its fields are what the writer has taken. */
function whole({ mti = "", header, fields }: ReadableMessage): EncodableMessage<object> {
  return header === undefined ? { mti, fields } : { mti, header, fields };
}

/** What the writer says of each element alone; rows that depend on others see all of them. */
function elementFindings(compiled: Compiled, mti: string, fields: AnyFields): readonly Finding[] {
  const findings: Finding[] = [];
  for (const [key, value] of Object.entries(fields)) {
    if (value === undefined) continue;
    const node = /^[1-9]\d{0,2}$/.test(key) ? compiled.nodes[Number(key)] : undefined;
    collect(findings, () => {
      // Of a key that has no row the layout says what it is.
      if (node === undefined) return layoutOf(compiled, { [key]: value });
      return bytesOfElement(node, value, mti, fields, compiled.tlvDepth);
    });
  }
  return findings;
}

/** Adds what an attempt to write is refused for. */
function collect(findings: Finding[], write: () => unknown): void {
  try {
    write();
  } catch (error) {
    if (!(error instanceof EncodeError)) throw error;
    const { path, code, expected, received } = error;
    findings.push({
      path,
      code,
      ...(expected === undefined ? {} : { expected }),
      ...(received === undefined ? {} : { received }),
    });
  }
}

/** Where a finding stands: type, header, elements by number, then all else. */
function rank({ path }: Finding): number {
  if (path === "mti") return 0;
  if (path.startsWith("header")) return -1;
  const number = Number.parseInt(path, 10);
  return Number.isNaN(number) ? 1000 : number;
}
