import { fewElements, manyElements } from "./many-elements.ts";
import { bcdMessages, fullBcdMessages } from "./messages.ts";
import { groups } from "./variants.ts";

/** Where and how the figures were taken. */
export interface Conditions {
  readonly node: string;
  readonly cpu: string;
  readonly cores: number;
  readonly rounds: number;
}

export interface Result {
  readonly name: string;
  readonly group: string;
  readonly title: string;
  /** Median of the rounds. */
  readonly perSecond: number;
  readonly nanoseconds: number;
  readonly slowest: number;
  readonly fastest: number;
}

export interface Ratio {
  readonly title: string;
  readonly of: string;
  readonly to: string;
  /** How many bytes or elements the messages of the two have, where the speed for one of those is compared. */
  readonly units?: readonly [of: number, to: number];
  /** Median of the ratios of each round, whose two parts were measured within seconds of each other. */
  readonly ratio: number;
  readonly target?: number;
}

export interface Report extends Conditions {
  readonly results: readonly Result[];
  readonly ratios: readonly Ratio[];
  /** Calls per second that are asked for. */
  readonly rates: readonly { readonly title: string; readonly perSecond: number; readonly target: number }[];
}

const bytesOfBcd = meanBytes(bcdMessages());
const bytesOfFull = meanBytes(fullBcdMessages());

const wanted: readonly Omit<Ratio, "ratio">[] = [
  { title: "decode, field39 / iso_8583", of: "decode-field39", to: "decode-iso_8583", target: 14 },
  { title: "encode, field39 / iso_8583", of: "encode-field39", to: "encode-iso_8583", target: 43 },
  { title: "decode, field39 / hand-written, validating", of: "decode-field39", to: "decode-limit", target: 0.8 },
  { title: "encode, field39 / hand-written, validating", of: "encode-field39", to: "encode-limit", target: 0.8 },
  {
    title: "encode, field39 / hand-written, validating all but further fields",
    of: "encode-field39",
    to: "encode-limit-known",
  },
  { title: "decode, field39 / hand-written, trusting", of: "decode-field39", to: "decode-limit-trusting" },
  { title: "encode, field39 / hand-written, trusting", of: "encode-field39", to: "encode-limit-trusting" },
  {
    title: "decode packed, field39 / hand-written, validating",
    of: "decode-bcd-field39",
    to: "decode-bcd-limit",
    target: 0.8,
  },
  {
    title: "encode packed, field39 / hand-written, validating",
    of: "encode-bcd-field39",
    to: "encode-bcd-limit",
    target: 0.8,
  },
  {
    title: "encode packed, field39 / hand-written, validating all but further fields",
    of: "encode-bcd-field39",
    to: "encode-bcd-limit-known",
  },
  {
    title: "decode packed, field39 / hand-written, trusting",
    of: "decode-bcd-field39",
    to: "decode-bcd-limit-trusting",
  },
  {
    title: "encode packed, field39 / hand-written, trusting",
    of: "encode-bcd-field39",
    to: "encode-bcd-limit-trusting",
  },
  {
    title: "decode, a byte with 55, 60 and 63 / a byte without",
    of: "decode-bcd-full-field39",
    to: "decode-bcd-field39",
    units: [bytesOfFull, bytesOfBcd],
    target: 0.5,
  },
  {
    title: "encode, a byte with 55, 60 and 63 / a byte without",
    of: "encode-bcd-full-field39",
    to: "encode-bcd-field39",
    units: [bytesOfFull, bytesOfBcd],
    target: 0.5,
  },
  {
    title: "decode, an element of 65 / an element of 15",
    of: "decode-many-field39",
    to: "decode-few-field39",
    units: [manyElements, fewElements],
    target: 1 / 3,
  },
  {
    title: "encode, an element of 65 / an element of 15",
    of: "encode-many-field39",
    to: "encode-few-field39",
    units: [manyElements, fewElements],
    target: 1 / 3,
  },
];

const wantedRates = [
  { name: "explain-field39", target: 500_000 },
  { name: "plan-retry-field39", target: 200_000 },
];

/** Sums up the calls per second of each round, by variant. */
export function reportOf(rates: ReadonlyMap<string, readonly number[]>, conditions: Conditions): Report {
  const results = groups.flatMap(({ title: group, variants }) =>
    variants.flatMap(({ name, title }): readonly Result[] => {
      const rounds = rates.get(name);
      if (rounds === undefined) return [];
      const perSecond = median(rounds);
      const range = { slowest: Math.round(Math.min(...rounds)), fastest: Math.round(Math.max(...rounds)) };
      return [
        { name, group, title, perSecond: Math.round(perSecond), nanoseconds: Math.round(1e9 / perSecond), ...range },
      ];
    }),
  );
  const ratios = wanted.flatMap((ratio): readonly Ratio[] => {
    const of = rates.get(ratio.of);
    const to = rates.get(ratio.to);
    if (of === undefined || to === undefined) return [];
    const [ofUnits, toUnits] = ratio.units ?? [1, 1];
    const ratios = of.map((rate, round) => (rate * ofUnits) / ((to[round] as number) * toUnits));
    return [{ ...ratio, ratio: Number(median(ratios).toPrecision(3)) }];
  });
  const targets = wantedRates.flatMap(({ name, target }) =>
    results.filter((result) => result.name === name).map(({ title, perSecond }) => ({ title, perSecond, target })),
  );
  return { ...conditions, results, ratios, rates: targets };
}

/** The report for people. */
export function table({ node, cpu, cores, rounds, results, ratios, rates }: Report): string {
  const lines = [
    `Node ${node} on ${cpu}, ${cores} cores`,
    `Median of ${rounds} interleaved rounds, a fresh process for each variant and round`,
  ];
  for (const { title } of groups) {
    const rows = results.filter(({ group }) => group === title);
    if (rows.length > 0) lines.push("", row(title, "a second", "ns", "slowest and fastest round"));
    for (const { title: name, perSecond, nanoseconds, slowest, fastest } of rows) {
      lines.push(row(`  ${name}`, whole(perSecond), whole(nanoseconds), `${whole(slowest)} to ${whole(fastest)}`));
    }
  }
  if (ratios.length + rates.length > 0) lines.push("", row("compared", "ratio", "", "target"));
  for (const { title, ratio, target } of ratios)
    lines.push(row(`  ${title}`, String(ratio), "", verdict(ratio, target)));
  for (const { title, perSecond, target } of rates) {
    lines.push(row(`  ${title}, a second`, whole(perSecond), "", verdict(perSecond, target)));
  }
  return lines.map((line) => line.trimEnd()).join("\n");
}

function row(title: string, first: string, second: string, third: string): string {
  return `${title.padEnd(68)}${first.padStart(11)}${second.padStart(9)}   ${third}`;
}

function verdict(value: number, target: number | undefined): string {
  if (target === undefined) return "";
  return `${value >= target ? "met" : "missed"}: at least ${whole(target)}`;
}

function meanBytes(messages: readonly { readonly bytes: Uint8Array }[]): number {
  return messages.reduce((sum, { bytes }) => sum + bytes.length, 0) / messages.length;
}

function whole(value: number): string {
  return value.toLocaleString("en-US");
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] as number;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] as number)) / 2;
}
