import type { Cause, DeclineExplanation, Strategy } from "../declines/index.ts";
import type { Words } from "./words.ts";

/** An explanation as text for a terminal. */
export function renderExplanation(explanation: DeclineExplanation, words: Words): string {
  const { responseCode, title, label, network, edition, retry, messages, causes, strategies } = explanation;
  const table =
    network === undefined ? [] : [`   ${words.table}: ${network}${edition === undefined ? "" : ` (${edition})`}`];
  const lines = [
    `■ ${words.what}: ${[responseCode, title].filter(Boolean).join(" · ")}${label === undefined ? "" : ` (${label})`}`,
    ...table,
    ...explanation.notes.map(({ text }) => `   ${text}`),
    ...candidateLines(explanation, words),
    "",
    `■ ${words.causes}`,
    ...causes.flatMap((cause, i) => causeLines(cause, i + 1, words)),
    "",
    `■ ${words.strategies}`,
    ...strategies.flatMap((strategy, i) => strategyLines(strategy, i + 1, words)),
    "",
    `■ ${words.retry} ${words.verdict[retry.verdict]}`,
    `   ${retry.text}`,
    ...retry.rules.map(({ text }) => `   · ${text}`),
    "",
    `■ ${words.customer}: ${messages.customer}`,
    `■ ${words.operator}: ${messages.operator}`,
    `■ ${words.merchant}: ${messages.merchant}`,
    "",
    `■ ${words.sources}`,
    ...explanation.sources.map((source) => `   ${sourceLine(source)}`),
  ];
  return lines.join("\n");
}

function candidateLines({ ambiguous }: DeclineExplanation, words: Words): readonly string[] {
  if (ambiguous.length === 0) return [];
  return [`   ${words.candidates}:`, ...ambiguous.map(({ network, label }) => `   · ${network}: ${label}`)];
}

function causeLines(cause: Cause, number: number, words: Words): readonly string[] {
  const { text, likelihood, evidence, party, because } = cause;
  const tags = [words.likelihood[likelihood], words.evidence[evidence], words.party[party]].join(" · ");
  const grounds = because.map((ground) => ground.text).join("; ");
  return [
    `${String(number).padStart(2)}. ${text}`,
    `    [${tags}]${grounds === "" ? "" : ` ${words.because}: ${grounds}`}`,
  ];
}

function strategyLines(strategy: Strategy, number: number, words: Words): readonly string[] {
  const { text, actor, cautions } = strategy;
  return [
    `${String(number).padStart(2)}. [${words.actor[actor]}] ${text}`,
    ...cautions.map((caution) => `    ! ${caution}`),
  ];
}

function sourceLine(source: DeclineExplanation["sources"][number]): string {
  const { publisher, title, edition, url, section } = source;
  return [publisher, title, edition, section, url].filter((part) => part !== undefined && part !== "").join(", ");
}
