import { amexGcag } from "../../src/specs/amex-gcag.ts";
import { runVectors } from "./dialect-vectors.ts";

runVectors("amex-gcag.json", () => amexGcag);
