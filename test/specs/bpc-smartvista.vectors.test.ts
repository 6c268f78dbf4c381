import { bpcSmartvista } from "../../src/specs/bpc-smartvista.ts";
import { runVectors } from "./dialect-vectors.ts";

runVectors("bpc-smartvista.json", () => bpcSmartvista);
