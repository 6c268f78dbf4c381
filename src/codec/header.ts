import { hexAnyCase, toHex } from "../bytes/hex.ts";
import type { Compiled } from "./compile.ts";
import type { Header } from "./message.ts";
import { fail, type Reader } from "./reader.ts";

/** Reads the header at the reader's position, which it moves behind it. */
export function readHeader(reader: Reader): Header {
  const { compiled, bytes, pos } = reader;
  const stop = pos + compiled.headerBytes;
  if (stop > bytes.length) {
    fail(reader, {
      code: "truncated",
      path: "header",
      offset: pos,
      expected: `${compiled.headerBytes} bytes`,
      received: `${bytes.length - pos}`,
    });
  }
  if (!startsHeader(compiled, bytes, pos)) {
    fail(reader, {
      code: "invalid_header",
      path: "header",
      offset: pos,
      expected: `a header that starts with ${toHex(compiled.headerStart)}`,
      ...(startsHeader(compiled, bytes, pos + 2)
        ? { hint: "The length of the frame is still there: decode(spec, bytes.subarray(2))" }
        : { hint: "If this host sends none: extendSpec(spec, { header: null })" }),
    });
  }
  reader.pos = stop;
  return headerFor(compiled, bytes, pos, reader.digits);
}

const mostHeaders = 64;

/** The parts of the header at `pos`; `digits` are the hex digits of the whole input. A session sends few: they are kept. */
export function headerFor(compiled: Compiled, bytes: Uint8Array, pos: number, digits: string): Header {
  const { headers, headerBytes } = compiled;
  const known = headers.get(digits.substring(pos * 2, (pos + headerBytes) * 2));
  if (known !== undefined) return known;
  // A text of its own: a part of the input's text would keep all of it alive.
  const own = hexAnyCase(bytes, pos, pos + headerBytes);
  const header = headerOf(compiled, own.toUpperCase());
  if (headers.size === mostHeaders) headers.clear();
  headers.set(own, header);
  return header;
}

function headerOf({ header: nodes, headerNames }: Compiled, digits: string): Header {
  let at = 0;
  const parts = nodes.map(({ size }, i) => {
    const start = at;
    at += size;
    return [headerNames[i]!, digits.slice(start, at)];
  });
  return Object.freeze(Object.fromEntries(parts));
}

/** True if the bytes at `pos` are those that every header of the dialect starts with. */
export function startsHeader({ headerStart }: Compiled, bytes: Uint8Array, pos: number): boolean {
  for (let i = 0; i < headerStart.length; i++) if (bytes[pos + i] !== headerStart[i]) return false;
  return true;
}
