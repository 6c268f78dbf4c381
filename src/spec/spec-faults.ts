import type { SpecFault } from "../error.ts";
import { conditionFaults } from "./condition-faults.ts";
import { headerFaults } from "./header-faults.ts";
import { jsonOf } from "./json-of.ts";
import { rowFaults } from "./row-faults.ts";
import { type Bounds, soundCopy } from "./sound-copy.ts";
import type { PresenceRule, SpecShape } from "./spec.ts";
import type { SpecExamination } from "./spec-examination.ts";
import { specSchema } from "./spec-schema.ts";
import { mostLevels } from "./spec-schema-rows.ts";

/**
 * Everything that is wrong with a spec from anywhere: JSON text, or a value of any kind; empty for a sound one.
 *
 * First what its shape is, as {@link specSchema} says it, then what it means: a letter in packed digits, a condition on
 * an element that there is not. At most a thousand faults are listed.
 *
 * @example
 * specFaults({ name: "tiny", mti: "utf8" })[0]; // { path: "mti", expected: "ascii, ebcdic or bcd", received: '"utf8"' }
 */
export function specFaults(json: unknown): readonly SpecFault[] {
  return examine(json).faults;
}

/** What was found out about a spec. */
export interface Examined {
  readonly faults: readonly SpecFault[];
  /** A copy, its options in the order of the schema; absent if there are faults. */
  readonly spec?: SpecShape;
}

/** Examines JSON text, or a value. */
export function examine(json: unknown): Examined {
  if (typeof json !== "string") return examineValue(json);
  const { fault, value } = jsonOf(json);
  return fault === undefined ? examineValue(value) : { faults: [fault] };
}

const bounds: Bounds = {
  levels: { refs: new Set(["#/$defs/element", "#/$defs/part", "#/$defs/tagRow"]), most: mostLevels },
  values: 100_000,
  faults: 1000,
};

/** Examines a value. */
export function examineValue(value: unknown): Examined {
  const { faults: shapeFaults, copy } = soundCopy(specSchema, value, bounds);
  // The copy has the shape that the schema says; without one there is nothing to say of its meaning.
  const whole = copy as (SpecShape & { readonly $schema?: string }) | undefined;
  const spec = whole === undefined ? undefined : withoutSchema(whole);
  const faults = [...shapeFaults];
  if (spec !== undefined && faults.length < bounds.faults) {
    const unknown = new Set(faults.map(({ path }) => path.split(".")[1]));
    meaningFaults(
      {
        spec,
        report: (path, expected, received) => {
          if (faults.length < bounds.faults) faults.push({ path, expected, ...(received && { received }) });
        },
        isUnknown: (number) => unknown.has(number),
      },
      !faults.some(({ path }) => path.startsWith("header.")),
    );
  }
  return faults.length > 0 || spec === undefined ? { faults } : { faults, spec };
}

function withoutSchema({ $schema: _, ...spec }: SpecShape & { readonly $schema?: string }): SpecShape {
  return spec;
}

function meaningFaults(examination: SpecExamination, headerIsWhole: boolean): void {
  const { spec } = examination;
  bitmapFaults(examination);
  headerFaults(examination, headerIsWhole);
  elementFaults(examination);
  spec.flows?.forEach(({ when }, i) => {
    conditionFaults(examination, when, `flows[${i}].when`);
  });
  spec.messages?.forEach((rule, i) => {
    presenceFaults(examination, rule, `messages[${i}]`);
  });
}

function bitmapFaults({ spec, report }: SpecExamination): void {
  const { third, size = 128, fixed, all } = spec.bitmap;
  if (all === true && (fixed === true || third !== undefined))
    report("bitmap.all", "a bitmap of neither kind beside it");
  if (third === undefined) return;
  if (size !== 192) report("bitmap.third", "a bitmap of 192 elements", `${size}`);
  else if (fixed === true) report("bitmap.third", "a bitmap that is not fixed", "fixed");
}

function elementFaults(examination: SpecExamination): void {
  const { spec, report } = examination;
  const { size = 128, fixed } = spec.bitmap;
  for (const [number, row] of Object.entries(spec.elements)) {
    const path = `elements.${number}`;
    if (Number(number) > size) report(path, `an element number from 2 to ${size}`, number);
    if (number === "65" && size === 192 && fixed !== true) {
      report(path, "no element where bit 65 announces a bitmap", number);
    }
    rowFaults(examination, row, { path, keys: [number], inDigits: false, inEntry: false });
  }
}

function presenceFaults(examination: SpecExamination, rule: PresenceRule, path: string): void {
  const { mandatory = [], forbidden = [], conditional = [] } = rule;
  const check = (numbers: readonly number[], at: string) => {
    numbers.forEach((number, i) => {
      const known = Object.hasOwn(examination.spec.elements, number) || examination.isUnknown(String(number));
      if (!known) examination.report(`${at}[${i}]`, "an element of this spec", `${number}`);
    });
  };
  check(mandatory, `${path}.mandatory`);
  check(forbidden, `${path}.forbidden`);
  conditional.forEach(({ elements, when }, i) => {
    check(elements, `${path}.conditional[${i}].elements`);
    conditionFaults(examination, when, `${path}.conditional[${i}].when`);
  });
}
