import { parseArgs } from "node:util";

/** What the command line asks for. */
export interface Arguments {
  /** Hex digits or the name of a file; absent for the sample. */
  readonly input?: string;
  readonly spec: string;
  readonly network?: string;
  /** One language; absent for all. */
  readonly locale?: string;
  readonly json: boolean;
  readonly help: boolean;
}

/**
 * Reads the words after the command.
 *
 * @throws `TypeError` for an option that there is not.
 */
export function parseArguments(words: readonly string[]): Arguments {
  const { values, positionals } = parseArgs({
    args: [...words],
    allowPositionals: true,
    options: {
      spec: { type: "string", default: "unionpay-pos" },
      network: { type: "string" },
      locale: { type: "string" },
      json: { type: "boolean", default: false },
      help: { type: "boolean", short: "h", default: false },
    },
  });
  const input = positionals.join("");
  return {
    ...(input === "" ? {} : { input }),
    spec: values.spec,
    ...(values.network === undefined ? {} : { network: values.network }),
    ...(values.locale === undefined ? {} : { locale: values.locale }),
    json: values.json,
    help: values.help,
  };
}
