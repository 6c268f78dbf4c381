/**
 * What PostBridge (element 56) adds to the message reason codes, or says otherwise. PostBridge Interface Specification,
 * version 8.
 */
export const postbridgeReasonCodes = {
  "1376": "pinFailure",
  "1377": "changeDispensed",
  "1378": "iouPrinted",
  "1510": "overFloorLimit",
  "1800": "negativeCard",
  "4351": "cvv2Invalid",
  "4352": "addressInvalid",
  "3700": "lostPin",
} as const;
