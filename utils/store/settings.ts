// Settings in the store: one row. Knows no view.
import { Settings } from "../schema";
import { tell } from "./changes";
import { settingsKey } from "./layout";
import { transact } from "./open";
import { checked } from "./rows";

/** The settings; defaults for what was never set. */
export function readSettings(): Promise<Settings> {
  return transact(["settings"], "readonly", async (transaction) =>
    readSettingsRow(await transaction.objectStore("settings").get(settingsKey)),
  );
}

/** Changes only the settings in `patch`, in one transaction, so that two tabs never undo one another. Resolves with all settings. */
export async function changeSettings(patch: Partial<Settings>): Promise<Settings> {
  const changed = await transact(["settings"], "readwrite", async (transaction) => {
    const rows = transaction.objectStore("settings");
    const settings = checked(Settings, { ...readSettingsRow(await rows.get(settingsKey)), ...patch });
    await rows.put(settings, settingsKey);
    return settings;
  });
  tell("settings");
  return changed;
}

/** Each setting is checked alone: one that does not fit gets its default, the others stay (a board that was switched off stays off). */
function readSettingsRow(row: unknown): Settings {
  const stored = new Map(Object.entries(row ?? {}));
  const fitting = Object.entries(Settings.shape).filter(([name, shape]) => shape.safeParse(stored.get(name)).success);
  return Settings.parse(Object.fromEntries(fitting.map(([name]) => [name, stored.get(name)])));
}
