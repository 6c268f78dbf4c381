/*
 * Writes the data that the package publishes for other tools, the last step of `npm run build`: the JSON Schema of specs,
 * from the one that the library itself checks with.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { specSchema } from "../src/spec/spec-schema.ts";

const folder = new URL("../dist/data/", import.meta.url);
mkdirSync(folder, { recursive: true });
writeFileSync(new URL("spec.schema.json", folder), `${JSON.stringify(specSchema, null, 2)}\n`);
