// The posting of one tab: the popup's whole content, which a side panel can show as well. Puts components together; holds no rule.
import "../../components/tokens.css";
import "../../components/kit/base.css";
import "../../components/posting/posting.css";
import { useEffect, useRef, useState } from "preact/hooks";
import { Disclosure } from "../../components/kit/disclosure";
import { Toast } from "../../components/kit/toast";
import { GlanceView, Shell } from "../../components/posting/glance";
import { Blockers } from "../../components/posting/blockers";
import { Lines } from "../../components/posting/lines";
import { type Ask, Panel, ReadOther } from "../../components/posting/panel";
import { PostingHeader } from "../../components/posting/posting-header";
import { SaveBar } from "../../components/posting/save-bar";
import { Score } from "../../components/posting/score";
import { StruckList } from "../../components/posting/struck";
import { Suggestions } from "../../components/posting/suggestions";
import type { Draft } from "../../components/wallet/drafts";
import { earnedCredential } from "../../utils/fit/earnable";
import type { Entry, Fit } from "../../utils/schema";
import type { Glance } from "../../utils/view";
import { onChange, readSettings } from "../../utils/store";
import { t } from "../../utils/text";
import { loadCatalog, loadTaxonomy } from "../shared/data";
import { entryHref, settingsHref, walletHref, wishlistHref } from "../shared/links";
import { useMessages } from "../shared/use-messages";
import { usePermission } from "../shared/use-permission";
import { useActions } from "./use-actions";
import { useView } from "./use-view";

export function App({ tabId, glance }: { tabId: number; glance: Glance | null }) {
  const { view, panel, failure, busy, ask, again } = useView(tabId);
  const { message, say, close, attempt } = useMessages();
  const { mayWrite, question } = usePermission();
  const actions = useActions({ view, again, mayWrite, say, attempt });
  const entries = useEntries((view?.suggestions.length ?? 0) > 0);
  const quickestFirst = useQuickestFirst();

  const ready = view !== null && panel === null ? view : null;
  const { posting = null, fit = null } = ready ?? {};
  const read = async (request: Ask): Promise<void> => {
    const answer = await ask(request);
    // With nothing selected the background answers with what the page shows.
    if (request.way === "selection" && answer?.posting && answer.posting.board !== "selection")
      say(t("nothing_selected"));
  };
  return (
    <>
      <main>
        <Spoken fit={fit} />
        {view === null && panel === "reading" && (glance ? <GlanceView of={glance} /> : <Shell />)}
        {panel && !(view === null && panel === "reading") && (
          <Panel
            key={panel}
            kind={panel}
            boardName={view?.boardName ?? null}
            settingsHref={settingsHref}
            failure={failure}
            busy={busy}
            onAsk={(request) => void read(request)}
            onAgain={() => void again()}
            onIsPosting={() => void actions.setNotPosting(false)}
          />
        )}
        {ready && posting && (
          <PostingHeader
            posting={posting}
            boardName={ready.boardName}
            onTitle={actions.setTitle}
            onNotPosting={() => void actions.setNotPosting(true)}
          />
        )}
        {ready && posting && fit && (
          <>
            <Blockers blockers={fit.blockers} />
            <Score fit={fit} suggestions={ready.suggestions.length} walletHref={walletHref} />
            <Lines
              fit={fit}
              reading={ready.reading}
              text={posting.text}
              onAdd={actions.add}
              onStrike={(requirements) => void actions.strike(requirements)}
            />
            <Suggestions
              fit={fit}
              suggestions={ready.suggestions}
              entryOf={(id) => entries.get(id)}
              detailsHref={entryHref}
              quickestFirst={quickestFirst}
              onQuickestFirst={(on) => void actions.setQuickestFirst(on)}
              draftOf={draftOf}
              onAdd={actions.add}
            />
            <StruckList struck={ready.correction?.struck ?? []} onBack={(one) => void actions.putBack(one)} />
            <div class="fold">
              <Disclosure title={t("how_it_adds_up")}>
                <p class="small soft">{t("how_it_adds_up_text")}</p>
              </Disclosure>
            </div>
            <div class="fold">
              <Disclosure title={t("read_other")}>
                <p class="small soft">{t("read_other_text")}</p>
                <ReadOther ways={["page", "selection", "text"]} busy={busy} onAsk={(request) => void read(request)} />
              </Disclosure>
            </div>
          </>
        )}
      </main>
      <footer class="foot">
        <Toast message={message} undoLabel={t("undo")} closeLabel={t("close")} onClose={close} />
        <SaveBar
          saved={ready?.saved ?? null}
          canSave={Boolean(ready?.savedId && ready.posting && ready.reading)}
          busy={busy}
          wishlistHref={wishlistHref}
          onSave={() => void actions.save()}
          onStatus={(status) => void actions.setStatus(status)}
          onRemove={() => void actions.remove()}
        />
      </footer>
      {question}
    </>
  );
}

async function draftOf(entry: Entry): Promise<Draft<"credentials">> {
  return earnedCredential(entry, await loadTaxonomy());
}

/** Says the score once to a screen reader when it is there; later changes are said with what caused them. */
function Spoken({ fit }: { fit: Fit | null }) {
  const [words, setWords] = useState("");
  const saidRef = useRef(false);
  useEffect(() => {
    if (!fit || saidRef.current) return undefined;
    saidRef.current = true;
    setWords(
      fit.score === null || !fit.band
        ? t("cannot_rate")
        : t("spoken_fit", { score: fit.score, band: t(`band_${fit.band}`) }),
    );
    // Said once, then gone: what stays in the page would be old after the next change.
    const gone = setTimeout(() => setWords(""), 5000);
    return () => clearTimeout(gone);
  }, [fit]);
  return <output class="sr">{words}</output>;
}

/** The catalog by id, read when there is something to suggest. Without it a suggestion shows less, but stays. */
function useEntries(wanted: boolean): ReadonlyMap<string, Entry> {
  const [entries, setEntries] = useState<ReadonlyMap<string, Entry>>(new Map());
  useEffect(() => {
    if (!wanted) return;
    loadCatalog().then(
      (all) => setEntries(new Map(all.map((entry) => [entry.id, entry]))),
      () => undefined,
    );
  }, [wanted]);
  return entries;
}

function useQuickestFirst(): boolean {
  const [quickestFirst, setQuickestFirst] = useState(false);
  useEffect(() => {
    const read = (): void =>
      void readSettings().then(
        (settings) => setQuickestFirst(settings.quickestFirst),
        () => undefined,
      );
    read();
    const stop = new AbortController();
    onChange((what) => what !== "wallet" && what !== "wishlist" && read(), stop.signal);
    return () => stop.abort();
  }, []);
  return quickestFirst;
}
