// Every case of the boards' fixtures in a real browser, under its real address: the content script reads what the unit tests expect.
import assert from "node:assert/strict";
import { test } from "node:test";
import { isDeepStrictEqual } from "node:util";
import { boardCases, browsers, launch, openWeb, waitFor } from "./harness.mjs";

const cases = boardCases();
const web = await openWeb(cases.map(({ url, html }) => [url, html]));

for (const name of browsers) {
  await test(name, async (t) => {
    const session = await launch(name, { web });
    try {
      for (const one of cases) await t.test(one.name, () => check(session, one));
    } finally {
      await session.close();
    }
  });
}

web.close();

async function check(session, { url, html, expected }) {
  web.serve(url, html);
  const { page, tabId } = await session.openPage(url);
  const view = () => session.ask((id) => browser.runtime.sendMessage({ name: "view", data: { tabId: id } }), tabId);
  // a page that is no posting is told as nothing, but for what the user should know of it
  const wanted = expected.status === "none" && expected.problems.length === 0 ? null : expected;
  let read;
  await waitFor("the page is read", async () => {
    read = (await view()).value.posting;
    return isDeepStrictEqual(read, wanted);
  }).catch(() => assert.deepEqual(read, wanted));
  await page.close();
}
