// Generated from the spec by scripts/generate-fields.ts.
import type { Bytes, Tagged } from "../spec/values.ts";

/** Values of `visa-base1` by element number. */
export interface VisaBase1Fields {
  /** Primary account number, `n..19`. */
  readonly 2?: string;
  /** Processing code, `n6`. */
  readonly 3?: string;
  /** Amount, transaction, `n12`. */
  readonly 4?: string;
  /** Amount, settlement, `n12`. */
  readonly 5?: string;
  /** Amount, cardholder billing, `n12`. */
  readonly 6?: string;
  /** Transmission date and time, `n10`. */
  readonly 7?: string;
  /** Amount, cardholder billing fee, `n8`. */
  readonly 8?: string;
  /** Conversion rate, settlement, `n8`. */
  readonly 9?: string;
  /** Conversion rate, cardholder billing, `n8`. */
  readonly 10?: string;
  /** System trace audit number, `n6`. */
  readonly 11?: string;
  /** Time, local transaction, `n6`. */
  readonly 12?: string;
  /** Date, local transaction, `n4`. */
  readonly 13?: string;
  /** Date, expiration, `n4`. */
  readonly 14?: string;
  /** Date, settlement, `n4`. */
  readonly 15?: string;
  /** Date, conversion, `n4`. */
  readonly 16?: string;
  /** Date, capture, `n4`. */
  readonly 17?: string;
  /** Merchant type, `n4`. */
  readonly 18?: string;
  /** Acquiring institution country code, `n3`. */
  readonly 19?: string;
  /** PAN extended, country code, `n3`. */
  readonly 20?: string;
  /** Forwarding institution country code, `n3`. */
  readonly 21?: string;
  /** Point of service entry mode, `n4`. */
  readonly 22?: string;
  /** Card sequence number, `n3`. */
  readonly 23?: string;
  /** Network international identifier, `n3`. */
  readonly 24?: string;
  /** Point of service condition code, `n2`. */
  readonly 25?: string;
  /** Point of service PIN capture code, `n2`. */
  readonly 26?: string;
  /** Authorisation identification response length, `n1`. */
  readonly 27?: string;
  /** Amount, transaction fee, `x+n8`. */
  readonly 28?: string;
  /** Amount, settlement fee, `x+n8`. */
  readonly 29?: string;
  /** Amount, transaction processing fee, `x+n8`. */
  readonly 30?: string;
  /** Amount, settlement processing fee, `x+n8`. */
  readonly 31?: string;
  /** Acquiring institution identification code, `n..11`. */
  readonly 32?: string;
  /** Forwarding institution identification code, `n..11`. */
  readonly 33?: string;
  /** Acceptance environment, `b...1535`. */
  readonly 34?: Tagged;
  /** Track 2 data, `z..37`. */
  readonly 35?: string;
  /** Track 3 data, `z..104`. */
  readonly 36?: string;
  /** Retrieval reference number, `an12`. */
  readonly 37?: string;
  /** Authorisation identification response, `ans6`. */
  readonly 38?: string;
  /** Response code, `an2`. */
  readonly 39?: string;
  /** Service restriction code, `an3`. */
  readonly 40?: string;
  /** Card acceptor terminal identification, `ans8`. */
  readonly 41?: string;
  /** Card acceptor identification code, `ans15`. */
  readonly 42?: string;
  /** Card acceptor name and location, `ans40`. */
  readonly 43?: string;
  /** Additional response data, `ans..25`. */
  readonly 44?: {
    /** Source or reason of the response, `ans1`. */
    readonly 1?: string;
    /** Address verification result, `ans1`. */
    readonly 2?: string;
    /** Token response information, `ans1`. */
    readonly 3?: string;
    /** Stand-in reason or card product, `ans1`. */
    readonly 4?: string;
    /** Result for the magnetic stripe or chip, `ans1`. */
    readonly 5?: string;
    /** Diversion level, `ans2`. */
    readonly 6?: string;
    /** Diversion reason, `ans1`. */
    readonly 7?: string;
    /** Card authentication result, `ans1`. */
    readonly 8?: string;
    /** Reserved, `ans1`. */
    readonly 9?: string;
    /** Card security code result, `ans1`. */
    readonly 10?: string;
    /** Original response code, `ans2`. */
    readonly 11?: string;
    /** Check settlement code, `ans1`. */
    readonly 12?: string;
    /** Cardholder authentication result, `ans1`. */
    readonly 13?: string;
    /** Response reason code, `ans4`. */
    readonly 14?: string;
    /** Last digits of the account number, `ans4`. */
    readonly 15?: string;
    /** Verification asked of a transaction without PIN, `ans1`. */
    readonly 16?: string;
    /** Reserved, `ans1`. */
    readonly 17?: string;
  };
  /** Track 1 data, `ans..76`. */
  readonly 45?: string;
  /** Amounts, fees, `ans..255`. */
  readonly 46?: string;
  /** Additional data - national, `ans..255`. */
  readonly 47?: string;
  /** Additional data - private, `b..255`. */
  readonly 48?: Bytes;
  /** Currency code, transaction, `n3`. */
  readonly 49?: string;
  /** Currency code, settlement, `n3`. */
  readonly 50?: string;
  /** Currency code, cardholder billing, `n3`. */
  readonly 51?: string;
  /** PIN data, `b64`. */
  readonly 52?: Bytes;
  /** Security related control information, `n16`. */
  readonly 53?: {
    /** Security format, `n2`. */
    readonly 1?: string;
    /** Encryption algorithm, `n2`. */
    readonly 2?: string;
    /** PIN block format, `n2`. */
    readonly 3?: string;
    /** Zone key index, `n2`. */
    readonly 4?: string;
    /** PIN data type, `n2`. */
    readonly 5?: string;
    /** Reserved, `n6`. */
    readonly 6?: string;
  };
  /** Additional amounts, `ans..120`. */
  readonly 54?: readonly {
    /** Account type, `n2`. */
    readonly 1?: string;
    /** Amount type, `n2`. */
    readonly 2?: string;
    /** Currency code, `an3`. */
    readonly 3?: string;
    /** Sign, C or D, `a1`. */
    readonly 4?: string;
    /** Amount, `n12`. */
    readonly 5?: string;
  }[];
  /** ICC data, `b..255`. */
  readonly 55?: Tagged;
  /** Customer-related data, `b...1535`. */
  readonly 56?: Tagged;
  /** National geographic data, `ans..14`. */
  readonly 59?: string;
  /** Additional POS information, `n..12`. */
  readonly 60?: {
    /** Terminal type, `n1`. */
    readonly 1?: string;
    /** Entry capability of the terminal, `n1`. */
    readonly 2?: string;
    /** Chip condition code, `n1`. */
    readonly 3?: string;
    /** Existing debt, `n1`. */
    readonly 4?: string;
    /** Reserved, `n2`. */
    readonly 5?: string;
    /** Kind of chip transaction, `n1`. */
    readonly 6?: string;
    /** Reliability of the card authentication, `n1`. */
    readonly 7?: string;
    /** Mail, telephone or electronic commerce, `n2`. */
    readonly 8?: string;
    /** Cardholder identification, `n1`. */
    readonly 9?: string;
    /** Partial approval, `n1`. */
    readonly 10?: string;
  };
  /** Other amounts, `n..36`. */
  readonly 61?: {
    /** Amount, cash, `n12`. */
    readonly 1?: string;
    /** Other amount, cardholder billing, `n12`. */
    readonly 2?: string;
    /** Other amount, replacement, `n12`. */
    readonly 3?: string;
  };
  /** Payment service, `b..255`. */
  readonly 62?: {
    /** Authorisation characteristics, `an1`. */
    readonly 1?: string;
    /** Network's transaction identifier, `n15`. */
    readonly 2?: string;
    /** Validation code, `an4`. */
    readonly 3?: string;
    /** Market-specific data, `an1`. */
    readonly 4?: string;
    /** Duration, `n2`. */
    readonly 5?: string;
    /** Prestigious property, `an1`. */
    readonly 6?: string;
    /** Gateway transaction identifier, `ans15`. */
    readonly 17?: string;
    /** Merchant verification value, `z10`. */
    readonly 20?: string;
    /** Risk score and reasons, `an4`. */
    readonly 21?: string;
    /** Risk conditions, `ans6`. */
    readonly 22?: string;
    /** Card-level result, `ans2`. */
    readonly 23?: string;
    /** Programme identifier, `ans6`. */
    readonly 24?: string;
  };
  /** V.I.P. private data, `b..255`. */
  readonly 63?: {
    /** Network, `n4`. */
    readonly 1?: string;
    /** Preauthorisation time limit, `n4`. */
    readonly 2?: string;
    /** Message reason code, `n4`. */
    readonly 3?: string;
    /** Reason of the stand-in or the switch, `n4`. */
    readonly 4?: string;
    /** Reserved, `n6`. */
    readonly 5?: string;
    /** Chargeback and clearing flags, `ans7`. */
    readonly 6?: string;
    /** Network participation, `b64`. */
    readonly 7?: Bytes;
    /** Acquirer's business identifier, `n8`. */
    readonly 8?: string;
    /** Fraud data, `ans14`. */
    readonly 9?: string;
    /** Reserved, `ans13`. */
    readonly 10?: string;
    /** Reimbursement attribute, `ans1`. */
    readonly 11?: string;
    /** Sharing groups, `ans30`. */
    readonly 12?: string;
    /** Decimal positions, `n6`. */
    readonly 13?: string;
    /** Issuer's currency conversion, `ans36`. */
    readonly 14?: string;
    /** Reserved, `ans9`. */
    readonly 15?: string;
    /** Reserved, `n6`. */
    readonly 16?: string;
    /** Reserved, `n2`. */
    readonly 17?: string;
    /** Volume tier, `n2`. */
    readonly 18?: string;
    /** Fee programme, `ans3`. */
    readonly 19?: string;
    /** Reserved, `n2`. */
    readonly 20?: string;
    /** Charge indicator, `ans1`. */
    readonly 21?: string;
  };
  /** Message authentication code, `b64`. */
  readonly 64?: Bytes;
  /** Settlement code, `n1`. */
  readonly 66?: string;
  /** Extended payment code, `n2`. */
  readonly 67?: string;
  /** Receiving institution country code, `n3`. */
  readonly 68?: string;
  /** Settlement institution country code, `n3`. */
  readonly 69?: string;
  /** Network management information code, `n3`. */
  readonly 70?: string;
  /** Message number, `n4`. */
  readonly 71?: string;
  /** Message number, last, `n4`. */
  readonly 72?: string;
  /** Date, action, `n6`. */
  readonly 73?: string;
  /** Credits, number, `n10`. */
  readonly 74?: string;
  /** Credits, reversal number, `n10`. */
  readonly 75?: string;
  /** Debits, number, `n10`. */
  readonly 76?: string;
  /** Debits, reversal number, `n10`. */
  readonly 77?: string;
  /** Credits, amount, `n16`. */
  readonly 86?: string;
  /** Credits, reversal amount, `n16`. */
  readonly 87?: string;
  /** Debits, amount, `n16`. */
  readonly 88?: string;
  /** Debits, reversal amount, `n16`. */
  readonly 89?: string;
  /** Original data elements, `n42`. */
  readonly 90?: string;
  /** File update code, `an1`. */
  readonly 91?: string;
  /** File security code, `an2`. */
  readonly 92?: string;
  /** Response indicator, `an5`. */
  readonly 93?: string;
  /** Service indicator, `an7`. */
  readonly 94?: string;
  /** Replacement amounts, `an42`. */
  readonly 95?: string;
  /** Message security code, `b64`. */
  readonly 96?: Bytes;
  /** Amount, net settlement, `x+n16`. */
  readonly 97?: string;
  /** Settlement institution identification code, `n..11`. */
  readonly 99?: string;
  /** Receiving institution identification code, `n..11`. */
  readonly 100?: string;
  /** File name, `ans..17`. */
  readonly 101?: string;
  /** Account identification 1, `ans..28`. */
  readonly 102?: string;
  /** Account identification 2, `ans..28`. */
  readonly 103?: string;
  /** Transaction description, `b..255`. */
  readonly 104?: Tagged;
  /** Keys or parameters, `b128`. */
  readonly 105?: Bytes;
  /** Data in the local language, `b...1535`. */
  readonly 108?: Tagged;
  /** Additional transaction data, `b...1535`. */
  readonly 111?: Tagged;
  /** Domestic data, `b...1535`. */
  readonly 114?: Tagged;
  /** Additional trace data, `ans..24`. */
  readonly 115?: string;
  /** Issuer's reference data, `b..255`. */
  readonly 116?: Tagged;
  /** Reserved, national, `b..255`. */
  readonly 117?: Bytes;
  /** Intra-country data, `b..255`. */
  readonly 118?: Bytes;
  /** Original message type, `n..4`. */
  readonly 120?: string;
  /** Issuer, `ans..11`. */
  readonly 121?: string;
  /** Remaining open-to-use, `ans..13`. */
  readonly 122?: string;
  /** Address verification data, `b..255`. */
  readonly 123?: Bytes;
  /** Reserved, private, `b..255`. */
  readonly 124?: Bytes;
  /** Supporting information, `b..255`. */
  readonly 125?: Bytes;
  /** Visa private data, `b..255`. */
  readonly 126?: {
    /** Cardholder certificate serial number, `b136`. */
    readonly 6?: Bytes;
    /** Merchant certificate serial number, `b136`. */
    readonly 7?: Bytes;
    /** Electronic commerce transaction identifier, `b160`. */
    readonly 8?: Bytes;
    /** Cardholder authentication value, `b160`. */
    readonly 9?: Bytes;
    /** Card security code, `ans6`. */
    readonly 10?: string;
    /** Service indicators, `b24`. */
    readonly 12?: Bytes;
    /** Environment, `ans1`. */
    readonly 13?: string;
    /** Payment guarantee, `ans1`. */
    readonly 14?: string;
    /** Authentication collection indicator, `ans1`. */
    readonly 15?: string;
    /** Universal authentication field, `ans..32`. */
    readonly 16?: string;
    /** Agent's unique account result, `b96`. */
    readonly 18?: Bytes;
  };
  /** File records, `b..255`. */
  readonly 127?: Bytes;
  /** Message authentication code, `b64`. */
  readonly 128?: Bytes;
  /** Terminal capabilities, `b24`. */
  readonly 130?: Bytes;
  /** Terminal verification results, `b40`. */
  readonly 131?: Bytes;
  /** Unpredictable number, `b32`. */
  readonly 132?: Bytes;
  /** Interface device serial number, `ans8`. */
  readonly 133?: string;
  /** Issuer application data, `b..255`. */
  readonly 134?: Bytes;
  /** Issuer application data, `b..15`. */
  readonly 135?: Bytes;
  /** Application cryptogram, `b64`. */
  readonly 136?: Bytes;
  /** Application transaction counter, `b16`. */
  readonly 137?: Bytes;
  /** Application interchange profile, `b16`. */
  readonly 138?: Bytes;
  /** Issuer authentication data, `b80`. */
  readonly 139?: Bytes;
  /** Issuer authentication data, `b..255`. */
  readonly 140?: Bytes;
  /** Issuer script, `b..255`. */
  readonly 142?: Bytes;
  /** Issuer script results, `b..20`. */
  readonly 143?: Bytes;
  /** Transaction type of the chip, `n2`. */
  readonly 144?: string;
  /** Terminal country code, `n3`. */
  readonly 145?: string;
  /** Transaction date, `n6`. */
  readonly 146?: string;
  /** Amount, authorised, `n12`. */
  readonly 147?: string;
  /** Transaction currency code, `n3`. */
  readonly 148?: string;
  /** Amount, other, `n12`. */
  readonly 149?: string;
  /** Secondary PIN block, `b64`. */
  readonly 152?: Bytes;
}
