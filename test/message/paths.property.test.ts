import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compiledOf } from "../../src/codec/compile.ts";
import { decode } from "../../src/codec/decode.ts";
import { encode } from "../../src/codec/encode.ts";
import type { AnyFields, Message } from "../../src/codec/message.ts";
import { Iso8583Error } from "../../src/error.ts";
import { diff } from "../../src/message/diff.ts";
import { get } from "../../src/message/get.ts";
import { leavesOf } from "../../src/message/leaves.ts";
import { set } from "../../src/message/set.ts";
import type { Spec } from "../../src/spec/spec.ts";
import { iso1987Ascii } from "../../src/specs/iso8583-1987-ascii.ts";
import { unionpayPos } from "../../src/specs/unionpay-pos.ts";
import { arbitraryMessage, runs } from "../codec/arbitrary-message.ts";

const specs: readonly (readonly [name: string, spec: Spec<AnyFields>])[] = [
  ["iso8583-1987-ascii", iso1987Ascii as Spec<AnyFields>],
  ["unionpay-pos", unionpayPos as Spec<AnyFields>],
];

/** Decoded messages. */
function decoded(spec: Spec<AnyFields>): fc.Arbitrary<Message<AnyFields>> {
  return arbitraryMessage(spec).map((message) => decode(spec, encode(spec, message)));
}

/** The places of a message that hold a value, and what they hold. */
function placesOf(spec: Spec, { fields, mti }: Message<AnyFields>) {
  return leavesOf(compiledOf(spec), fields, mti).filter(({ value }) => value !== undefined);
}

const anyPath = fc.oneof(
  fc.string(),
  fc
    .array(
      fc.constantFrom(
        "2",
        "39",
        "54",
        "55",
        "60",
        "1",
        "9F26",
        "70",
        "[0]",
        "[1]",
        "__proto__",
        "constructor",
        "mti",
        "header",
        "tpdu",
      ),
      {
        minLength: 1,
        maxLength: 5,
      },
    )
    .map((steps) => steps.join(".").replaceAll(".[", "[")),
);

describe.each(specs)("%s", (_, spec) => {
  it.each(runs)("get finds whatever describe tells of (%s)", (_, parameters) => {
    fc.assert(
      fc.property(decoded(spec), (message) => {
        for (const { path, value } of placesOf(spec, message)) expect(get(message, path)).toBe(value);
      }),
      parameters,
    );
  });

  it.each(runs)("what is set is there, nothing else has changed, and diff names it (%s)", (_, parameters) => {
    fc.assert(
      fc.property(decoded(spec), fc.nat(), fc.string({ maxLength: 12 }), (message, at, value) => {
        const places = placesOf(spec, message);
        const chosen = places[at % Math.max(1, places.length)];
        if (chosen === undefined) return;
        const before = structuredClone(message.fields);
        const changed = set(message, chosen.path, value);
        expect(get(changed, chosen.path)).toBe(value);
        expect({ ...message.fields }).toEqual(before);
        expect(Object.getPrototypeOf(changed.fields)).toBe(Object.getPrototypeOf(message.fields));
        for (const { path, value: other } of places) if (path !== chosen.path) expect(get(changed, path)).toBe(other);
        const paths = diff(message, changed).map(({ path, kind }) => [path, kind]);
        expect(paths).toEqual(value === chosen.value ? [] : [[chosen.path, "changed"]]);
      }),
      parameters,
    );
  });

  it.each(runs)("an element that is removed is gone, and set again all is as it was (%s)", (_, parameters) => {
    fc.assert(
      fc.property(decoded(spec), fc.nat(), (message, at) => {
        const keys = Object.keys(message.fields);
        const key = keys[at % Math.max(1, keys.length)];
        if (key === undefined) return;
        const removed = set(message, key, undefined);
        expect(Object.keys(removed.fields)).toEqual(keys.filter((other) => other !== key));
        expect(
          diff(message, removed).every(({ path, kind }) => path.split(/[.[]/)[0] === key && kind === "removed"),
        ).toBe(true);
        const again = set(removed, key, message.fields[Number(key)]);
        expect(again).toEqual(message);
        expect(Object.keys(again.fields)).toEqual(keys);
      }),
      parameters,
    );
  });

  it.each(runs)("a message does not differ from itself, and two differ alike both ways (%s)", (_, parameters) => {
    fc.assert(
      fc.property(decoded(spec), decoded(spec), (one, other) => {
        expect(diff(one, one)).toEqual([]);
        expect(diff(one, structuredClone(one), { spec })).toEqual([]);
        const there = diff(one, other);
        const back = diff(other, one);
        const turned = { added: "removed", removed: "added", changed: "changed", reordered: "reordered" };
        const text = (path: string, kind: string) => `${path} ${kind}`;
        expect(there.map(({ path, kind }) => text(path, kind)).sort()).toEqual(
          back.map(({ path, kind }) => text(path, turned[kind])).sort(),
        );
        const elements = there.map(({ path }) => Number.parseInt(path, 10)).filter((number) => !Number.isNaN(number));
        expect(elements).toEqual([...elements].sort((a, b) => a - b));
      }),
      parameters,
    );
  });

  it.each(runs)("any path gives a value of the message's own or a typed error (%s)", (_, parameters) => {
    fc.assert(
      fc.property(
        decoded(spec),
        anyPath,
        fc.constantFrom<unknown>("x", undefined, null, {}, []),
        (message, path, value) => {
          const before = structuredClone(message);
          for (const run of [() => get(message, path), () => get(set(message, path, value), path)]) {
            try {
              expect(typeof run()).not.toBe("function");
            } catch (error) {
              if (!(error instanceof Iso8583Error)) throw error;
            }
          }
          expect({ ...message.fields }).toEqual(before.fields);
          expect(Object.hasOwn(Object.prototype, "x")).toBe(false);
        },
      ),
      parameters,
    );
  });
});
