import { SpecError } from "../error.ts";
import { type Blocks, compiledScheme } from "./compile-scheme.ts";
import { FramingError } from "./framing-error.ts";
import type { BlockedScheme } from "./scheme.ts";
import { mastercard1014 } from "./schemes.ts";

/**
 * Cuts the data of a file into blocks and fills up the last one.
 *
 * The data is all of the records, each in its frame, with the one that ends the file.
 *
 * @param scheme Blocks of 1,014 bytes as Mastercard's unless it is said.
 * @example
 * const data = fromHex("00000002 F1F2 00000000");
 * const file = block(data);
 * file.length; // 1014
 * toHex(file.subarray(0, 12)); // "00000002F1F2000000004040"
 */
export function block(data: Uint8Array, scheme: BlockedScheme = mastercard1014): Uint8Array {
  const blocks = blocksOf(scheme);
  const file = new Uint8Array(Math.ceil(data.length / blocks.data) * blocks.size).fill(blocks.fill);
  for (let from = 0, to = 0; from < data.length; from += blocks.data, to += blocks.size) {
    file.set(data.subarray(from, from + blocks.data), to);
  }
  return file;
}

/**
 * Takes the data out of the blocks of a file.
 *
 * The fill of the last block is still behind it: only the records tell where it begins. To read the records too, use
 * {@link createDeframer} or {@link deframe} with the scheme.
 *
 * @param scheme Blocks of 1,014 bytes as Mastercard's unless it is said.
 * @throws {@link FramingError} `truncated` if the last block is not whole, `invalid_content` if a block does not end with
 * its fill.
 * @example
 * const data = unblock(block(fromHex("00000002 F1F2 00000000")));
 * data.length; // 1012
 * toHex(data.subarray(0, 12)); // "00000002F1F2000000004040"
 */
export function unblock(file: Uint8Array, scheme: BlockedScheme = mastercard1014): Uint8Array {
  const { size, data, fill } = blocksOf(scheme);
  const rest = file.length % size;
  if (rest !== 0) {
    throw new FramingError({
      code: "truncated",
      path: "file",
      offset: file.length - rest,
      expected: `a block of ${size} bytes`,
      received: `${rest}`,
    });
  }
  const unblocked = new Uint8Array((file.length / size) * data);
  for (let from = 0, to = 0; from < file.length; from += size, to += data) {
    for (let at = from + data; at < from + size; at++) {
      if (file[at] === fill) continue;
      throw new FramingError({
        code: "invalid_content",
        path: "file",
        offset: at,
        expected: "fill at the end of a block",
        received: "another byte",
      });
    }
    unblocked.set(file.subarray(from, from + data), to);
  }
  return unblocked;
}

/** Cuts data into blocks as it comes. */
export interface Blocker {
  /** The data with the fill of each block that it completes. */
  put(data: Uint8Array): Uint8Array;
  /** The rest of the block that was begun, if one was. */
  finish(): Uint8Array;
}

/** A blocker at the start of a file. */
export function createBlocker({ size, data: room, fill }: Blocks): Blocker {
  /** Bytes of data in the block that was begun. */
  let begun = 0;
  return {
    put(data) {
      const completed = Math.floor((begun + data.length) / room);
      const target = new Uint8Array(data.length + completed * (size - room));
      let to = 0;
      for (let from = 0; from < data.length; ) {
        const part = data.subarray(from, from + room - begun);
        target.set(part, to);
        from += part.length;
        to += part.length;
        begun += part.length;
        if (begun < room) break;
        target.fill(fill, to, to + size - room);
        to += size - room;
        begun = 0;
      }
      return target;
    },
    finish() {
      const rest = begun === 0 ? 0 : size - begun;
      begun = 0;
      return new Uint8Array(rest).fill(fill);
    },
  };
}

function blocksOf(scheme: BlockedScheme): Blocks {
  const { blocks } = compiledScheme(scheme);
  if (blocks === undefined) {
    throw new SpecError({ code: "invalid_spec", path: "scheme.kind", expected: "blocked", received: scheme.kind });
  }
  return blocks;
}
