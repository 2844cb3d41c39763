// @vitest-environment jsdom
// What every field has around it is tested here; the select, which shares it, has its own behaviour in its own file.
import { expect, test, vi } from "vitest";
import { TextField } from "../../../../components/kit/field";
import { named, show, type, words } from "../show";

const onChange = vi.fn<(value: string) => void>();
const described = (element: Element): string[] =>
  (element.getAttribute("aria-describedby") ?? "")
    .split(" ")
    .filter(Boolean)
    .map((id) => words(document.getElementById(id)));

test("takes one line, named by its label", async () => {
  const root = await show(<TextField label="Title" value="Planner" onChange={onChange} />);
  const field = named(root, "input", "Title") as HTMLInputElement;
  expect(field.value).toBe("Planner");
  expect(field.hasAttribute("aria-invalid")).toBe(false);
  expect(described(field)).toEqual([]);
  await type(field, "Planner, certified");
  expect(onChange).toHaveBeenCalledExactlyOnceWith("Planner, certified");
});

test("takes several lines where it has rows", async () => {
  const root = await show(<TextField label="Text" rows={4} value="We need SQL." onChange={onChange} />);
  const field = named(root, "textarea", "Text") as HTMLTextAreaElement;
  expect([field.rows, field.value]).toEqual([4, "We need SQL."]);
  await type(field, "SQL");
  expect(onChange).toHaveBeenCalledExactlyOnceWith("SQL");
});

test("what is wrong is heard first, then the hint", async () => {
  const root = await show(
    <TextField label="Issued" hint="Like 2025" error="Write it like 2025" value="x" onChange={onChange} />,
  );
  const field = named(root, "input", "Issued");
  expect(field.getAttribute("aria-invalid")).toBe("true");
  expect(described(field)).toEqual(["Write it like 2025", "Like 2025"]);
});

test("a note is a part of the name; a hidden label is still the name", async () => {
  const root = await show(<TextField label="Link" note="optional" hideLabel value="" onChange={onChange} />);
  expect(named(root, "input", "Link (optional)").id).not.toBe("");
  expect(root.querySelector("label")?.classList.contains("sr")).toBe(true);
});
