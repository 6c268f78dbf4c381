import type { ServiceWord } from "../service-code.ts";

/** English words for the digits of a service code. */
export const enService: Readonly<Record<ServiceWord, string>> = {
  international: "international",
  internationalChip: "international, chip to be used",
  national: "national, abroad by agreement only",
  nationalChip: "national, chip to be used, abroad by agreement only",
  privateUse: "not for interchange, by agreement only",
  testCard: "test card",
  normal: "normal authorisation",
  byIssuer: "by the issuer, online",
  byIssuerUnlessAgreed: "by the issuer, online, unless agreed otherwise",
  pinRequired: "PIN required",
  unrestricted: "no restrictions",
  goodsAndServicesOnly: "goods and services only",
  atmOnlyPin: "cash machine only, PIN required",
  cashOnly: "cash only",
  goodsAndServicesPin: "goods and services only, PIN required",
  pinIfPossible: "PIN where there is a PIN pad",
  goodsAndServicesPinIfPossible: "goods and services only, PIN where there is a PIN pad",
};
