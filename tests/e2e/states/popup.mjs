// The popup's states. A new one is one entry; what a state is made of stands in show.mjs. Imports no test.
import { find, hook, pick, press, pressAt, type, unfold } from "./actions.mjs";
import { longWallet, sampleWallet } from "./rows.mjs";

/** Postings of tests/fixtures/e2e, and other pages. */
const analyst = "https://builtin.com/job/supply-chain-data-analyst/4100010";
const clerk = "https://builtin.com/job/stock-and-figures-clerk/4100011";
const helper = "https://builtin.com/job/warehouse-helper/4100012";
const german = "https://builtin.com/job/disponent-nahverkehr/4100013";
const closed = "https://builtin.com/job/payroll-specialist/4100014";
const forwarder = "https://builtin.com/job/freight-forwarding-coordinator/4100015";
const withoutText = "https://builtin.com/job/late-text/4100016";
const list = "https://builtin.com/jobs";
const nurse = "https://job-boards.greenhouse.io/staldwyns/jobs/4100020";
const garden = "https://notes.example.org/garden";

/**
 * `on` is the page in the tab (null: a tab that is not there), `wallet` what is held, `ready` a test hook, `act` what is done in the popup.
 */
function popup(name, { on = analyst, wallet = sampleWallet, ready = "fit-score", ...more } = {}) {
  return {
    name: `popup-${name}`,
    kind: "popup",
    rows: () => wallet,
    ready: `[data-testid="${ready}"]`,
    async open(session) {
      const { page: behind, tabId } = on ? await session.openPage(on) : { tabId: 999_999_999 };
      const page = await session.openExtensionPage(`popup.html?tab=${tabId}`);
      return { page, close: () => behind?.close() };
    },
    ...more,
  };
}

export const popupStates = [
  popup("rated"),
  popup("unfolded", { act: unfold }),
  popup("strong", { on: clerk }),
  popup("blocked", { on: nurse }),
  popup("long", { on: forwarder, wallet: longWallet, act: unfold }),
  popup("few", { on: helper }),
  popup("empty-wallet", { wallet: {} }),
  popup("not-understood", { on: german }),
  popup("closed", { on: closed }),
  popup("nothing", { on: garden, ready: "state-nothing" }),
  popup("list", { on: list, ready: "state-list" }),
  popup("off", {
    async act(page, change) {
      await change({ boardsOff: ["built-in"] });
      await hook(page, "state-off");
    },
  }),
  popup("reading", { on: withoutText, ready: "state-reading" }),
  popup("slow", { on: withoutText, ready: "state-slow" }),
  popup("error", { on: null, ready: "state-error" }),
  popup("unreachable", {
    on: garden,
    ready: "state-nothing",
    async act(page) {
      await pressAt(page, ".panel button");
      await hook(page, "state-unreachable");
    },
  }),
  popup("paste", {
    on: garden,
    ready: "state-nothing",
    async act(page) {
      await pressAt(page, ".panel button", -1);
      await pressAt(page, '.panel form [type="submit"]');
      await find(page, '[aria-invalid="true"]');
    },
  }),
  popup("pasted", {
    on: garden,
    ready: "state-nothing",
    async act(page) {
      await pressAt(page, ".panel button", -1);
      await type(page, "textarea", "Bookkeeper\n\nRequirements\n- Excel\n- Payroll\n- SQL\n\nNice to have\n- Python");
      await pressAt(page, '.panel form [type="submit"]');
      await hook(page, "fit-score");
    },
  }),
  popup("have-this", {
    async act(page) {
      await press(page, "have-this");
      await hook(page, "have-this-form");
    },
  }),
  popup("have-license", {
    on: nurse,
    async act(page) {
      await press(page, "have-this");
      await press(page, "have-this-add");
    },
  }),
  popup("line-menu", { act: (page) => press(page, "line-menu") }),
  popup("posting-menu", { act: (page) => press(page, "posting-menu") }),
  popup("title", {
    async act(page) {
      await pick(page, "posting-menu", 0);
      await type(page, ".title-form input", "");
      await press(page, "title-save");
      await find(page, '[aria-invalid="true"]');
    },
  }),
  popup("said-not", {
    async act(page) {
      await pick(page, "posting-menu", 1);
      await hook(page, "state-said_not");
    },
  }),
  popup("struck", {
    async act(page) {
      await pick(page, "line-menu", -1);
      await hook(page, "struck");
      await unfold(page);
    },
  }),
  popup("added", {
    async act(page) {
      await press(page, "have-this");
      await press(page, "have-this-add");
      await hook(page, "undo");
    },
  }),
  popup("suggestion-form", {
    async act(page) {
      await press(page, "suggestion-have");
      await hook(page, "have-this-form");
    },
  }),
  popup("saved", {
    async act(page) {
      await press(page, "save-posting");
      await hook(page, "posting-status");
    },
  }),
  popup("private", {
    // No test opens a private window in Chromium: the page is told that it stands in one.
    only: "chromium",
    async act(page) {
      await page.evaluate(pretendPrivate);
      await press(page, "save-posting");
      await find(page, "dialog[open]");
    },
  }),
];

/** Runs in the popup: what the background answers from now on belongs to a private window. */
async function pretendPrivate() {
  const { sendMessage } = chrome.runtime;
  const answered = new Promise((resolve) => {
    chrome.runtime.sendMessage = async (message) => {
      const reply = await sendMessage.call(chrome.runtime, message);
      if (message.name === "view") {
        reply.value.private = true;
        resolve();
      }
      return reply;
    };
  });
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a window has one, a channel has not
  new BroadcastChannel("laurel").postMessage("settings");
  await answered;
}
