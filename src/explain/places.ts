import type { Node } from "../codec/node.ts";
import { ownValue } from "../message/own-value.ts";
import type { Concept } from "../spec/concepts.ts";

/** An element or part that a spec calls by a concept, or that holds such a part. */
export interface Place {
  /** The number of the element or part. */
  readonly id: number;
  /** It is called by the concept itself. */
  readonly named: boolean;
  /** The value is a list of sets, each with the parts. */
  readonly repeats: boolean;
  /** The places among its parts. */
  readonly parts: readonly Place[];
}

/** Where a spec has a concept, in order; tags are left out, for their values are hex digits of what they say. */
export function placesOf(nodes: readonly (Node | undefined)[], concept: Concept): readonly Place[] {
  return nodes.flatMap((node) => {
    if (node === undefined) return [];
    const named = node.shape.as === concept;
    const parts = placesOf(node.parts, concept);
    return named || parts.length > 0 ? [{ id: node.id, named, repeats: node.shape.repeat === true, parts }] : [];
  });
}

/** The texts at these places, in order. A composite that is not made of its parts has none inside. */
export function textsAt(places: readonly Place[], fields: object): readonly string[] {
  const texts: string[] = [];
  addTexts(texts, places, fields);
  return texts;
}

/** The text that is there once, or several times and always the same. */
export function agreed(texts: readonly string[]): string | undefined {
  const [first] = texts;
  return texts.every((text) => text === first) ? first : undefined;
}

function addTexts(texts: string[], places: readonly Place[], values: object): void {
  for (const { id, named, repeats, parts } of places) {
    const value = ownValue(values, id);
    if (typeof value === "string") {
      if (named) texts.push(value);
    } else if (isRecord(value)) {
      addTexts(texts, parts, value);
    } else if (repeats && isList(value)) {
      for (const set of value) if (isRecord(set)) addTexts(texts, parts, set);
    }
  }
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}

function isRecord(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
