import { describe, expectTypeOf, it } from "vitest";
import { decode } from "../../src/codec/decode.ts";
import type { Message } from "../../src/codec/message.ts";
import { peek } from "../../src/codec/peek.ts";
import { get } from "../../src/message/get.ts";
import { set } from "../../src/message/set.ts";
import { toResponse } from "../../src/message/to-response.ts";
import type { Bytes } from "../../src/spec/values.ts";
import { type UnionpayPosFields, unionpayPos } from "../../src/specs/index.ts";

const message = decode(unionpayPos, new Uint8Array());

describe("the type of a path", () => {
  it("is that of the element for its number", () => {
    expectTypeOf(get(message, "39")).toEqualTypeOf<string | undefined>();
    expectTypeOf(get(message, "52")).toEqualTypeOf<Bytes | undefined>();
    expectTypeOf(get(message, "60")).toEqualTypeOf<UnionpayPosFields[60]>();
    expectTypeOf(get(message, "mti")).toEqualTypeOf<string>();
    expectTypeOf(get(message, "header.tpdu")).toEqualTypeOf<string | undefined>();
  });

  it("is unknown for what lies within, and for what the spec has not", () => {
    expectTypeOf(get(message, "60.1")).toEqualTypeOf<unknown>();
    expectTypeOf(get(message, "55.9F26[1]")).toEqualTypeOf<unknown>();
    expectTypeOf(get(message, "65")).toEqualTypeOf<unknown>();
    expectTypeOf(get(message, "39" as string)).toEqualTypeOf<unknown>();
    expectTypeOf(get({ mti: "0210", fields: {} as Readonly<Record<number, unknown>> }, "39")).toEqualTypeOf<unknown>();
  });
});

describe("set", () => {
  it("gives the type of the message, and takes for an element its own type alone", () => {
    expectTypeOf(set(message, "39", "51")).toEqualTypeOf<Message<UnionpayPosFields>>();
    set(message, "39", undefined);
    set(message, "60.1", "22");
    // @ts-expect-error a number is no response code
    set(message, "39", 51);
    // @ts-expect-error text is no PIN block
    set(message, "52", "0102030405060708");
  });
});

describe("toResponse", () => {
  it("takes changes of elements that the message can have", () => {
    expectTypeOf(toResponse(message, { 39: "51", 52: undefined })).toEqualTypeOf<Message<UnionpayPosFields>>();
    // @ts-expect-error the spec has no element 65
    toResponse(message, { 65: "x" });
    // @ts-expect-error a number is no response code
    toResponse(message, { 39: 51 });
  });
});

describe("peek", () => {
  it("gives the elements that were asked for and no others", () => {
    const { fields } = peek(unionpayPos, new Uint8Array(), [11, 52]);
    expectTypeOf(fields[11]).toEqualTypeOf<string | undefined>();
    expectTypeOf(fields[52]).toEqualTypeOf<Bytes | undefined>();
    // @ts-expect-error 39 was not asked for
    fields[39];
    // @ts-expect-error the spec has no element 65
    peek(unionpayPos, new Uint8Array(), [65]);
  });

  it("takes a list that is made elsewhere", () => {
    const elements: readonly (11 | 39)[] = [11];
    expectTypeOf(peek(unionpayPos, new Uint8Array(), elements).fields[39]).toEqualTypeOf<string | undefined>();
  });
});
