import type { Tlv, TlvEntry } from "../spec/values.ts";
import { wire } from "./quick-buffers.ts";
import { isTlv, leastLengthBytes, locateTlv, type TlvExtent } from "./read-tlv.ts";

/**
 * The entries between two offsets of the message; `undefined` for a fault. The digits of the byte at `i` stand in
 * `digits` at `2 * i + shift`. So many levels of constructed tags are taken apart as `depth` says.
 */
export function cutTlv(digits: string, shift: number, start: number, stop: number, depth: number): Tlv | undefined {
  const { bytes } = wire;
  const entries: TlvEntry[] = [];
  const extent: TlvExtent = { tagStop: 0, valueStart: 0, valueStop: 0 };
  for (let pos = start; pos < stop; pos = extent.valueStop) {
    locateTlv(bytes, pos, stop, extent);
    const { tagStop, valueStart, valueStop } = extent;
    if (valueStop < 0) return undefined;
    const tag = digits.substring(pos * 2 + shift, tagStop * 2 + shift);
    const constructed = (bytes[pos]! & 0x20) !== 0 && depth > 0 && isTlv(bytes, valueStart, valueStop);
    const value = constructed
      ? cutTlv(digits, shift, valueStart, valueStop, depth - 1)
      : digits.substring(valueStart * 2 + shift, valueStop * 2 + shift);
    if (value === undefined) return undefined;
    const lengthBytes = valueStart - tagStop;
    if (lengthBytes === leastLengthBytes(valueStop - valueStart) || tag === "00") entries.push({ tag, value });
    else entries.push({ tag, value, lengthBytes });
  }
  return entries;
}
