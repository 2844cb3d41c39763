// The popup's page: finds its tab and shows the posting in it. Wiring only.
import { render } from "preact";
import { recallGlance } from "../shared/glance";
import { findTab, start } from "../shared/start";
import { App } from "./app";

/** Opened as a page of its own (?tab=), it takes the room it gets. */
const fluid = new URLSearchParams(location.search).has("tab");
if (fluid) document.body.classList.add("fluid");

const known = findTab().then(async (tabId) => ({ tabId, glance: await recallGlance(tabId) }));
void start((root) => {
  if (!fluid) keepWholePixels(root);
  void known.then((props) => {
    root.replaceChildren();
    render(<App {...props} />, root);
  });
});

/** Chrome leaves a fraction of a pixel off the popup's height, and then shows a scroll bar for it. */
function keepWholePixels(root: HTMLElement): void {
  new ResizeObserver(() => {
    document.body.style.minBlockSize = `${Math.ceil(root.getBoundingClientRect().height)}px`;
  }).observe(root);
}
