// Gallery: empty states.
import { Button } from "../../../components/kit/button";
import { EmptyState } from "../../../components/kit/empty-state";
import type { States } from "../entry";

export const states: States = {
  usual: () => (
    <EmptyState title="Nothing saved yet">
      <p class="soft">Open a job posting, click Laurel in the toolbar, and press Save.</p>
    </EmptyState>
  ),
  "long words": () => (
    <EmptyState title="Donaudampfschifffahrtsgesellschaftselektrizitätshauptbetriebswerkleitung">
      <p class="soft">Unter diesem Namen steht noch nichts in Ihrer Mappe.</p>
    </EmptyState>
  ),
  "with something to do": () => (
    <EmptyState title="Your wallet is empty">
      <p class="soft">Add one credential or a few skills to see your first score.</p>
      <Button look="primary">Add a credential</Button>
    </EmptyState>
  ),
};
