import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { buildIfStale, loadField39 } from "./built.ts";
import { chart, type Series } from "./chart.ts";

/*
 * `npm run bench:growth`: how the time for a message grows with its size, its TLV entries and their depth. Prints a
 * table; `-- --svg docs/growth.svg` draws it, too. Straight lines are what is wanted.
 */

const { values: options } = parseArgs({ options: { svg: { type: "string" } } });

buildIfStale();
const { decode, encode, defineSpec } = await loadField39();

const wire = { n: "ascii", an: "ascii", b: "binary", z: "ascii", length: "ascii" } as const;
const texts = defineSpec({
  name: "texts",
  mti: "ascii",
  bitmap: { encoding: "binary" },
  wire,
  elements: textElements(),
});
const tags = defineSpec({
  name: "tags",
  mti: "ascii",
  bitmap: { encoding: "binary", size: 64 },
  wire,
  elements: { 55: { format: "b.....99999", name: "Tags", tlv: "ber" } },
});

function textElements(): Readonly<Record<number, { readonly format: string; readonly name: string }>> {
  return Object.fromEntries(Array.from({ length: 127 }, (_, i) => [i + 2, { format: "ans...999", name: "Text" }]));
}

/** The fastest of eleven slices of time, the least disturbed one, in microseconds for one call. */
function microseconds(run: () => unknown): number {
  let calls = 1;
  const time = (): number => {
    const start = performance.now();
    for (let i = 0; i < calls; i++) sink = run();
    return performance.now() - start;
  };
  while (time() < 15) calls *= 2;
  return Math.min(...Array.from({ length: 11 }, () => (time() / calls) * 1000));
}
let sink: unknown;

/** `count` elements of 999 characters. */
function textMessage(count: number): Record<number, string> {
  return Object.fromEntries(Array.from({ length: count }, (_, i) => [i + 2, "SOME TEXT".repeat(111)]));
}

function entries(count: number): readonly { readonly tag: string; readonly value: string }[] {
  return Array.from({ length: count }, (_, i) => ({ tag: "9F26", value: String(i).padStart(16, "0") }));
}

interface Entry {
  readonly tag: string;
  readonly value: string | readonly Entry[];
}

/** Constructed tags in each other, with eight entries on every level. */
function nested(depth: number): readonly Entry[] {
  return depth === 0 ? entries(8) : [...entries(8), { tag: "E1", value: nested(depth - 1) }];
}

type Fields = Readonly<Record<number, unknown>>;

function measured(
  spec: Parameters<typeof decode<Fields>>[0],
  sizes: readonly number[],
  fieldsOf: (size: number) => Fields,
  xOf: (size: number, bytes: number) => number,
): { readonly decoding: Series; readonly encoding: Series } {
  const decoding: [number, number][] = [];
  const encoding: [number, number][] = [];
  for (const size of sizes) {
    const fields = fieldsOf(size);
    const bytes = encode(spec, { mti: "0200", fields });
    const message = decode(spec, bytes);
    if (Buffer.compare(encode(spec, message), bytes) !== 0) throw new Error("other bytes when read and written");
    const x = xOf(size, bytes.length);
    decoding.push([x, microseconds(() => decode(spec, bytes))]);
    encoding.push([x, microseconds(() => encode(spec, message))]);
  }
  return { decoding: { name: "decode", points: decoding }, encoding: { name: "encode", points: encoding } };
}

const panels = [
  {
    title: "Message size, elements of 999 characters",
    x: "kB",
    ...measured(texts, [1, 8, 16, 24, 32, 40, 48, 56, 65], textMessage, (_, bytes) => bytes / 1000),
  },
  {
    title: "TLV entries in one element",
    x: "entries",
    ...measured(
      tags,
      [1, 125, 250, 375, 500, 625, 750, 875, 1000],
      (count) => ({ 55: entries(count) }),
      (count) => count,
    ),
  },
  {
    title: "Depth of tags, 8 entries a level",
    x: "levels",
    ...measured(
      tags,
      [1, 2, 3, 4, 5, 6, 7, 8],
      (depth) => ({ 55: nested(depth) }),
      (depth) => depth,
    ),
  },
];

for (const { title, x, decoding, encoding } of panels) {
  console.log(`\n${title}\n${x.padStart(10)}  decode µs  encode µs`);
  decoding.points.forEach(([at, time], i) => {
    const other = encoding.points[i]?.[1] ?? 0;
    console.log(
      `${at.toFixed(at < 100 && at % 1 !== 0 ? 1 : 0).padStart(10)}  ${time.toFixed(1).padStart(9)}  ${other.toFixed(1).padStart(9)}`,
    );
  });
}
if (options.svg !== undefined) {
  const drawn = panels.map(({ title, x, decoding, encoding }) => ({ title, x, y: "µs", series: [decoding, encoding] }));
  writeFileSync(options.svg, chart(drawn));
}
if (sink === undefined) throw new Error("nothing was measured");
