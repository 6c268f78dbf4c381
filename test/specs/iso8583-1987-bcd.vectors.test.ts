import { extendSpec } from "../../src/spec/extend-spec.ts";
import { iso1987Bcd } from "../../src/specs/iso8583-1987-bcd.ts";
import { runVectors } from "./dialect-vectors.ts";

const ebcdicText = extendSpec(iso1987Bcd, { wire: { an: "cp037" } });
const binary63 = extendSpec(iso1987Bcd, { elements: { 63: { format: "b...999", as: "keyData" } } });

runVectors("iso8583-1987-bcd.json", ({ dialect }) => {
  if (dialect === "ebcdicText") return ebcdicText;
  return dialect === "binary63" ? binary63 : iso1987Bcd;
});
