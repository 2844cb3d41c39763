// The reader as the extension has it, for tools and tests: matcher of the tables and the learned model.
import { readFileSync } from "node:fs";
import type { OpenModel } from "../utils/requirements/open/model";
import { readModel } from "../utils/requirements/open/model-file";
import { readRequirements } from "../utils/requirements/read";
import type { Posting, Reading } from "../utils/schema";
import { compile } from "../utils/skills/compile";
import { createMatcher } from "../utils/skills/matcher";
import { modelFile } from "./data-files";
import { loadSkills } from "./tables";

export function loadModel(): OpenModel {
  return readModel(readFileSync(modelFile));
}

/** Loads everything once; the function that it gives back reads one posting. */
export function createReader(): (posting: Pick<Posting, "text" | "blocks" | "title" | "company">) => Reading {
  const matcher = createMatcher(compile(loadSkills()));
  const model = loadModel();
  return (posting) => readRequirements(posting, matcher, model);
}
