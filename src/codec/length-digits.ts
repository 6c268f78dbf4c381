const twoDigits: readonly string[] = /* @__PURE__ */ padded(100, 2);
const threeDigits: readonly string[] = /* @__PURE__ */ padded(1000, 3);
const fourDigits: readonly string[] = /* @__PURE__ */ padded(1000, 4);

function padded(count: number, width: number): readonly string[] {
  return Array.from({ length: count }, (_, i) => String(i).padStart(width, "0"));
}

const tables = /* @__PURE__ */ [[], [], twoDigits, threeDigits, fourDigits];

/** Lengths below 1000 as so many decimal digits. */
export function lengthsOf(width: number): readonly string[] {
  return tables[width] ?? [];
}

/** A length as so many decimal digits. */
export function lengthDigits(length: number, width: number): string {
  return lengthsOf(width)[length] ?? String(length).padStart(width, "0");
}
