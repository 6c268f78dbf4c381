import { builtInExtension } from "../spec/built-in-extension.ts";
import type { Spec } from "../spec/spec.ts";
import { iso1987Ascii } from "./iso8583-1987-ascii.ts";
import type { PostilionFields } from "./postilion.fields.ts";
import type { PostilionIccBitmapFields } from "./postilion-icc-bitmap.fields.ts";
import { postilionIcc, postilionParts } from "./postilion-parts.ts";

const ucaf = { format: "b..33", name: "Universal authentication field", privacy: "hide" } as const;

/**
 * Postilion (PostBridge, Interswitch): ISO 8583:1987 in ASCII with binary bitmaps, and element 127 in parts.
 *
 * 127 has six digits of length and a bitmap of its own; its part 25 holds chip data as XML, in which case it is hidden
 * text here, or behind one more bitmap: {@link postilionIccBitmap}. A length of two bytes, big endian and not counting
 * itself, is framing.
 *
 * @example
 * const privateData = "303030303136" + "0000100000000000" + "3230323230383239";
 * const bytes = fromHex("30323130" + "8000000002000000" + "0000000000000002" + "3531" + privateData);
 * decode(postilion, bytes).fields[127]; // { 20: "20220829" }
 */
export const postilion: Spec<PostilionFields> = /* @__PURE__ */ builtInExtension(iso1987Ascii, {
  name: "postilion",
  title: "Postilion PostBridge",
  network: "postilion",
  bitmap: { encoding: "binary" },
  elements: {
    37: { format: "ans12", as: "retrievalReferenceNumber" },
    38: { format: "ans6", as: "authorisationCode" },
    44: { format: "ans..25", as: "hostText" },
    53: { format: "b384", as: "securityControl", privacy: "hide" },
    56: { format: "ans...999", as: "messageReasonCode" },
    58: { format: "n..11", name: "Authorising agent institution", privacy: "show" },
    59: { format: "ans...255", as: "echoData" },
    123: { format: "an...15", as: "posDataCode" },
    127: {
      format: "ans......999999",
      as: "reservedPrivate",
      bitmap: { encoding: "binary", size: 64 },
      parts: /* @__PURE__ */ Object.assign({}, postilionParts, {
        25: { format: "ans....8000", as: "iccData" },
        32: ucaf,
      } as const),
    },
  },
});

/**
 * Postilion with the chip data of part 127.25 behind a bitmap of 16 hex digits, in place of XML.
 *
 * @example
 * postilionIccBitmap.elements[127]?.parts?.[25]?.bitmap; // { encoding: "hex", size: 64 }
 */
export const postilionIccBitmap: Spec<PostilionIccBitmapFields> = /* @__PURE__ */ builtInExtension(postilion, {
  name: "postilion-icc-bitmap",
  title: "Postilion PostBridge, chip data behind a bitmap",
  elements: {
    127: {
      format: "ans......999999",
      as: "reservedPrivate",
      bitmap: { encoding: "binary", size: 64 },
      parts: /* @__PURE__ */ Object.assign({}, postilionParts, { 25: postilionIcc, 32: ucaf } as const),
    },
  },
});
