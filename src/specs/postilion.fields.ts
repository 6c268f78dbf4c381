// Generated from the spec by scripts/generate-fields.ts.
import type { Bytes, Tlv } from "../spec/values.ts";

/** Values of `postilion` by element number. */
export interface PostilionFields {
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
  /** Point of service entry mode, `n3`. */
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
  /** Primary account number, extended, `ns..28`. */
  readonly 34?: string;
  /** Track 2 data, `z..37`. */
  readonly 35?: string;
  /** Track 3 data, `z...104`. */
  readonly 36?: string;
  /** Retrieval reference number, `ans12`. */
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
  /** Host message, `ans..25`. */
  readonly 44?: string;
  /** Track 1 data, `ans..76`. */
  readonly 45?: string;
  /** Additional data - ISO, `ans...999`. */
  readonly 46?: string;
  /** Additional data - national, `ans...999`. */
  readonly 47?: string;
  /** Additional data - private, `ans...999`. */
  readonly 48?: string;
  /** Currency code, transaction, `an3`. */
  readonly 49?: string;
  /** Currency code, settlement, `an3`. */
  readonly 50?: string;
  /** Currency code, cardholder billing, `an3`. */
  readonly 51?: string;
  /** PIN data, `b64`. */
  readonly 52?: Bytes;
  /** Security related control information, `b384`. */
  readonly 53?: Bytes;
  /** Additional amounts, `an...120`. */
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
  /** ICC data, `b...255`. */
  readonly 55?: Tlv;
  /** Message reason code, `ans...999`. */
  readonly 56?: string;
  /** Reserved, national, `ans...999`. */
  readonly 57?: string;
  /** Authorising agent institution, `n..11`. */
  readonly 58?: string;
  /** Echo data, `ans...255`. */
  readonly 59?: string;
  /** Reserved, private, `ans...999`. */
  readonly 60?: string;
  /** Reserved, private, `ans...999`. */
  readonly 61?: string;
  /** Reserved, private, `ans...999`. */
  readonly 62?: string;
  /** Reserved, private, `ans...999`. */
  readonly 63?: string;
  /** Message authentication code, `b64`. */
  readonly 64?: Bytes;
  /** Bitmap, extended, `b64`. */
  readonly 65?: Bytes;
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
  /** Transfer, number, `n10`. */
  readonly 78?: string;
  /** Transfer, reversal number, `n10`. */
  readonly 79?: string;
  /** Inquiries, number, `n10`. */
  readonly 80?: string;
  /** Authorisations, number, `n10`. */
  readonly 81?: string;
  /** Credits, processing fee amount, `n12`. */
  readonly 82?: string;
  /** Credits, transaction fee amount, `n12`. */
  readonly 83?: string;
  /** Debits, processing fee amount, `n12`. */
  readonly 84?: string;
  /** Debits, transaction fee amount, `n12`. */
  readonly 85?: string;
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
  /** Payee, `ans25`. */
  readonly 98?: string;
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
  /** Transaction description, `ans...100`. */
  readonly 104?: string;
  /** Reserved - ISO, `ans...999`. */
  readonly 105?: string;
  /** Reserved - ISO, `ans...999`. */
  readonly 106?: string;
  /** Reserved - ISO, `ans...999`. */
  readonly 107?: string;
  /** Reserved - ISO, `ans...999`. */
  readonly 108?: string;
  /** Reserved - ISO, `ans...999`. */
  readonly 109?: string;
  /** Reserved - ISO, `ans...999`. */
  readonly 110?: string;
  /** Reserved - ISO, `ans...999`. */
  readonly 111?: string;
  /** Reserved, national, `ans...999`. */
  readonly 112?: string;
  /** Reserved, national, `ans...999`. */
  readonly 113?: string;
  /** Reserved, national, `ans...999`. */
  readonly 114?: string;
  /** Reserved, national, `ans...999`. */
  readonly 115?: string;
  /** Reserved, national, `ans...999`. */
  readonly 116?: string;
  /** Reserved, national, `ans...999`. */
  readonly 117?: string;
  /** Reserved, national, `ans...999`. */
  readonly 118?: string;
  /** Reserved, national, `ans...999`. */
  readonly 119?: string;
  /** Reserved, private, `ans...999`. */
  readonly 120?: string;
  /** Reserved, private, `ans...999`. */
  readonly 121?: string;
  /** Reserved, private, `ans...999`. */
  readonly 122?: string;
  /** Point of service data code, `an...15`. */
  readonly 123?: string;
  /** Reserved, private, `ans...999`. */
  readonly 124?: string;
  /** Reserved, private, `ans...999`. */
  readonly 125?: string;
  /** Reserved, private, `ans...999`. */
  readonly 126?: string;
  /** Reserved, private, `ans......999999`. */
  readonly 127?: {
    /** Switch key, `ans..32`. */
    readonly 2?: string;
    /** Routing information, `ans48`. */
    readonly 3?: string;
    /** POS data, `ans22`. */
    readonly 4?: string;
    /** Service station data, `ans73`. */
    readonly 5?: string;
    /** Authorisation profile, `n2`. */
    readonly 6?: string;
    /** Cheque data, `ans..50`. */
    readonly 7?: string;
    /** Retention data, `ans...999`. */
    readonly 8?: string;
    /** Additional node data, `ans...255`. */
    readonly 9?: string;
    /** Card security code, `n3`. */
    readonly 10?: string;
    /** Original key, `ans..32`. */
    readonly 11?: string;
    /** Terminal owner, `ans..25`. */
    readonly 12?: string;
    /** Geographic data, `ans17`. */
    readonly 13?: string;
    /** Sponsor bank, `ans8`. */
    readonly 14?: string;
    /** Address verification data, `ans..29`. */
    readonly 15?: string;
    /** Address verification result, `ans1`. */
    readonly 16?: string;
    /** Cardholder information, `ans..50`. */
    readonly 17?: string;
    /** Validation data, `ans..50`. */
    readonly 18?: string;
    /** Bank details, `ans31`. */
    readonly 19?: string;
    /** Settlement date of the authoriser, `n8`. */
    readonly 20?: string;
    /** Record identification, `ans..12`. */
    readonly 21?: string;
    /** Structured data, `ans.....99999`. */
    readonly 22?: string;
    /** Payee, `ans253`. */
    readonly 23?: string;
    /** Account identification 1, `ans..28`. */
    readonly 24?: string;
    /** ICC data, `ans....8000`. */
    readonly 25?: string;
    /** Original node, `ans..12`. */
    readonly 26?: string;
    /** Card security code result, `ans1`. */
    readonly 27?: string;
    /** Card security code, `n4`. */
    readonly 28?: string;
    /** Cardholder authentication value, `b160`. */
    readonly 29?: Bytes;
    /** Cardholder authentication result, `ans1`. */
    readonly 30?: string;
    /** Issuer network, `ans..11`. */
    readonly 31?: string;
    /** Universal authentication field, `b..33`. */
    readonly 32?: Bytes;
    /** Extended transaction type, `n4`. */
    readonly 33?: string;
    /** Account type qualifiers, `n2`. */
    readonly 34?: string;
    /** Acquirer network, `ans..11`. */
    readonly 35?: string;
    /** Customer, `ans..25`. */
    readonly 36?: string;
    /** Extended response code, `an4`. */
    readonly 37?: string;
    /** Additional POS data code, `an..99`. */
    readonly 38?: string;
    /** Original response code, `an2`. */
    readonly 39?: string;
  };
  /** Message authentication code, `b64`. */
  readonly 128?: Bytes;
}
