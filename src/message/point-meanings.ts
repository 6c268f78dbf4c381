import type { Concept } from "../spec/concepts.ts";
import { countryOf } from "./countries.ts";
import { dateIn } from "./date-meanings.ts";
import { fill } from "./dates.ts";
import { merchantClassOf } from "./merchant-class.ts";
import type { PointOfServiceWord } from "./point-of-service-word.ts";
import { readPosCondition } from "./pos-condition.ts";
import { readPosDataBits } from "./pos-data-bits.ts";
import { readPosDataCode } from "./pos-data-code.ts";
import { readPosEntryMode } from "./pos-entry-mode.ts";
import { joined, labelled, type Reading, type ReadingContext } from "./reading-context.ts";
import { readServiceCode } from "./service-code.ts";
import type { PosDataPart } from "./texts.ts";
import { readTrack1 } from "./track1.ts";
import { readTrack2, type Track2Reading } from "./track2.ts";

/** What the point of service and the card say, in words, by concept. */
export const pointMeanings: Partial<Record<Concept, Reading>> = {
  posEntryMode: entryMode,
  posConditionCode: condition,
  pinCaptureCode: pinLength,
  posDataCode,
  serviceRestrictionCode: service,
  track1: (track, context) => card(readTrack1(track), context),
  track2: (track, context) => card(readTrack2(track), context),
  merchantCategoryCode: merchant,
  acquirerCountryCode: country,
  panCountryCode: country,
  forwarderCountryCode: country,
  receiverCountryCode: country,
  settlementInstitutionCountryCode: country,
  terminalCountryCode: country,
  issuerCountryCode: country,
};

function entryMode(code: string, { texts, network }: ReadingContext): string | undefined {
  const { panEntry, pinCapability } = readPosEntryMode(code, { network }) ?? {};
  if (panEntry === undefined) return undefined;
  const parts = [texts.meanings[panEntry]];
  if (pinCapability !== undefined && pinCapability !== "unspecified") parts.push(texts.meanings[pinCapability]);
  return parts.join(texts.separator);
}

function condition(code: string, { texts, unionpay }: ReadingContext): string | undefined {
  const read = readPosCondition(code, { unionpay });
  return read === undefined ? undefined : texts.meanings[read];
}

function pinLength(code: string, { texts }: ReadingContext): string | undefined {
  const length = /^\d\d$/.test(code) ? Number(code) : 0;
  return length < 4 || length > 12 ? undefined : fill(texts.patterns.pinLength, { length: String(length) });
}

/** Twelve or fifteen characters, or 32 hexadecimal digits. */
function posDataCode(code: string, context: ReadingContext): string | undefined {
  const { texts, version } = context;
  // In version 1987 networks call other things so; only PostBridge has the fifteen positions.
  if (version === 1987 && code.length !== 15) return undefined;
  const read = readPosDataCode(code) ?? readPosDataBits(code);
  if (read === undefined) return undefined;
  const entries: [string, string | number | readonly PointOfServiceWord[]][] = Object.entries(read);
  const parts = entries.map(([part, value]) => {
    if (!isPart(part, context)) return undefined;
    const words = typeof value === "object" ? value : [value];
    const text = words.map((word) => (isWord(word, context) ? texts.pointOfService[word] : String(word)));
    return text.length === 0 ? undefined : labelled(texts.posDataParts[part], text.join(texts.comma), context);
  });
  return joined(parts, context);
}

function isPart(part: string, { texts }: ReadingContext): part is PosDataPart {
  return Object.hasOwn(texts.posDataParts, part);
}

function isWord(word: string | number, { texts }: ReadingContext): word is PointOfServiceWord {
  return Object.hasOwn(texts.pointOfService, word);
}

function service(code: string, context: ReadingContext): string | undefined {
  const { interchange, authorisation, restriction } = readServiceCode(code) ?? {};
  const words = [interchange, authorisation, restriction];
  return joined(
    words.map((word) => (word === undefined ? undefined : context.texts.service[word])),
    context,
  );
}

/** Card data: read only where they may be shown. */
function card(read: Track2Reading | undefined, context: ReadingContext): string | undefined {
  if (read === undefined) return undefined;
  const { concepts } = context.texts;
  const { pan, expirationDate, serviceCode } = read;
  const expires = expirationDate === undefined ? undefined : dateIn(expirationDate, "YYMM", context);
  const use = serviceCode === undefined ? undefined : (service(serviceCode, context) ?? serviceCode);
  return joined(
    [
      labelled(concepts.pan, pan, context),
      labelled(concepts.expirationDate, expires, context),
      labelled(concepts.serviceRestrictionCode, use, context),
    ],
    context,
  );
}

function merchant(code: string, { texts }: ReadingContext): string | undefined {
  const found = merchantClassOf(code);
  return found === undefined ? undefined : texts.merchants[found];
}

/** Chip data hold the three digits of a country in two bytes. */
function country(code: string, { texts }: ReadingContext): string | undefined {
  const found = countryOf(code.replace(/^0(?=\d{3}$)/, ""));
  return found === undefined ? undefined : texts.countries[found.alpha2];
}
