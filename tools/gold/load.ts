// Loads hand-labelled postings (a folder with dev.jsonl and dev/ID.txt, as in shared/data/gold).
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { plainPosting } from "../../utils/boards/shared/plain";
import type { Importance, Kind, Posting } from "../../utils/schema";

export interface GoldItem {
  quote: string;
  name: string;
  also: string[];
  kind: Kind;
  importance: Importance;
  years: number | null;
  anyOf: string | null;
  core: boolean;
}

export interface GoldPosting {
  id: string;
  field: string;
  items: GoldItem[];
  posting: Posting;
}

export function loadGold(folder: string): GoldPosting[] {
  return readFileSync(join(folder, "dev.jsonl"), "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => {
      const gold = JSON.parse(line) as Omit<GoldPosting, "posting">;
      const text = readFileSync(join(folder, "dev", `${gold.id}.txt`), "utf8");
      return { ...gold, posting: plainPosting(text, { board: "paste", url: "" }) };
    });
}
