import type { SpecFault } from "../../error.ts";
import type { ElementShape } from "../../spec/spec.ts";

/** Their class by ours. `p` allows `*` and `#` there, and what is binary and variable is text. */
const classes: ReadonlyMap<unknown, string> = /* @__PURE__ */ new Map([
  ["a", "a"],
  ["n", "n"],
  ["b", "b"],
  ["p", "ans"],
  ["an", "an"],
  ["ans", "ans"],
  ["ns", "ns"],
  ["s", "s"],
  ["anp", "anp"],
  ["x+n", "x+n"],
  ["z", "z"],
]);

/** What is reported of a table, fault by fault. */
export type ReportFault = (fault: SpecFault) => void;

/**
 * The row of one entry of a table of custom formats; `undefined` if it is none, which is reported.
 *
 * What the element is, and so who may see it, stays as in the default table: their formats do not say it. An entry that
 * the default table has not is hidden.
 */
export function rowOfCustomFormat(
  key: string,
  entry: unknown,
  base: ElementShape | undefined,
  report: ReportFault,
): ElementShape | undefined {
  const path = `customFormats.${key}`;
  if (typeof entry !== "object" || entry === null || Array.isArray(entry)) {
    report({ path, expected: "an object with ContentType, LenType and MaxLen", received: kindOf(entry) });
    return undefined;
  }
  const { ContentType, Label, LenType, MaxLen }: Readonly<Record<string, unknown>> = { ...entry };
  const content = classes.get(ContentType);
  const lengthDigits = lengthDigitsOf(LenType);
  if (content === undefined) {
    report({ path: `${path}.ContentType`, expected: [...classes.keys()].join(", "), received: shown(ContentType) });
  }
  if (lengthDigits === undefined) {
    report({ path: `${path}.LenType`, expected: "fixed, or lvar to llllllvar", received: shown(LenType) });
  }
  if (typeof MaxLen !== "number" || !Number.isInteger(MaxLen) || MaxLen < 1 || MaxLen > 999_999) {
    report({ path: `${path}.MaxLen`, expected: "a whole number from 1 to 999999", received: shown(MaxLen) });
    return undefined;
  }
  if (content === undefined || lengthDigits === undefined) return undefined;
  const format = lengthDigits === 0 ? fixedFormat(content, MaxLen) : variableFormat(content, lengthDigits, MaxLen);
  if (format === undefined) {
    const expected = content === "b" ? "an even number of hex digits" : "a sign and at least one digit";
    report({ path: `${path}.MaxLen`, expected, received: shown(MaxLen) });
    return undefined;
  }
  return {
    format,
    ...(base?.as === undefined ? {} : { as: base.as }),
    ...(base?.privacy === undefined ? {} : { privacy: base.privacy }),
    name: typeof Label === "string" && Label !== "" ? Label : (base?.name ?? `Field ${key}`),
  };
}

function fixedFormat(content: string, length: number): string | undefined {
  if (content === "b") return length % 2 === 0 ? `b${length * 4}` : undefined;
  if (content === "x+n") return length > 1 ? `x+n${length - 1}` : undefined;
  return content + length;
}

function variableFormat(content: string, lengthDigits: number, most: number): string {
  const text = content === "b" ? "ans" : content === "x+n" ? "an" : content;
  // A maximum that the digits of the length cannot say was never sent whole.
  return text + ".".repeat(lengthDigits) + Math.min(most, 10 ** lengthDigits - 1);
}

function lengthDigitsOf(lenType: unknown): number | undefined {
  if (lenType === "fixed") return 0;
  const match = typeof lenType === "string" ? /^(l{1,6})var$/.exec(lenType) : null;
  return match?.[1]?.length;
}

function kindOf(value: unknown): string {
  return value === null ? "null" : Array.isArray(value) ? "an array" : typeof value;
}

/** What was given, as far as it is a word or a number. */
function shown(value: unknown): string {
  if (typeof value === "number") return String(value);
  return typeof value === "string" && /^[\w+ ]{0,20}$/.test(value) ? JSON.stringify(value) : kindOf(value);
}
