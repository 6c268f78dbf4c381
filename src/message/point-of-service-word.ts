import type { posDataBits } from "./codes/pos-data-bits.ts";
import type { posDataCodes } from "./codes/pos-data-codes.ts";
import type { postilionPosDataCodes } from "./codes/postilion-pos-data-codes.ts";
import type { In } from "./in.ts";

/** What a position or bit of a point of service data code can say. */
export type PointOfServiceWord = In<
  In<typeof posDataCodes> | In<typeof postilionPosDataCodes> | In<typeof posDataBits>
>;
