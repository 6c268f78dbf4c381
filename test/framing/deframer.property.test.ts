import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toHex } from "../../src/bytes/hex.ts";
import { compiledScheme } from "../../src/framing/compile-scheme.ts";
import { createDeframer } from "../../src/framing/deframer.ts";
import { FramingError } from "../../src/framing/framing-error.ts";
import { runs } from "../codec/arbitrary-message.ts";
import { allSchemes, arbitraryJunk, arbitraryMessages, streamOf } from "./arbitrary-stream.ts";
import { cutAt, outcomeOf } from "./outcome.ts";

const places = fc.array(fc.nat(500), { maxLength: 20 });
const maxLength = 60;

describe.each(allSchemes)("%s", (_, scheme) => {
  it.each(runs)("gives back any messages, glued and cut anywhere (%s)", (_, parameters) => {
    fc.assert(
      fc.property(arbitraryMessages(scheme), places, fc.boolean(), fc.boolean(), (messages, cuts, keepAlives, copy) => {
        const chunks = cutAt(streamOf(scheme, messages), cuts);
        const expected = messages.filter(({ length }) => keepAlives || length > 0).map(toHex);
        expect(outcomeOf(scheme, chunks, { keepAlives, copy })).toEqual({ messages: expected });
      }),
      parameters,
    );
  });

  it.each(runs)("makes of any bytes messages or a typed error, the same however they are cut (%s)", (_, parameters) => {
    fc.assert(
      fc.property(arbitraryJunk(scheme), places, (bytes, cuts) => {
        const options = { maxLength, keepAlives: true };
        const outcome = outcomeOf(scheme, [bytes], options);
        expect(outcomeOf(scheme, cutAt(bytes, cuts), options)).toEqual(outcome);
        expect(outcomeOf(scheme, cutAt(bytes, [...bytes.keys()]), options)).toEqual(outcome);
        expect(outcomeOf(scheme, cutAt(bytes, cuts), { ...options, copy: true })).toEqual(outcome);
        for (const message of outcome.messages) expect(message.length).toBeLessThanOrEqual(2 * maxLength);
        expect(outcome.fault?.offset ?? 0).toBeLessThanOrEqual(bytes.length);
        expect(outcome.fault?.offset ?? 0).toBeGreaterThanOrEqual(0);
        expect(outcome.fault?.message ?? "").not.toMatch(/NaN|\[object|(?:expected|received) undefined/);
      }),
      parameters,
    );
  });

  it.each(runs)("loses no byte of a stream that it reads to the end (%s)", (_, parameters) => {
    if (scheme.kind === "blocked" || (scheme.kind === "length" && scheme.empty === "end")) return;
    fc.assert(
      fc.property(arbitraryJunk(scheme), places, (bytes, cuts) => {
        const { messages, fault } = outcomeOf(scheme, cutAt(bytes, cuts), { maxLength, keepAlives: true, whole: true });
        const read = messages.join("");
        expect(toHex(bytes).startsWith(read)).toBe(true);
        if (fault === undefined) expect(read).toBe(toHex(bytes));
        else expect(fault.offset).toBeGreaterThanOrEqual(read.length / 2);
      }),
      parameters,
    );
  });

  it.each(runs)("holds no more than one frame, and only what has come (%s)", (_, parameters) => {
    const { prefix, tail } = compiledScheme(scheme);
    fc.assert(
      fc.property(arbitraryJunk(scheme), places, (bytes, cuts) => {
        const deframer = createDeframer(scheme, { maxLength });
        let pushed = 0;
        try {
          for (const chunk of cutAt(bytes, cuts)) {
            pushed += chunk.length;
            const before = deframer.buffered;
            let given = 0;
            for (const message of deframer.push(chunk)) given += message.length;
            expect(deframer.buffered).toBeLessThanOrEqual(maxLength + prefix + tail);
            expect(deframer.buffered + given).toBeLessThanOrEqual(before + chunk.length);
            expect(deframer.buffered).toBeLessThanOrEqual(pushed);
          }
        } catch (error) {
          if (!(error instanceof FramingError)) throw error;
          expect(deframer.buffered).toBeLessThanOrEqual(maxLength + prefix + tail);
        }
      }),
      parameters,
    );
  });
});
