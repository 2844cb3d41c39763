// `npm run shots [-- --only=popup-rated,wallet]`: pictures of every page and state from the real browser, into shots/, and sheets of them.
import { explain } from "./command.mjs";
import { setUp } from "./setup.mjs";

try {
  await setUp();
  const { takeShots } = await import("./shots/take.mjs");
  const only = process.argv.find((word) => word.startsWith("--only="))?.slice("--only=".length);
  await takeShots(only?.split(",") ?? null);
} catch (error) {
  process.stderr.write(explain(error));
  process.exitCode = 1;
}
