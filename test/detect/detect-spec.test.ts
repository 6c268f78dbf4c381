import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fromHex } from "../../src/bytes/hex.ts";
import { decode } from "../../src/codec/decode.ts";
import { encode } from "../../src/codec/encode.ts";
import { builtInSpecs } from "../../src/detect/built-in-specs.ts";
import { detectSpec } from "../../src/detect/detect-spec.ts";
import type { Detection, DetectionReasonId } from "../../src/detect/detection.ts";
import { framings } from "../../src/detect/framings.ts";
import { SpecError } from "../../src/error.ts";
import { frame } from "../../src/framing/frame.ts";
import * as schemes from "../../src/framing/schemes.ts";
import { extendSpec } from "../../src/spec/extend-spec.ts";
import * as specs from "../../src/specs/index.ts";
import { iso1987Ascii, iso1987AsciiBinaryBitmap } from "../../src/specs/iso8583-1987-ascii.ts";
import { unionpayPos } from "../../src/specs/unionpay-pos.ts";
import { visaBase1 } from "../../src/specs/visa-base1.ts";

const fields = {
  2: "4761739001010119",
  3: "000000",
  4: "000000001999",
  7: "1205093000",
  11: "000123",
  12: "093000",
  13: "1205",
  37: "533909000123",
  39: "51",
  41: "TERM0001",
  42: "MERCHANT0000001",
  49: "840",
};
const ascii = encode(iso1987Ascii, { mti: "0210", fields });
const asciiBinary = encode(iso1987AsciiBinaryBitmap, { mti: "0210", fields });
const { 7: _, ...terminalFields } = fields;
const header = {
  tpdu: "6000030000",
  applicationType: "60",
  softwareVersion: "31",
  terminalStatus: "0",
  processingRequirement: "0",
  softwareSubVersion: "311303",
};
const terminal = encode(unionpayPos, { mti: "0210", header, fields: { ...terminalFields, 49: "156" } });

function bestOf(bytes: Uint8Array): Detection {
  const [best] = detectSpec(bytes);
  if (best === undefined) throw new Error("nothing was found");
  return best;
}

const idsOf = ({ reasons }: Detection): readonly DetectionReasonId[] => reasons.map(({ id }) => id);
const join = (...parts: readonly Uint8Array[]): Uint8Array => Uint8Array.from(parts.flatMap((part) => [...part]));

describe("detectSpec", () => {
  it("names dialect, place and reasons", () => {
    expect(bestOf(frame(terminal, schemes.binary2))).toEqual({
      spec: unionpayPos,
      score: expect.closeTo(0.97, 1),
      start: 2,
      end: terminal.length + 2,
      complete: true,
      header: "present",
      framing: { id: "binary2", scheme: schemes.binary2, others: [] },
      reasons: [
        { id: "complete" },
        { id: "expected-elements", text: "11" },
        { id: "expected-elements", text: "39" },
        { id: "card-number-checks" },
        { id: "plausible-values", text: "2, 4, 11, 12, 13, 37, 39, 41, 42, 49" },
        { id: "header-present" },
        { id: "length-right" },
      ],
    });
  });

  it.each(Object.entries(framings))("finds a message in a frame of %s", (id, scheme) => {
    const framed = frame(ascii, scheme);
    const best = bestOf(framed);
    expect(best.spec).toBe(iso1987Ascii);
    expect(best.complete).toBe(true);
    expect(decode(iso1987Ascii, framed.subarray(best.start, best.end)).fields[39]).toBe("51");
    expect([best.framing?.id, ...(best.framing?.others ?? [])]).toContain(id);
  });

  it("names schemes as the framing module exports them", () => {
    const exported: Readonly<Record<string, unknown>> = { ...schemes };
    for (const [id, scheme] of Object.entries(framings)) expect(exported[id]).toBe(scheme);
  });

  it("tells schemes that read the same", () => {
    // A length of four bytes, or two zeros and a length of two.
    const { framing } = bestOf(frame(ascii, schemes.binary4));
    expect(framing).toMatchObject({ id: "binary4", others: ["gicc"] });
  });

  it("takes the first of several messages", () => {
    const framed = frame(terminal, schemes.binary2);
    const best = bestOf(join(framed, framed, framed));
    expect(best).toMatchObject({ spec: unionpayPos, start: 2, end: framed.length, complete: true });
    expect(idsOf(best)).toContain("more-messages");
  });

  it("looks behind a length that is wrong", () => {
    const best = bestOf(join(fromHex("00AA"), terminal));
    expect(best).toMatchObject({ spec: unionpayPos, start: 2, complete: true });
    expect(idsOf(best)).toContain("length-wrong");
  });

  it("looks behind a TPDU, and at messages without the header of the dialect", () => {
    // Parts in 60, and an odd number of digits on the left: the dialect of the standard has neither.
    const request = encode(unionpayPos, {
      mti: "0200",
      header,
      fields: { 3: "000000", 4: "000000001999", 11: "000123", 22: "051", 60: { 1: "22", 2: "000001", 3: "000" } },
    });
    const headless = bestOf(request.subarray(11));
    expect(headless).toMatchObject({ spec: unionpayPos, start: 0, header: "missing", complete: true });
    const behindTpdu = bestOf(join(request.subarray(0, 5), request.subarray(11)));
    expect(behindTpdu).toMatchObject({ spec: unionpayPos, start: 5, header: "missing", complete: true });
    expect(idsOf(behindTpdu)).toContain("tpdu-before");
    const plain = join(fromHex("6000030000"), ascii);
    expect(bestOf(plain)).toMatchObject({ spec: iso1987Ascii, start: 5, complete: true });
  });

  it("says that a header is faulty, and where reading stopped", () => {
    const message = encode(specs.base24, {
      mti: "0210",
      header: { literal: "ISO", product: "02", release: "60", status: "000", originator: "1", responder: "0" },
      fields: { ...fields, 41: "TERM000100000000" },
    });
    expect(bestOf(message)).toMatchObject({ spec: specs.base24, header: "present", complete: true });
    message[5] = 0x20;
    expect(bestOf(message)).toMatchObject({ spec: specs.base24, header: "faulty", complete: false });
    const cut = bestOf(ascii.subarray(0, ascii.length - 2));
    expect(cut).toMatchObject({
      spec: iso1987Ascii,
      complete: false,
      fault: { code: "truncated", path: "49", offset: ascii.length - 3 },
    });
    expect(cut.reasons[0]).toEqual({ id: "stops-at-fault", text: "truncated, 49" });
  });

  it("forgives another filler, with less confidence", () => {
    const message = encode(unionpayPos, {
      mti: "0200",
      header,
      fields: { ...terminalFields, 35: "4761739001010119D221201100000123456789".slice(0, 37), 49: "156" },
    });
    const strict = bestOf(message);
    const at = message.indexOf(0x37, 21) + 1;
    expect(strict.complete).toBe(true);
    const withF = message.map((byte, i) => (i === at + 18 ? byte | 0x0f : byte));
    const best = bestOf(withF);
    expect(best).toMatchObject({ spec: unionpayPos, complete: false, fault: { code: "invalid_filler", path: "35" } });
    expect(idsOf(best)).toContain("other-filler");
    expect(best.score).toBeLessThan(strict.score);
  });

  it("gives dialects that read the same values the same score, the standard's first", () => {
    const [first, ...others] = detectSpec(asciiBinary);
    const ties = others.filter(({ score }) => score === first?.score).map(({ spec }) => spec.name);
    expect(first?.spec).toBe(iso1987AsciiBinaryBitmap);
    expect(ties).toEqual(["postilion", "postilion-icc-bitmap", "tsys-issuer", "iso_8583"]);
    expect(first?.reasons).toContainEqual({ id: "reads-the-same", text: ties.join(", ") });
  });

  it("tries the specs that it is given, and no other", () => {
    const mine = extendSpec(iso1987Ascii, { name: "mine", title: "Mine" });
    expect(detectSpec(ascii, [visaBase1, mine]).map(({ spec }) => spec.name)).toEqual(["mine"]);
    expect(detectSpec(ascii, [])).toEqual([]);
    const broken = { ...iso1987Ascii, elements: { 2: { format: "nonsense" } } };
    expect(() => detectSpec(ascii, [broken])).toThrow(SpecError);
  });

  it("shows no value of the message", () => {
    const told = JSON.stringify(detectSpec(frame(terminal, schemes.binary2)).map(({ spec: _spec, ...rest }) => rest));
    for (const value of [fields[2], fields[37], fields[41], "000000001999"]) expect(told).not.toContain(value);
  });

  it("takes any bytes without complaint, the likeliest first, each dialect once", () => {
    const around = fc
      .tuple(fc.constantFrom(ascii, asciiBinary, terminal), fc.nat(), fc.nat(), fc.nat(255))
      .map(([message, cut, at, byte]) => {
        const changed = message.slice(0, 1 + (cut % message.length));
        changed[at % changed.length] = byte;
        return changed;
      });
    fc.assert(
      fc.property(fc.oneof(around, fc.uint8Array({ maxLength: 200 })), (bytes) => {
        const found = detectSpec(bytes);
        const scores = found.map(({ score }) => score);
        expect(scores).toEqual([...scores].sort((a, b) => b - a));
        expect(new Set(found.map(({ spec }) => spec)).size).toBe(found.length);
        for (const { spec, start, end, score, complete, header } of found) {
          expect(score).toBeGreaterThan(0);
          expect(score).toBeLessThanOrEqual(1);
          expect(start).toBeLessThan(end);
          expect(end).toBeLessThanOrEqual(bytes.length);
          const read = header === "missing" ? extendSpec(spec, { header: null }) : spec;
          if (complete) expect(() => decode(read, bytes.subarray(start, end))).not.toThrow();
        }
      }),
      { numRuns: 300 },
    );
  });
});

it("knows every dialect that is exported", () => {
  const exported = Object.values<unknown>({ ...specs }).filter(
    (value) => typeof value === "object" && value !== null && "elements" in value && "wire" in value,
  );
  expect(new Set<unknown>(builtInSpecs())).toEqual(new Set(exported));
  expect(builtInSpecs()).toBe(builtInSpecs());
});
