// @vitest-environment jsdom
import { expect, test } from "vitest";
import { Navigation } from "../../../../components/kit/navigation";
import { named, show, words } from "../show";

test("a named landmark of links, one of them the page that is shown", async () => {
  const root = await show(
    <Navigation
      brand="Laurel"
      label="Pages"
      places={[
        { href: "#wishlist", label: "Wishlist", current: false, count: "14" },
        { href: "#wallet", label: "Wallet", current: true, count: null },
      ]}
    />,
  );
  expect(root.querySelector("nav")?.getAttribute("aria-label")).toBe("Pages");
  expect(named(root, "a", "Wishlist 14").getAttribute("aria-current")).toBeNull();
  expect([...root.querySelectorAll('[aria-current="page"]')].map(words)).toEqual(["Wallet"]);
});
