import { iso2003Ascii } from "../../src/specs/iso8583-2003-ascii.ts";
import { runVectors } from "./dialect-vectors.ts";

runVectors("iso8583-2003.json", () => iso2003Ascii);
