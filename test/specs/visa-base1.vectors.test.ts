import { extendSpec } from "../../src/spec/extend-spec.ts";
import { visaBase1 } from "../../src/specs/visa-base1.ts";
import { runVectors } from "./dialect-vectors.ts";

const headless = extendSpec(visaBase1, { header: null });

runVectors("visa-base1.json", (vector) => (vector.headless === true ? headless : visaBase1));
