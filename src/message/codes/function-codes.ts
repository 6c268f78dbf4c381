/**
 * Function codes, element 24 of ISO 8583:1993 and 2003: what exactly is asked for. What is reserved is absent.
 *
 * After the jPOS common message format, a public reading of the standard; its own private codes (180 to 187) are left out.
 */
export const functionCodes = {
  "100": "originalAccurate",
  "101": "originalEstimated",
  "102": "replacementAccurate",
  "103": "replacementEstimated",
  "108": "inquiry",
  "113": "accountVerification",
  "200": "originalFinancial",
  "201": "approvedSameAmount",
  "202": "approvedOtherAmount",
  "301": "addRecord",
  "302": "changeRecord",
  "303": "deleteRecord",
  "304": "replaceRecord",
  "305": "fileInquiry",
  "306": "replaceFile",
  "309": "cardAdministration",
  "310": "otherFileAction",
  "400": "fullReversal",
  "401": "partialReversal",
  "700": "feeCollection",
  "701": "feeCollectionCancelled",
  "801": "signOn",
  "802": "signOff",
  "803": "targetUnavailable",
  "804": "originatorInBackup",
  "805": "specialInstruction",
  "806": "alternateRouting",
  "821": "cutover",
  "831": "echoTest",
  "832": "responseReceived",
} as const;
