// @vitest-environment jsdom
import { expect, test, vi } from "vitest";
import { PostingHeader } from "../../../../components/posting/posting-header";
import { StruckList } from "../../../../components/posting/struck";
import { posting } from "../samples";
import { click, named, show, submit, type, words } from "../show";

const calls = { onTitle: vi.fn<(title: string) => Promise<boolean>>(), onNotPosting: vi.fn() };

const pick = async (root: Element, item: string): Promise<void> => {
  await click(root.querySelector('[data-testid="posting-menu"]')!);
  await click(named(root.ownerDocument.body, '[role="menuitem"]', item));
};

test("the header says where it was read, that it is closed, and what was wrong with the page", async () => {
  const closed = { ...posting, status: "closed", problems: ["too-long"] } as const;
  let root = await show(
    <PostingHeader posting={{ ...closed, problems: ["too-long"] }} boardName="Example Jobs" {...calls} />,
  );
  expect(words(root.querySelector("h1"))).toBe("Data Analyst");
  expect(words(root)).toContain("Northwind Foods · Leeds · read from Example Jobs");
  expect(words(root)).toContain("no longer takes applications");
  expect(words(root)).toContain("The text is very long");

  root = await show(<PostingHeader posting={posting} boardName={null} {...calls} />);
  expect(words(root)).toContain("read from jobs.example.com");
  root = await show(
    <PostingHeader posting={{ ...posting, board: "paste", title: "", url: "" }} boardName={null} {...calls} />,
  );
  expect(words(root.querySelector("h1"))).toBe("Posting without a title");
  expect(words(root)).toContain("from pasted text");
});

test("a wrong title is corrected in place", async () => {
  calls.onTitle.mockResolvedValue(true);
  const root = await show(<PostingHeader posting={posting} boardName={null} {...calls} />);
  await pick(root, "Correct the title");
  const field = named(root, "input", "Title of the posting") as HTMLInputElement;
  expect(field.value).toBe("Data Analyst");
  await type(field, " ");
  await submit(field);
  expect(words(root.querySelector(".error"))).toBe("Fill this in");
  await type(field, " Supply Analyst ");
  await submit(field);
  expect(calls.onTitle).toHaveBeenCalledExactlyOnceWith("Supply Analyst");
  expect(root.querySelector("form")).toBeNull();
});

test("a page that is no posting can be said to be none", async () => {
  const root = await show(<PostingHeader posting={posting} boardName={null} {...calls} />);
  await pick(root, "This is not a job posting");
  expect(calls.onNotPosting).toHaveBeenCalledOnce();
});

test("what was struck is listed with the way back; without any, nothing is shown", async () => {
  const onBack = vi.fn();
  const one = { kind: "skill", name: "SQL" } as const;
  const root = await show(<StruckList struck={[one]} onBack={onBack} />);
  expect(words(root.querySelector("summary"))).toBe("Left out by you 1");
  await click(named(root, "button", "Put back SQL"));
  expect(onBack).toHaveBeenCalledExactlyOnceWith(one);
  expect(words(await show(<StruckList struck={[]} onBack={onBack} />))).toBe("");
});
