import { jcb } from "../../src/specs/jcb.ts";
import { runVectors } from "./dialect-vectors.ts";

runVectors("jcb-messages.json", () => jcb);
