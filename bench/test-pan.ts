import type { Random } from "./random.ts";

/** A number of 16 to 19 digits with a right check digit that no issuer gave out: long runs of zeros give it away. */
export function testPan(index: number, random: Random): string {
  const account = `6225000${String(index).padStart(random.pick([8, 9, 10, 11]), "0")}`;
  let sum = 0;
  for (let place = 0; place < account.length; place++) {
    const digit = Number(account[account.length - 1 - place]) * (place % 2 === 0 ? 2 : 1);
    sum += digit > 9 ? digit - 9 : digit;
  }
  return `${account}${(10 - (sum % 10)) % 10}`;
}
