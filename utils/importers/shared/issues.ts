// Says in words why a value does not fit its shape. Pure; knows no file format.
import type * as z from "zod/mini";

type Issue = z.core.$ZodIssue;

/** One issue of `item`, beginning with the field: "title is missing", "skills[3] is not text". */
export function describeIssue(issue: Issue, item: unknown): string {
  const field = issue.path.map((step) => (typeof step === "number" ? `[${step}]` : `.${String(step)}`)).join("");
  return `${field.replace(/^\./, "")} ${reason(issue, valueAt(item, issue.path))}`;
}

function reason(issue: Issue, value: unknown): string {
  if (value === undefined) return "is missing";
  switch (issue.code) {
    case "invalid_type":
      return `is not ${typeWords[issue.expected] ?? issue.expected}`;
    case "invalid_value":
      return `is not one of ${issue.values.join(", ")}`;
    case "invalid_format":
      // Dates are the only things in the wallet that have a pattern.
      return issue.format === "regex" ? "is not a date like 2025, 2025-03 or 2025-03-31" : "has the wrong form";
    case "too_small":
      return issue.origin === "string" ? "is empty" : `is less than ${issue.minimum}`;
    case "too_big":
      return issue.origin === "string" ? `is longer than ${issue.maximum} characters` : `is more than ${issue.maximum}`;
    default:
      return "has a value that does not belong there";
  }
}

const typeWords: Readonly<Record<string, string>> = { string: "text", array: "a list", number: "a number" };

function valueAt(item: unknown, path: readonly PropertyKey[]): unknown {
  let value = item;
  for (const step of path) value = typeof value === "object" && value !== null ? Reflect.get(value, step) : undefined;
  return value;
}
