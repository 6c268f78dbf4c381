import { concepts, type Privacy } from "./concepts.ts";
import type { MessageFlow } from "./flow.ts";
import type { ContentClass } from "./notation.ts";
import type {
  ElementShape,
  HeaderPartShape,
  Justification,
  LengthRepresentation,
  LengthUnit,
  PartsBitmapShape,
  Representation,
  SpecShape,
  WireShape,
} from "./spec.ts";

/** The words that the options of a spec may be: one record, so that a word that a type gains does not go missing. */
export function specWords() {
  return {
    concept: Object.keys(concepts),
    privacy: wordsOf<Privacy>({ show: 0, pan: 0, text: 0, hide: 0 }),
    flow: wordsOf<MessageFlow>({
      purchase: 0,
      cash: 0,
      refund: 0,
      payout: 0,
      preauthorisation: 0,
      preauthorisation_cancellation: 0,
      completion: 0,
      completion_cancellation: 0,
      void: 0,
      balance_inquiry: 0,
      account_verification: 0,
      reversal: 0,
      load: 0,
      network_management: 0,
      unknown: 0,
    }),
    content: wordsOf<ContentClass>({ a: 0, n: 0, s: 0, an: 0, as: 0, ns: 0, ans: 0, anp: 0, b: 0, z: 0, "x+n": 0 }),
    encoding: wordsOf<Representation>({
      ascii: 0,
      cp037: 0,
      cp500: 0,
      cp1047: 0,
      bcd: 0,
      binary: 0,
      hex: 0,
      "hex-ebcdic": 0,
      gbk: 0,
    }),
    length: wordsOf<LengthRepresentation>({ ascii: 0, ebcdic: 0, bcd: 0, binary: 0, hex: 0 }),
    rowLength: wordsOf<Defined<ElementShape["length"]>>({
      ascii: 0,
      ebcdic: 0,
      bcd: 0,
      binary: 0,
      hex: 0,
      remainder: 0,
    }),
    unit: wordsOf<LengthUnit>({ bytes: 0, characters: 0, digits: 0 }),
    justify: wordsOf<Justification>({ left: 0, right: 0 }),
    sign: wordsOf<Defined<ElementShape["sign"]>>({ ascii: 0, ebcdic: 0, nibble: 0 }),
    bitmap: wordsOf<PartsBitmapShape["encoding"]>({ binary: 0, hex: 0, "hex-ebcdic": 0 }),
    mti: wordsOf<SpecShape["mti"]>({ ascii: 0, ebcdic: 0, bcd: 0 }),
    wireN: wordsOf<WireShape["n"]>({ ascii: 0, cp037: 0, cp500: 0, cp1047: 0, bcd: 0 }),
    wireAn: wordsOf<WireShape["an"]>({ ascii: 0, cp037: 0, cp500: 0, cp1047: 0, gbk: 0 }),
    wireB: wordsOf<WireShape["b"]>({ binary: 0, hex: 0, "hex-ebcdic": 0 }),
    wireZ: wordsOf<WireShape["z"]>({ ascii: 0, cp037: 0, cp500: 0, cp1047: 0, bcd: 0 }),
    wireFill: wordsOf<Defined<WireShape["fill"]>>({ 0: 0, F: 0 }),
    tlv: wordsOf<Extract<ElementShape["tlv"], string>>({ ber: 0, dataset: 0 }),
    headerEncoding: wordsOf<Defined<HeaderPartShape["encoding"]>>({
      ascii: 0,
      cp037: 0,
      cp500: 0,
      cp1047: 0,
      bcd: 0,
      binary: 0,
    }),
    counts: wordsOf<Defined<HeaderPartShape["counts"]>>({ header: 0, message: 0 }),
  } as const satisfies Readonly<Record<string, readonly string[]>>;
}

type Defined<Word> = Exclude<Word, undefined>;

/** All words of a union: a missing one does not compile, nor does one too many. */
function wordsOf<Word extends string>(words: Readonly<Record<Word, 0>>): readonly string[] {
  return Object.keys(words);
}
