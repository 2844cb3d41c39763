// The wallet file, case by case: each folder of tests/fixtures/importers/wallet-file has input.json and expected.json. UPDATE=1 writes expectations.
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readWalletFile } from "../../../utils/importers/wallet-file";
import { Wallet } from "../../../utils/schema";

const folder = new URL("../../fixtures/importers/wallet-file/", import.meta.url);

/** Ids that a test can foresee: new-1, new-2, ... */
function countIds(): () => string {
  let last = 0;
  return () => `new-${++last}`;
}

describe("readWalletFile", () => {
  it.each(readdirSync(folder))("%s", (name) => {
    const read = readWalletFile(readFileSync(new URL(`${name}/input.json`, folder), "utf8"), countIds());
    const expectation = new URL(`${name}/expected.json`, folder);
    if (process.env["UPDATE"] === "1") writeFileSync(expectation, `${JSON.stringify(read, null, 2)}\n`);
    expect(existsSync(expectation), "write the expectation with: UPDATE=1 npx vitest run tests/unit/importers").toBe(
      true,
    );
    expect(read).toEqual(JSON.parse(readFileSync(expectation, "utf8")));
  });

  it("reads the example of docs/formats.md without a problem", () => {
    const page = readFileSync(new URL("../../../docs/formats.md", import.meta.url), "utf8");
    const example = /```json\n([^]*?)```/.exec(page)?.[1] ?? "";
    const { wallet, problems } = readWalletFile(example, countIds());
    expect(problems).toEqual([]);
    expect(Object.values(wallet).map((part) => part.length)).toEqual([1, 1, 1, 1, 1]);
  });

  it("reads its own result again unchanged", () => {
    const { wallet } = readWalletFile(readFileSync(new URL("full/input.json", folder), "utf8"), countIds());
    expect(readWalletFile(JSON.stringify({ wallet }), countIds())).toEqual({ wallet, problems: [] });
  });

  it("never throws, gives a wallet of the right shape, and each item or a problem for it", () => {
    const item = fc.oneof(
      fc.jsonValue({ maxDepth: 2 }),
      fc.record(
        {
          id: fc.jsonValue({ maxDepth: 1 }),
          title: fc.oneof(fc.string(), fc.constant(null), fc.integer()),
          name: fc.string(),
          skill: fc.string(),
          level: fc.constantFrom("b2", "Native", "Z9", null, 3),
          skills: fc.oneof(fc.array(fc.string()), fc.string()),
        },
        { requiredKeys: [], noNullPrototype: true },
      ),
    );
    const parts = fc.record(
      Object.fromEntries(Object.keys(Wallet.shape).map((part) => [part, fc.array(item, { maxLength: 4 })])),
    );
    fc.assert(
      fc.property(parts, (lists) => {
        const { wallet, problems } = readWalletFile(JSON.stringify({ wallet: lists }), countIds());
        expect(Wallet.parse(wallet)).toEqual(wallet);
        const given = Object.values(lists).flat().length;
        expect(Object.values(wallet).flat().length + problems.length).toBe(given);
        for (const part of Object.values(wallet)) expect(new Set(part.map(({ id }) => id)).size).toBe(part.length);
      }),
    );
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(() => readWalletFile(text, countIds())).not.toThrow();
      }),
    );
  });
});
