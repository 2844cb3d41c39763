// @vitest-environment jsdom
import { expect, test } from "vitest";
import { EvidenceBars } from "../../../../components/kit/evidence-bars";
import { show, words } from "../show";

const bars = [
  { id: "depth", label: "Depth", value: 2, words: "2 of 3" },
  { id: "assessment", label: "Assessment", value: 0, words: "0 of 3" },
  { id: "currency", label: "Current", value: null, words: "unknown" },
] as const;

test("each signal is heard with its value, side by side and never as one number", async () => {
  const root = await show(<EvidenceBars label="Signals" bars={bars} />);
  expect(root.querySelector("ul")?.ariaLabel).toBe("Signals");
  expect([...root.querySelectorAll("li")].map(words)).toEqual(["Depth 2 of 3", "Assessment 0 of 3", "Current unknown"]);
});

test("as many steps are full as the value says; unknown does not look like none", async () => {
  const root = await show(<EvidenceBars label="Signals" bars={bars} />);
  const steps = [...root.querySelectorAll(".evidence-bar")].map((bar) => bar.querySelectorAll(".full").length);
  expect(steps).toEqual([2, 0, 0]);
  expect([...root.querySelectorAll(".evidence-bar")].map((bar) => bar.classList.contains("unknown"))).toEqual([
    false,
    false,
    true,
  ]);
});
