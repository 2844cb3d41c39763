// `npm start [-- --firefox]`: shows Laurel at work on an invented posting, from a fresh clone on. With a display the browser stays open.
import { explain } from "./command.mjs";
import { setUp } from "./setup.mjs";

try {
  await setUp();
  const { show } = await import("./start/show.mjs");
  await show(process.argv.includes("--firefox") ? "firefox" : "chromium");
} catch (error) {
  process.stderr.write(explain(error));
  process.exitCode = 1;
}
