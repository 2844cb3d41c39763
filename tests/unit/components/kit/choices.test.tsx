// @vitest-environment jsdom
import { expect, test, vi } from "vitest";
import { Choices } from "../../../../components/kit/choices";
import { click, named, show, words } from "../show";

const options = [
  { value: "skill", label: "I know it" },
  { value: "project", label: "A project" },
] as const;
const onChange = vi.fn<(value: "skill" | "project") => void>();

test("is a group of radio buttons with one chosen", async () => {
  const root = await show(<Choices label="What shows it?" value="skill" options={options} onChange={onChange} />);
  expect(words(root.querySelector("fieldset > legend"))).toBe("What shows it?");
  expect((named(root, "input", "I know it") as HTMLInputElement).checked).toBe(true);
  const other = named(root, "input", "A project") as HTMLInputElement;
  expect(other.checked).toBe(false);
  await click(other);
  expect(onChange).toHaveBeenCalledExactlyOnceWith("project");
});

test("two groups on a page do not share their choice", async () => {
  const group = <Choices label="Which?" value="skill" options={options} onChange={onChange} />;
  const root = await show(
    <>
      {group}
      <Choices label="Which else?" value="project" options={options} onChange={onChange} />
    </>,
  );
  const chosen = [...root.querySelectorAll<HTMLInputElement>("input:checked")];
  expect(chosen.map(({ value }) => value)).toEqual(["skill", "project"]);
});
