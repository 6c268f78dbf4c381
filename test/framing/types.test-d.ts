import type { Socket } from "node:net";
import type { Readable } from "node:stream";
import { describe, expectTypeOf, it } from "vitest";
import {
  binary2,
  createDeframer,
  deframe,
  deframerStream,
  type FrameScheme,
  type FramingScheme,
  frame,
  framerStream,
  type LengthScheme,
  mastercard1014,
} from "../../src/framing/index.ts";

declare const bytes: Uint8Array;
declare const stream: ReadableStream<Uint8Array>;

describe("Web streams", () => {
  it("fit where a transform stream is expected, and keep their type", () => {
    expectTypeOf(stream.pipeThrough(deframerStream(binary2))).toEqualTypeOf<ReadableStream<Uint8Array>>();
    expectTypeOf(stream.pipeThrough(framerStream(binary2))).toEqualTypeOf<ReadableStream<Uint8Array>>();
    expectTypeOf(deframerStream(binary2)).toEqualTypeOf<TransformStream<Uint8Array, Uint8Array>>();
    const other: ReadableStream<string> = new ReadableStream<string>();
    // @ts-expect-error a stream of text has no bytes
    other.pipeThrough(deframerStream(binary2));
  });
});

describe("sources", () => {
  it("are streams of bytes of any kind", () => {
    expectTypeOf(deframe).toBeCallableWith(stream, binary2);
    expectTypeOf(deframe).toBeCallableWith({} as Socket, binary2);
    expectTypeOf(deframe).toBeCallableWith({} as Readable, binary2);
    expectTypeOf(deframe).toBeCallableWith([bytes], binary2, { maxLength: 10 });
    expectTypeOf(deframe).toBeCallableWith({} as AsyncGenerator<Buffer>, mastercard1014);
    expectTypeOf(deframe).toBeCallableWith(new Blob([]).stream(), binary2);
    // @ts-expect-error bytes are no source of chunks
    deframe(bytes, binary2);
    // @ts-expect-error nor is text
    deframe("0001AA", binary2);
    expectTypeOf(deframe(stream, binary2)).toEqualTypeOf<AsyncGenerator<Uint8Array, void, undefined>>();
    expectTypeOf(createDeframer(binary2).push(bytes)).toEqualTypeOf<Iterable<Uint8Array>>();
  });
});

describe("schemes", () => {
  it("are told apart by their kind", () => {
    expectTypeOf<FramingScheme["kind"]>().toEqualTypeOf<"length" | "terminator" | "blocked">();
    expectTypeOf<FrameScheme["kind"]>().toEqualTypeOf<"length" | "terminator">();
    // @ts-expect-error a file in blocks has no frame of its own
    frame(bytes, mastercard1014);
    // @ts-expect-error there is no such option
    createDeframer({ kind: "length", size: 2, representation: "binary", inclusive: true });
    const mine: LengthScheme = { ...binary2, before: "02", counts: ["length"], extra: 5 };
    expectTypeOf(frame(bytes, mine)).toEqualTypeOf<Uint8Array>();
  });
});
