// Generated from the spec by scripts/generate-fields.ts.
import type { Bytes, Tagged, Tlv } from "../spec/values.ts";

/** Values of `iso8583-2003-ascii` by element number. */
export interface Iso2003Fields {
  /** Primary account number, `n..19`. */
  readonly 2?: string;
  /** Processing code, `an6`. */
  readonly 3?: string;
  /** Amount, transaction, `n16`. */
  readonly 4?: {
    /** Currency code, transaction, `n3`. */
    readonly 1?: string;
    /** Currency minor unit, `n1`. */
    readonly 2?: string;
    /** Amount, transaction, `n12`. */
    readonly 3?: string;
  };
  /** Amount, reconciliation, `n16`. */
  readonly 5?: {
    /** Currency code, settlement, `n3`. */
    readonly 1?: string;
    /** Currency minor unit, `n1`. */
    readonly 2?: string;
    /** Amount, settlement, `n12`. */
    readonly 3?: string;
  };
  /** Amount, cardholder billing, `n16`. */
  readonly 6?: {
    /** Currency code, cardholder billing, `n3`. */
    readonly 1?: string;
    /** Currency minor unit, `n1`. */
    readonly 2?: string;
    /** Amount, cardholder billing, `n12`. */
    readonly 3?: string;
  };
  /** Transmission date and time, `n10`. */
  readonly 7?: string;
  /** Amount, cardholder billing fee, `n12`. */
  readonly 8?: {
    /** Currency code, cardholder billing, `n3`. */
    readonly 1?: string;
    /** Currency minor unit, `n1`. */
    readonly 2?: string;
    /** Amount, cardholder billing fee, `n8`. */
    readonly 3?: string;
  };
  /** Conversion rate, reconciliation, `n8`. */
  readonly 9?: string;
  /** Conversion rate, cardholder billing, `n8`. */
  readonly 10?: string;
  /** System trace audit number, `n12`. */
  readonly 11?: string;
  /** Date and time, local transaction, `n14`. */
  readonly 12?: string;
  /** Date, effective, `n6`. */
  readonly 13?: string;
  /** Date, expiration, `n4`. */
  readonly 14?: string;
  /** Date, settlement, `n8`. */
  readonly 15?: string;
  /** Date, conversion, `n4`. */
  readonly 16?: string;
  /** Date, capture, `n4`. */
  readonly 17?: string;
  /** Message error indicator, `b...140`. */
  readonly 18?: Bytes;
  /** Acquiring institution country code, `n3`. */
  readonly 19?: string;
  /** PAN extended, country code, `n3`. */
  readonly 20?: string;
  /** Transaction life cycle identification, `ans22`. */
  readonly 21?: string;
  /** Point of service data code, `b128`. */
  readonly 22?: Bytes;
  /** Card sequence number, `n3`. */
  readonly 23?: string;
  /** Function code, `n3`. */
  readonly 24?: string;
  /** Message reason code, `n4`. */
  readonly 25?: string;
  /** Merchant type, `n4`. */
  readonly 26?: string;
  /** Point of service capability, `b216`. */
  readonly 27?: Bytes;
  /** Date, reconciliation, `n8`. */
  readonly 28?: string;
  /** Reconciliation indicator, `n3`. */
  readonly 29?: string;
  /** Amounts, original, `n32`. */
  readonly 30?: string;
  /** Acquirer reference data, `n23`. */
  readonly 31?: string;
  /** Acquiring institution identification code, `n..11`. */
  readonly 32?: string;
  /** Forwarding institution identification code, `n..11`. */
  readonly 33?: string;
  /** Electronic commerce data, `b....9999`. */
  readonly 34?: Tagged;
  /** Track 2 data, `z..37`. */
  readonly 35?: string;
  /** Track 3 data, `z...104`. */
  readonly 36?: string;
  /** Retrieval reference number, `anp12`. */
  readonly 37?: string;
  /** Approval code, `anp6`. */
  readonly 38?: string;
  /** Action code, `n4`. */
  readonly 39?: string;
  /** Service code, `n3`. */
  readonly 40?: string;
  /** Card acceptor terminal identification, `ans16`. */
  readonly 41?: string;
  /** Card acceptor identification code, `ans..35`. */
  readonly 42?: string;
  /** Card acceptor name and location, `b....9999`. */
  readonly 43?: Tagged;
  /** Additional response data, `b....9999`. */
  readonly 44?: Tagged;
  /** Track 1 data, `ans..76`. */
  readonly 45?: string;
  /** Amounts, fees, `ans...216`. */
  readonly 46?: string;
  /** Additional data - national, `ans...999`. */
  readonly 47?: string;
  /** Additional data - private, `ans...999`. */
  readonly 48?: string;
  /** Verification data, `b....9999`. */
  readonly 49?: Tagged;
  /** Reserved - ISO, `b....9999`. */
  readonly 50?: Bytes;
  /** Reserved - ISO, `b....9999`. */
  readonly 51?: Bytes;
  /** PIN data, `b64`. */
  readonly 52?: Bytes;
  /** Security related control information, `b..48`. */
  readonly 53?: Bytes;
  /** Additional amounts, `an...126`. */
  readonly 54?: readonly {
    /** Account type, `n2`. */
    readonly 1?: string;
    /** Amount type, `n2`. */
    readonly 2?: string;
    /** Currency code, `n3`. */
    readonly 3?: string;
    /** Currency minor unit, `n1`. */
    readonly 4?: string;
    /** Sign, C or D, `a1`. */
    readonly 5?: string;
    /** Amount, `n12`. */
    readonly 6?: string;
  }[];
  /** ICC data, `b....9999`. */
  readonly 55?: Tlv;
  /** Original data elements, `n..41`. */
  readonly 56?: string;
  /** Authorisation life cycle code, `n3`. */
  readonly 57?: string;
  /** Authorising agent institution identification code, `n..11`. */
  readonly 58?: string;
  /** Transport data, `ans...999`. */
  readonly 59?: string;
  /** Reserved, national, `ans...999`. */
  readonly 60?: string;
  /** Reserved, national, `ans...999`. */
  readonly 61?: string;
  /** Reserved, private, `ans...999`. */
  readonly 62?: string;
  /** Reserved, private, `ans...999`. */
  readonly 63?: string;
  /** Message authentication code, `b64`. */
  readonly 64?: Bytes;
  /** Reserved - ISO, `b64`. */
  readonly 65?: Bytes;
  /** Amounts, original fees, `ans...216`. */
  readonly 66?: string;
  /** Extended payment data, `n2`. */
  readonly 67?: string;
  /** Batch or file transfer message control, `ans9`. */
  readonly 68?: string;
  /** Batch or file transfer control data, `ans40`. */
  readonly 69?: string;
  /** File transfer description data, `n18`. */
  readonly 70?: string;
  /** Reserved - ISO, `b....9999`. */
  readonly 71?: Tagged;
  /** Data record, `b...999`. */
  readonly 72?: Bytes;
  /** Date, action, `n8`. */
  readonly 73?: string;
  /** Reconciliation data, primary, `n156`. */
  readonly 74?: string;
  /** Reconciliation data, secondary, `n90`. */
  readonly 75?: string;
  /** Reserved - ISO, `b....9999`. */
  readonly 76?: Bytes;
  /** Reserved - ISO, `b....9999`. */
  readonly 77?: Bytes;
  /** Reserved - ISO, `b....9999`. */
  readonly 78?: Bytes;
  /** Reserved - ISO, `b....9999`. */
  readonly 79?: Bytes;
  /** Reserved - ISO, `b....9999`. */
  readonly 80?: Bytes;
  /** Reserved - ISO, `b....9999`. */
  readonly 81?: Bytes;
  /** Reserved - ISO, `b....9999`. */
  readonly 82?: Bytes;
  /** Reserved - ISO, `b....9999`. */
  readonly 83?: Bytes;
  /** Reserved - ISO, `b....9999`. */
  readonly 84?: Bytes;
  /** Reserved - ISO, `b....9999`. */
  readonly 85?: Bytes;
  /** Reserved - ISO, `b....9999`. */
  readonly 86?: Bytes;
  /** Reserved - ISO, `b....9999`. */
  readonly 87?: Bytes;
  /** Reserved - ISO, `b....9999`. */
  readonly 88?: Bytes;
  /** Reserved - ISO, `b....9999`. */
  readonly 89?: Bytes;
  /** Reserved - ISO, `b....9999`. */
  readonly 90?: Bytes;
  /** Reserved - ISO, `b....9999`. */
  readonly 91?: Bytes;
  /** Reserved - ISO, `b....9999`. */
  readonly 92?: Bytes;
  /** Transaction destination identification code, `n..11`. */
  readonly 93?: string;
  /** Transaction originator identification code, `n..11`. */
  readonly 94?: string;
  /** Card issuer reference data, `ans..99`. */
  readonly 95?: string;
  /** Key management data, `b...999`. */
  readonly 96?: Bytes;
  /** Amount, net reconciliation, `x+n20`. */
  readonly 97?: string;
  /** Payee, `ans25`. */
  readonly 98?: string;
  /** Settlement institution identification code, `ans..11`. */
  readonly 99?: string;
  /** Receiving institution identification code, `n..11`. */
  readonly 100?: string;
  /** File name, `ans..99`. */
  readonly 101?: string;
  /** Account identification 1, `ans..28`. */
  readonly 102?: string;
  /** Account identification 2, `ans..28`. */
  readonly 103?: string;
  /** Transaction specific data, `b....9999`. */
  readonly 104?: Tagged;
  /** Reserved - ISO, `b....9999`. */
  readonly 105?: Bytes;
  /** Reserved - ISO, `b....9999`. */
  readonly 106?: Bytes;
  /** Reserved - ISO, `b....9999`. */
  readonly 107?: Bytes;
  /** Reserved - ISO, `b....9999`. */
  readonly 108?: Bytes;
  /** Reconciliation fee amounts, credit, `ans...144`. */
  readonly 109?: string;
  /** Reconciliation fee amounts, debit, `ans...144`. */
  readonly 110?: string;
  /** Reserved, private, `b....9999`. */
  readonly 111?: Bytes;
  /** Reserved, private, `b....9999`. */
  readonly 112?: Bytes;
  /** Reserved, private, `b....9999`. */
  readonly 113?: Bytes;
  /** Reserved, private, `b....9999`. */
  readonly 114?: Bytes;
  /** Reserved, private, `b....9999`. */
  readonly 115?: Bytes;
  /** Reserved, national, `b....9999`. */
  readonly 116?: Bytes;
  /** Reserved, national, `b....9999`. */
  readonly 117?: Bytes;
  /** Reserved, national, `b....9999`. */
  readonly 118?: Bytes;
  /** Reserved, national, `b....9999`. */
  readonly 119?: Bytes;
  /** Reserved, national, `b....9999`. */
  readonly 120?: Bytes;
  /** Reserved, national, `b....9999`. */
  readonly 121?: Bytes;
  /** Reserved, national, `b....9999`. */
  readonly 122?: Bytes;
  /** Reserved, private, `ans...999`. */
  readonly 123?: string;
  /** Reserved, private, `b....9999`. */
  readonly 124?: Bytes;
  /** Reserved, private, `b....9999`. */
  readonly 125?: Bytes;
  /** Reserved, private, `b....9999`. */
  readonly 126?: Bytes;
  /** Reserved, private, `b....9999`. */
  readonly 127?: Bytes;
  /** Message authentication code, `b64`. */
  readonly 128?: Bytes;
}
