import { expect, it } from "vitest";
import { isSubject } from "../../../utils/fit/subjects";

it.each([
  ["Computer Science", "computer science", true],
  ["Computer Science", "Computer and Information Science", true],
  ["Engineering", "Mechanical Engineering", true],
  ["Business Administration", "Business", true],
  ["Mechanical Engineering", "Engineering (mechanical)", true],
  ["History of Art", "Art History", true],
  ["Business Administration", "Business Law", false],
  ["Computer Science", "Science", false],
  ["Mechanical Engineering", "Engineering", false],
  ["Law", "Lawn care", false],
  ["Law", "", false],
  ["", "Law", false],
  ["of the", "Law", false],
])("asked %s, held %s: %s", (asked, held, expected) => {
  expect(isSubject(asked, held)).toBe(expected);
});
