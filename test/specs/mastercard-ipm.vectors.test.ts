import { extendSpec } from "../../src/spec/extend-spec.ts";
import { mastercardIpm } from "../../src/specs/mastercard-ipm.ts";
import { runVectors } from "./dialect-vectors.ts";

const hexBitmap = extendSpec(mastercardIpm, { bitmap: { encoding: "hex" } });
const ascii = extendSpec(mastercardIpm, {
  mti: "ascii",
  wire: { n: "ascii", an: "ascii", z: "ascii", length: "ascii" },
});

runVectors("mastercard-ipm.json", ({ id }) => {
  if (id.endsWith("hex-bitmap")) return hexBitmap;
  return id.endsWith("ascii") ? ascii : mastercardIpm;
});
