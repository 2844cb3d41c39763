// @vitest-environment jsdom
import { expect, test, vi } from "vitest";
import { Select } from "../../../../components/kit/select";
import { choose, named, show, words } from "../show";

const options = [
  { value: "saved", label: "Saved" },
  { value: "applied", label: "Applied" },
] as const;
const onChange = vi.fn<(value: "saved" | "applied") => void>();

test("shows what is chosen, and tells what is chosen then", async () => {
  const root = await show(<Select label="Status" value="applied" options={options} onChange={onChange} />);
  const select = named(root, "select", "Status") as HTMLSelectElement;
  expect([...select.options].map(words)).toEqual(["Saved", "Applied"]);
  expect(select.value).toBe("applied");
  await choose(select, "saved");
  expect(onChange).toHaveBeenCalledExactlyOnceWith("saved");
});

test("can be disabled, and says what is wrong", async () => {
  const root = await show(
    <Select label="Level" value="saved" options={options} disabled error="Choose the level" onChange={onChange} />,
  );
  const select = named(root, "select", "Level") as HTMLSelectElement;
  expect(select.disabled).toBe(true);
  expect(select.getAttribute("aria-invalid")).toBe("true");
  expect(words(document.getElementById(select.getAttribute("aria-describedby") ?? ""))).toBe("Choose the level");
});
