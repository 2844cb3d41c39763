// What a screen reader is given of a page: Chromium's accessibility tree. Firefox gives its own to nobody. Imports no browser.
import assert from "node:assert/strict";
import { waitFor } from "./wait.mjs";

const properties = new Set(["level", "live", "expanded", "focused", "checked", "hasPopup"]);

/**
 * That the tree (where there is one) has a node of this kind: `role`, `name`, `value`, `words` (all text in it) and those of the properties above, each as
 * text or pattern.
 */
export async function assertTold(session, page, kind) {
  if (session.name !== "chromium") return;
  const tree = await readTree(page);
  const agrees = ([key, wanted], node) => (wanted instanceof RegExp ? wanted.test(node[key]) : node[key] === wanted);
  const found = tree.some((node) => Object.entries(kind).every((entry) => agrees(entry, node)));
  if (found) return;
  const wanted = Object.entries(kind).map(([key, value]) => `${key} ${value}`);
  const others = tree.filter(({ role }) => role === kind.role);
  assert.fail(`not told: ${wanted.join(", ")}; of this role are ${JSON.stringify(others, null, 1)}`);
}

/** That a part of the page which is read out when it changes says these words. */
export async function assertHeard(session, page, words) {
  await waitFor(`“${words}” is said`, () =>
    page.$$eval('[role="status"], output', (all, wanted) => all.some((one) => one.textContent.includes(wanted)), words),
  );
  const pattern = new RegExp(words.replaceAll(/[.+?()]/g, String.raw`\$&`));
  await assertTold(session, page, { role: "status", live: "polite", words: pattern });
}

/** All nodes in the order of reading. */
async function readTree(page) {
  const client = await page.createCDPSession();
  const { nodes } = await client.send("Accessibility.getFullAXTree");
  await client.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const below = (node) => (node.childIds ?? []).map((id) => byId.get(id));
  const isText = ({ role }) => role?.value === "StaticText";
  const words = (node) => (isText(node) ? node.name.value : below(node).map(words).join(" "));
  const list = (node) => [node, ...below(node).flatMap(list)];
  return list(nodes[0])
    .filter((node) => !node.ignored && !isText(node))
    .map((node) => ({
      role: node.role.value,
      name: node.name?.value ?? "",
      value: node.value?.value,
      words: words(node).replaceAll(/\s+/g, " ").trim(),
      ...Object.fromEntries(
        (node.properties ?? [])
          .filter(({ name }) => properties.has(name))
          .map(({ name, value }) => [name, value.value]),
      ),
    }));
}
