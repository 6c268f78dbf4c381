// Generated from the spec by scripts/generate-fields.ts.
import type { Bytes } from "../spec/values.ts";

/** Values of `amex-gcag` by element number. */
export interface AmexGcagFields {
  /** Primary account number, `n..19`. */
  readonly 2?: string;
  /** Processing code, `n6`. */
  readonly 3?: string;
  /** Amount, transaction, `n12`. */
  readonly 4?: string;
  /** Amount, reconciliation, `n12`. */
  readonly 5?: string;
  /** Amount, cardholder billing, `n12`. */
  readonly 6?: string;
  /** Transmission date and time, `n10`. */
  readonly 7?: string;
  /** Amount, cardholder billing fee, `n8`. */
  readonly 8?: string;
  /** Conversion rate, reconciliation, `n8`. */
  readonly 9?: string;
  /** Conversion rate, cardholder billing, `n8`. */
  readonly 10?: string;
  /** System trace audit number, `n6`. */
  readonly 11?: string;
  /** Date and time, local transaction, `n12`. */
  readonly 12?: string;
  /** Date, effective, `n4`. */
  readonly 13?: string;
  /** Date, expiration, `n4`. */
  readonly 14?: string;
  /** Date, settlement, `n6`. */
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
  /** Point of service data code, `an12`. */
  readonly 22?: string;
  /** Card sequence number, `n3`. */
  readonly 23?: string;
  /** Function code, `n3`. */
  readonly 24?: string;
  /** Message reason code, `n4`. */
  readonly 25?: string;
  /** Card acceptor business code, `n4`. */
  readonly 26?: string;
  /** Approval code length, `n1`. */
  readonly 27?: string;
  /** Date, reconciliation, `n6`. */
  readonly 28?: string;
  /** Reconciliation indicator, `n3`. */
  readonly 29?: string;
  /** Amounts, original, `n24`. */
  readonly 30?: string;
  /** Acquirer reference data, `ans..99`. */
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
  /** Retrieval reference number, `anp12`. */
  readonly 37?: string;
  /** Approval code, `anp6`. */
  readonly 38?: string;
  /** Action code, `n3`. */
  readonly 39?: string;
  /** Service code, `n3`. */
  readonly 40?: string;
  /** Card acceptor terminal identification, `ans8`. */
  readonly 41?: string;
  /** Card acceptor identification code, `ans15`. */
  readonly 42?: string;
  /** Card acceptor name and location, `ans..99`. */
  readonly 43?: string;
  /** Additional response data, `ans..99`. */
  readonly 44?: string;
  /** Track 1 data, `ans..76`. */
  readonly 45?: string;
  /** Amounts, fees, `ans...204`. */
  readonly 46?: string;
  /** Additional data - national, `ans...999`. */
  readonly 47?: string;
  /** Additional data - private, `ans...999`. */
  readonly 48?: string;
  /** Currency code, transaction, `an3`. */
  readonly 49?: string;
  /** Currency code, reconciliation, `an3`. */
  readonly 50?: string;
  /** Currency code, cardholder billing, `an3`. */
  readonly 51?: string;
  /** PIN data, `b64`. */
  readonly 52?: Bytes;
  /** Card identification number, `ans..17`. */
  readonly 53?: string;
  /** Additional amounts, `ans...120`. */
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
  /** ICC data, `b...256`. */
  readonly 55?: {
    /** Header name, `an4`. */
    readonly 1?: string;
    /** Header version, `n4`. */
    readonly 2?: string;
    /** Application cryptogram, `b64`. */
    readonly 3?: Bytes;
    /** ICC data, `b...240`. */
    readonly 4?: Bytes;
  };
  /** Original data elements, `n..35`. */
  readonly 56?: string;
  /** Authorisation life cycle code, `n3`. */
  readonly 57?: string;
  /** Authorising agent institution identification code, `n..11`. */
  readonly 58?: string;
  /** Transport data, `ans...999`. */
  readonly 59?: string;
  /** Additional data for national use, `ans...999`. */
  readonly 60?: {
    /** Primary identifier, `an2`. */
    readonly 1?: string;
    /** Secondary identifier, `an3`. */
    readonly 2?: string;
    /** Reserved, national, `b...994`. */
    readonly 3?:
      | Bytes
      | {
          /** Seller identifier, `ans20`. */
          readonly 2?: string;
          /** Seller e-mail address, `ans..40`. */
          readonly 3?: string;
          /** Seller telephone, `ans20`. */
          readonly 4?: string;
          /** Owner number, `ans11`. */
          readonly 5?: string;
          /** Indicator, `an1`. */
          readonly 6?: string;
          /** Original transaction identifier, `an15`. */
          readonly 7?: string;
        };
  };
  /** SafeKey data, `ans...999`. */
  readonly 61?: {
    /** Primary identifier, `an2`. */
    readonly 1?: string;
    /** Secondary identifier, `an3`. */
    readonly 2?: string;
    /** Electronic commerce indicator, `an2`. */
    readonly 3?: string;
    /** AEVV identifier, `an4`. */
    readonly 4?: string;
    /** Cardholder authentication value, `b160`. */
    readonly 5?: Bytes;
    /** XID identifier, `an3`. */
    readonly 6?: string;
    /** XID, `b160`. */
    readonly 7?: Bytes;
  };
  /** Reserved, private, `ans...999`. */
  readonly 62?: string;
  /** Address verification, `ans...205`. */
  readonly 63?: {
    /** Service identifier, `an2`. */
    readonly 1?: string;
    /** Request type, `an2`. */
    readonly 2?: string;
    /** Billing postal code, `ans9`. */
    readonly 3?: string;
    /** Billing address, `ans20`. */
    readonly 4?: string;
    /** Further data, `ans172`. */
    readonly 5?: string;
  };
  /** Message authentication code, `b64`. */
  readonly 64?: Bytes;
  /** Reserved - ISO, `b64`. */
  readonly 65?: Bytes;
  /** Amounts, original fees, `ans...204`. */
  readonly 66?: string;
  /** Extended payment data, `n2`. */
  readonly 67?: string;
  /** Receiving institution country code, `n3`. */
  readonly 68?: string;
  /** Settlement institution country code, `n3`. */
  readonly 69?: string;
  /** Authorising agent institution country code, `n3`. */
  readonly 70?: string;
  /** Message number, `n8`. */
  readonly 71?: string;
  /** Data record, `ans...999`. */
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
  /** Inquiries, reversal number, `n10`. */
  readonly 82?: string;
  /** Payments, number, `n10`. */
  readonly 83?: string;
  /** Payments, reversal number, `n10`. */
  readonly 84?: string;
  /** Fee collections, number, `n10`. */
  readonly 85?: string;
  /** Credits, amount, `n16`. */
  readonly 86?: string;
  /** Credits, reversal amount, `n16`. */
  readonly 87?: string;
  /** Debits, amount, `n16`. */
  readonly 88?: string;
  /** Debits, reversal amount, `n16`. */
  readonly 89?: string;
  /** Authorisations, reversal number, `n10`. */
  readonly 90?: string;
  /** Transaction destination country code, `n3`. */
  readonly 91?: string;
  /** Transaction originator country code, `n3`. */
  readonly 92?: string;
  /** Transaction destination identification code, `n..11`. */
  readonly 93?: string;
  /** Transaction originator identification code, `n..11`. */
  readonly 94?: string;
  /** Card issuer reference data, `ans..99`. */
  readonly 95?: string;
  /** Key management data, `b...999`. */
  readonly 96?: Bytes;
  /** Amount, net reconciliation, `x+n16`. */
  readonly 97?: string;
  /** Payee, `ans25`. */
  readonly 98?: string;
  /** Settlement institution identification code, `ans..11`. */
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
  /** Credits, chargeback amount, `n16`. */
  readonly 105?: string;
  /** Debits, chargeback amount, `n16`. */
  readonly 106?: string;
  /** Credits, chargeback number, `n10`. */
  readonly 107?: string;
  /** Debits, chargeback number, `n10`. */
  readonly 108?: string;
  /** Credits, fee amounts, `ans..84`. */
  readonly 109?: string;
  /** Debits, fee amounts, `ans..84`. */
  readonly 110?: string;
  /** Reserved - ISO, `ans...999`. */
  readonly 111?: string;
  /** Payment account data, `b...999`. */
  readonly 112?: Bytes;
  /** Acceptance environment data, `b...999`. */
  readonly 113?: Bytes;
  /** Reserved - ISO, `ans...999`. */
  readonly 114?: string;
  /** Reserved - ISO, `ans...999`. */
  readonly 115?: string;
  /** Reserved, national, `ans...999`. */
  readonly 116?: string;
  /** Reserved, national, `ans...999`. */
  readonly 117?: string;
  /** Reserved, national, `ans...999`. */
  readonly 118?: string;
  /** Reserved, national, `ans...999`. */
  readonly 119?: string;
  /** Reserved, national, `ans...999`. */
  readonly 120?: string;
  /** Reserved, national, `ans...999`. */
  readonly 121?: string;
  /** Reserved, national, `ans...999`. */
  readonly 122?: string;
  /** Additional transaction data, `b...999`. */
  readonly 123?: Bytes;
  /** Reserved, private, `ans...999`. */
  readonly 124?: string;
  /** Reserved, private, `ans...999`. */
  readonly 125?: string;
  /** Reserved, private, `ans...999`. */
  readonly 126?: string;
  /** Reserved, private, `ans...999`. */
  readonly 127?: string;
  /** Message authentication code, `b64`. */
  readonly 128?: Bytes;
}
