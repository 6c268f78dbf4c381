import { once } from "node:events";
import { createServer, type Socket } from "node:net";
import { Readable } from "node:stream";
import { describe, expect, it } from "vitest";
import { fromHex, toHex } from "../../src/bytes/hex.ts";
import { type ChunkSource, deframe, type ReadableChunks } from "../../src/framing/deframe.ts";
import type { DeframerOptions } from "../../src/framing/deframer.ts";
import { FramingError } from "../../src/framing/framing-error.ts";
import type { FramingScheme } from "../../src/framing/scheme.ts";
import { bcd2, binary2, mastercardVbs } from "../../src/framing/schemes.ts";

const chunks: readonly Uint8Array[] = ["00", "03AABB", "CC0000", "0001DD0002", "EEFF"].map(fromHex);
const expected = ["AABBCC", "DD", "EEFF"];

/** All the messages, and the fault behind them if there was one. */
async function collected(
  source: ChunkSource,
  scheme: FramingScheme,
  options?: DeframerOptions,
): Promise<{ readonly messages: readonly string[]; readonly code?: string; readonly offset?: number | undefined }> {
  const messages: string[] = [];
  try {
    for await (const message of deframe(source, scheme, options)) messages.push(toHex(message));
    return { messages };
  } catch (error) {
    if (!(error instanceof FramingError)) throw error;
    return { messages, code: error.code, offset: error.offset };
  }
}

/** A Web stream of these chunks that notes how often it was asked, and why it was cancelled. */
function webStream(parts: readonly Uint8Array[]) {
  const log = { pulled: 0, cancelled: [] as unknown[] };
  const stream = new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        const part = parts[log.pulled++];
        if (part === undefined) controller.close();
        else controller.enqueue(part);
      },
      cancel(reason) {
        log.cancelled.push(reason);
      },
    },
    { highWaterMark: 0 },
  );
  return { stream, log };
}

/** The same stream as in a runtime where it is not iterable. */
function notIterable(stream: ReadableStream<Uint8Array>): ReadableChunks {
  return { getReader: () => stream.getReader() };
}

/** A generator that notes whether it was closed. */
function generated(parts: readonly Uint8Array[]) {
  const log = { given: 0, closed: false };
  function* generate(): Generator<Uint8Array> {
    try {
      for (const part of parts) {
        log.given++;
        yield part;
      }
    } finally {
      log.closed = true;
    }
  }
  return { source: generate(), log };
}

async function* asynchronous(parts: readonly Uint8Array[]): AsyncGenerator<Uint8Array> {
  for (const part of parts) yield part;
}

describe("the messages of", () => {
  it.each<readonly [name: string, source: () => ChunkSource]>([
    ["an array", () => chunks],
    ["a generator", () => generated(chunks).source],
    ["an asynchronous generator", () => asynchronous(chunks)],
    ["a Node stream", () => Readable.from(chunks)],
    ["a Web stream", () => webStream(chunks).stream],
    ["a Web stream that is not iterable", () => notIterable(webStream(chunks).stream)],
    ["a Blob", () => new Blob(chunks.map((chunk) => new Uint8Array(chunk))).stream()],
  ])("%s", async (_, source) => {
    expect(await collected(source(), binary2)).toEqual({ messages: expected });
    expect(await collected(source(), binary2, { keepAlives: true })).toEqual({
      messages: ["AABBCC", "", "DD", "EEFF"],
    });
    expect(await collected(source(), binary2, { maxLength: 2 })).toEqual({
      messages: [],
      code: "length_over_maximum",
      offset: 0,
    });
    expect(await collected(source(), bcd2)).toEqual({ messages: expected });
  });
});

describe("a fault", () => {
  it("is thrown after the messages that came before it in the same chunk", async () => {
    const source = [fromHex("0001AA 0001BB FFFF 0001CC")];
    expect(await collected(source, bcd2)).toEqual({ messages: ["AA", "BB"], code: "invalid_length", offset: 6 });
  });

  it("of an end inside a message is thrown at the end", async () => {
    expect(await collected([fromHex("0001AA 0002BB")], binary2)).toEqual({
      messages: ["AA"],
      code: "truncated",
      offset: 3,
    });
    expect(await collected([fromHex("00000001AA")], mastercardVbs)).toMatchObject({
      messages: ["AA"],
      code: "truncated",
    });
  });

  it("closes the source", async () => {
    const { source, log } = generated([fromHex("FFFF"), fromHex("0001AA")]);
    await collected(source, bcd2);
    expect(log).toEqual({ given: 1, closed: true });

    const readable = Readable.from([fromHex("FFFF"), fromHex("0001AA")]);
    await collected(readable, bcd2);
    expect(readable.destroyed).toBe(true);

    for (const wrap of [(stream: ReadableStream<Uint8Array>) => stream, notIterable]) {
      const web = webStream([fromHex("FFFF"), fromHex("0001AA")]);
      await collected(wrap(web.stream), bcd2);
      expect(web.log).toEqual({ pulled: 1, cancelled: [undefined] });
      expect(web.stream.locked).toBe(false);
    }
  });

  it("of the source is passed on, and its lock is given back", async () => {
    const broken = new Error("connection reset");
    async function* breaking(): AsyncGenerator<Uint8Array> {
      yield fromHex("0001AA 00");
      throw broken;
    }
    await expect(collected(breaking(), binary2)).rejects.toBe(broken);

    const stream = new ReadableStream<Uint8Array>({ pull: (controller) => controller.error(broken) });
    await expect(collected(notIterable(stream), binary2)).rejects.toBe(broken);
    expect(stream.locked).toBe(false);
  });

  it("of a chunk that is text says so", async () => {
    const text = Readable.from(["0001", "AA"], { encoding: "utf8" });
    expect(await collected(text, binary2)).toMatchObject({ messages: [], code: "invalid_value" });
  });

  it("of the scheme or an option is thrown at once", () => {
    expect(() => deframe(chunks, { kind: "length", size: 0, representation: "binary" })).toThrow(
      expect.objectContaining({ name: "SpecError" }),
    );
    expect(() => deframe(chunks, binary2, { maxLength: 0 })).toThrow(expect.objectContaining({ name: "SpecError" }));
  });
});

describe("leaving the loop early", () => {
  it("closes a generator, and asks for no more", async () => {
    const { source, log } = generated(chunks);
    for await (const message of deframe(source, binary2)) {
      expect(toHex(message)).toBe("AABBCC");
      break;
    }
    expect(log).toEqual({ given: 3, closed: true });
  });

  it("destroys a Node stream", async () => {
    const readable = Readable.from(chunks);
    for await (const _ of deframe(readable, binary2)) break;
    expect(readable.destroyed).toBe(true);
  });

  it.each([
    ["a Web stream", (stream: ReadableStream<Uint8Array>): ChunkSource => stream],
    ["a Web stream that is not iterable", notIterable],
  ])("cancels %s and gives back its lock", async (_, wrap) => {
    const { stream, log } = webStream(chunks);
    for await (const _ of deframe(wrap(stream), binary2)) break;
    expect(log).toEqual({ pulled: 3, cancelled: [undefined] });
    expect(stream.locked).toBe(false);
  });

  it("closes the source when the body of the loop throws", async () => {
    const { source, log } = generated(chunks);
    const run = async () => {
      for await (const _ of deframe(source, binary2)) throw new Error("in the loop");
    };
    await expect(run()).rejects.toThrow("in the loop");
    expect(log.closed).toBe(true);
  });
});

it("reads chunks only as messages are taken", async () => {
  const { stream, log } = webStream(chunks);
  const messages = deframe(stream, binary2);
  expect(log.pulled).toBe(0);
  await messages.next();
  expect(log.pulled).toBe(3);
  await messages.return();
  expect(log.cancelled.length).toBe(1);
});

it("reads a socket, on which bytes arrive as they like", async () => {
  const server = createServer((socket: Socket) => {
    socket.setNoDelay();
    socket.write(fromHex("0003AA"), () => socket.write(fromHex("BBCC00"), () => socket.end(fromHex("01DD"))));
  }).listen(0, "127.0.0.1");
  try {
    await once(server, "listening");
    const { connect } = await import("node:net");
    const address = server.address();
    if (address === null || typeof address === "string") throw new Error("no port");
    expect(await collected(connect(address.port, "127.0.0.1"), binary2)).toEqual({ messages: ["AABBCC", "DD"] });
  } finally {
    server.close();
  }
});
