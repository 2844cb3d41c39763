// What is stored in the states that are shown: wallets and saved postings. Everything is invented. Imports no browser.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../harness/pages.mjs";
import { walletRows } from "../harness/store.mjs";
import { waitFor } from "../harness/wait.mjs";

const file = join(root, "tests", "fixtures", "start", "wallet.json");
const { wallet } = JSON.parse(readFileSync(file, "utf8"));

/** The sample wallet of `npm start`. */
export const sampleWallet = walletRows(wallet);

const long = "Kühlkettenlogistikzertifizierungsnachweisverwaltung";

/** The sample wallet and what is hard to lay out: long titles, words without end, an address, dates that have passed. */
export const longWallet = {
  ...sampleWallet,
  credentials: [
    ...sampleWallet.credentials,
    {
      id: "long-1",
      title: `${long} for temperature-controlled and time-critical consignments, part two: exceptions`,
      issuer: "Llanfairbrynhafodgwynedd Institute of Refrigerated Transport and Neighbouring Disciplines",
      kind: "certification",
      skills: ["Incoterms", "Dangerous goods regulations", "SAP Transportation Management", long, "Excel"],
      issued: "2019-03",
      expires: "2022-03",
    },
    { id: "long-2", title: "RN", issuer: "", kind: "license", status: "planned" },
  ],
  projects: [
    ...sampleWallet.projects,
    {
      id: "long-3",
      title: "Where the lorries wait",
      url: "https://example.org/lorries/2026/where-they-wait-and-for-how-long-and-what-the-label-printer-has-to-do-with-it.html",
      skills: ["SQL", "Python", "Statistics"],
    },
  ],
};

/** Each posting is read once in each browser. */
const readings = new WeakMap();

/** The rows of saved postings, read by Laurel itself from the invented pages at these addresses; `count` repeats them under other titles. */
export async function savedPostings(session, addresses, count = addresses.length) {
  const read = [];
  for (const address of addresses) read.push(await readPosting(session, address));
  const statuses = ["saved", "applied", "interviewing"];
  return Array.from({ length: count }, (_, index) => {
    const { id, posting, reading } = read[index % read.length];
    const repeat = Math.floor(index / read.length);
    const at = new Date(Date.UTC(2026, 10, 24, 9, 0, -index)).toISOString();
    return {
      id: repeat === 0 ? id : `${id}-${repeat}`,
      posting: { ...posting, title: repeat === 0 ? posting.title : `${posting.title} ${repeat + 1}` },
      reading,
      status: statuses[index % statuses.length],
      notes: "",
      savedAt: at,
      changedAt: at,
    };
  });
}

async function readPosting(session, address) {
  const known = readings.get(session) ?? new Map();
  readings.set(session, known);
  if (!known.has(address)) {
    const { page, tabId } = await session.openPage(address);
    const look = () => session.ask(askForPosting, tabId);
    known.set(address, await waitFor(`${address} is read`, look));
    await page.close();
  }
  return known.get(address);
}

/** Runs inside the extension. */
async function askForPosting(tabId) {
  const { value } = await browser.runtime.sendMessage({ name: "view", data: { tabId } });
  return value.reading && { id: value.savedId, posting: value.posting, reading: value.reading };
}
