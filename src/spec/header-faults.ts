import { notationOf } from "./notation-of.ts";
import { received } from "./received.ts";
import type { HeaderPartShape } from "./spec.ts";
import type { SpecExamination } from "./spec-examination.ts";

/** Reports what is wrong with the header: parts that do not fill bytes, a start that is none, a count that is no number. */
export function headerFaults(examination: SpecExamination, complete: boolean): void {
  const { spec, report } = examination;
  const parts = Object.entries(spec.header ?? {});
  const counted = new Set<string>();
  let digits = 0;
  let known = complete;
  parts.forEach(([name, part], index) => {
    const path = `header.${name}`;
    const { starts, counts } = part;
    const size = digitsOf(examination, part, path);
    if (size === undefined) known = false;
    else {
      if (known && isText(part) && digits % 2 !== 0)
        report(`${path}.format`, "text that starts at a byte", part.format);
      else if (known && counts !== undefined && (digits % 2 !== 0 || size % 2 !== 0)) {
        report(`${path}.format`, "a count of whole bytes", part.format);
      }
      digits += size;
    }
    if (starts !== undefined && complete && (index > 0 || starts.length > (size ?? starts.length))) {
      report(`${path}.starts`, "whole bytes as hex digits, on the first part", received(starts));
    }
    if (counts === undefined) return;
    if (counted.has(counts)) report(`${path}.counts`, `one part that counts the ${counts}`, received(counts));
    counted.add(counts);
    if (!/^[nb]\d/.test(part.format)) report(`${path}.counts`, "a number: a format of class n or b", part.format);
  });
  if (known && digits % 2 !== 0) report("header", "digits that fill bytes", `${digits}`);
}

function isText({ encoding = "bcd" }: HeaderPartShape): boolean {
  return encoding !== "bcd" && encoding !== "binary";
}

/** How many hex digits a part takes. */
function digitsOf(examination: SpecExamination, part: HeaderPartShape, path: string): number | undefined {
  const notation = notationOf(examination, part.format, `${path}.format`);
  if (notation === undefined) return undefined;
  const { content, size } = notation;
  const expected = isText(part)
    ? content !== "b" || "a class of text, as its encoding is one"
    : part.encoding === "binary"
      ? content === "b" || "a fixed number of bits, as its encoding is binary"
      : content === "n" || content === "z" || content === "b" || "a fixed number of digits, or an encoding of text";
  if (typeof expected === "string") {
    examination.report(`${path}.format`, expected, part.format);
    return undefined;
  }
  return isText(part) || content === "b" ? size * 2 : size;
}
