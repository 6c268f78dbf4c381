import type { SpecFault } from "../error.ts";
import { jsonFaultAt } from "./json-fault-at.ts";
import { received } from "./received.ts";

/** A dialect with all its notes takes a hundred thousand characters; more than this is no dialect. */
const longest = 4_000_000;

/** The value that JSON text says, or what is wrong with the text and where. */
export function jsonOf(text: string): { readonly value?: unknown; readonly fault?: SpecFault } {
  if (text.length > longest) {
    return { fault: { path: "", expected: `at most ${longest} characters`, received: `${text.length}` } };
  }
  // Editors of some systems write a mark before the text.
  const json = text.startsWith("\uFEFF") ? text.slice(1) : text;
  try {
    return { value: JSON.parse(json) };
  } catch {
    return { fault: { path: "", expected: "JSON text", received: foundAt(json, jsonFaultAt(json)) } };
  }
}

function foundAt(text: string, position: number): string {
  const before = text.slice(0, position).split("\n");
  const found = position < text.length ? received(text[position]) : "the end";
  return `${found} at position ${position}, line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1}`;
}
