const twoDigits: readonly string[] = /* @__PURE__ */ padded(100, 2);
const threeDigits: readonly string[] = /* @__PURE__ */ padded(1000, 3);
const fourDigits: readonly string[] = /* @__PURE__ */ padded(1000, 4);

function padded(count: number, width: number): readonly string[] {
  return Array.from({ length: count }, (_, i) => String(i).padStart(width, "0"));
}

/** A length as so many decimal digits. */
export function lengthDigits(length: number, width: number): string {
  const table = width === 2 ? twoDigits : width === 3 ? threeDigits : width === 4 ? fourDigits : undefined;
  return table?.[length] ?? String(length).padStart(width, "0");
}
