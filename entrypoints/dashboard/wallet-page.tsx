// The wallet: credentials, skills, languages, projects and work. Wiring only.
import { useState } from "preact/hooks";
import { Combobox } from "../../components/kit/combobox";
import { EmptyState } from "../../components/kit/empty-state";
import type { Draft, NewItem, Part } from "../../components/wallet/drafts";
import * as forms from "../../components/wallet/forms";
import { WalletPart } from "../../components/wallet/wallet-part";
import * as words from "../../components/words/wallet-words";
import { earnedCredential } from "../../utils/fit/earnable";
import type { Wallet } from "../../utils/schema";
import { t } from "../../utils/text";
import { loadTaxonomy } from "../shared/data";
import { dropItem, keepItem, replaceItem } from "../shared/keep";
import { Page, Unread } from "./page";
import type { Data } from "./use-data";
import type { Stored } from "./use-stored";
import type { Writer } from "./use-writer";

interface Props {
  moved: boolean;
  wallet: Stored<Wallet>;
  data: Data;
  writer: Writer;
}

export function WalletPage({ moved, wallet, data, writer }: Props) {
  const { value } = wallet;
  const [today] = useState(() => new Date().toISOString().slice(0, 10));

  const keep = <P extends Part>(part: P, id: string | null, item: Draft<P>): Promise<boolean> =>
    writer.write(async () => {
      const undo = await (id === null ? keepItem({ part, item } as NewItem) : replaceItem(part, id, item));
      writer.say(t(id === null ? "item_added" : "item_changed"), undo);
    });
  const drop = (part: Part, id: string): void =>
    void writer.write(async () => writer.say(t("item_deleted"), await dropItem(part, id)));
  const addEntry = (id: string): void =>
    void writer.write(async () => {
      const entry = data.entries.find((one) => one.id === id);
      if (!entry) return;
      if (value?.credentials.some((credential) => credential.entry === id)) {
        writer.say(t("item_already", { title: entry.title }));
        return;
      }
      const item = earnedCredential(entry, await loadTaxonomy());
      writer.say(t("item_added_named", { title: entry.title }), await keepItem({ part: "credentials", item }));
    });

  const shared = {
    searchSkills: data.searchSkills,
    searchLanguages: data.searchLanguages,
    onKeep: keep,
    onDelete: drop,
  };
  return (
    <Page title={t("page_wallet")} moved={moved}>
      <p class="lead">{t("wallet_lead")}</p>
      <Unread of={wallet} />
      {value && (
        <>
          {Object.values(value).every((items) => items.length === 0) && (
            <EmptyState title={t("wallet_empty")}>
              <p class="soft">{t("wallet_empty_next")}</p>
            </EmptyState>
          )}
          <WalletPart
            {...shared}
            part="credentials"
            items={value.credentials}
            words={(item) => words.credentialWords(item, today)}
            Form={forms.CredentialForm}
            testId="credential"
          >
            <div class="narrow">
              <Combobox
                label={t("wallet_from_catalog")}
                hint={t("wallet_from_catalog_hint")}
                search={(query) =>
                  (query === "" ? [] : data.searchEntries(query).slice(0, 8)).map(({ id, title, issuer }) => ({
                    value: id,
                    label: title,
                    note: issuer,
                  }))
                }
                none={t("wallet_from_catalog_none")}
                onPick={addEntry}
              />
            </div>
          </WalletPart>
          <WalletPart
            {...shared}
            part="skills"
            items={value.skills}
            words={words.skillWords}
            Form={forms.SkillForm}
            testId="skill"
          />
          <WalletPart
            {...shared}
            part="languages"
            items={value.languages}
            words={words.languageWords}
            Form={forms.LanguageForm}
            testId="language"
          />
          <WalletPart
            {...shared}
            part="experience"
            items={value.experience}
            words={words.experienceWords}
            Form={forms.ExperienceForm}
            testId="experience"
          />
          <WalletPart
            {...shared}
            part="projects"
            items={value.projects}
            words={words.projectWords}
            Form={forms.ProjectForm}
            testId="project"
          />
        </>
      )}
    </Page>
  );
}
