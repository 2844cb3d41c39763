// @vitest-environment jsdom
// Following a page: what is told, when, and that the text of one job is never told as another.
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { toPosting } from "../../../utils/boards/shared/board";
import { watchPage } from "../../../utils/boards/shared/watch";
import type { Posting } from "../../../utils/schema";

/** The page that is read: its text and, where the address tells it, its job's number. */
const read = (): Posting =>
  toPosting("page", location.href, {
    status: "open",
    jobId: /\/numbered\/(\d+)/.exec(location.pathname)?.[1] ?? null,
    title: document.title,
    lines: [{ kind: "text", text: document.body.textContent.trim() }],
  });

let told: [path: string, status: string, text: string][];
let stop: AbortController;
let hidden = false;
/** What becomes of a report; replaced where it shall fail or wait. */
let answer: () => Promise<unknown>;

beforeEach(() => {
  vi.useFakeTimers();
  vi.spyOn(document, "hidden", "get").mockImplementation(() => hidden);
  hidden = false;
  history.replaceState(null, "", "/jobs/1");
  document.body.textContent = "Bakes bread";
  told = [];
  stop = new AbortController();
  answer = () => Promise.resolve(true);
});

afterEach(() => {
  stop.abort();
  vi.useRealTimers();
});

function watch(): ReturnType<typeof watchPage> {
  const report = (posting: Posting): Promise<unknown> => {
    told.push([location.pathname + location.search, posting.status, posting.text]);
    return answer();
  };
  return watchPage(read, report, stop.signal);
}

/** Time for the mutation observer, and for what was planned within these milliseconds. */
const wait = (milliseconds: number): Promise<unknown> => vi.advanceTimersByTimeAsync(milliseconds);
const go = (address: string): void => history.pushState(null, "", address);
const show = (): void => void document.dispatchEvent(new Event("visibilitychange"));
const comeBack = (persisted: boolean): void => void dispatchEvent(Object.assign(new Event("pageshow"), { persisted }));

describe("what is told", () => {
  test("the page at once, and what it shows later after some quiet; nothing twice", async () => {
    const { look } = watch();
    expect(told).toEqual([["/jobs/1", "open", "Bakes bread"]]);
    await wait(0);
    document.body.append(document.createElement("hr"));
    await wait(400);
    look();
    expect(told).toHaveLength(1);
    document.body.textContent = "Bakes cakes";
    await wait(200);
    expect(told).toHaveLength(1);
    await wait(200);
    expect(told.at(-1)).toEqual(["/jobs/1", "open", "Bakes cakes"]);
  });

  test("a page that never rests is read all the same", async () => {
    watch();
    for (let round = 0; round < 12; round++) {
      document.body.textContent = `Round ${round}`;
      await wait(200);
    }
    expect(told.length).toBeGreaterThan(1);
  });

  test("an address that changes while the page stays as it is", async () => {
    watch();
    await wait(0);
    go("/jobs/1?page=2#top");
    await wait(1000);
    expect(told.at(-1)?.[0]).toBe("/jobs/1?page=2");
  });

  test("nothing while the tab is hidden, and the page when it is shown again", async () => {
    watch();
    hidden = true;
    show();
    document.body.textContent = "Bakes cakes";
    go("/jobs/2");
    await wait(10_000);
    expect(told).toHaveLength(1);
    hidden = false;
    show();
    await wait(0);
    expect(told.at(-1)).toEqual(["/jobs/2", "open", "Bakes cakes"]);
  });

  test("the same again after a return from the back/forward cache", async () => {
    watch();
    await wait(0);
    comeBack(false);
    await wait(0);
    expect(told).toHaveLength(1);
    comeBack(true);
    await wait(0);
    expect(told).toHaveLength(2);
    expect(told[1]).toEqual(told[0]);
  });

  test("nothing more once it was stopped", async () => {
    watch();
    stop.abort();
    document.body.textContent = "Bakes cakes";
    go("/jobs/2");
    await wait(10_000);
    expect(told).toHaveLength(1);
  });
});

describe("reports", () => {
  test("what failed is told again at the next look", async () => {
    answer = () => Promise.reject(new Error("nobody answered"));
    const { look } = watch();
    await wait(0);
    answer = () => Promise.resolve(true);
    look();
    await wait(0);
    look();
    expect(told).toHaveLength(2);
  });

  test("one waits for the other, and only the newest is told", async () => {
    const first = Promise.withResolvers<unknown>();
    answer = () => first.promise;
    const { look } = watch();
    for (const text of ["Bakes cakes", "Bakes buns"]) {
      document.body.textContent = text;
      look();
      await wait(0);
    }
    expect(told).toHaveLength(1);
    answer = () => Promise.resolve(true);
    first.resolve(true);
    await wait(0);
    expect(told.slice(1)).toEqual([["/jobs/1", "open", "Bakes buns"]]);
  });
});

describe("the old text under a new address", () => {
  test("is told as stale until the new one is there", async () => {
    const { look } = watch();
    await wait(0);
    go("/jobs/2");
    document.body.className = "loading";
    await wait(1000);
    expect(told.at(-1)).toEqual(["/jobs/2", "none", ""]);
    expect(look()).toMatchObject({ status: "none", text: "", title: "", blocks: [], problems: ["stale-pane"] });
    document.body.textContent = "Bakes cakes";
    await wait(400);
    expect(told.at(-1)).toEqual(["/jobs/2", "open", "Bakes cakes"]);
    expect(told.map(([path, , text]) => path + text)).not.toContain("/jobs/2Bakes bread");
  });

  test("is believed when it stays", async () => {
    watch();
    await wait(0);
    go("/jobs/2");
    await wait(4500);
    expect(told.at(-1)).toEqual(["/jobs/2", "none", ""]);
    await wait(2000);
    expect(told.at(-1)).toEqual(["/jobs/2", "open", "Bakes bread"]);
  });

  test("is doubted anew under each further address", async () => {
    watch();
    await wait(0);
    go("/jobs/2");
    await wait(4500);
    go("/jobs/3");
    await wait(4500);
    expect(told.at(-1)).toEqual(["/jobs/3", "none", ""]);
  });

  test("is right at once when one goes back", async () => {
    watch();
    await wait(0);
    go("/jobs/2");
    await wait(1000);
    go("/jobs/1");
    await wait(1000);
    expect(told.at(-1)).toEqual(["/jobs/1", "open", "Bakes bread"]);
  });

  test.each([
    ["a hash", "/jobs/1#apply"],
    ["what a campaign adds", "/jobs/1?utm_source=letter&utm_medium=mail"],
  ])("is the same job with %s", async (_, address) => {
    watch();
    await wait(0);
    go(address);
    await wait(1000);
    expect(told.map(([, status]) => status)).not.toContain("none");
  });

  test("is the same job with the same number", async () => {
    history.replaceState(null, "", "/numbered/7/short");
    watch();
    await wait(0);
    go("/numbered/7/long");
    await wait(1000);
    expect(told.at(-1)).toEqual(["/numbered/7/long", "open", "Bakes bread"]);
    go("/numbered/8");
    await wait(1000);
    expect(told.at(-1)).toEqual(["/numbered/8", "none", ""]);
  });

  test("a route in the hash is an address too", async () => {
    history.replaceState(null, "", "/#/jobs/1");
    watch();
    await wait(0);
    go("/#/jobs/2");
    await wait(1000);
    expect(told.at(-1)?.[1]).toBe("none");
  });
});
