// Generated from the spec by scripts/generate-fields.ts.
import type { Bytes, Tagged, Tlv } from "../spec/values.ts";

/** Values of `unionpay-cups` by element number. */
export interface UnionpayCupsFields {
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
  /** Date, settlement, `n4`. */
  readonly 15?: string;
  /** Date, conversion, `n4`. */
  readonly 16?: string;
  /** Merchant type, `n4`. */
  readonly 18?: string;
  /** Acquiring institution country code, `n3`. */
  readonly 19?: string;
  /** Point of service entry mode, `n3`. */
  readonly 22?: string;
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
  readonly 44?: string;
  /** Track 1 data, `ans..76`. */
  readonly 45?: string;
  /** Additional data - private, `ans...512`. */
  readonly 48?: {
    /** Usage, `an2`. */
    readonly 1?: string;
    /** Additional data - private, `ans...510`. */
    readonly 2?:
      | string
      | Bytes
      | Tagged
      | {
          /** Risk reason code, `ans3`. */
          readonly 1?: string;
          /** Risk level, `ans1`. */
          readonly 2?: string;
          /** Risk score, `ans3`. */
          readonly 3?: string;
          /** Reserved, `ans12`. */
          readonly 4?: string;
        }
      | {
          /** Number of instalments, `ans2`. */
          readonly 1?: string;
          /** Reserved, `ans30`. */
          readonly 2?: string;
          /** Reserved, `ans1`. */
          readonly 3?: string;
          /** Reserved, `ans1`. */
          readonly 4?: string;
          /** Rate of the cardholder's fee, `ans6`. */
          readonly 5?: string;
          /** Rate that the merchant pays, `ans6`. */
          readonly 6?: string;
          /** Reserved, `ans16`. */
          readonly 7?: string;
        }
      | {
          /** Point of service entry mode, `ans3`. */
          readonly 1?: string;
          /** Chip condition code, `ans1`. */
          readonly 2?: string;
        };
  };
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
    /** PIN format, `n1`. */
    readonly 1?: string;
    /** Encryption method, `n1`. */
    readonly 2?: string;
    /** Reserved, `n14`. */
    readonly 3?: string;
  };
  /** Additional amounts, `an...120`. */
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
  /** ICC data, `b...255`. */
  readonly 55?: Tlv;
  /** Additional information, `ans...512`. */
  readonly 56?: Tagged;
  /** Additional transaction information, `ans...100`. */
  readonly 57?: {
    /** Usage, `an2`. */
    readonly 1?: string;
    /** Free text, `ans...98`. */
    readonly 2?:
      | string
      | Bytes
      | {
          /** Issuer's text, `ans20`. */
          readonly 1?: string | Bytes;
          /** UnionPay's text, `ans20`. */
          readonly 2?: string | Bytes;
          /** Reserved, `ans58`. */
          readonly 3?: string;
        }
      | Tagged;
  };
  /** Statement inquiry, `ans...600`. */
  readonly 59?: {
    /** Usage, `an2`. */
    readonly 1?: string;
    /** Statement, `ans...598`. */
    readonly 2?: string | Bytes;
  };
  /** Reason and circumstances, `ans...100`. */
  readonly 60?: {
    /** Message reason code, `ans4`. */
    readonly 1?: string;
    /** Type of account holder, `ans1`. */
    readonly 2?: string;
    /** Terminal read capability, `ans1`. */
    readonly 3?: string;
    /** Chip condition code, `ans1`. */
    readonly 4?: string;
    /** Reserved, `ans1`. */
    readonly 5?: string;
    /** Type of the accepting device, `ans2`. */
    readonly 6?: string;
    /** Purchase without PIN, `ans1`. */
    readonly 7?: string;
    /** Reliability of the chip verification, `ans1`. */
    readonly 8?: string;
    /** Electronic commerce indicator, `ans2`. */
    readonly 9?: string;
    /** Interaction method, `ans1`. */
    readonly 10?: string;
    /** Additional circumstances of the transaction, `ans86`. */
    readonly 11?: {
      /** Special pricing type, `ans2`. */
      readonly 1?: string;
      /** Special pricing level, `ans1`. */
      readonly 2?: string;
      /** Reserved, `ans3`. */
      readonly 3?: string;
      /** Partial approval and balance supported, `ans1`. */
      readonly 4?: string;
      /** How the transaction was initiated, `ans1`. */
      readonly 5?: string;
      /** Medium of the transaction, `ans1`. */
      readonly 6?: string;
      /** Chip application, `ans1`. */
      readonly 7?: string;
      /** Settlement type of the account, `ans2`. */
      readonly 8?: string;
      /** Level of the card, `ans1`. */
      readonly 9?: string;
      /** Card product, `ans2`. */
      readonly 10?: string;
      /** Reserved, `ans71`. */
      readonly 11?: string;
    };
  };
  /** Cardholder authentication, `ans...200`. */
  readonly 61?: {
    /** Kind of identity document, `ans2`. */
    readonly 1?: string;
    /** Identity document, `ans20`. */
    readonly 2?: string;
    /** Result for the magnetic stripe, `ans1`. */
    readonly 3?: string;
    /** Result for the PIN, `ans1`. */
    readonly 4?: string;
    /** Centre's flag, `ans3`. */
    readonly 5?: string;
    /** Card security code, `ans3`. */
    readonly 6?: string;
    /** Card security code result, `ans1`. */
    readonly 7?: string;
    /** Result for the cryptogram, `ans1`. */
    readonly 8?: string;
    /** Authentication flag, `ans3`. */
    readonly 9?: string;
    /** Authentication data, `ans165`. */
    readonly 10?: string | Bytes;
  };
  /** Switching data, `ans...200`. */
  readonly 62?: {
    /** Usage, `an2`. */
    readonly 1?: string;
    /** Switching data, `ans...198`. */
    readonly 2?: string | Bytes;
  };
  /** Financial network data, `ans...512`. */
  readonly 63?: Tagged;
  /** Network management information code, `n3`. */
  readonly 70?: string;
  /** Original data elements, `n42`. */
  readonly 90?: string;
  /** Message security code, `b64`. */
  readonly 96?: Bytes;
  /** Receiving institution identification code, `n..11`. */
  readonly 100?: string;
  /** Account identification 1, `ans..28`. */
  readonly 102?: string;
  /** Account identification 2, `ans..28`. */
  readonly 103?: string;
  /** Additional information, `ans...512`. */
  readonly 104?: Tagged;
  /** Additional information, `ans...512`. */
  readonly 113?: Tagged;
  /** Additional information, `ans...512`. */
  readonly 116?: Tagged;
  /** Additional information, `ans...256`. */
  readonly 117?: Tagged;
  /** Reserved for the centre, `ans...100`. */
  readonly 121?: {
    /** Response reason code, `ans1`. */
    readonly 1?: string;
    /** Conversion between single and dual messages, `ans1`. */
    readonly 2?: string;
    /** Nature of the card, `ans1`. */
    readonly 3?: string;
    /** Reserved for the centre, `ans40`. */
    readonly 4?: string;
    /** Parties of a transfer, or fees, `ans57`. */
    readonly 5?: string;
  };
  /** Reserved for the acquirer, `ans...100`. */
  readonly 122?: string | Bytes;
  /** Reserved for the issuer, `ans...999`. */
  readonly 123?: string | Bytes;
  /** Additional information, `ans...256`. */
  readonly 125?: Tagged;
  /** Additional information, `ans...256`. */
  readonly 126?: Tagged;
  /** Message authentication code, `b64`. */
  readonly 128?: Bytes;
}
