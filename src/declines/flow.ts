import type { Channel, DeclineFacts, Flow } from "./facts.ts";

/** Message classes that are told by the MTI alone. */
function isClass(mti: string | undefined, digit: string): boolean {
  return mti !== undefined && mti.length === 4 && mti[1] === digit;
}

/**
 * Tells whether the message answers (0410, 0430) rather than asks (0400, 0420); `undefined` without a usable MTI.
 *
 * @internal
 */
export function isResponse(mti: string | undefined): boolean | undefined {
  if (mti === undefined || !/^\d{4}$/.test(mti)) return undefined;
  return mti[2] === "1" || mti[2] === "3";
}

/** What the first two digits of a processing code say in every table; 20 is a refund here and a void there. */
const flowsByProcessingCode: ReadonlyMap<string, Flow> = new Map([
  ["00", "purchase"],
  ["01", "cash"],
  ["09", "purchase"],
  ["30", "balance_inquiry"],
  ["31", "balance_inquiry"],
]);

/**
 * Returns the flow: the one that is given, else what MTI and processing code say beyond doubt.
 *
 * @internal
 */
export function flowOf(facts: DeclineFacts): Flow {
  if (facts.flow !== undefined) return facts.flow;
  if (isClass(facts.mti, "4")) return "reversal";
  if (isClass(facts.mti, "8")) return "network_management";
  return flowsByProcessingCode.get(facts.processingCode?.slice(0, 2) ?? "") ?? "unknown";
}

/** The PAN entry modes that the international and the UnionPay tables share. */
const channelsByEntryMode: ReadonlyMap<string, Channel> = new Map([
  ["01", "keyed"],
  ["02", "magstripe"],
  ["05", "chip"],
  ["07", "contactless"],
  ["80", "fallback"],
  ["81", "ecommerce"],
  ["90", "magstripe"],
  ["91", "contactless"],
  ["95", "chip"],
]);

/**
 * Returns how the card was read: as given, else from the entry mode.
 *
 * @internal
 */
export function channelOf(facts: DeclineFacts): Channel {
  return facts.channel ?? channelsByEntryMode.get(facts.entryMode?.slice(0, 2) ?? "") ?? "unknown";
}
