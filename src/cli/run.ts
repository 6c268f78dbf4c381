import { maskDigitRuns } from "../codec/redact.ts";
import { type SafeDecoded, safeDecode } from "../codec/safe-decode.ts";
import { builtInSpecs } from "../detect/built-in-specs.ts";
import { builtInLocales, type LocaleId } from "../explain/built-in-locales.ts";
import { builtInNetworks } from "../explain/built-in-tables.ts";
import { explainDecline } from "../explain/explain-decline.ts";
import { factsOf } from "../explain/facts-of.ts";
import type { ReadableMessage } from "../message/compiled-for.ts";
import { describe } from "../message/describe.ts";
import type { Spec } from "../spec/spec.ts";
import { type Arguments, parseArguments } from "./arguments.ts";
import { readInput } from "./read-input.ts";
import { renderExplanation } from "./render-explanation.ts";
import { sample } from "./sample.ts";
import { wordsOf } from "./words.ts";

/** What a run of the command leaves behind. */
export interface RunResult {
  readonly exitCode: 0 | 1 | 2;
  readonly output: string;
  readonly errors: string;
}

// Whatever the dialect, its fields are an object.
const specs = builtInSpecs() as readonly Spec<object>[];

const help = `field39 [hex digits or file] [--spec NAME] [--network ID] [--locale en|zh-CN] [--json]

Reads an ISO 8583 message and explains its response code. Without input: a declined sale as an example.
A length of two bytes before the message is skipped. Cardholder data is masked.

  --spec NAME    unionpay-pos unless said; one of
${inRows(specs.map(({ name }) => name))}
  --network ID   whose table assigned the code; one of
${inRows(builtInNetworks.map(({ id }) => id))}
  --locale       one language instead of both
  --json         the same as JSON`;

/** Names under each other, three a row. */
function inRows(names: readonly string[]): string {
  const rows = names.flatMap((_, i) => (i % 3 === 0 ? [names.slice(i, i + 3)] : []));
  return rows.map((row) => `${" ".repeat(17)}${row.map((name) => name.padEnd(34)).join("")}`.trimEnd()).join("\n");
}

const locales = builtInLocales.map(({ id }) => id);

/** Runs the command: 0 for a message that was read, 1 for a damaged one, 2 for words that it does not understand. */
export function run(words: readonly string[]): RunResult {
  try {
    const args = parseArguments(words);
    if (args.help) return { exitCode: 0, output: help, errors: "" };
    const spec = specs.find(({ name }) => name === args.spec);
    if (spec === undefined) return refusal(`There is no spec ${JSON.stringify(args.spec)}`);
    const wanted = locales.filter((locale) => args.locale === undefined || locale === args.locale);
    if (wanted.length === 0) return refusal(`There is no locale ${JSON.stringify(args.locale)}`);
    const bytes = readInput(args.input ?? sample);
    return args.json ? runJson(spec, bytes, args, wanted) : runText(spec, bytes, args, wanted);
  } catch (error) {
    return refusal(error instanceof Error ? error.message : String(error));
  }
}

/** What was typed may be a card number. */
function refusal(reason: string): RunResult {
  return { exitCode: 2, output: "", errors: `${maskDigitRuns(reason)}\n\n${help}` };
}

function runText(spec: Spec<object>, bytes: Uint8Array, args: Arguments, wanted: readonly LocaleId[]): RunResult {
  const decoded = safeDecode(spec, bytes);
  const parts: string[] = [];
  for (const locale of wanted) {
    const message: ReadableMessage = decoded.ok ? decoded.message : decoded.partial;
    parts.push(describe(message, { locale, spec }));
    if (hasResponseCode(message, spec))
      parts.push(renderExplanation(explain(message, spec, args, locale), wordsOf[locale]));
  }
  return { exitCode: decoded.ok ? 0 : 1, output: parts.join("\n\n"), errors: faultsOf(decoded).join("\n") };
}

function runJson(spec: Spec<object>, bytes: Uint8Array, args: Arguments, wanted: readonly LocaleId[]): RunResult {
  const decoded = safeDecode(spec, bytes);
  const message: ReadableMessage = decoded.ok ? decoded.message : decoded.partial;
  const explanations = hasResponseCode(message, spec)
    ? Object.fromEntries(wanted.map((locale) => [locale, explain(message, spec, args, locale)]))
    : undefined;
  const { warnings } = decoded;
  const result = decoded.ok
    ? { message, warnings, explanations }
    : { error: errorFacts(decoded.error), partial: message, warnings, explanations };
  return { exitCode: decoded.ok ? 0 : 1, output: JSON.stringify(result, undefined, 2), errors: "" };
}

function explain(message: ReadableMessage, spec: Spec, args: Arguments, locale: LocaleId) {
  const facts = factsOf(message, { spec });
  return explainDecline(facts, { locale, ...(args.network === undefined ? {} : { network: args.network }) });
}

function hasResponseCode(message: ReadableMessage, spec: Spec): boolean {
  return factsOf(message, { spec }).responseCode !== undefined;
}

function faultsOf(decoded: SafeDecoded<object>): readonly string[] {
  const warnings = decoded.warnings
    // A length that is right is how frames travel, not a fault.
    .filter(({ leniency, expected, received }) => leniency !== "length_prefix" || expected !== received)
    .map(
      ({ path, offset, expected, received }) =>
        `Forgiven at ${path || "the start"}, byte ${offset}: expected ${expected}, received ${received}`,
    );
  return decoded.ok ? warnings : [`${decoded.error.message}. What could be read:`, ...warnings];
}

function errorFacts({
  code,
  path,
  offset,
  expected,
  received,
  hint,
}: Extract<SafeDecoded<object>, { ok: false }>["error"]) {
  return { code, path, offset, expected, received, hint };
}
