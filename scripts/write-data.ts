/*
 * Writes the data that the package publishes for other tools and languages, the last step of `npm run build`: the JSON
 * Schemas of specs and explanations, every table of response codes with all that holds for its rows, the retry rules of
 * card schemes, and the texts of each locale.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { en, es, esRules, fr, frRules, ja, jaRules, ptBR, ptBRRules, zhCN } from "../src/declines/index.ts";
import { knowledgeVersion } from "../src/declines/knowledge-version.ts";
import { ruleSources } from "../src/declines/rules/source.ts";
import { builtInRetryRules } from "../src/explain/built-in-retry-rules.ts";
import { builtInNetworks, builtInWords } from "../src/explain/built-in-tables.ts";
import { specSchema } from "../src/spec/spec-schema.ts";
import { codeTables } from "./code-tables.ts";
import { explanationSchema } from "./explanation-schema.ts";

const folder = new URL("../dist/data/", import.meta.url);
mkdirSync(folder, { recursive: true });

function write(name: string, data: unknown): void {
  writeFileSync(new URL(`${name}.json`, folder), `${JSON.stringify(data, null, 2)}\n`);
}

write("spec.schema", specSchema);
write("decline-explanation.schema", explanationSchema);
write("response-codes", {
  knowledgeVersion,
  networks: codeTables(builtInNetworks, builtInWords).map(({ network, words, rows }) => {
    const { id, edition, onlyNamed = false, reversalReasons = {}, sources } = network;
    return { id, name: words.name, edition, onlyNamed, reversalReasons, sources, rows };
  }),
});
write("retry-rules", {
  knowledgeVersion,
  schemes: builtInRetryRules,
  words: Object.fromEntries([esRules, frRules, jaRules, ptBRRules].map(({ language, texts }) => [language, texts])),
});
write("decline-texts", {
  knowledgeVersion,
  sources: ruleSources,
  locales: Object.fromEntries([en, zhCN, es, fr, ja, ptBR].map(({ id, texts }) => [id, texts])),
});
