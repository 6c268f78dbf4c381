import { tsysIssuer } from "../../src/specs/tsys-issuer.ts";
import { runVectors } from "./dialect-vectors.ts";

runVectors("tsys-issuer-messages.json", () => tsysIssuer);
