import { describe, expect, it } from "vitest";
import { worldpay } from "../../../src/declines/networks/worldpay.ts";
import { worldpayWords } from "../../../src/declines/networks/worldpay-words.ts";
import { type ResolvedRow, resolveRow } from "../../../src/declines/resolve-row.ts";

const rows: readonly ResolvedRow[] = worldpay.rows.map((row) =>
  resolveRow({ ...worldpayWords.rows[row.code], ...row }, worldpay),
);

const codesWhere = (test: (row: ResolvedRow) => boolean) => rows.filter(test).map((row) => row.code);

function rowOf(code: string): ResolvedRow {
  const row = rows.find((each) => each.code === code);
  if (row === undefined) throw new Error(`no ${code}`);
  return row;
}

const list = (text: string) => text.trim().split(/\s+/);

const all = list(`
  0 1 10 12 13 14 15 17 19 2 20 21 24 25 26 27 28 29 3 30 31 33 34 38 39 397 398 3dsAuthenticationFailed
  3dsUnavailable 4 40 41 43 442 443 444 445 446 447 448 449 450 451 452 453 454 455 456 457 458 459 46 460 5 51 52 53
  54 55 56 57 577 578 579 58 580 581 582 583 584 586 587 588 589 59 590 591 592 593 594 595 596 597 598 599 6 600 601
  602 603 604 605 606 607 608 609 61 610 611 62 622 623 624 625 626 627 628 629 63 630 631 632 633 634 635 636 637 638
  639 64 640 641 642 643 644 645 646 647 65 659 660 661 662 663 664 665 666 667 668 669 670 671 672 673 674 675 676
  677 678 679 68 680 681 682 683 694 695 696 697 698 699 7 70 700 701 702 703 704 705 71 75 76 77 78 79 8 80 82 828 83
  831 832 833 835 836 84 85 86 88 89 902 905 906 91 92 93 937 94 96 97 972 973 975 98 99 fraudHighRisk`);

describe("Worldpay", () => {
  it("has these 206 codes", () => {
    expect(rows.map((row) => row.code)).toEqual(all);
    expect(all).toHaveLength(206);
  });

  it("is looked at only where it is named", () => {
    expect(worldpay.onlyNamed).toBe(true);
  });

  it("approves these, and 85 only to be confirmed", () => {
    expect(codesWhere((row) => row.outcome === "approved")).toEqual(["0", "8", "85"]);
    expect(codesWhere((row) => row.outcome === "approved_partially")).toEqual(["10"]);
    expect(rowOf("85")).toMatchObject({ confirmation: "required", retry: "check_status" });
    expect(rowOf("85").disputed).toMatch(/rejection by the card issuer/);
  });

  it("leaves the outcome open where no answer came or the Japanese gateway cannot tell", () => {
    expect(codesWhere((row) => row.outcome === "outcome_unknown")).toEqual(
      list("452 578 676 677 679 68 680 682 683 694 695 696 697 698 699 700 701 702 704"),
    );
    // Its other errors say to try again.
    for (const code of list("675 678 681 703 705"))
      expect(rowOf(code)).toMatchObject({ outcome: "declined", retry: "later" });
  });

  it("keeps the card on these", () => {
    expect(codesWhere((row) => row.capture === true)).toEqual(["4", "41", "43", "7"]);
  });

  it("has no leading zeros", () => {
    expect(codesWhere((row) => /^0./.test(row.code))).toEqual([]);
  });

  it.each([
    ["33", "expired_card"],
    ["38", "card_verification_failed"],
    ["65", "authentication_required"],
    ["76", "account_invalid"],
    ["835", "card_verification_failed"],
    ["831", "cash_service_not_available"],
    ["972", "stop_payment_order"],
    ["973", "stop_payment_order"],
    ["975", "stop_payment_order"],
    ["587", "lost_card"],
    ["fraudHighRisk", "suspected_fraud"],
  ])("gives %s the reason %s", (code, reason) => {
    expect(rowOf(code).reason).toBe(reason);
  });

  it.each(["19", "20", "28", "51", "55", "63", "64", "75", "76", "80", "85", "92"])(
    "tells that an older list has another text for %s",
    (code) => {
      expect(rowOf(code).disputed).toMatch(/older list of the XML gateway/);
    },
  );

  it("calls plausible what only other people's code has", () => {
    expect(codesWhere((row) => row.evidence === "plausible")).toEqual(
      list("17 21 24 26 27 29 31 33 38 3dsAuthenticationFailed 3dsUnavailable 40 46 56 59 83 97 fraudHighRisk"),
    );
  });
});
