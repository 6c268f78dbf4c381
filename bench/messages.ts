/**
 * The messages that every benchmark runs over: 256 different ones of each kind, the same on every machine.
 *
 * They are packed here from small tables, by code that is slow and plain, so that what is measured is checked against
 * something that shares nothing with it.
 */

import { type Random, seeded } from "./random.ts";
import { testPan } from "./test-pan.ts";

/** How many different messages there are of each kind: enough that nothing is learned by heart. */
export const count = 256;

/** The fields of {@link AsciiMessage}: 22 data elements that `iso_8583` and ISO 8583:1987 put on the wire alike. */
export interface AsciiFields {
  2: string;
  3: string;
  4: string;
  7: string;
  11: string;
  12: string;
  13: string;
  14: string;
  18: string;
  22: string;
  25: string;
  28: string;
  32: string;
  35: string;
  41: string;
  42: string;
  43: string;
  48: string;
  52: Uint8Array;
  60: string;
  100: string;
  102: string;
}

/** The fields of {@link BcdMessage}: a UnionPay POS response without its composites. */
export interface BcdFields {
  2: string;
  3: string;
  4: string;
  11: string;
  12: string;
  13: string;
  14: string;
  15: string;
  25: string;
  32: string;
  37: string;
  38: string;
  39: string;
  41: string;
  42: string;
  /** Issuer and acquirer. */
  44: { readonly 1: string; readonly 2: string };
  49: string;
}

/** The fields of {@link FullBcdMessage}. */
export interface FullBcdFields extends BcdFields {
  /** Hex digits, in the order on the wire. */
  55: readonly { readonly tag: string; readonly value: string }[];
  60: { 1: string; 2: string; 3: string; 4: string; 5: string; 6: string };
  /** The card company and the issuer's text. */
  63: { 1: string; 2: { 1: string } };
}

/** Five bytes of TPDU and six of header. */
export type BcdHeader = {
  readonly tpdu: string;
  readonly applicationType: string;
  readonly softwareVersion: string;
  readonly terminalStatus: string;
  readonly processingRequirement: string;
  readonly softwareSubVersion: string;
};

export interface AsciiMessage {
  readonly mti: string;
  readonly fields: AsciiFields;
  readonly bytes: Buffer;
}

export interface BcdMessage {
  readonly mti: string;
  readonly header: BcdHeader;
  readonly fields: BcdFields;
  readonly bytes: Buffer;
}

export interface FullBcdMessage extends BcdMessage {
  readonly fields: FullBcdFields;
}

/** The bytes of one ASCII message, whatever its variable fields: 4 of MTI, 16 of bitmaps, 267 of data. */
export const asciiSize = 287;

const digits = "0123456789";
const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

/** Host texts with their GBK bytes, which Node can read but not write. */
const hostTexts: readonly (readonly [text: string, gbk: string])[] = [
  ["余额不足", "D3E0B6EEB2BBD7E3"],
  ["密码错误", "C3DCC2EBB4EDCEF3"],
  ["请联系发卡行", "C7EBC1AACFB5B7A2BFA8D0D0"],
  ["超出取款限额", "B3ACB3F6C8A1BFEECFDEB6EE"],
  ["INSUFFICIENT FUNDS", "494E53554646494349454E542046554E4453"],
];

/** Messages of 22 elements in ASCII with both bitmaps in binary, MTI 0200 and 0210 in turn. */
export function asciiMessages(): readonly AsciiMessage[] {
  const random = seeded(8583);
  return Array.from({ length: count }, (_, index) => asciiMessage(index, random));
}

/** UnionPay POS sale responses in packed digits, without ICC data or private elements. */
export function bcdMessages(): readonly BcdMessage[] {
  const random = seeded(51);
  return Array.from({ length: count }, (_, index) => bcdMessage(bcdFields(index, random)));
}

/** The same kind of responses with ICC data in 55, digits in parts in 60 and a host text in 63. */
export function fullBcdMessages(): readonly FullBcdMessage[] {
  const random = seeded(51);
  return Array.from({ length: count }, (_, index) =>
    bcdMessage({ ...bcdFields(index, random), ...composites(index, random) }),
  );
}

function asciiMessage(index: number, random: Random): AsciiMessage {
  const mti = index % 2 === 0 ? "0200" : "0210";
  const pan = testPan(index, random);
  const fields: AsciiFields = {
    2: pan,
    3: "000000",
    4: random.text(digits, 6).padStart(12, "0"),
    7: `11${random.text("12", 2)}${random.text("01", 6)}`,
    11: random.text(digits, 6),
    12: random.text("01", 6),
    13: "1122",
    14: `30${random.pick(["01", "06", "12"])}`,
    18: random.pick(["5411", "5812", "5999"]),
    22: random.pick(["021", "051", "071"]),
    25: "00",
    28: `${random.pick(["C", "D"])}${random.text(digits, 3).padStart(8, "0")}`,
    32: random.text(digits, 6 + random.below(6)),
    35: `${pan}=3012201`.padEnd(37, random.text(digits, 1)),
    41: `TERM${random.text(digits, 4)}`,
    42: `MERCHANT${random.text(digits, 7)}`,
    43: `${random.pick(["CORNER SHOP", "CAFE 39", "BOOKS & MORE"])} ${random.text(letters, 6)}`.padEnd(40),
    48: random.text(letters + digits, 10 + random.below(8)),
    52: Uint8Array.from({ length: 8 }, () => random.below(256)),
    60: "",
    100: random.text(digits, 6 + random.below(6)),
    102: random.text(letters + digits, 8 + random.below(8)),
  };
  fields[60] = random.text(letters + digits, asciiSize - packAscii(mti, fields).length);
  return { mti, fields: flat(fields), bytes: packAscii(mti, fields) };
}

/** Every text in one piece: V8 keeps a sum of texts as a tree, and the first encoder to read it would pay for that. */
function flat<T extends AsciiFields | BcdFields>(fields: T): T {
  const entries = Object.entries(fields).map(([key, value]) => [
    key,
    typeof value === "string" ? Buffer.from(value, "latin1").toString("latin1") : value,
  ]);
  return Object.fromEntries(entries) as T;
}

/** How many digits of length stand before a field of {@link AsciiFields}; none before the others. */
const asciiPrefix: Readonly<Record<string, number>> = { 2: 2, 32: 2, 35: 2, 48: 3, 60: 3, 100: 2, 102: 2 };

function packAscii(mti: string, fields: AsciiFields): Buffer {
  const chunks = [Buffer.from(mti, "latin1"), bitmap(Object.keys(fields), 16)];
  for (const [key, value] of Object.entries(fields)) {
    const prefix = asciiPrefix[key];
    if (prefix !== undefined) chunks.push(Buffer.from(String(value.length).padStart(prefix, "0"), "latin1"));
    chunks.push(typeof value === "string" ? Buffer.from(value, "latin1") : Buffer.from(value));
  }
  return Buffer.concat(chunks);
}

const bcdHeader: BcdHeader = {
  tpdu: "6000030000",
  applicationType: "60",
  softwareVersion: "31",
  terminalStatus: "0",
  processingRequirement: "0",
  softwareSubVersion: "311303",
};

function bcdMessage<T extends BcdFields>(
  fields: T,
): { readonly mti: string; readonly header: BcdHeader; readonly fields: T; readonly bytes: Buffer } {
  const mti = "0210";
  const head = Buffer.from(Object.values(bcdHeader).join("") + mti, "hex");
  const packed = Object.entries(fields).map(([key, value]) => packBcd(key, value));
  const bytes = Buffer.concat([head, bitmap(Object.keys(fields), 8), ...packed]);
  return { mti, header: bcdHeader, fields: flat(fields), bytes };
}

function bcdFields(index: number, random: Random): BcdFields {
  const institution = `0${random.text("1234", 1)}0${random.text("1234", 1)}0000`;
  const time = random.text("01", 6);
  return {
    2: testPan(index, random),
    3: "000000",
    4: random.text(digits, 6).padStart(12, "0"),
    11: random.text(digits, 6),
    12: time,
    13: "1122",
    14: "3012",
    15: "1122",
    25: "00",
    32: institution,
    37: `${time}${random.text(digits, 6)}`,
    38: random.text(digits, 6),
    39: random.pick(["00", "51", "55", "61", "A0"]),
    41: random.text(digits, 8),
    42: random.text(digits, 15),
    44: { 1: `${institution}   `, 2: `${random.text(digits, 8)}   ` },
    49: "156",
  };
}

function composites(index: number, random: Random): Pick<FullBcdFields, 55 | 60 | 63> {
  const hex = "0123456789ABCDEF";
  const [text] = hostTexts[index % hostTexts.length] as (typeof hostTexts)[number];
  return {
    55: [
      { tag: "9F26", value: random.text(hex, 16) },
      { tag: "9F36", value: random.text(hex, 4) },
      { tag: "95", value: random.text(hex, 10) },
      { tag: "9F10", value: `07010103A0${random.text(hex, 28)}` },
      { tag: "91", value: `${random.text(hex, 16)}3030` },
    ],
    60: {
      1: "22",
      2: random.text(digits, 6),
      3: "000",
      4: random.pick(["5", "6"]),
      5: "0",
      6: random.pick(["0", "1"]),
    },
    63: { 1: "CUP", 2: { 1: text } },
  };
}

function packBcd(key: string, value: FullBcdFields[keyof FullBcdFields]): Buffer {
  if (typeof value === "string") {
    if (key === "2" || key === "32")
      return Buffer.concat([packed(String(value.length).padStart(2, "0")), packed(value)]);
    return Number(key) < 37 ? packed(value) : Buffer.from(value, "latin1");
  }
  if (key === "44") return Buffer.concat([packed("22"), Buffer.from(Object.values(value).join(""), "latin1")]);
  if ("length" in value) {
    const tlv = value.map(
      (entry) => `${entry.tag}${(entry.value.length / 2).toString(16).padStart(2, "0")}${entry.value}`,
    );
    return withLength(Buffer.from(tlv.join(""), "hex"));
  }
  if (key === "60") {
    const parts = Object.values(value).join("");
    return Buffer.concat([packed(String(parts.length).padStart(4, "0")), packed(parts)]);
  }
  const { 1: company, 2: free } = value as FullBcdFields[63];
  const gbk = hostTexts.find(([text]) => text === free[1])?.[1] ?? "";
  return withLength(Buffer.concat([Buffer.from(company, "latin1"), Buffer.from(gbk, "hex")]));
}

/** A count of bytes in four digits before them. */
function withLength(content: Buffer): Buffer {
  return Buffer.concat([packed(String(content.length).padStart(4, "0")), content]);
}

/** Two digits a byte, on the left, with a filler of 0. */
function packed(value: string): Buffer {
  return Buffer.from(value.length % 2 === 0 ? value : `${value}0`, "hex");
}

function bitmap(present: readonly string[], size: number): Buffer {
  const bytes = Buffer.alloc(size);
  const set = (bit: number): void => {
    bytes[(bit - 1) >> 3] = (bytes[(bit - 1) >> 3] as number) | (128 >> ((bit - 1) & 7));
  };
  if (size > 8) set(1);
  for (const key of present) set(Number(key));
  return bytes;
}
