// A tab never shows what belongs to another page: navigation, pages that change their address alone, the way back, a board switched off.
import assert from "node:assert/strict";
import { test } from "node:test";
import { browsers, inventedPages, launch, openWeb, sleep, waitFor } from "./harness.mjs";
import { waitForLines } from "./harness/popup.mjs";

const posting = "https://www.linkedin.com/jobs/view/data-analyst-at-northwind-foods-4100000001";
const plain = "https://bakery.example/about";
const late = "https://builtin.com/job/baker/4100010";
const career = "https://bakery.example/careers/baker";

const invented = inventedPages();
const web = await openWeb(
  new Map([
    ...invented,
    [plain, "<!doctype html><title>About us</title><h1>About us</h1><p>We bake bread.</p>"],
    [late, "<!doctype html><title>Built In</title><main></main>"],
    [career, careerPage("Baker", "SQL")],
  ]),
);

function careerPage(title, skill) {
  return `<!doctype html><title>${title} | Crumb</title><main><h1>${title}</h1>${careerText(skill)}</main>`;
}

function careerText(skill) {
  return `<h2>Your role</h2><p>You will work in a small team that starts early and is home by noon, in all four seasons.</p>
    <h2>Requirements</h2><ul><li>At least 2 years of experience with ${skill}</li><li>Hands-on experience with Microsoft Excel</li>
    <li>Working knowledge of Python for our many lists</li></ul><button>Apply now</button>`;
}

for (const name of browsers) {
  await test(name, async (t) => {
    const session = await launch(name, { web });
    try {
      await t.test("what was pasted goes with the page", () => pasteAndLeave(session));
      await t.test("a page that was left leaves no badge behind", () => leaveAndChange(session));
      await t.test("a board's page brings its text late", () => bringTextLate(session));
      await t.test("a page read at the user's wish brings its text late", () => readAndBringTextLate(session));
      await t.test("a page that is still empty fills in", () => fillIn(session));
      await t.test("the way back", () => goBack(session));
      await t.test("a board is switched off under an open page", () => switchOff(session));
    } finally {
      await session.close();
    }
  });
}

web.close();

async function pasteAndLeave(session) {
  const { page, tabId } = await session.openPage(plain);
  const pasted = await tell(session, "read-text", { tabId, text: "Requirements\n- SQL\n- Python\n- Linux" });
  assert.equal(pasted.posting.board, "paste");
  assert.notEqual(await session.badge(tabId), "");
  assert.equal((await viewOf(session, tabId)).posting.board, "paste", "it stays as long as the page");
  await page.goto(posting);
  const view = await waitFor("the next page's posting", async () => {
    const next = await viewOf(session, tabId);
    return next.posting?.board === "linkedin" && next;
  });
  assert.equal(view.posting.title, "Data Analyst");
  await tell(session, "read-text", { tabId, text: "Requirements\n- SQL\n- Python\n- Linux" });
  await page.goto(plain);
  await waitForBadge(session, tabId, "");
  assert.equal((await viewOf(session, tabId)).state, "nothing");
  await page.close();
}

async function leaveAndChange(session) {
  const { page, tabId } = await session.openPage(posting);
  await waitForBadge(session, tabId, "–");
  await page.goto(plain);
  await waitForBadge(session, tabId, "");
  await tell(session, "changed", {});
  assert.equal(await session.badge(tabId), "");
  await page.close();
}

async function bringTextLate(session) {
  const { page, tabId } = await session.openPage(posting);
  await waitForBadge(session, tabId, "–");
  await page.evaluate(() => history.pushState({}, "", "/jobs/view/baker-at-crumb-4100000009"));
  await staysStale(session, page, tabId);
  await page.evaluate(() => {
    document.querySelector("h1").textContent = "Baker";
    document.querySelector(".show-more-less-html__markup").innerHTML =
      "<strong>Requirements</strong><ul><li>SQL</li><li>Microsoft Excel</li><li>Linux</li></ul>";
  });
  await waitForBadge(session, tabId, "–");
  const { posting: read } = await viewOf(session, tabId);
  assert.equal(read.jobId, "4100000009");
  assert.match(read.text, /Linux/);
  await page.close();
}

/** The new address is noticed; then something moves in the page, but the text is still that of the job before. */
async function staysStale(session, page, tabId) {
  await waitFor("the new address is noticed", async () => isStale(await viewOf(session, tabId)));
  await page.evaluate(() => document.querySelector("main").append(document.createElement("hr")));
  for (let look = 0; look < 6; look++) {
    assert.ok(isStale(await viewOf(session, tabId)), "the old text is not read as the new job");
    await sleep(200);
  }
  assert.equal(await session.badge(tabId), "");
}

async function readAndBringTextLate(session) {
  const { page, tabId } = await session.openPage(career);
  await tell(session, "read-text", { tabId, text: "Requirements\n- SQL" });
  await session.clickToolbar(page);
  const { posting: first } = await waitFor("the page is read", async () => {
    const view = await tell(session, "read-page", { tabId });
    return view.posting && view;
  });
  assert.equal(first.board, "page", "reading the page ends what was pasted");
  assert.match(first.text, /experience with SQL/);
  await page.bringToFront();
  await page.evaluate(() => history.pushState({}, "", "/careers/pastry-cook"));
  await staysStale(session, page, tabId);
  await page.evaluate(
    (html) => {
      document.querySelector("main").innerHTML = html;
    },
    `<h1>Pastry cook</h1>${careerText("Linux")}`,
  );
  await waitForBadge(session, tabId, "–");
  const { posting: second } = await viewOf(session, tabId);
  assert.equal(second.title, "Pastry cook");
  assert.match(second.text, /experience with Linux/);
  await page.close();
}

async function fillIn(session) {
  const { page, tabId } = await session.openPage(late);
  assert.equal((await viewOf(session, tabId)).state, "reading");
  const popup = await session.openExtensionPage(`popup.html?tab=${tabId}`);
  await waitFor("the popup waits", () => popup.$('[data-testid="state-reading"]'));
  await page.evaluate(
    (html) => {
      document.querySelector("main").innerHTML = html;
    },
    `<h1>Baker</h1><div id="job-post-body-4100010">${careerText("Linux")}</div>`,
  );
  await waitForLines(popup);
  await popup.close();
  await page.close();
}

async function goBack(session) {
  const { page, tabId } = await session.openPage(plain);
  // served without the web's no-store: Firefox keeps no page that has it
  await page.setRequestInterception(true);
  page.on("request", (request) => {
    const body = request.url() === posting ? invented.get(posting) : "<!doctype html><p>We bake bread.</p>";
    void request.respond({ status: 200, contentType: "text/html; charset=utf-8", body });
  });
  await page.goto(posting);
  await waitForBadge(session, tabId, "–");
  await page.evaluate(() => {
    globalThis.kept = true;
  });
  await page.goto(plain);
  await waitForBadge(session, tabId, "");
  // not goBack(): puppeteer waits for a load that Firefox does not report of a page that it kept
  await page.evaluate(() => history.back());
  await waitFor("the page is back", () => page.evaluate((address) => location.href === address, posting));
  assert.ok(await page.evaluate(() => globalThis.kept), "the browser kept the page");
  await waitForBadge(session, tabId, "–");
  assert.equal((await viewOf(session, tabId)).posting.title, "Data Analyst");
  await page.close();
}

async function switchOff(session) {
  const { page, tabId } = await session.openPage(posting);
  await waitForBadge(session, tabId, "–");
  await switchBoard(session, "LinkedIn");
  await waitForBadge(session, tabId, "");
  await page.bringToFront();
  await page.evaluate(() => document.querySelector("main ul").append("Another line"));
  await sleep(1000);
  assert.equal(await session.badge(tabId), "");
  assert.equal((await viewOf(session, tabId)).posting, null);
  await switchBoard(session, "LinkedIn");
  await page.bringToFront();
  await page.reload();
  await waitForBadge(session, tabId, "–");
  await page.close();
}

async function switchBoard(session, board) {
  const settings = await session.openExtensionPage("dashboard.html#settings");
  await waitFor(`the switch of ${board}`, () =>
    settings.evaluate((name) => {
      const label = [...document.querySelectorAll("label")].find((one) => one.textContent.includes(name));
      label?.querySelector("input").click();
      return Boolean(label);
    }, board),
  );
  await sleep(300);
  await settings.close();
}

/** Says something to the background as Laurel's own pages do, and gives back what it answers. */
function tell(session, name, data) {
  return session.ask(async (message) => (await browser.runtime.sendMessage(message)).value, { name, data });
}

function viewOf(session, tabId) {
  return tell(session, "view", { tabId });
}

function isStale({ posting: shown }) {
  return shown?.status === "none" && shown.problems.includes("stale-pane");
}

function waitForBadge(session, tabId, text) {
  return waitFor(`the badge is "${text}"`, async () => (await session.badge(tabId)) === text);
}
