// Build and manifest of both browsers: permissions and policy of DESIGN 3, held by tools/check-build.mjs.
import { defineConfig } from "wxt";
import { dataFiles } from "./tools/data-files";
import { languageDefine } from "./tools/languages";

/** What every extension page may load: itself and nothing else (the development server is exempt). */
const policy =
  "default-src 'self'; connect-src 'self'; img-src 'self' data: blob:; object-src 'none'; base-uri 'none'; form-action 'none'";

export default defineConfig({
  manifestVersion: 3,
  imports: false,
  vite: () => ({ define: languageDefine() }),
  modules: ["@wxt-dev/webextension-polyfill"],
  hooks: {
    // Pages for development and tests: `wxt build --mode gallery` has them, a release never.
    "entrypoints:found": ({ config }, found) => {
      if (config.mode !== "production") return;
      found.splice(0, found.length, ...found.filter(({ name }) => name !== "gallery" && name !== "empty"));
    },
    "build:publicAssets": (_wxt, files) => void files.push(...dataFiles()),
  },
  manifest: ({ browser, command }) => ({
    name: "__MSG_extension_name__",
    description: "__MSG_extension_description__",
    default_locale: "en",
    permissions: ["activeTab", "scripting", "storage", "contextMenus", "alarms", "unlimitedStorage"],
    optional_permissions: ["notifications"],
    action: { default_title: "__MSG_extension_name__" },
    options_ui: { page: "dashboard.html#settings", open_in_tab: true },
    ...(command === "build" && { content_security_policy: { extension_pages: policy } }),
    ...(browser === "firefox" && {
      browser_specific_settings: {
        gecko: {
          id: "laurel@laurel.invalid",
          strict_min_version: "142.0",
          data_collection_permissions: { required: ["none"] },
        },
      },
    }),
  }),
});
