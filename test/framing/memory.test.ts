import { describe, expect, it } from "vitest";
import { fromHex, toHex } from "../../src/bytes/hex.ts";
import { createDeframer } from "../../src/framing/deframer.ts";
import { base24, binary2, binary4, mastercard1014 } from "../../src/framing/schemes.ts";
import { faultOf } from "./outcome.ts";

const megabyte = 1_000_000;

describe("a length that claims four gigabytes", () => {
  it("is an error before anything is held, unless so much is asked for", () => {
    const deframer = createDeframer(binary4);
    expect(faultOf(() => deframer.push(fromHex("FFFFFFFF AABBCC"))).code).toBe("length_over_maximum");
    expect(deframer.buffered).toBe(0);
  });

  it("is an error of which no more than the length is held, where that comes in two chunks", () => {
    const deframer = createDeframer(binary4);
    deframer.push(fromHex("FF"));
    expect(faultOf(() => deframer.push(fromHex("FFFFFF AABBCC"))).code).toBe("length_over_maximum");
    expect(deframer.buffered).toBe(4);
  });

  it("takes no more memory than what has come of it", () => {
    const { arrayBuffers } = process.memoryUsage();
    const deframers = Array.from({ length: 16 }, () => createDeframer(binary4, { maxLength: 2 ** 32 }));
    for (const deframer of deframers) {
      deframer.push(fromHex("FFFFFFFF AA"));
      deframer.push(fromHex("BBCC"));
    }
    expect(deframers.map(({ buffered }) => buffered)).toEqual(Array(16).fill(7));
    expect(process.memoryUsage().arrayBuffers - arrayBuffers).toBeLessThan(megabyte);
  });
});

describe("the room for a frame that is held", () => {
  it.each([
    ["a length", binary2, fromHex("FFFF")],
    ["a terminator", base24, new Uint8Array(0)],
  ])("grows with it, one byte after the other, with %s", (_, scheme, prefix) => {
    const deframer = createDeframer(scheme);
    deframer.push(prefix);
    const given = Array.from({ length: 65_535 }, () => [...deframer.push(Uint8Array.of(0x5a))].length);
    expect(given.indexOf(1)).toBe(prefix.length > 0 ? 65_534 : -1);
    expect(deframer.buffered).toBe(prefix.length > 0 ? 0 : 65_535);
  });

  it("is of a source that fills the same chunk again and again", () => {
    const deframer = createDeframer(binary2);
    const chunk = new Uint8Array(4);
    const messages: Uint8Array[] = [];
    for (const hex of ["0006A1A2", "A3A4A5A6", "0006B1B2", "B3B4B5B6"]) {
      chunk.set(fromHex(hex));
      messages.push(...deframer.push(chunk));
    }
    chunk.fill(0);
    expect(messages.map(toHex)).toEqual(["A1A2A3A4A5A6", "B1B2B3B4B5B6"]);
  });
});

describe("a message that lies wholly in a chunk", () => {
  it.each([
    ["a Uint8Array", fromHex("00000002AABB")],
    ["a Buffer", Buffer.from("00000002AABB", "hex")],
    ["the middle of other bytes", fromHex("FFFF00000002AABBFFFF").subarray(2, 8)],
  ])("is a part of it: %s", (_, chunk) => {
    const [message] = [...createDeframer(binary4).push(chunk)] as [Uint8Array];
    expect(toHex(message)).toBe("AABB");
    expect(message.buffer).toBe(chunk.buffer);
    chunk[4] = 0xcc;
    expect(toHex(message)).toBe("CCBB");
  });

  it.each([
    ["a Uint8Array", fromHex("00000002AABB")],
    ["a Buffer", Buffer.from("00000002AABB", "hex")],
  ])("is a copy of it if that is asked for: %s", (_, chunk) => {
    const [message] = [...createDeframer(binary4, { copy: true }).push(chunk)] as [Uint8Array];
    expect(message.buffer.byteLength).toBe(2);
    expect(Object.getPrototypeOf(message)).toBe(Uint8Array.prototype);
    chunk[4] = 0xcc;
    expect(toHex(message)).toBe("AABB");
  });

  it("is a part of it in a block too", () => {
    const file = new Uint8Array(1014).fill(0x40);
    file.set(fromHex("00000002AABB 00000000"));
    const [message] = [...createDeframer(mastercard1014).push(file)] as [Uint8Array];
    expect(toHex(message)).toBe("AABB");
    expect(message.buffer).toBe(file.buffer);
  });
});
