import { postilion, postilionIccBitmap } from "../../src/specs/postilion.ts";
import { runVectors } from "./dialect-vectors.ts";

runVectors("postilion.json", ({ dialect }) => (dialect === "postilionIccBitmap" ? postilionIccBitmap : postilion));
