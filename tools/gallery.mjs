// `npm run gallery`: builds the extension with its gallery of components and opens it in Chromium. Without a display it says where the build is.
import { explain } from "./command.mjs";
import { setUp } from "./setup.mjs";

try {
  await setUp();
  const { showGallery } = await import("./gallery/show.mjs");
  await showGallery();
} catch (error) {
  process.stderr.write(explain(error));
  process.exitCode = 1;
}
