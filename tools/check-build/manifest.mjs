// What a built manifest may say (DESIGN 3): exactly these permissions, hosts and policies. Pure.
const permissions = ["activeTab", "scripting", "storage", "contextMenus", "alarms", "unlimitedStorage"];
const optionalPermissions = ["notifications"];
const policy =
  "default-src 'self'; connect-src 'self'; img-src 'self' data: blob:; object-src 'none'; base-uri 'none'; form-action 'none'";
const geckoId = "laurel@laurel.invalid";

/** A key that stands here was thought about; any other (web_accessible_resources, externally_connectable, …) is a problem. */
const knownKeys = new Set([
  "manifest_version",
  "name",
  "short_name",
  "description",
  "version",
  "default_locale",
  "icons",
  "action",
  "background",
  "commands",
  "content_scripts",
  "content_security_policy",
  "options_ui",
  "permissions",
  "optional_permissions",
  "host_permissions",
  "optional_host_permissions",
]);
const ownKeys = {
  chrome: new Set(["side_panel", "minimum_chrome_version"]),
  firefox: new Set(["sidebar_action", "browser_specific_settings"]),
};

/** Problems of a manifest as sentences. `browser` is "chrome" or "firefox", `coreHosts` those of the core boards ("https://*.board.example"). */
export function checkManifest(manifest, browser, coreHosts) {
  const problems = [];
  const same = (what, actual, wanted) => {
    const [is, should] = [actual, wanted].map((value) =>
      JSON.stringify(Array.isArray(value) ? value.map(String).sort() : value),
    );
    if (is !== should) problems.push(`${what} is ${is}, and should be ${should}`);
  };

  same("manifest_version", manifest.manifest_version, 3);
  const unknown = Object.keys(manifest).filter((key) => !knownKeys.has(key) && !ownKeys[browser].has(key));
  same("keys that nobody has thought about", unknown, []);

  same("permissions", manifest.permissions, [...permissions, ...(manifest.side_panel ? ["sidePanel"] : [])]);
  same("optional_permissions", manifest.optional_permissions, optionalPermissions);
  const scripts = manifest.content_scripts ?? [];
  const granted = scripts.flatMap(({ matches }) => matches);
  same("hosts of the content scripts", [...new Set(granted.map(hostOf))], coreHosts);
  const more = (manifest.host_permissions ?? []).filter((pattern) => !coreHosts.includes(hostOf(pattern)));
  same("host_permissions beyond the core boards", more, []);
  const all = [...granted, ...(manifest.host_permissions ?? []), ...(manifest.optional_host_permissions ?? [])];
  same("hosts that are too broad", all.filter(isBroad), []);
  same(
    "content scripts outside their isolated world",
    scripts.filter(({ world }) => world && world !== "ISOLATED"),
    [],
  );
  same("content_security_policy", manifest.content_security_policy, { extension_pages: policy });

  if (browser === "firefox") {
    const { id, data_collection_permissions: collected } = manifest.browser_specific_settings?.gecko ?? {};
    same("gecko id", id, geckoId);
    same("data_collection_permissions", collected, { required: ["none"] });
  }
  return problems;
}

/** Scheme and host of a match pattern; a pattern without host ("<all_urls>") is given back as it is. */
function hostOf(pattern) {
  return /^[^:]+:\/\/[^/]+/.exec(pattern)?.[0] ?? pattern;
}

/** A pattern for everything, or for a whole top-level domain. */
function isBroad(pattern) {
  return !/^https:\/\/(?:\*\.)?[^*./]+\.[^*/]+$/.test(hostOf(pattern));
}
