import type { MessageTexts } from "../texts.ts";
import { enChip } from "./en-chip.ts";
import { enConcepts } from "./en-concepts.ts";
import { enCountries } from "./en-countries.ts";
import { enFunctions } from "./en-functions.ts";
import { enMeanings } from "./en-meanings.ts";
import { enMerchants } from "./en-merchants.ts";
import { enPointOfService } from "./en-point-of-service.ts";
import { enReasons } from "./en-reasons.ts";
import { enService } from "./en-service.ts";

/** English. */
export const en: MessageTexts = {
  locale: "en",
  rowNames: true,
  concepts: enConcepts,
  headerParts: {
    tpdu: "TPDU",
    applicationType: "Application type",
    softwareVersion: "Software version",
    terminalStatus: "Terminal status",
    processingRequirement: "What the host asks for",
    softwareSubVersion: "Software sub-version or reserved",
  },
  meanings: enMeanings,
  pointOfService: enPointOfService,
  posDataParts: {
    cardInput: "card input",
    cardholderAuthentication: "can verify by",
    cardCapture: "card capture",
    environment: "place",
    cardholderPresence: "cardholder",
    cardPresence: "card",
    inputMode: "card read by",
    authenticationMethod: "verification method",
    authenticationEntity: "verification",
    cardOutput: "card output",
    terminalOutput: "terminal output",
    pinLength: "PIN length",
    operator: "operator",
    terminalType: "terminal",
    readingMethods: "card read by",
    verificationMethods: "verification method",
    environments: "place",
    securityCharacteristics: "security",
  },
  functions: enFunctions,
  reasons: enReasons,
  chip: enChip,
  service: enService,
  merchants: enMerchants,
  countries: enCountries,
  columns: { path: "Element", name: "Name", value: "Value", meaning: "Meaning" },
  mti: "Message type",
  undefinedElement: "Not in the spec",
  separator: "; ",
  comma: ", ",
  patterns: {
    mti: "{class} {function}",
    fromAccount: "from {account}",
    toAccount: "to {account}",
    pinLength: "PIN of up to {length} digits",
    date: "{day} {month}",
    dateWithYear: "{date} '{year}",
    monthWithYear: "{month} '{year}",
    signedAmount: "{amount} {sign}",
    dateWithCentury: "{date} {year}",
    monthWithCentury: "{month} {year}",
    dateAndTime: "{date} {time}",
    labelled: "{name}: {value}",
    amountSet: "{account}, {type}: {amount}",
  },
  months: [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
  ],
};
