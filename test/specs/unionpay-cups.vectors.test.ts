import { extendSpec } from "../../src/spec/extend-spec.ts";
import { unionpayCups } from "../../src/specs/unionpay-cups.ts";
import { runVectors } from "./dialect-vectors.ts";

const headless = extendSpec(unionpayCups, { header: null });

runVectors("unionpay-cups-messages.json", (vector) => (vector.headless === true ? headless : unionpayCups));
