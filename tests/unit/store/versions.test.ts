// Every version that Laurel ever stored can still be read: one sample each in tests/fixtures/store, v<version>.json with the raw rows and
// v<version>.expected.json with what the store makes of them. UPDATE=1 writes the expectations.
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { describe, expect, it, vi } from "vitest";
import { openRaw, openTab, readRaw, useFreshDatabase } from "./database";

interface Sample {
  version: number;
  stores: Record<string, { keyPath: string | null; indexes: Record<string, string>; keys?: string[]; rows: unknown[] }>;
}

const folder = new URL("../../fixtures/store/", import.meta.url);
const names = readdirSync(folder).filter((name) => /^v\d+\.json$/.test(name));
const samples = names.map((name): Sample => JSON.parse(readFileSync(new URL(name, folder), "utf8")));

useFreshDatabase();

describe.each(samples)("a database of version $version", (sample) => {
  it("is read whole", async () => {
    await write(sample);
    const store = await openTab();
    const read = {
      wallet: await store.readWallet(),
      postings: await store.listPostings(),
      settings: await store.readSettings(),
      corrections: await Promise.all(
        (sample.stores["corrections"]?.rows ?? []).map((row) => store.readCorrection((row as { id: string }).id)),
      ),
    };
    expect(await store.findBroken()).toEqual([]);
    const expectation = new URL(`v${sample.version}.expected.json`, folder);
    if (process.env["UPDATE"] === "1") writeFileSync(expectation, `${JSON.stringify(read, null, 2)}\n`);
    expect(existsSync(expectation), `write the expectation with: UPDATE=1 npx vitest run tests/unit/store`).toBe(true);
    expect(read).toEqual(JSON.parse(readFileSync(expectation, "utf8")));
  });
});

describe("an upgrade from an older version that fails", () => {
  const old = samples.filter(({ version }) => version < Math.max(...samples.map((sample) => sample.version)));
  it.each(old)("leaves the rows of version $version, and is tried again at the next call", async (sample) => {
    await write(sample);
    vi.spyOn(IDBDatabase.prototype, "createObjectStore").mockImplementationOnce(() => {
      throw new DOMException("", "QuotaExceededError");
    });
    const store = await openTab();
    await expect(store.readWallet()).rejects.toMatchObject({ code: "full" });
    const database = await openRaw();
    expect([database.version, layoutOf(database)]).toEqual([sample.version, layoutIn(sample)]);
    database.close();
    for (const [name, { rows }] of Object.entries(sample.stores))
      expect(new Set(await readRaw(name)), name).toEqual(new Set(rows));
    expect(await store.listPostings()).toHaveLength(sample.stores["postings"]?.rows.length ?? 0);
  });
});

describe("the newest sample", () => {
  it("has the version and the layout of a new database", async () => {
    const newest = samples.toSorted((a, b) => b.version - a.version)[0];
    const { readWallet } = await openTab();
    await readWallet();
    const database = await openRaw();
    expect(newest?.version, "add a sample of the new version to tests/fixtures/store").toBe(database.version);
    expect(layoutOf(database)).toEqual(newest && layoutIn(newest));
    database.close();
  });

  it("has rows in every store", () => {
    for (const { stores } of samples) {
      for (const [name, { rows }] of Object.entries(stores)) expect(rows, name).not.toEqual([]);
    }
  });
});

/** Makes the database as that version made it, without the store's code. */
async function write(sample: Sample): Promise<void> {
  const database = await openRaw(sample.version, (empty) => {
    for (const [name, { keyPath, indexes, keys, rows }] of Object.entries(sample.stores)) {
      const store = empty.createObjectStore(name, { keyPath });
      for (const [index, path] of Object.entries(indexes)) store.createIndex(index, path);
      rows.forEach((row, at) => store.put(row, keys?.[at]));
    }
  });
  database.close();
}

function layoutIn({ stores }: Sample): unknown {
  return Object.fromEntries(Object.entries(stores).map(([name, { keyPath, indexes }]) => [name, { keyPath, indexes }]));
}

function layoutOf(database: IDBDatabase): unknown {
  const transaction = database.transaction([...database.objectStoreNames]);
  return Object.fromEntries(
    [...database.objectStoreNames].map((name) => {
      const store = transaction.objectStore(name);
      const indexes = Object.fromEntries([...store.indexNames].map((index) => [index, store.index(index).keyPath]));
      return [name, { keyPath: store.keyPath, indexes }];
    }),
  );
}
