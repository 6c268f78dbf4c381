import { extendSpec } from "../../src/spec/extend-spec.ts";
import { iso1987Ebcdic } from "../../src/specs/iso8583-1987-ebcdic.ts";
import { runVectors } from "./dialect-vectors.ts";

const hexBitmap = extendSpec(iso1987Ebcdic, { bitmap: { encoding: "hex-ebcdic" } });

runVectors("iso8583-1987-ebcdic.json", ({ dialect }) => (dialect === "hexBitmap" ? hexBitmap : iso1987Ebcdic));
