// Generated from the spec by scripts/generate-fields.ts.
import type { Bytes, Tagged, Tlv } from "../spec/values.ts";

/** Values of `mastercard-cis` by element number. */
export interface MastercardCisFields {
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
  /** Primary account number, extended, `ans..28`. */
  readonly 34?: string;
  /** Track 2 data, `z..37`. */
  readonly 35?: string;
  /** Track 3 data, `ans...104`. */
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
  readonly 44?: string;
  /** Track 1 data, `ans..76`. */
  readonly 45?: string;
  /** Expanded additional amounts, `ans...999`. */
  readonly 46?: string;
  /** Additional data - national, `ans...999`. */
  readonly 47?: string;
  /** Additional data - private, `ans...999`. */
  readonly 48?: Tagged;
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
    /** PIN security type, `n2`. */
    readonly 1?: string;
    /** PIN encryption type, `n2`. */
    readonly 2?: string;
    /** PIN block format, `n2`. */
    readonly 3?: string;
    /** PIN key index, `n4`. */
    readonly 4?: string;
    /** Reserved, `n6`. */
    readonly 5?: string;
  };
  /** Additional amounts, `ans...240`. */
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
  /** Payment account data, `ans...37`. */
  readonly 56?: Tagged;
  /** Advice reason, `ans...60`. */
  readonly 60?: {
    /** Advice reason code, `n3`. */
    readonly 1?: string;
    /** Advice detail code, `ans4`. */
    readonly 2?: string;
    /** Advice detail, `ans53`. */
    readonly 3?: string;
  };
  /** Point of service data code, `ans...26`. */
  readonly 61?: {
    /** Terminal attendance, `n1`. */
    readonly 1?: string;
    /** Reserved, `n1`. */
    readonly 2?: string;
    /** Terminal location, `n1`. */
    readonly 3?: string;
    /** Cardholder presence, `n1`. */
    readonly 4?: string;
    /** Card presence, `n1`. */
    readonly 5?: string;
    /** Card capture, `n1`. */
    readonly 6?: string;
    /** Transaction status, `n1`. */
    readonly 7?: string;
    /** Transaction security, `n1`. */
    readonly 8?: string;
    /** Reserved, `n1`. */
    readonly 9?: string;
    /** Cardholder-activated terminal level, `n1`. */
    readonly 10?: string;
    /** Input capability of the terminal, `n1`. */
    readonly 11?: string;
    /** Authorisation life cycle in days, `n2`. */
    readonly 12?: string;
    /** Terminal country code, `n3`. */
    readonly 13?: string;
    /** Postal code of the acceptor, `ans10`. */
    readonly 14?: string;
  };
  /** Intermediate network data, `ans...100`. */
  readonly 62?: string;
  /** Network data, `ans...50`. */
  readonly 63?: {
    /** Financial network code, `an3`. */
    readonly 1?: string;
    /** Banknet reference number, `ans9`. */
    readonly 2?: string;
    /** Reserved, `ans38`. */
    readonly 3?: string;
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
  /** Original data elements, `n42`. */
  readonly 90?: string;
  /** File update code, `an1`. */
  readonly 91?: string;
  /** File security code, `an2`. */
  readonly 92?: string;
  /** Service indicator, `ans7`. */
  readonly 94?: string;
  /** Replacement amounts, `n42`. */
  readonly 95?: string;
  /** Message security code, `ans8`. */
  readonly 96?: string;
  /** Receiving institution identification code, `n..11`. */
  readonly 100?: string;
  /** File name, `ans..17`. */
  readonly 101?: string;
  /** Account identification 1, `ans..28`. */
  readonly 102?: string;
  /** Account identification 2, `ans..28`. */
  readonly 103?: string;
  /** Digital payment data, `ans...999`. */
  readonly 104?: Tagged;
  /** Fleet data, `ans...999`. */
  readonly 106?: string;
  /** Additional reference data, `ans...999`. */
  readonly 108?: Tagged;
  /** Keys or parameters, `ans...999`. */
  readonly 110?: string;
  /** Additional data - national, `ans...999`. */
  readonly 112?: Tagged;
  /** Record data, `ans...999`. */
  readonly 120?: string;
  /** Authorising agent, `n...6`. */
  readonly 121?: string;
  /** Additional record data, `ans...999`. */
  readonly 122?: Tagged;
  /** Receipt text, `ans...512`. */
  readonly 123?: string;
  /** Member-defined data, `ans...299`. */
  readonly 124?: string;
  /** New PIN data, `b64`. */
  readonly 125?: Bytes;
  /** Reserved, private, `ans...100`. */
  readonly 126?: string;
  /** Reserved, private, `ans...100`. */
  readonly 127?: string;
  /** Message authentication code, `b64`. */
  readonly 128?: Bytes;
}
