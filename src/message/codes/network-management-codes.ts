/** Element 70 of ISO 8583:1987, as far as networks agree on it. */
export const networkManagementCodes = {
  "001": "signOn",
  "002": "signOff",
  "101": "keyChange",
  "201": "cutover",
  "202": "cutoverComplete",
  "301": "echoTest",
} as const;

/** What PostBridge has beside them. PostBridge Interface Specification, version 8. */
export const postbridgeManagementCodes = {
  "101": "pinKeyChange",
  "160": "macKeyChange",
  "999": "text",
} as const;

/** What Mastercard has instead, after public restatements of its customer interface. */
export const mastercardManagementCodes = {
  "061": "groupSignOn",
  "062": "groupSignOff",
  "081": "hostSessionActivation",
  "161": "keyExchange",
  "162": "keyExchangeRequest",
  "270": "echoTest",
  "363": "endOfFile",
} as const;
