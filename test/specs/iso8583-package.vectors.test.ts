import { iso8583Package } from "../../src/specs/iso8583-package.ts";
import { runVectors } from "./dialect-vectors.ts";

runVectors("iso8583-package.json", () => iso8583Package);
