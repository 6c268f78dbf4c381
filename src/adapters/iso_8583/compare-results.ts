import { annotate } from "../../message/annotate.ts";
import type { Spec } from "../../spec/spec.ts";
import type { ShadowDifference } from "./shadow-report.ts";

/** The first place where two framed messages differ, of which `ours` begins its message at `start`. */
export function byteDifferences(
  spec: Spec,
  theirs: Uint8Array,
  ours: Uint8Array,
  start: number,
): readonly ShadowDifference[] {
  let at = start;
  while (at < theirs.length && theirs[at] === ours[at]) at++;
  const sizes = { theirs: `${theirs.length} bytes`, ours: `${ours.length} bytes` };
  if (at === theirs.length && at === ours.length) {
    const same = theirs.subarray(0, start).every((byte, i) => byte === ours[i]);
    return same ? [] : [{ path: "frame", ...sizes }];
  }
  return [{ path: pathAt(spec, ours.subarray(start), at - start), offset: at - start, ...sizes }];
}

/** The innermost of what lies at an offset of a message. */
function pathAt(spec: Spec, message: Uint8Array, offset: number): string {
  const within = annotate(spec, message).filter(({ start, end }) => start <= offset && offset < end);
  return within.at(-1)?.path ?? "end";
}

/** Each key of two message JSONs whose values differ. */
export function keyDifferences(
  theirs: Readonly<Record<string, string>>,
  ours: Readonly<Record<string, string>>,
): readonly ShadowDifference[] {
  const keys = new Set([...Object.keys(theirs), ...Object.keys(ours)]);
  return [...keys].flatMap((key) => {
    const left = ownText(theirs, key);
    const right = ownText(ours, key);
    return left === right ? [] : [{ path: key, theirs: sizeOf(left), ours: sizeOf(right) }];
  });
}

function ownText(json: Readonly<Record<string, string>>, key: string): string | undefined {
  return Object.hasOwn(json, key) ? json[key] : undefined;
}

function sizeOf(text: string | undefined): string {
  return text === undefined ? "absent" : `${text.length} characters`;
}
