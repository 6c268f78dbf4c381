import type { MessageTexts } from "../texts.ts";
import { enConcepts } from "./en-concepts.ts";
import { enMeanings } from "./en-meanings.ts";

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
  columns: { path: "Element", name: "Name", value: "Value", meaning: "Meaning" },
  mti: "Message type",
  undefinedElement: "Not in the spec",
  separator: "; ",
  patterns: {
    mti: "{class} {function}",
    fromAccount: "from {account}",
    toAccount: "to {account}",
    pinLength: "PIN of up to {length} digits",
    date: "{day} {month}",
    dateWithYear: "{date} '{year}",
    monthWithYear: "{month} '{year}",
    signedAmount: "{amount} {sign}",
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
