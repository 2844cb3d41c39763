import { expect, it } from "vitest";
import { numbers } from "../../../utils/fit/numbers";
import { readTable } from "./document";

/** Every number by its path: { weight: { required: 1 } } gives ["weight.required", 1]. */
function flatten(table: object, path = ""): [string, number][] {
  return Object.entries(table).flatMap(([name, value]: [string, unknown]) =>
    typeof value === "object" && value !== null ? flatten(value, `${path}${name}.`) : [[path + name, Number(value)]],
  );
}

it("docs/fit.md tells every number and no other", () => {
  const told = readTable("All numbers").map(({ number = "", value = "", "what it is": what }): [string, number] => {
    expect(what).not.toBe("");
    const [whole, part = "1"] = value.split("/");
    return [number, Number(whole) / Number(part)];
  });
  expect(told).toEqual(flatten(numbers));
});
