/** Authorisation response codes, tag 8A, that a terminal makes itself. EMV Book 4, annex A. */
export const terminalAuthorisationCodes = {
  Y1: "approvedOffline",
  Z1: "declinedOffline",
  Y2: "approvedAfterReferral",
  Z2: "declinedAfterReferral",
  Y3: "approvedUnableOnline",
  Z3: "declinedUnableOnline",
} as const;
