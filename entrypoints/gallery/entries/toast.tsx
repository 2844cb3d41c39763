// Gallery: toasts.
import { useState } from "preact/hooks";
import { Button } from "../../../components/kit/button";
import { type Message, Toast } from "../../../components/kit/toast";
import type { States } from "../entry";

export const states: States = {
  "with undo": () => <Example message={{ text: "Added. Fit 54 → 68.", undo: () => undefined }} />,
  "without undo": () => <Example message={{ text: "Taken back.", undo: null }} />,
  wrong: () => (
    <Example
      message={{ text: "There is no room left on this device. Nothing was changed.", undo: null, wrong: true }}
    />
  ),
  "long words": () => (
    <Example
      message={{
        text: "Removed: Donaudampfschifffahrtsgesellschaftselektrizitätshauptbetriebswerkleitung.",
        undo: () => undefined,
      }}
    />
  ),
};

function Example({ message }: { message: Message }) {
  const [shown, setShown] = useState<Message | null>(message);
  return (
    <div class="stack">
      <Toast message={shown} undoLabel="Undo" closeLabel="Close" onClose={() => setShown(null)} />
      <div>
        <Button onClick={() => setShown({ ...message })}>Say it again</Button>
      </div>
    </div>
  );
}
