import { gicc } from "../../src/specs/gicc.ts";
import { runVectors } from "./dialect-vectors.ts";

runVectors("gicc.json", () => gicc);
