import { base24 } from "../../src/specs/base24.ts";
import { runVectors } from "./dialect-vectors.ts";

runVectors("base24-messages.json", () => base24);
