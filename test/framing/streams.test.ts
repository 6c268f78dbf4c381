import { describe, expect, it } from "vitest";
import { fromHex, toHex } from "../../src/bytes/hex.ts";
import { deframerStream } from "../../src/framing/deframer-stream.ts";
import { framerStream } from "../../src/framing/framer-stream.ts";
import { base24, bcd2, binary2, mastercard1014, mastercardVbs } from "../../src/framing/schemes.ts";
import { joined, outcomeOf } from "./outcome.ts";

/** A stream of these chunks that notes how many were taken and why it was cancelled. */
function sourceOf(chunks: readonly string[]) {
  const log = { pulled: 0, cancelled: [] as unknown[] };
  const stream = new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        const chunk = chunks[log.pulled++];
        if (chunk === undefined) controller.close();
        else controller.enqueue(fromHex(chunk));
      },
      cancel(reason) {
        log.cancelled.push(reason);
      },
    },
    { highWaterMark: 0 },
  );
  return { stream, log };
}

/** All that a stream gives, one piece after the other, and what it fails with in the end. */
async function read(stream: ReadableStream<Uint8Array>): Promise<{ pieces: readonly string[]; error?: unknown }> {
  const reader = stream.getReader();
  const pieces: string[] = [];
  try {
    while (true) {
      const { done, value } = await reader.read();
      if (done) return { pieces };
      pieces.push(toHex(value));
    }
  } catch (error) {
    return { pieces, error };
  }
}

/** Lets everything that is ready to run do so. */
const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

describe("deframerStream", () => {
  it("makes messages of chunks cut anywhere", async () => {
    const { stream } = sourceOf(["00", "03AABB", "CC0000", "0001DD0002", "EEFF"]);
    expect(await read(stream.pipeThrough(deframerStream(binary2)))).toEqual({ pieces: ["AABBCC", "DD", "EEFF"] });
  });

  it("takes the options of a deframer", async () => {
    const { stream } = sourceOf(["0001AA0000"]);
    const messages = await read(stream.pipeThrough(deframerStream(binary2, { keepAlives: true, whole: true })));
    expect(messages).toEqual({ pieces: ["0001AA", "0000"] });
  });

  it("gives every message before a fault, however late it is read, then fails", async () => {
    const { stream, log } = sourceOf(["0001AA", "0001BB0001CCFFFF0001DD", "0001EE"]);
    const messages = stream.pipeThrough(deframerStream(bcd2));
    const reader = messages.getReader();
    expect(toHex((await reader.read()).value as Uint8Array)).toBe("AA");
    expect(toHex((await reader.read()).value as Uint8Array)).toBe("BB");
    // The fault has been found by now; the message before it must still be there.
    await settled();
    expect(log.cancelled).toEqual([expect.objectContaining({ code: "invalid_length", offset: 9 })]);
    expect(toHex((await reader.read()).value as Uint8Array)).toBe("CC");
    await expect(reader.read()).rejects.toMatchObject({ name: "FramingError", code: "invalid_length", offset: 9 });
    await expect(reader.closed).rejects.toMatchObject({ code: "invalid_length" });
  });

  it("gives them to reads that were waiting, too", async () => {
    const stream = deframerStream(bcd2);
    const reader = stream.readable.getReader();
    const reads = Promise.allSettled([reader.read(), reader.read(), reader.read(), reader.read()]);
    const writer = stream.writable.getWriter();
    await writer.write(fromHex("0001AA0001BBFFFF"));
    const results = await reads;
    expect(results.slice(0, 2)).toEqual(
      ["AA", "BB"].map((hex) => ({ status: "fulfilled", value: { done: false, value: fromHex(hex) } })),
    );
    for (const result of results.slice(2)) {
      expect(result).toMatchObject({ status: "rejected", reason: { code: "invalid_length", offset: 6 } });
    }
    await expect(writer.write(fromHex("0001CC"))).rejects.toMatchObject({ code: "invalid_length", offset: 6 });
  });

  it("fails if the stream ends inside a message", async () => {
    const { stream } = sourceOf(["0001AA", "0002BB"]);
    expect(await read(stream.pipeThrough(deframerStream(binary2)))).toEqual({
      pieces: ["AA"],
      error: expect.objectContaining({ code: "truncated", offset: 3, received: "3" }),
    });
  });

  it("fails at a chunk that is not bytes", async () => {
    for (const wrong of ["0001AA", undefined]) {
      const stream = deframerStream(binary2);
      const writer = stream.writable.getWriter();
      writer.write(wrong as unknown as Uint8Array).catch(() => undefined);
      expect(await read(stream.readable)).toMatchObject({ pieces: [], error: { code: "invalid_value" } });
    }
  });

  it("passes on what its source fails with", async () => {
    const broken = new Error("connection reset");
    const source = new ReadableStream<Uint8Array>({ start: (controller) => controller.error(broken) });
    expect(await read(source.pipeThrough(deframerStream(binary2)))).toEqual({ pieces: [], error: broken });
  });

  it("cancels its source when it is cancelled", async () => {
    const { stream, log } = sourceOf(["0001AA", "0001BB"]);
    const reader = stream.pipeThrough(deframerStream(binary2)).getReader();
    await reader.read();
    await reader.cancel("enough");
    await settled();
    expect(log.cancelled).toEqual(["enough"]);
  });

  it("reads no further than a few chunks ahead of its reader", async () => {
    const { stream, log } = sourceOf(Array(100).fill("0001AA0001BB"));
    const reader = stream.pipeThrough(deframerStream(binary2)).getReader();
    await settled();
    expect(log.pulled).toBeLessThanOrEqual(2);
    await reader.read();
    await settled();
    expect(log.pulled).toBeLessThanOrEqual(4);
  });
});

describe("framerStream", () => {
  it("frames each message", async () => {
    const { stream } = sourceOf(["AABBCC", "", "DD"]);
    expect(await read(stream.pipeThrough(framerStream(binary2)))).toEqual({ pieces: ["0003AABBCC", "0000", "0001DD"] });
  });

  it("writes the end of a file", async () => {
    expect(await read(sourceOf(["AA", "BB"]).stream.pipeThrough(framerStream(mastercardVbs)))).toEqual({
      pieces: ["00000001AA", "00000001BB", "00000000"],
    });
    expect(await read(sourceOf([]).stream.pipeThrough(framerStream(mastercardVbs)))).toEqual({ pieces: ["00000000"] });
  });

  it("writes blocks, the last of them filled up", async () => {
    const records = [1, 1003, 1012, 500].map((length, i) => `0${i}`.repeat(length));
    const { pieces } = await read(sourceOf(records).stream.pipeThrough(framerStream(mastercard1014)));
    const file = joined(pieces.map(fromHex));
    // 4 * 4 + 2516 + 4 bytes of data.
    expect(file.length).toBe(3 * 1014);
    expect(toHex(file.subarray(0, 11))).toBe("0000000100000003EB0101");
    expect([1012, 2026, 3040].map((at) => toHex(file.subarray(at, at + 2)))).toEqual(["4040", "4040", "4040"]);
    expect(outcomeOf(mastercard1014, [file])).toEqual({ messages: records });
  });

  it("writes no block more where the last is full", async () => {
    const { pieces } = await read(sourceOf(["AA".repeat(1004)]).stream.pipeThrough(framerStream(mastercard1014)));
    expect(pieces.join("")).toBe(`000003EC${"AA".repeat(1004)}000000004040`);
  });

  it("refuses a record that would end the file", async () => {
    const { stream } = sourceOf(["AA", "", "BB"]);
    expect(await read(stream.pipeThrough(framerStream(mastercardVbs)))).toEqual({
      pieces: ["00000001AA"],
      error: expect.objectContaining({ name: "FramingError", code: "value_too_short" }),
    });
  });

  it("fails at a message that cannot be framed, after those before it", async () => {
    const { stream, log } = sourceOf(["AA", "0103", "BB"]);
    const { pieces, error } = await read(stream.pipeThrough(framerStream(base24)));
    expect(pieces).toEqual(["AA03"]);
    expect(error).toMatchObject({ name: "FramingError", code: "invalid_content", offset: 1 });
    await settled();
    expect(log.cancelled).toEqual([error]);
  });

  it("refuses a scheme that cannot be used at once", () => {
    const scheme = { kind: "length", size: 9, representation: "binary" } as const;
    expect(() => framerStream(scheme)).toThrow(expect.objectContaining({ name: "SpecError" }));
    expect(() => deframerStream(scheme)).toThrow(expect.objectContaining({ name: "SpecError" }));
  });

  it("is undone by deframerStream", async () => {
    const messages = ["AABBCC", "DD", "EE".repeat(5000)];
    const { stream } = sourceOf(messages);
    const piped = stream.pipeThrough(framerStream(bcd2)).pipeThrough(deframerStream(bcd2));
    expect(await read(piped)).toEqual({ pieces: messages });
  });
});
