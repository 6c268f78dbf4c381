/**
 * What PostBridge adds to the positions of the point of service data code, or says otherwise, and its positions 13 and
 * 14 to 15. PostBridge Interface Specification, version 8, element 123.
 */
export const postilionPosDataCodes = {
  cardInput: {
    "5": "stripeKeysChip",
    "7": "stripeKeys",
    "8": "stripeChip",
    "9": "chip",
    A: "contactlessChip",
    B: "contactlessStripe",
  },
  inputMode: {
    "7": "contactlessChip",
    "8": "contactlessStripe",
  },
  operator: {
    "0": "operatorCustomer",
    "1": "operatorMerchant",
    "2": "operatorAdministrator",
  },
  terminalType: {
    "00": "administrative",
    "01": "pos",
    "02": "atm",
    "03": "home",
    "04": "cashRegister",
    "05": "dial",
    "06": "travellersCheque",
    "07": "fuel",
    "08": "scrip",
    "09": "coupon",
    "10": "ticket",
    "11": "pointOfBanking",
    "12": "teller",
    "13": "franchiseTeller",
    "14": "personalBanking",
    "15": "publicUtility",
    "16": "vending",
    "17": "selfService",
    "18": "authorisation",
    "19": "payment",
    "20": "voiceResponse",
    "21": "smartPhone",
    "22": "interactiveTelevision",
    "23": "handheld",
    "24": "screenPhone",
  },
} as const;
