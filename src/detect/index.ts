/**
 * Which dialect unknown bytes are in. Brings all built-in dialects with it.
 *
 * @packageDocumentation
 */
export { builtInSpecs } from "./built-in-specs.ts";
export { detectSpec } from "./detect-spec.ts";
export {
  type DetectedFault,
  type DetectedFraming,
  type Detection,
  type DetectionReason,
  type DetectionReasonId,
  likelyScore,
} from "./detection.ts";
export type { FramingId } from "./framings.ts";
