import { deepStrictEqual, equal, ok } from "node:assert/strict";
import { loadDeclines, loadField39, loadSpecs } from "./built.ts";
import { type FlatMessage, fewElements, manyElements, messagesOfFew, messagesOfMany } from "./many-elements.ts";
import { asciiMessages, bcdMessages, count, fullBcdMessages } from "./messages.ts";
import { plain } from "./plain.ts";

/** One thing to measure, ready to run. */
export interface Prepared {
  /** Throws unless every message comes out right. */
  check(): void;
  /** Does the work once, for the message of this number from 0 to 255. */
  run(index: number): unknown;
}

/** What is compared with each other. */
export interface Group {
  readonly title: string;
  readonly variants: readonly Variant[];
}

export interface Variant {
  readonly name: string;
  readonly title: string;
  /** Loads its own code alone: a process runs one variant, as code that runs beside other code is another thing. */
  prepare(): Promise<Prepared>;
}

export const groups: readonly Group[] = [
  {
    title: "decode ASCII, 22 elements, 287 bytes",
    variants: [
      {
        name: "decode-field39",
        title: "field39",
        async prepare() {
          const { decode } = await loadField39();
          const { iso1987AsciiBinaryBitmap } = await loadSpecs();
          return decoding(asciiMessages(), (bytes) => decode(iso1987AsciiBinaryBitmap, bytes));
        },
      },
      {
        name: "decode-limit",
        title: "hand-written, validating",
        async prepare() {
          const { decodeValidating } = await import("./hand-written.ts");
          return decoding(asciiMessages(), decodeValidating);
        },
      },
      {
        name: "decode-limit-trusting",
        title: "hand-written, trusting",
        async prepare() {
          const { decodeTrusting } = await import("./hand-written.ts");
          return decoding(asciiMessages(), decodeTrusting);
        },
      },
      {
        name: "decode-iso_8583",
        title: "iso_8583 2.6.7",
        async prepare() {
          const { Iso8583, toPeer } = await import("./peer.ts");
          const peer = new Iso8583();
          const messages = asciiMessages();
          const bytes = messages.map((message) => message.bytes);
          const run = (index: number) => peer.getIsoJSON(bytes[index] as Buffer, { lenHeader: false });
          return { run, check: () => messages.forEach((message, i) => void deepStrictEqual(run(i), toPeer(message))) };
        },
      },
    ],
  },
  {
    title: "encode ASCII, 22 elements, 287 bytes",
    variants: [
      {
        name: "encode-field39",
        title: "field39",
        async prepare() {
          const { encode } = await loadField39();
          const { iso1987AsciiBinaryBitmap } = await loadSpecs();
          return encoding(asciiMessages(), ({ mti, fields }) => encode(iso1987AsciiBinaryBitmap, { mti, fields }));
        },
      },
      {
        name: "encode-limit",
        title: "hand-written, validating",
        async prepare() {
          const { encodeValidating } = await import("./hand-written.ts");
          return encoding(asciiMessages(), encodeValidating);
        },
      },
      {
        name: "encode-limit-known",
        title: "hand-written, validating all but further fields",
        async prepare() {
          const { encodeKnown } = await import("./hand-written.ts");
          return encoding(asciiMessages(), encodeKnown);
        },
      },
      {
        name: "encode-limit-trusting",
        title: "hand-written, trusting",
        async prepare() {
          const { encodeTrusting } = await import("./hand-written.ts");
          return encoding(asciiMessages(), encodeTrusting);
        },
      },
      {
        name: "encode-iso_8583",
        title: "iso_8583 2.6.7",
        async prepare() {
          const { Iso8583, toPeer } = await import("./peer.ts");
          const messages = asciiMessages().map((message) => ({ ...message, peer: toPeer(message) }));
          return encoding(messages, ({ peer }) => new Iso8583(peer).getRawMessage());
        },
      },
    ],
  },
  {
    title: "decode packed digits (UnionPay POS), 17 elements, 126 to 128 bytes",
    variants: [
      {
        name: "decode-bcd-field39",
        title: "field39",
        async prepare() {
          const { decode } = await loadField39();
          const { unionpayPos } = await loadSpecs();
          return decoding(bcdMessages(), (bytes) => decode(unionpayPos, bytes));
        },
      },
      {
        name: "decode-bcd-limit",
        title: "hand-written, validating",
        async prepare() {
          const { decodeBcdValidating } = await import("./hand-written-bcd.ts");
          return decoding(bcdMessages(), decodeBcdValidating);
        },
      },
      {
        name: "decode-bcd-limit-trusting",
        title: "hand-written, trusting",
        async prepare() {
          const { decodeBcdTrusting } = await import("./hand-written-bcd.ts");
          return decoding(bcdMessages(), decodeBcdTrusting);
        },
      },
    ],
  },
  {
    title: "encode packed digits (UnionPay POS), 17 elements, 126 to 128 bytes",
    variants: [
      {
        name: "encode-bcd-field39",
        title: "field39",
        async prepare() {
          const { encode } = await loadField39();
          const { unionpayPos } = await loadSpecs();
          return encoding(bcdMessages(), ({ mti, header, fields }) => encode(unionpayPos, { mti, header, fields }));
        },
      },
      {
        name: "encode-bcd-limit",
        title: "hand-written, validating",
        async prepare() {
          const { encodeBcdValidating } = await import("./hand-written-bcd.ts");
          return encoding(bcdMessages(), encodeBcdValidating);
        },
      },
      {
        name: "encode-bcd-limit-known",
        title: "hand-written, validating all but further fields",
        async prepare() {
          const { encodeBcdKnown } = await import("./hand-written-bcd.ts");
          return encoding(bcdMessages(), encodeBcdKnown);
        },
      },
      {
        name: "encode-bcd-limit-trusting",
        title: "hand-written, trusting",
        async prepare() {
          const { encodeBcdTrusting } = await import("./hand-written-bcd.ts");
          return encoding(bcdMessages(), encodeBcdTrusting);
        },
      },
    ],
  },
  {
    title: "field39 on more of UnionPay POS",
    variants: [
      {
        name: "decode-bcd-full-field39",
        title: "decode, 20 elements with TLV in 55, parts in 60, GBK in 63",
        async prepare() {
          const { decode } = await loadField39();
          const { unionpayPos } = await loadSpecs();
          return decoding(fullBcdMessages(), (bytes) => decode(unionpayPos, bytes));
        },
      },
      {
        name: "encode-bcd-full-field39",
        title: "encode, the same",
        async prepare() {
          const { encode } = await loadField39();
          const { unionpayPos } = await loadSpecs();
          return encoding(fullBcdMessages(), ({ mti, header, fields }) => encode(unionpayPos, { mti, header, fields }));
        },
      },
      {
        name: "decode-two-specs-field39",
        title: "decode, ASCII and packed digits in turn",
        async prepare() {
          const { decode } = await loadField39();
          const { iso1987AsciiBinaryBitmap, unionpayPos } = await loadSpecs();
          const ascii = asciiMessages();
          const packed = bcdMessages();
          const messages = ascii.map((message, i) => (i % 2 === 0 ? message : (packed[i] as (typeof packed)[number])));
          let turn = 1;
          return decoding(messages, (bytes) => {
            turn ^= 1;
            return turn === 0 ? decode(iso1987AsciiBinaryBitmap, bytes) : decode(unionpayPos, bytes);
          });
        },
      },
    ],
  },
  {
    title: "field39 on few and many elements in ASCII",
    variants: [
      ofElements("decode-few-field39", `decode, ${fewElements} elements, 131 bytes`, messagesOfFew, "decode"),
      ofElements("decode-many-field39", `decode, ${manyElements} elements, 772 bytes`, messagesOfMany, "decode"),
      ofElements("encode-few-field39", `encode, ${fewElements} elements, 131 bytes`, messagesOfFew, "encode"),
      ofElements("encode-many-field39", `encode, ${manyElements} elements, 772 bytes`, messagesOfMany, "encode"),
    ],
  },
  {
    title: "explain a decline",
    variants: [
      {
        name: "explain-field39",
        title: 'explainDecline("51", { network: "unionpay" })',
        async prepare() {
          const { explainDecline } = await loadField39();
          return explaining(() => explainDecline("51", { network: "unionpay" }));
        },
      },
      {
        name: "explain-facts-field39",
        title: "explainDecline(facts), 256 different ones",
        async prepare() {
          const { explainDecline } = await loadField39();
          const facts = bcdMessages().map(({ mti, fields }, i) => ({
            network: "unionpay",
            responseCode: fields[39],
            mti,
            processingCode: i % 4 === 0 ? "200000" : fields[3],
            flow: i % 4 === 0 ? ("refund" as const) : ("purchase" as const),
            amount: fields[4],
            currency: fields[49],
          }));
          const run = (index: number) => explainDecline(facts[index] as (typeof facts)[number]);
          return {
            run,
            check: () => facts.forEach(({ responseCode }, i) => void equal(run(i).responseCode, responseCode)),
          };
        },
      },
      {
        name: "explain-one-network-field39",
        title: "the same, explainer of one network and one locale",
        async prepare() {
          const { createExplainer, en, unionpay } = await loadDeclines();
          const { explainDecline } = createExplainer({ networks: [unionpay], locales: [en] });
          return explaining(() => explainDecline("51", { network: "unionpay" }));
        },
      },
      {
        name: "plan-retry-field39",
        title: "planRetry, 30 attempts in ISO 8601",
        async prepare() {
          const { explainDecline, planRetry } = await loadField39();
          const explanation = explainDecline({
            responseCode: "51",
            network: "unionpay",
            cardScheme: "visa",
            flow: "purchase",
            initiator: "merchant",
          });
          const now = Date.parse("2026-11-22T12:00:00Z");
          const attempts = Array.from({ length: 30 }, (_, i) => ({
            at: new Date(now - (30 - i) * 7_200_000).toISOString(),
            responseCode: "51",
            amount: "1000",
          }));
          const history = { attempts, now: new Date(now), amount: "1000" };
          const run = () => planRetry(explanation, history);
          return { run, check: () => void equal(run().rule, "visa_20_in_30_days") };
        },
      },
      {
        name: "decode-and-explain-field39",
        title: "decode a UnionPay POS message with 55, 60 and 63, and explain it",
        async prepare() {
          const { decode, explainDecline } = await loadField39();
          const { unionpayPos } = await loadSpecs();
          const bytes = fullBcdMessages().map((message) => message.bytes);
          const run = (index: number) => explainDecline(decode(unionpayPos, bytes[index] as Buffer));
          return { run, check: () => bytes.forEach((_, i) => void ok(run(i).reason !== undefined)) };
        },
      },
    ],
  },
];

interface Sample {
  readonly mti: string;
  readonly header?: object;
  readonly fields: object;
  readonly bytes: Buffer;
}

function ofElements(
  name: string,
  title: string,
  messagesOf: (count: number) => readonly FlatMessage[],
  direction: "decode" | "encode",
): Variant {
  return {
    name,
    title,
    async prepare() {
      const { decode, encode } = await loadField39();
      const { iso1987AsciiBinaryBitmap: spec } = await loadSpecs();
      const messages = messagesOf(count);
      return direction === "decode"
        ? decoding(messages, (bytes) => decode(spec, bytes))
        : encoding(messages, ({ mti, fields }) => encode(spec, { mti, fields }));
    },
  };
}

function decoding(messages: readonly Sample[], decode: (bytes: Buffer) => object): Prepared {
  const inputs = messages.map((message) => message.bytes);
  const run = (index: number) => decode(inputs[index] as Buffer);
  const check = () => {
    messages.forEach(({ bytes: _, ...expected }, i) => void deepStrictEqual(plain(run(i)), plain(expected)));
  };
  return { check, run };
}

function encoding<T extends Sample>(messages: readonly T[], encode: (message: T) => Uint8Array): Prepared {
  const run = (index: number) => encode(messages[index] as T);
  const check = () => {
    messages.forEach(({ bytes }, i) => void deepStrictEqual(Buffer.from(run(i)), Buffer.from(bytes)));
  };
  return { check, run };
}

function explaining(
  explain: () => {
    readonly reason: string;
    readonly causes: readonly object[];
    readonly strategies: readonly object[];
  },
): Prepared {
  const check = () => {
    for (let i = 0; i < count; i++) {
      const { reason, causes, strategies } = explain();
      ok(reason === "insufficient_funds" && causes.length > 0 && strategies.length > 0, "51 is explained");
    }
  };
  return { check, run: explain };
}
