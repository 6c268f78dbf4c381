import { codeIn } from "./code-in.ts";
import { posDataCodes } from "./codes/pos-data-codes.ts";
import { postilionPosDataCodes } from "./codes/postilion-pos-data-codes.ts";
import type { In } from "./in.ts";
import { present } from "./present.ts";

type Codes = typeof posDataCodes;
type PostilionCodes = typeof postilionPosDataCodes;

/** What the positions of a point of service data code say; a value that is reserved or private says nothing. */
export interface PosDataCodeReading {
  /** 1: how the terminal can read cards. */
  readonly cardInput?: In<Codes["cardInput"] | PostilionCodes["cardInput"]>;
  /** 2: how it can verify the cardholder. */
  readonly cardholderAuthentication?: In<Codes["cardholderAuthentication"]>;
  /** 3: whether it can retain cards. */
  readonly cardCapture?: In<Codes["cardCapture"]>;
  /** 4: where it stands. */
  readonly environment?: In<Codes["environment"]>;
  readonly cardholderPresence?: In<Codes["cardholderPresence"]>;
  readonly cardPresence?: In<Codes["cardPresence"]>;
  /** 7: how the card data came. */
  readonly inputMode?: In<Codes["inputMode"] | PostilionCodes["inputMode"]>;
  /** 8: how the cardholder was verified. */
  readonly authenticationMethod?: In<Codes["authenticationMethod"]>;
  /** 9: who verified. */
  readonly authenticationEntity?: In<Codes["authenticationEntity"]>;
  /** 10: what can be written to the card. */
  readonly cardOutput?: In<Codes["cardOutput"]>;
  readonly terminalOutput?: In<Codes["terminalOutput"]>;
  /** 12: the longest PIN in digits, 4 to 12; 0 for none. */
  readonly pinLength?: number;
  /** 13, of PostBridge. */
  readonly operator?: In<PostilionCodes["operator"]>;
  /** 14 and 15, of PostBridge. */
  readonly terminalType?: In<PostilionCodes["terminalType"]>;
}

/**
 * Reads a point of service data code: the twelve positions of ISO 8583:1993, or the fifteen of PostBridge.
 *
 * `undefined` for anything but twelve or fifteen digits and capitals.
 *
 * @example
 * readPosDataCode("510101511344").inputMode; // "chip"
 * readPosDataCode("510101511344").pinLength; // 4
 */
export function readPosDataCode(code: string): PosDataCodeReading | undefined {
  if (!/^(?:[\dA-Z]{12}|[\dA-Z]{13}\d\d)$/.test(code)) return undefined;
  const postilion = code.length === 15;
  const at = <Word extends string>(table: Readonly<Record<string, Word>>, position: number) =>
    codeIn(table, code.charAt(position - 1));
  const own = <Word extends string>(table: Readonly<Record<string, Word>>, from: number, to = from) =>
    postilion ? codeIn(table, code.slice(from - 1, to)) : undefined;
  return present<PosDataCodeReading>({
    cardInput: own(postilionPosDataCodes.cardInput, 1) ?? at(posDataCodes.cardInput, 1),
    cardholderAuthentication: at(posDataCodes.cardholderAuthentication, 2),
    cardCapture: at(posDataCodes.cardCapture, 3),
    environment: at(posDataCodes.environment, 4),
    cardholderPresence: at(posDataCodes.cardholderPresence, 5),
    cardPresence: at(posDataCodes.cardPresence, 6),
    inputMode: own(postilionPosDataCodes.inputMode, 7) ?? at(posDataCodes.inputMode, 7),
    authenticationMethod: at(posDataCodes.authenticationMethod, 8),
    authenticationEntity: at(posDataCodes.authenticationEntity, 9),
    cardOutput: at(posDataCodes.cardOutput, 10),
    terminalOutput: at(posDataCodes.terminalOutput, 11),
    pinLength: pinLengthOf(code.charAt(11)),
    operator: own(postilionPosDataCodes.operator, 13),
    terminalType: own(postilionPosDataCodes.terminalType, 14, 15),
  });
}

/** 0 is none, 1 unknown; 4 to 9 and A to C count. */
function pinLengthOf(digit: string): number | undefined {
  if (digit === "0") return 0;
  return /^[4-9ABC]$/.test(digit) ? Number.parseInt(digit, 16) : undefined;
}
