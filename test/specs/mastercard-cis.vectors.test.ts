import { mastercardCis } from "../../src/specs/mastercard-cis.ts";
import { runVectors } from "./dialect-vectors.ts";

runVectors("mastercard-cis.json", () => mastercardCis);
