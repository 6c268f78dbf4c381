import type { DeclineExplanation, DeclineFacts, ExplainOptions } from "../../src/declines/index.ts";
import { chinaPosLegacy, createExplainer, en, iso8583v1987, unionpay, zhCN } from "../../src/declines/index.ts";

export const networks = [iso8583v1987, unionpay, chinaPosLegacy];

export const { explainDecline } = createExplainer({ networks, locales: [en, zhCN] });

/** Every code of every table, once with its table named. */
export const everyRow = networks.flatMap((network) => network.rows.map((row) => ({ network: network.id, row })));

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
