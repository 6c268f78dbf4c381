import type { Concept } from "../spec/concepts.ts";
import { readAuthorisationResponse } from "./authorisation-response.ts";
import { readCardholderVerification } from "./cardholder-verification.ts";
import {
  type ChipContext,
  readAdditionalTerminalCapabilities,
  readApplicationUsageControl,
  readInterchangeProfile,
  readTerminalCapabilities,
  readTerminalVerificationResults,
  readTransactionStatus,
} from "./chip-readings.ts";
import type { ChipWord } from "./chip-word.ts";
import { readCryptogramInformation, readTransactionCounter } from "./cryptogram-information.ts";
import { joined, type Reading, type ReadingContext } from "./reading-context.ts";
import { readTerminalType } from "./terminal-type.ts";

/** What chip data mean in words, by concept. */
export const chipMeanings: Partial<Record<Concept, Reading>> = {
  terminalVerificationResults: bits(readTerminalVerificationResults),
  transactionStatusInformation: bits(readTransactionStatus),
  applicationInterchangeProfile: bits(readInterchangeProfile),
  terminalCapabilities: bits(readTerminalCapabilities),
  additionalTerminalCapabilities: bits(readAdditionalTerminalCapabilities),
  applicationUsageControl: bits(readApplicationUsageControl),
  cardholderVerificationResults: verification,
  cryptogramInformation: cryptogram,
  applicationTransactionCounter: (hex) => readTransactionCounter(hex)?.toString(),
  authorisationResponseCode: response,
  terminalType: terminal,
};

function bits(read: (hex: string, context: ChipContext) => readonly ChipWord[] | undefined): Reading {
  return (hex, { texts, unionpay }) => {
    const words = read(hex, { unionpay });
    return words?.length === 0 ? texts.meanings.nothing : words?.map((word) => texts.chip[word]).join(texts.separator);
  };
}

function words(parts: readonly (ChipWord | undefined)[], context: ReadingContext): readonly (string | undefined)[] {
  return parts.map((part) => (part === undefined ? undefined : context.texts.chip[part]));
}

function verification(hex: string, context: ReadingContext): string | undefined {
  const { method, condition, outcome, tryNext } = readCardholderVerification(hex, context) ?? {};
  if (method === undefined) return undefined;
  const next = tryNext === true ? context.texts.meanings.nextMethodAllowed : undefined;
  return joined([...words([method, condition, outcome], context), next], context);
}

function cryptogram(hex: string, context: ReadingContext): string | undefined {
  const { type, adviceRequired, reason } = readCryptogramInformation(hex) ?? {};
  const { meanings } = context.texts;
  if (type === undefined) return undefined;
  const advice = adviceRequired === true ? meanings.adviceRequired : undefined;
  return joined([meanings[type], advice, ...words([reason], context)], context);
}

function response(hex: string, { texts }: ReadingContext): string | undefined {
  const { code, terminal } = readAuthorisationResponse(hex) ?? {};
  return terminal === undefined ? code : texts.chip[terminal];
}

function terminal(digits: string, context: ReadingContext): string | undefined {
  const { operator, environment } = readTerminalType(digits) ?? {};
  return joined(words([operator, environment], context), context);
}
