import { decodeGbk } from "../bytes/gbk.ts";
import { sliceOf } from "../bytes/slice-of.ts";
import { kind, type Step } from "./decode-plan.ts";
import { wire } from "./quick-buffers.ts";

/** The parts in a piece of checked digits; `undefined` if they do not fill it. */
export function cutDigitParts(step: Step, digits: string, start: number, stop: number): object | undefined {
  const values = emptyParts(step, stop - start);
  let at = start;
  for (const part of step.parts) {
    if (at === stop) break;
    let partStop = at + part.size;
    if (partStop > stop) {
      if (!part.short) return undefined;
      partStop = stop;
    }
    const value =
      part.kind === kind.digitParts ? cutDigitParts(part, digits, at, partStop) : digits.substring(at, partStop);
    if (value === undefined) return undefined;
    values[part.id] = value;
    at = partStop;
  }
  return at === stop ? values : undefined;
}

/** The parts in bytes of the message, which stand in `text` so many characters before; `undefined` for a fault. */
export function cutParts(step: Step, text: string, shift: number, start: number, stop: number): object | undefined {
  const values = emptyParts(step, stop - start);
  let at = start;
  for (const part of step.parts) {
    if (at === stop) break;
    let partStop = at + part.bytes;
    if (partStop > stop) {
      if (!part.short) return undefined;
      partStop = stop;
    }
    const value = cutPart(part, text, shift, at, partStop);
    if (value === undefined) return undefined;
    values[part.id] = value;
    at = partStop;
  }
  return at === stop ? values : undefined;
}

/** Sets of parts, all whole. */
export function cutSets(step: Step, text: string, shift: number, start: number, stop: number): object[] | undefined {
  const bytes = step.setBytes;
  if ((stop - start) % bytes !== 0) return undefined;
  const sets: object[] = [];
  for (let at = start; at < stop; at += bytes) {
    const set = cutParts(step, text, shift, at, at + bytes);
    if (set === undefined) return undefined;
    sets.push(set);
  }
  return sets;
}

function cutPart(part: Step, text: string, shift: number, start: number, stop: number): unknown {
  if (part.kind === kind.parts) return cutParts(part, text, shift, start, stop);
  if (part.kind === kind.gbk) return decodeGbk(wire.bytes, start, stop) ?? sliceOf(wire.bytes, start, stop);
  if (!wire.areOf(part.characters, start, stop)) return undefined;
  return text.substring(start - shift, stop - shift);
}

/** An object with the keys of the parts that so many bytes or digits hold. */
function emptyParts({ partStarts, templates }: Step, length: number): Record<number, unknown> {
  let count = 0;
  while (count < partStarts.length && partStarts[count]! < length) count++;
  return { ...templates[count] };
}
