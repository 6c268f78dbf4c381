/**
 * The words of the bits that are set, in the order of the table, whose keys are byte and bit as EMV counts them: `1.8` is
 * the highest bit of the first byte. `undefined` for anything but so many bytes in hexadecimal.
 */
export function chipBits<Word extends string>(
  table: Readonly<Record<string, Word>>,
  bytes: number,
  hex: string,
): readonly Word[] | undefined {
  if (hex.length !== 2 * bytes || !/^[\dA-Fa-f]*$/.test(hex)) return undefined;
  return Object.entries(table)
    .filter(([place]) => isSet(hex, Number(place.charAt(0)), Number(place.charAt(2))))
    .map(([, word]) => word);
}

function isSet(hex: string, byte: number, bit: number): boolean {
  return (Number.parseInt(hex.slice(2 * byte - 2, 2 * byte), 16) & (1 << (bit - 1))) !== 0;
}
