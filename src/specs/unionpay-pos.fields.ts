// Generated from the spec by scripts/generate-fields.ts.
import type { Bytes, Tlv } from "../spec/values.ts";

/** Values of `unionpay-pos` by element number. */
export interface UnionpayPosFields {
  /** Primary account number, `n..19`. */
  readonly 2?: string;
  /** Processing code, `n6`. */
  readonly 3?: string;
  /** Amount, transaction, `n12`. */
  readonly 4?: string;
  /** Amount, settlement, `n12`. */
  readonly 5?: string;
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
  /** Debit or credit flag, `n1`. */
  readonly 27?: string;
  /** Acquiring institution identification code, `n..11`. */
  readonly 32?: string;
  /** Track 2 data, `z..37`. */
  readonly 35?: string;
  /** Track 3 data, `z...104`. */
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
  readonly 43?: string | Bytes;
  /** Additional response data, `ans..25`. */
  readonly 44?: {
    /** Issuer, `ans11`. */
    readonly 1?: string;
    /** Acquirer, `ans11`. */
    readonly 2?: string;
    /** Reserved, `ans3`. */
    readonly 3?: string;
  };
  /** Additional data - ISO, `ans...999`. */
  readonly 46?: string | Bytes;
  /** Additional data - national, `ans...999`. */
  readonly 47?: string | Bytes;
  /** Additional data - private, `n...322`. */
  readonly 48?: string;
  /** Currency code, transaction, `an3`. */
  readonly 49?: string;
  /** PIN data, `b64`. */
  readonly 52?: Bytes;
  /** Security related control information, `n16`. */
  readonly 53?: {
    /** PIN format, `n1`. */
    readonly 1?: string;
    /** Encryption method, `n1`. */
    readonly 2?: string;
    /** Track encryption, `n1`. */
    readonly 3?: string;
    /** Reserved, `n13`. */
    readonly 4?: string;
  };
  /** Additional amounts, `an...40`. */
  readonly 54?: readonly {
    /** Account type, `an2`. */
    readonly 1?: string;
    /** Amount type, `an2`. */
    readonly 2?: string;
    /** Currency code, `an3`. */
    readonly 3?: string;
    /** Sign, C or D, `an1`. */
    readonly 4?: string;
    /** Amount, `an12`. */
    readonly 5?: string;
  }[];
  /** ICC data, `b...999`. */
  readonly 55?: Tlv;
  /** Host message, `ans...999`. */
  readonly 56?: string | Bytes;
  /** Private data, `ans...999`. */
  readonly 57?: string | Bytes;
  /** Purse data, `b...999`. */
  readonly 58?: Bytes;
  /** Terminal information, `ans...999`. */
  readonly 59?: string | Bytes;
  /** Transaction information, `n...17`. */
  readonly 60?: {
    /** Transaction type, `n2`. */
    readonly 1?: string;
    /** Batch number, `n6`. */
    readonly 2?: string;
    /** Network management code, `n3`. */
    readonly 3?: string;
    /** Terminal read capability, `n1`. */
    readonly 4?: string;
    /** Chip condition code, `n1`. */
    readonly 5?: string;
    /** Partial approval and balance supported, `n1`. */
    readonly 6?: string;
    /** Account type, `n3`. */
    readonly 7?: string;
  };
  /** Original message, `n...29`. */
  readonly 61?: {
    /** Original batch number, `n6`. */
    readonly 1?: string;
    /** Original STAN, `n6`. */
    readonly 2?: string;
    /** Original date, `n4`. */
    readonly 3?: string;
    /** Original authorisation method, `n2`. */
    readonly 4?: string;
    /** Original authorising institution, `n11`. */
    readonly 5?: string;
  };
  /** Keys or parameters, `b...999`. */
  readonly 62?: Bytes;
  /** Card company and free text, `ans...163`. */
  readonly 63?: {
    /** Card company or operator, `ans3`. */
    readonly 1?: string;
    /** Free text, `ans160`. */
    readonly 2?: {
      /** Issuer's text, `ans20`. */
      readonly 1?: string | Bytes;
      /** UnionPay's text, `ans20`. */
      readonly 2?: string | Bytes;
      /** Acquirer's text, `ans20`. */
      readonly 3?: string | Bytes;
      /** Terminal's text, `ans100`. */
      readonly 4?: string | Bytes;
    };
  };
  /** Message authentication code, `b64`. */
  readonly 64?: Bytes;
}
