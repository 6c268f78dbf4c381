import type { DeclineExplanation, DeclineFacts, ExplainOptions } from "../../src/declines/index.ts";
import {
  chinaPosLegacy,
  chinaPosLegacyWords,
  createExplainer,
  en,
  exactAmounts,
  iso8583v1987,
  iso8583v1987Words,
  resolveRow,
  ruleSources,
  unionpay,
  unionpayWords,
  zhCN,
} from "../../src/declines/index.ts";

export const networks = [iso8583v1987, unionpay, chinaPosLegacy];

/** All that the default explainer has. */
export const everything = {
  networks,
  locales: [en, zhCN],
  words: [iso8583v1987Words, unionpayWords, chinaPosLegacyWords],
  sources: ruleSources,
  amounts: exactAmounts,
} as const;

export const { explainDecline } = createExplainer(everything);

/** Every code of every table, once with its table named. */
export const everyRow = networks.flatMap((network) =>
  network.rows.map((row) => ({ network: network.id, row: resolveRow(row, network) })),
);

export const locales = ["en", "zh-CN"] as const;

export function explain(code: string, facts: DeclineFacts = {}, options: ExplainOptions<"en" | "zh-CN"> = {}) {
  return explainDecline({ network: "unionpay", ...facts, responseCode: code }, options);
}

export function causeOf(explanation: DeclineExplanation, id: string) {
  return explanation.causes.find((cause) => cause.id === id);
}

export function strategyOf(explanation: DeclineExplanation, id: string) {
  return explanation.strategies.find((strategy) => strategy.id === id);
}
