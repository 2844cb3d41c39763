// Settings: reads and writes what the settings' view shows. Wiring only.
import { Settings as SettingsView } from "../../components/settings/settings";
import { boardList } from "../../utils/board-list";
import type { Settings } from "../../utils/schema";
import { changeSettings, deleteEverything } from "../../utils/store";
import { languageName, languages, t } from "../../utils/text";
import { tellChanged } from "../shared/keep";
import { speak } from "../shared/start";
import { Page, Unread } from "./page";
import type { Stored } from "./use-stored";
import type { Writer } from "./use-writer";

interface Props {
  moved: boolean;
  settings: Stored<Settings>;
  writer: Writer;
}

export function SettingsPage({ moved, settings, writer }: Props) {
  const boardsOff = settings.value?.boardsOff ?? [];
  const setBoard = (id: string, on: boolean): Promise<boolean> =>
    writer.write(async () => {
      const others = boardsOff.filter((off) => off !== id);
      await changeSettings({ boardsOff: on ? others : [...others, id] });
      await tellChanged();
    });
  const setLanguage = (language: string | null): Promise<boolean> =>
    writer.write(async () => {
      await changeSettings({ language });
      await speak(language);
      // Draws the page anew: every word of it changes, the place and the focus stay.
      settings.reload();
      await tellChanged();
    });
  const deleteAll = (): Promise<boolean> =>
    writer.write(async () => {
      await deleteEverything();
      // The chosen language went as well.
      await speak(null);
      await tellChanged();
      writer.say(t("deleted_everything"));
    });
  return (
    <Page title={t("page_settings")} moved={moved}>
      <Unread of={settings} />
      {settings.value && (
        <SettingsView
          languages={languages.map((tag) => ({ value: tag, label: languageName(tag) }))}
          language={settings.value.language}
          onLanguage={(language) => void setLanguage(language)}
          boards={boardList}
          boardsOff={boardsOff}
          onBoard={(id, on) => void setBoard(id, on)}
          onDeleteEverything={() => void deleteAll()}
        />
      )}
    </Page>
  );
}
