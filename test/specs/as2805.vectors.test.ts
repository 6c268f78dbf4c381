import { as2805 } from "../../src/specs/as2805.ts";
import { runVectors } from "./dialect-vectors.ts";

runVectors("as2805.json", () => as2805);
