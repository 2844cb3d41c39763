// Without a mouse: open the popup, read the lines, "I have this", save, change the status, undo. In Chromium each step is also asked of the
// accessibility tree: what a screen reader is given.
import assert from "node:assert/strict";
import { test } from "node:test";
import { browsers, inventedPages, launch, openWeb, waitFor } from "./harness.mjs";
import { focused } from "./harness/inspect.mjs";
import { readPopup, waitForLines } from "./harness/popup.mjs";

const posting = "https://www.linkedin.com/jobs/view/data-analyst-at-northwind-foods-4100000001";
const web = await openWeb(inventedPages());

/** Presses Tab until what has the focus is named `name`, and gives back all names on the way. */
async function tabTo(page, name, { back = false, most = 80 } = {}) {
  const passed = [];
  for (let count = 0; count < most; count++) {
    if (back) await page.keyboard.down("Shift");
    await page.keyboard.press("Tab");
    if (back) await page.keyboard.up("Shift");
    const stop = await focused(page);
    passed.push(stop?.name ?? null);
    if (stop && (name instanceof RegExp ? name.test(stop.name) : stop.name === name)) {
      assert.ok(stop.visible, `the focus on “${stop.name}” is seen`);
      return passed;
    }
  }
  throw new Error(`Tab does not reach ${name}: ${passed.join(" · ")}`);
}

/** The accessibility tree of Chromium as a flat list of `{role, name, value, focused, expanded}`; null in Firefox. */
async function accessible(session, page) {
  if (session.name !== "chromium") return null;
  const client = await page.createCDPSession();
  const { nodes } = await client.send("Accessibility.getFullAXTree");
  await client.detach();
  const property = (node, name) => node.properties?.find((one) => one.name === name)?.value.value;
  return nodes
    .filter(({ ignored }) => !ignored)
    .map((node) => ({
      role: node.role?.value,
      name: node.name?.value ?? "",
      value: node.value?.value,
      focused: property(node, "focused") ?? false,
      expanded: property(node, "expanded"),
    }));
}

/** That the tree (where there is one) has a node of this role and name, with the given properties. */
async function assertSaid(session, page, role, name, more = {}) {
  const nodes = await accessible(session, page);
  if (!nodes) return;
  const fits = (node) => node.role === role && (name instanceof RegExp ? name.test(node.name) : node.name === name);
  const found = nodes.filter(fits);
  assert.ok(found.length > 0, `${role} “${name}” in ${JSON.stringify(nodes.filter((node) => node.role === role))}`);
  for (const [property, value] of Object.entries(more)) assert.equal(found[0][property], value, `${name}: ${property}`);
}

async function assertFocused(page, name) {
  await waitFor(`the focus on ${name}`, async () => name.test((await focused(page))?.name ?? ""));
}

async function walk(session) {
  const { tabId } = await session.openPage(posting);
  const page = await session.openExtensionPage(`popup.html?tab=${tabId}`);
  await waitForLines(page);

  // open and read
  await assertSaid(session, page, "heading", "Data Analyst");
  await assertSaid(session, page, "heading", /^Missing/);
  await assertSaid(session, page, "button", "I have this: SQL");
  await assertSaid(session, page, "region", /^Missing/);

  // "I have this", with years
  await tabTo(page, "I have this: SQL");
  await page.keyboard.press("Enter");
  await assertFocused(page, /I know it/);
  await assertSaid(session, page, "group", "I have this: SQL");
  await assertSaid(session, page, "radio", "I know it", { focused: true });
  await tabTo(page, /Years of practice/);
  await page.keyboard.type("4");
  await assertSaid(session, page, "textbox", /Years of practice/, { value: "4", focused: true });
  await page.keyboard.press("Enter");
  await waitFor("the line is met", async () =>
    (await readPopup(page)).lines.some((line) => line.name === "SQL" && line.state === "met"),
  );
  await assertSaid(session, page, "status", /.*/);
  await waitFor("it is said", () =>
    page.$eval('[data-testid="toast"]', (toast) => toast.textContent.includes("Added")),
  );
  assert.ok(await focused(page), "the focus is on something after adding");

  // Escape leaves a form and gives the focus back
  await tabTo(page, /^I have this: /, { back: true });
  const opener = (await focused(page)).name;
  await page.keyboard.press("Enter");
  await waitFor("the focus in the form", () => page.$('[data-testid="have-this-form"] :focus'));
  await page.keyboard.press("Escape");
  await waitFor("no form", async () => !(await page.$('[data-testid="have-this-form"]')));
  await waitFor("the focus on its button", async () => (await focused(page))?.name === opener);

  // a line's menu: open, move, leave
  await tabTo(page, /^More about /, { back: true });
  await page.keyboard.press("ArrowDown");
  await waitFor("the menu", () => page.$('[role="menu"]'));
  await assertSaid(session, page, "menu", /^More about /);
  await page.keyboard.press("End");
  await assertFocused(page, /Not a requirement/);
  await assertSaid(session, page, "menuitem", "Not a requirement", { focused: true });
  await page.keyboard.press("Escape");
  await assertFocused(page, /^More about /);

  // save, change the status, undo
  await tabTo(page, "Save");
  await assertSaid(session, page, "button", "Save", { focused: true });
  await page.keyboard.press(" ");
  await assertFocused(page, /^Status/);
  await assertSaid(session, page, "combobox", "Status", { focused: true });
  // Letters choose in a select of every system; arrows open its list on some.
  await page.keyboard.type("A");
  await waitFor("the status", () =>
    page.$eval('[data-testid="posting-status"]', (select) => select.value === "applied"),
  );
  await waitFor("it is said", () =>
    page.$eval('[data-testid="toast"]', (toast) => toast.textContent.includes("Applied")),
  );
  await tabTo(page, "Undo", { back: true });
  await assertSaid(session, page, "button", "Undo", { focused: true });
  await page.keyboard.press("Enter");
  await waitFor("the status before", () =>
    page.$eval('[data-testid="posting-status"]', (select) => select.value === "saved"),
  );
  assert.ok(await focused(page), "the focus is on something after undo");
}

for (const name of browsers) {
  await test(name, async () => {
    const session = await launch(name, { web });
    try {
      await walk(session);
    } finally {
      await session.close();
    }
  });
}

web.close();
