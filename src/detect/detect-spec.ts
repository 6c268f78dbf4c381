import type { Spec } from "../spec/spec.ts";
import { builtInSpecs } from "./built-in-specs.ts";
import { candidatesIn } from "./candidates.ts";
import type { Detection, DetectionReason } from "./detection.ts";
import { type Reading, readAs } from "./read-as.ts";
import { isSameReading } from "./same-reading.ts";
import { type Weight, weigh } from "./weigh.ts";

/** A reading that breaks off is not told below this. */
const leastTold = 0.1;

/**
 * The dialects that unknown bytes may be in, the likeliest first; an empty list if there is none.
 *
 * The bytes are one message as it came: with or without a length, a TPDU and the dialect's header. Each dialect reads
 * them strictly, and the score follows from how far it gets and from whether the values are what their elements are
 * for. Dialects that read the same values get the same score. Below {@link likelyScore} nothing is certain; hex digits
 * and base64 have to be turned into bytes before.
 *
 * @param specs The dialects to try; all built-in ones unless said.
 * @throws `SpecError` `invalid_spec` if one of them cannot be used.
 * @example
 * const bytes = fromHex("001760000300006031003113030210000000000200000035" + "31");
 * const [best] = detectSpec(bytes);
 * if (best?.complete) console.log(best.spec.name, best.start, best.framing?.id); // unionpay-pos 2 binary2
 */
export function detectSpec(bytes: Uint8Array, specs: readonly Spec[] = builtInSpecs()): readonly Detection[] {
  const weighed = candidatesIn(bytes).flatMap((candidate) =>
    specs.flatMap((spec) =>
      readAs(spec, candidate)
        .filter(({ complete }) => complete || !candidate.reasons.includes("trailing-etx"))
        .map((reading) => ({ reading, ...weigh(reading) })),
    ),
  );
  const best = new Map<Spec, Ranked>();
  for (const ranked of shareContent(weighed)) {
    const known = best.get(ranked.reading.compiled.spec);
    if (known === undefined || scoreOf(ranked) > scoreOf(known)) best.set(ranked.reading.compiled.spec, ranked);
  }
  return specs
    .flatMap((spec) => best.get(spec) ?? [])
    .filter((ranked) => scoreOf(ranked) >= (ranked.reading.complete ? Number.MIN_VALUE : leastTold))
    .sort((a, b) => scoreOf(b) - scoreOf(a))
    .map(detectionOf);
}

interface Ranked extends Weight {
  readonly reading: Reading;
  /** Names of other dialects that read the same. */
  readonly same?: readonly string[];
}

function scoreOf({ content, around }: Ranked): number {
  return Math.round(content * around * 1000) / 1000;
}

/** Readings with the same values are as likely as each other, whatever their dialects call them. */
function shareContent(all: readonly Ranked[]): readonly Ranked[] {
  return all.map((ranked) => {
    if (!ranked.reading.complete) return ranked;
    const same = all.filter((other) => other !== ranked && isSameReading(other.reading, ranked.reading));
    if (same.length === 0) return ranked;
    const content = Math.max(ranked.content, ...same.map((other) => other.content));
    return { ...ranked, content, same: same.map(({ reading }) => reading.compiled.spec.name) };
  });
}

function detectionOf(ranked: Ranked): Detection {
  const { reading, reasons, same } = ranked;
  const { compiled, candidate, complete, header, fault } = reading;
  const alike: readonly DetectionReason[] = same === undefined ? [] : [{ id: "reads-the-same", text: same.join(", ") }];
  return {
    spec: compiled.spec,
    score: scoreOf(ranked),
    start: candidate.start,
    end: candidate.end,
    complete,
    ...(header === undefined ? {} : { header }),
    ...(candidate.framing === undefined ? {} : { framing: candidate.framing }),
    ...(fault === undefined ? {} : { fault }),
    reasons: [...reasons, ...alike],
  };
}
