// What every developer command needs first: the packages and a new enough Node. Must run on a plain Node 18, so it imports no package.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { bin, environment, Failure, root, run } from "./command.mjs";

/**
 * Installs the packages when they are not those of package-lock.json, then makes sure that the calling command runs under a Node
 * as new as package.json asks. Says on standard error what it does, and nothing when there is nothing to do.
 */
export async function setUp() {
  if (!packagesAreCurrent()) {
    const start = Date.now();
    process.stderr.write("packages (npm ci) … ");
    await installPackages();
    process.stderr.write(`${Math.round((Date.now() - start) / 1000)} s\n`);
  }
  useRightNode();
}

/** npm writes its record of what it installed last of all, so that a broken install has none and is made again. */
function packagesAreCurrent() {
  const record = join(root, "node_modules", ".package-lock.json");
  if (!existsSync(record)) return false;
  const installed = readJson(record).packages;
  const { "": _project, ...wanted } = readJson(join(root, "package-lock.json")).packages;
  // a package for another system is optional and left out
  const agrees = (path) => (installed[path] ? installed[path].version === wanted[path].version : wanted[path].optional);
  return Object.keys(wanted).every(agrees) && Object.keys(installed).every((path) => path in wanted);
}

async function installPackages() {
  const npm = process.env.npm_execpath;
  const [command, first] = npm ? [process.execPath, [npm]] : ["npm", []];
  await run(command, [...first, "ci", "--no-audit", "--no-fund", "--loglevel=error"], {
    hint: "Is the npm registry reachable? `npm ci` shows more.",
  });
}

/**
 * An older Node hands the whole command over to the one that the optional package node-linux-* brought, and ends with its exit
 * code; where there is none, what to install is said.
 */
function useRightNode() {
  const least = readJson(join(root, "package.json")).engines.node.replace(">=", "");
  if (isAtLeast(process.versions.node, least)) return;
  const node = join(bin, "node");
  if (!existsSync(node)) {
    throw new Failure(`Laurel's tools need Node ${least} or newer, and this is ${process.versions.node}.`, {
      hint: "Install a newer Node from nodejs.org (or run `nvm install`).",
    });
  }
  const child = spawnSync(node, process.argv.slice(1), { stdio: "inherit", env: environment() });
  process.exit(child.status ?? 1);
}

function isAtLeast(version, least) {
  const [major, minor] = version.split(".").map(Number);
  const [leastMajor, leastMinor = 0] = least.split(".").map(Number);
  return major > leastMajor || (major === leastMajor && minor >= leastMinor);
}

function readJson(file) {
  return JSON.parse(readFileSync(file, "utf8"));
}
