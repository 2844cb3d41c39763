// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from "vitest";
import { TextField } from "../../../../components/kit/field";
import { Form } from "../../../../components/kit/form";
import { useForm } from "../../../../components/kit/use-form";
import { click, named, show, submit, type, words } from "../show";

interface Values {
  title: string;
  year: string;
}
const send = vi.fn<(values: Values) => Promise<void>>();
const onCancel = vi.fn<() => void>();

function Example() {
  const form = useForm<Values>({ title: "", year: "" }, check, send);
  const { values, problems, set } = form;
  return (
    <Form form={form} confirm="Save" busyLabel="Saving …" cancel="Cancel" onCancel={onCancel}>
      <TextField label="Year" value={values.year} error={problems.year} onChange={(year) => set({ year })} />
      <TextField label="Title" value={values.title} error={problems.title} onChange={(title) => set({ title })} />
    </Form>
  );
}

const check = ({ title, year }: Values) => ({
  title: title === "" ? "Fill this in" : null,
  year: /^\d*$/.test(year) ? null : "A number",
});

let root: HTMLElement;
const field = (name: string) => named(root, "input", name);
const errors = () => [...root.querySelectorAll(".error")].map(words);
const button = () => root.querySelector<HTMLElement>('button[type="submit"]')!;

beforeEach(async () => {
  send.mockResolvedValue();
  root = await show(<Example key={Math.random()} />);
});

test("says nothing before the first try, then what is wrong, and follows what is typed", async () => {
  await type(field("Year"), "x");
  expect(errors()).toEqual([]);
  await submit(field("Year"));
  expect(errors()).toEqual(["A number", "Fill this in"]);
  expect(send).not.toHaveBeenCalled();
  await type(field("Year"), "2025");
  expect(errors()).toEqual(["Fill this in"]);
});

test("the first wrong field gets the focus", async () => {
  await submit(field("Year"));
  await vi.waitFor(() => expect(document.activeElement).toBe(field("Title")));
});

test("is busy until it is sent: said, not to be pressed again, the focus where it was", async () => {
  let done = (): void => undefined;
  send.mockReturnValue(new Promise((resolve) => (done = resolve)));
  await type(field("Title"), "Planner");
  button().focus();
  await submit(field("Title"));
  await submit(field("Title"));
  expect(send).toHaveBeenCalledExactlyOnceWith({ title: "Planner", year: "" });
  expect(words(button())).toBe("Saving …");
  expect(button().getAttribute("aria-disabled")).toBe("true");
  expect(document.activeElement).toBe(button());
  done();
  await vi.waitFor(() => expect(words(button())).toBe("Save"));
  await submit(field("Title"));
  expect(send).toHaveBeenCalledTimes(2);
});

test("can be left", async () => {
  await click(named(root, "button", "Cancel"));
  expect(onCancel).toHaveBeenCalledOnce();
  expect(send).not.toHaveBeenCalled();
});
