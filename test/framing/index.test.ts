import { expect, it } from "vitest";
import * as framing from "../../src/framing/index.ts";

it("field39/framing exports these, and no others", () => {
  expect(Object.keys(framing).sort()).toEqual([
    "FramingError",
    "ascii4",
    "base24",
    "base24Tcp",
    "bcd2",
    "binary2",
    "binary2Inclusive",
    "binary4",
    "binary4Inclusive",
    "block",
    "createDeframer",
    "deframe",
    "deframerStream",
    "frame",
    "framerStream",
    "gicc",
    "hex4",
    "mastercard1014",
    "mastercardVbs",
    "rbp",
    "stxEtxLrc",
    "unblock",
    "visaVap",
  ]);
});
