import { expect, it } from "vitest";
import { decode } from "../../src/codec/decode.ts";
import { isMessage } from "../../src/codec/message.ts";
import { iso1987Ascii } from "../../src/specs/iso8583-1987-ascii.ts";
import { ascii } from "./fault.ts";

it.each([
  [{ mti: "0210", fields: { 39: "51" } }, true],
  [decode(iso1987Ascii, ascii("0210000000000200000051")), true],
  [{ mti: 210, fields: {} }, false],
  [{ mti: "0210", fields: null }, false],
  [{ mti: "0210" }, false],
  [{ fields: {} }, false],
  ["0210", false],
  [null, false],
  [undefined, false],
])("isMessage(%j) is %j", (value, is) => {
  expect(isMessage(value)).toBe(is);
});
