// What the popup has to say when there is no posting to show. Pure; imports schema types alone.
import type { View } from "../../utils/view";

/** How the popup asked for what it shows: of itself, or because somebody pressed a button. */
export type Asked = "tab" | "page" | "selection" | "text";

export type PanelKind =
  | "reading"
  | "slow"
  | "off"
  | "unreachable"
  | "nothing"
  | "nothing_page"
  | "nothing_selection"
  | "nothing_text"
  | "list"
  | "stale"
  | "no_text"
  | "not_posting"
  | "said_not"
  | "error";

/** The panel to show in place of a posting; null when there is a posting with something to show. */
export function panelFor(view: View, asked: Asked): PanelKind | null {
  if (view.state === "off" || view.state === "unreachable" || view.state === "reading") return view.state;
  const { posting, fit } = view;
  if (posting && view.correction?.notPosting) return "said_not";
  if (posting?.status === "list") return "list";
  if (posting?.problems.includes("stale-pane")) return "stale";
  if (posting?.problems.includes("no-text") && posting.text.trim() === "") return "no_text";
  if (!posting || view.state === "nothing" || posting.status === "none")
    return asked === "tab" ? "nothing" : `nothing_${asked}`;
  return fit?.reason === "not-a-posting" ? "not_posting" : null;
}
