import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Network, TableWords } from "../../src/declines/network.ts";
import { reasons } from "../../src/declines/reason.ts";
import { type ResolvedRow, resolveRow } from "../../src/declines/resolve-row.ts";

// Every table there is, listed nowhere: a new file is tested because it is there.
const folder = new URL("../../src/declines/networks/", import.meta.url);
const modules: Record<string, Network | TableWords>[] = await Promise.all(
  readdirSync(folder).map((file) => import(new URL(file, folder).href)),
);
const exported = modules.flatMap((each) => Object.values(each));
const networks = exported.filter((each): each is Network => "id" in each);
const words = exported.filter((each): each is TableWords => "network" in each);

function rowsOf(network: Network): readonly ResolvedRow[] {
  const worded = words.find((each) => each.network === network.id)?.rows;
  return network.rows.map((row) => resolveRow({ ...worded?.[row.code], ...row }, network));
}

const codesWhere = (network: Network, test: (row: ResolvedRow) => boolean) =>
  rowsOf(network)
    .filter(test)
    .map((row) => row.code);

it("has words for every row, and for no other", () => {
  const codes = (table: readonly string[]) => [...table].sort();
  expect(Object.fromEntries(words.map(({ network, rows }) => [network, codes(Object.keys(rows))]))).toEqual(
    Object.fromEntries(networks.map(({ id, rows }) => [id, codes(rows.map(({ code }) => code))])),
  );
});

describe.each(networks.map((network) => [network.id, network] as const))("%s", (_id, network) => {
  it("has well-formed codes, each once, in order", () => {
    const codes = network.rows.map((row) => row.code);
    // A provider's codes may be words.
    const form = network.onlyNamed ? /^[!-~]+$/ : /^[0-9A-Z]{2,5}$/;
    expect(codes.filter((code) => !form.test(code))).toEqual([]);
    expect(codes).toEqual([...new Set(codes)].sort());
  });

  it("uses known reasons", () => {
    expect(codesWhere(network, (row) => !reasons.includes(row.reason) || row.reason === "unknown")).toEqual([]);
  });

  it("has a label in both languages", () => {
    expect(
      codesWhere(
        network,
        (row) => !/[a-z]/.test(row.label?.en ?? "") || !/\p{Script=Han}/u.test(row.label?.["zh-CN"] ?? ""),
      ),
    ).toEqual([]);
  });

  it("names sources that exist, and uses every source it names", () => {
    const known = network.sources.map((source) => source.id);
    expect(new Set(known).size).toBe(known.length);
    expect(codesWhere(network, (row) => row.sources.some((id) => !known.includes(id)))).toEqual([]);
    const used = new Set(rowsOf(network).flatMap((row) => row.sources));
    expect(known.filter((id) => !used.has(id))).toEqual([]);
  });

  it("has at least one source for every row, or calls the row anecdotal", () => {
    expect(codesWhere(network, (row) => (row.sources.length === 0) !== (row.evidence === "anecdotal"))).toEqual([]);
  });

  it("says where each source can be read, and names it", () => {
    for (const source of network.sources) {
      expect(source.url ?? source.section, source.id).toBeTruthy();
      expect(`${source.publisher} ${source.title}`, source.id).not.toMatch(/transcription/i);
      if (source.url !== undefined) expect(source.url, source.id).toMatch(/^https?:\/\/\S+$/);
    }
  });

  it("retries nothing that was approved, and asks nothing of what is no decline", () => {
    const settled = (row: ResolvedRow) =>
      row.outcome === "approved" || row.outcome === "approved_partially" || row.outcome === "not_a_decline";
    expect(
      codesWhere(network, (row) => settled(row) && row.confirmation === undefined && row.retry !== "none"),
    ).toEqual([]);
    expect(codesWhere(network, (row) => row.outcome === "outcome_unknown" && row.retry !== "check_status")).toEqual([]);
    expect(codesWhere(network, (row) => settled(row) && row.severity === "hard")).toEqual([]);
  });

  it("captures only what it declines for good", () => {
    expect(
      codesWhere(network, (row) => row.capture === true && (row.outcome !== "declined" || row.severity !== "hard")),
    ).toEqual([]);
  });

  it("never retries a lost, stolen or captured card, and sends a PIN again only after a new entry", () => {
    const lost = ["lost_card", "stolen_card", "capture_card"];
    expect(codesWhere(network, (row) => lost.includes(row.reason) && row.retry !== "never")).toEqual([]);
    const pin = ["incorrect_pin", "pin_tries_exceeded", "expired_card"];
    expect(codesWhere(network, (row) => pin.includes(row.reason) && row.retry !== "after_change")).toEqual([]);
  });
});

it("gives one source one description across tables", () => {
  const seen = new Map<string, unknown>();
  for (const source of networks.flatMap((network) => network.sources)) {
    if (seen.has(source.id)) expect(source).toEqual(seen.get(source.id));
    seen.set(source.id, source);
  }
});
