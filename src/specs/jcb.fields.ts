// Generated from the spec by scripts/generate-fields.ts.
import type { Bytes, Tagged, Tlv } from "../spec/values.ts";

/** Values of `jcb` by element number. */
export interface JcbFields {
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
  /** Date, conversion, `n4`. */
  readonly 16?: string;
  /** Merchant type, `n4`. */
  readonly 18?: string;
  /** Point of service entry mode, `n4`. */
  readonly 22?: {
    /** Point of service entry mode, `n3`. */
    readonly 1?: string;
    /** Reserved, `n1`. */
    readonly 2?: string;
  };
  /** Card sequence number, `n3`. */
  readonly 23?: string;
  /** Point of service condition code, `n2`. */
  readonly 25?: string;
  /** Point of service PIN capture code, `n2`. */
  readonly 26?: string;
  /** Amount, transaction fee, `x+n8`. */
  readonly 28?: string;
  /** Acquiring institution identification code, `n..11`. */
  readonly 32?: string;
  /** Forwarding institution identification code, `n..11`. */
  readonly 33?: string;
  /** Track 2 data, `z..37`. */
  readonly 35?: string;
  /** Track 3 data, `z..104`. */
  readonly 36?: string;
  /** Retrieval reference number, `an12`. */
  readonly 37?: string;
  /** Authorisation identification response, `an6`. */
  readonly 38?: string;
  /** Response code, `an2`. */
  readonly 39?: string;
  /** Card acceptor terminal identification, `ans8`. */
  readonly 41?: string;
  /** Card acceptor identification code, `ans15`. */
  readonly 42?: string;
  /** Card acceptor name and location, `ans40`. */
  readonly 43?: {
    /** Merchant name, `ans22`. */
    readonly 1?: string;
    /** Space, `ans1`. */
    readonly 2?: string;
    /** City, `ans13`. */
    readonly 3?: string;
    /** Space, `ans1`. */
    readonly 4?: string;
    /** Country code, `ans3`. */
    readonly 5?: string;
  };
  /** Additional response data, `ans..99`. */
  readonly 44?: {
    /** Card security code result, `an1`. */
    readonly 1?: string;
    /** Address verification result, `an1`. */
    readonly 2?: string;
    /** Reserved, `ans97`. */
    readonly 3?: string;
  };
  /** Track 1 data, `ans..76`. */
  readonly 45?: string;
  /** Additional data - private, `ans..255`. */
  readonly 48?: Tagged;
  /** Currency code, transaction, `an3`. */
  readonly 49?: string;
  /** Currency code, settlement, `an3`. */
  readonly 50?: string;
  /** Currency code, cardholder billing, `an3`. */
  readonly 51?: string;
  /** PIN data, `b64`. */
  readonly 52?: Bytes;
  /** Security related control information, `n16`. */
  readonly 53?: {
    /** Key type, `n2`. */
    readonly 1?: string;
    /** PIN encryption algorithm, `n2`. */
    readonly 2?: string;
    /** PIN block format, `n2`. */
    readonly 3?: string;
    /** Key index, `n2`. */
    readonly 4?: string;
    /** MAC index, `n2`. */
    readonly 5?: string;
    /** Check digits, `n4`. */
    readonly 6?: string;
    /** Reserved, `n2`. */
    readonly 7?: string;
  };
  /** Additional amounts, `an..120`. */
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
  /** Stand-in information, `ans..255`. */
  readonly 60?: Tagged;
  /** Point of service information, `ans..255`. */
  readonly 61?: {
    /** Mail or telephone order, `an1`. */
    readonly 1?: string;
    /** Recurring transaction, `an1`. */
    readonly 2?: string;
    /** Pre-authorisation, `an1`. */
    readonly 3?: string;
    /** Terminal country code, `an3`. */
    readonly 4?: string;
    /** Reserved, `ans1`. */
    readonly 5?: string;
    /** Initiator of the transaction, `an1`. */
    readonly 6?: string;
  };
  /** Transaction code, `ans..255`. */
  readonly 63?: string;
  /** Network management information code, `n3`. */
  readonly 70?: string;
  /** Original data elements, `n42`. */
  readonly 90?: string;
  /** Replacement amounts, `an42`. */
  readonly 95?: string;
  /** Message security code, `b64`. */
  readonly 96?: Bytes;
  /** Receiving institution identification code, `n..11`. */
  readonly 100?: string;
  /** File name, `ans..17`. */
  readonly 101?: string;
  /** Message security code for triple DES, `b128`. */
  readonly 105?: Bytes;
  /** Record data, `ans...30`. */
  readonly 120?: {
    /** File update code, `an1`. */
    readonly 1?: string;
    /** Primary account number, `an16`. */
    readonly 2?: string;
    /** Action for authorisations, `an2`. */
    readonly 3?: string;
    /** Purge date, `an6`. */
    readonly 4?: string;
    /** Regions where the card is stopped, `an5`. */
    readonly 5?: string;
  };
  /** Access code of the negative file, `an...6`. */
  readonly 127?: string;
}
