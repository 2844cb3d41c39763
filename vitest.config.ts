import { defineConfig } from "vitest/config";
import { WxtVitest } from "wxt/testing/vitest-plugin";
import { languageDefine } from "./tools/languages.ts";

export default defineConfig({
  plugins: [WxtVitest()],
  define: languageDefine(),
  test: { include: ["tests/unit/**/*.test.{ts,tsx}"], mockReset: true, restoreMocks: true, testTimeout: 60_000 },
});
