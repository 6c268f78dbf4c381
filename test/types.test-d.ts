import { describe, expectTypeOf, it } from "vitest";
import type { Header, Message } from "../src/codec/message.ts";
import { decode, defineSpec, type Encodable, encode, extendSpec, type SpecShape, safeDecode } from "../src/index.ts";
import type { Bytes, Tlv } from "../src/spec/values.ts";
import {
  type Iso1987Fields,
  iso1987Ascii,
  iso1987AsciiBinaryBitmap,
  type UnionpayPosFields,
  unionpayPos,
} from "../src/specs/index.ts";

const bytes = new Uint8Array();

const small = defineSpec({
  name: "small",
  mti: "ascii",
  bitmap: { encoding: "hex" },
  wire: { n: "ascii", an: "ascii", b: "binary", z: "ascii", length: "ascii" },
  elements: {
    2: { format: "n..19", name: "Number" },
    43: { format: "ans40", name: "Chinese", encoding: "gbk" },
    52: { format: "b64", name: "Fixed bytes" },
    54: { format: "an...40", name: "Sets", repeat: true, parts: { 1: { format: "n2", name: "One" } } },
    55: { format: "b...255", name: "Tags", tlv: "ber" },
    60: {
      format: "n...17",
      name: "Parts",
      parts: {
        1: { format: "n2", name: "One" },
        2: { format: "b16", name: "Two" },
        3: { format: "an4", name: "Three", parts: { 1: { format: "an4", name: "Inner" } } },
      },
    },
    62: { format: "b...999", name: "Bytes" },
  },
});

describe("the type of a value follows from its row", () => {
  const { fields } = decode(small, bytes);

  it("in a spec of one's own", () => {
    expectTypeOf(fields[2]).toEqualTypeOf<string | undefined>();
    expectTypeOf(fields[43]).toEqualTypeOf<string | Bytes | undefined>();
    expectTypeOf(fields[52]).toEqualTypeOf<Bytes | undefined>();
    expectTypeOf(fields[54]).toEqualTypeOf<readonly { readonly 1?: string }[] | undefined>();
    expectTypeOf(fields[55]).toEqualTypeOf<Tlv | undefined>();
    expectTypeOf(fields[60]?.[1]).toEqualTypeOf<string | undefined>();
    expectTypeOf(fields[60]?.[2]).toEqualTypeOf<Bytes | undefined>();
    expectTypeOf(fields[60]?.[3]?.[1]).toEqualTypeOf<string | undefined>();
    expectTypeOf(fields[62]).toEqualTypeOf<Bytes | undefined>();
    // @ts-expect-error There is no element 3.
    fields[3];
    // @ts-expect-error There is no part 4.
    fields[60]?.[4];
    // @ts-expect-error Values are not written to.
    fields[2] = "5";
  });

  it("in the built-in specs", () => {
    expectTypeOf(decode(iso1987Ascii, bytes)).toEqualTypeOf<Message<Iso1987Fields>>();
    expectTypeOf(decode(iso1987AsciiBinaryBitmap, bytes)).toEqualTypeOf<Message<Iso1987Fields>>();
    const message = decode(unionpayPos, bytes);
    expectTypeOf(message).toEqualTypeOf<Message<UnionpayPosFields>>();
    expectTypeOf(message.mti).toEqualTypeOf<string>();
    expectTypeOf(message.header).toEqualTypeOf<Header | undefined>();
    expectTypeOf(message.fields[4]).toEqualTypeOf<string | undefined>();
    expectTypeOf(message.fields[39]).toEqualTypeOf<string | undefined>();
    expectTypeOf(message.fields[52]).toEqualTypeOf<Bytes | undefined>();
    expectTypeOf(message.fields[55]).toEqualTypeOf<Tlv | undefined>();
    expectTypeOf(message.fields[56]).toEqualTypeOf<string | Bytes | undefined>();
    expectTypeOf(message.fields[60]?.[1]).toEqualTypeOf<string | undefined>();
    expectTypeOf(message.fields[63]?.[2]?.[1]).toEqualTypeOf<string | Bytes | undefined>();
    expectTypeOf(message.fields[54]?.[0]?.[5]).toEqualTypeOf<string | undefined>();
    // @ts-expect-error UnionPay POS has no element 6.
    message.fields[6];
  });

  it("in what safeDecode keeps", () => {
    const result = safeDecode(unionpayPos, bytes);
    if (result.ok) expectTypeOf(result.message.fields[60]?.[1]).toEqualTypeOf<string | undefined>();
    else {
      expectTypeOf(result.partial.fields[39]).toEqualTypeOf<string | undefined>();
      expectTypeOf(result.partial.mti).toEqualTypeOf<string | undefined>();
      expectTypeOf(result.error.offset).toEqualTypeOf<number>();
    }
  });

  it("is open in a spec from a file", () => {
    const shape = JSON.parse("{}") as SpecShape;
    expectTypeOf(decode(defineSpec(shape), bytes).fields).toEqualTypeOf<Readonly<Record<number, unknown>>>();
  });
});

describe("a wrong row is an error where it stands", () => {
  const frame = {
    name: "wrong",
    mti: "ascii",
    bitmap: { encoding: "hex" },
    wire: { n: "ascii", an: "ascii", b: "binary", z: "ascii", length: "ascii" },
  } as const;

  it("by its number, its notation or an option that there is not", () => {
    defineSpec({
      ...frame,
      elements: {
        // @ts-expect-error 1 is the bitmap.
        1: { format: "n2", name: "Row" },
        // @ts-expect-error The last is 192.
        193: { format: "n2", name: "Row" },
        // @ts-expect-error Elements have numbers.
        amount: { format: "n12", name: "Row" },
        // @ts-expect-error No such content class.
        2: { format: "q..19", name: "Row" },
        // @ts-expect-error No length.
        3: { format: "n..", name: "Row" },
        // @ts-expect-error A length is no word.
        4: { format: "n..x", name: "Row" },
        // @ts-expect-error No such option.
        5: { format: "n12", name: "Row", lenght: "bcd" },
        // @ts-expect-error A part has the wrong format.
        11: { format: "n6", name: "Row", parts: { 1: { format: "x9", name: "Part" } } },
        12: { format: "n6", name: "Row" },
      },
    });
  });

  it("by a value that an option cannot have, or one that is missing", () => {
    defineSpec({
      ...frame,
      elements: {
        // @ts-expect-error No such encoding.
        6: { format: "n12", name: "Row", encoding: "utf8" },
        // @ts-expect-error No such concept.
        7: { format: "n10", name: "Row", as: "pna" },
        // @ts-expect-error No such privacy.
        8: { format: "n8", name: "Row", privacy: "public" },
        // @ts-expect-error A format is missing.
        10: { name: "Row" },
        12: { format: "n6", name: "Row" },
      },
    });
  });

  it("by what the dialect as a whole is", () => {
    // @ts-expect-error No such message type.
    defineSpec({ ...frame, mti: "utf8", elements: {} });
    // @ts-expect-error No such bitmap.
    defineSpec({ ...frame, bitmap: { encoding: "base64" }, elements: {} });
    // @ts-expect-error Digits are not in GBK.
    defineSpec({ ...frame, wire: { ...frame.wire, n: "gbk" }, elements: {} });
    // @ts-expect-error Elements are missing.
    defineSpec({ ...frame });
    defineSpec({ ...frame, elements: {} });
  });
});

describe("the types of a derived dialect", () => {
  it("replace, add and remove", () => {
    const derived = extendSpec(unionpayPos, {
      header: null,
      elements: { 6: { format: "n12", name: "New" }, 52: { format: "an16", name: "Now text" }, 59: null },
    });
    const { fields } = decode(derived, bytes);
    expectTypeOf(fields[6]).toEqualTypeOf<string | undefined>();
    expectTypeOf(fields[52]).toEqualTypeOf<string | undefined>();
    expectTypeOf(fields[60]?.[1]).toEqualTypeOf<string | undefined>();
    // @ts-expect-error Element 59 was removed.
    fields[59];
  });

  it("stay where no element changes", () => {
    expectTypeOf(decode(extendSpec(unionpayPos, { header: null }), bytes).fields[60]?.[7]).toEqualTypeOf<
      string | undefined
    >();
  });

  it("refuse a wrong row where it stands", () => {
    extendSpec(unionpayPos, {
      elements: {
        // @ts-expect-error No such content class.
        5: { format: "q12", name: "Row" },
        // @ts-expect-error Elements have numbers.
        amount: { format: "n12", name: "Row" },
        6: null,
      },
    });
    // @ts-expect-error No such default.
    extendSpec(unionpayPos, { wire: { n: "ebcdic" } });
  });
});

describe("what encode takes", () => {
  it("is what decode gives", () => {
    encode(unionpayPos, decode(unionpayPos, bytes));
    encode(iso1987AsciiBinaryBitmap, decode(iso1987Ascii, bytes));
  });

  it("may be raw for composites, and undefined for what is absent", () => {
    encode(unionpayPos, {
      mti: "0210",
      fields: { 60: "22000001", 63: new Uint8Array(3), 55: new Uint8Array(3), 39: undefined },
    });
    expectTypeOf<Encodable<UnionpayPosFields>[60]>().toExtend<object | string | undefined>();
    expectTypeOf<Encodable<UnionpayPosFields>[4]>().toEqualTypeOf<string | undefined>();
  });

  it("is nothing else", () => {
    // @ts-expect-error Amounts are digits as text.
    encode(unionpayPos, { mti: "0210", fields: { 4: 100 } });
    // @ts-expect-error A PIN block is bytes.
    encode(unionpayPos, { mti: "0210", fields: { 52: "0123456789ABCDEF" } });
    // @ts-expect-error There is no element 200.
    encode(unionpayPos, { mti: "0210", fields: { 200: "x" } });
    // @ts-expect-error There is no part 9.
    encode(unionpayPos, { mti: "0210", fields: { 60: { 9: "1" } } });
    // @ts-expect-error Text is not a part of digits.
    encode(unionpayPos, { mti: "0210", fields: { 60: { 1: 22 } } });
    // @ts-expect-error A response code is text, never bytes.
    encode(unionpayPos, { mti: "0210", fields: { 39: new Uint8Array(2) } });
    // @ts-expect-error The message type is missing.
    encode(unionpayPos, { fields: {} });
    // @ts-expect-error Text is not bytes.
    decode(unionpayPos, "0210");
  });
});
