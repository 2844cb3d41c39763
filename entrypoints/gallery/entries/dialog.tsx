// Gallery: dialogs.
import { useState } from "preact/hooks";
import { Button } from "../../../components/kit/button";
import { Dialog } from "../../../components/kit/dialog";
import { TextField } from "../../../components/kit/field";
import type { States } from "../entry";

export const states: States = {
  question: () => (
    <Example open="Ask" title="Save in a private window?">
      <p>What you save stays on this device after the window is closed.</p>
    </Example>
  ),
  "before loss": () => (
    <Example open="Ask before loss" title="Delete everything?" danger>
      <p>This cannot be undone.</p>
    </Example>
  ),
  "long words": () => (
    <Example
      open="Ask at length"
      title="Donaudampfschifffahrtsgesellschaftselektrizitätshauptbetriebswerkleitung entfernen?"
      danger
    >
      <p>Diese Stellenanzeige und alles, was Sie dazu notiert haben, lässt sich danach nicht wiederherstellen.</p>
    </Example>
  ),
  "not ready": () => (
    <Example open="Ask for a word" title="Delete everything?" danger ready={false}>
      <TextField label="Type “delete” to go on" value="" onChange={() => undefined} />
    </Example>
  ),
};

interface Props {
  open: string;
  title: string;
  danger?: boolean;
  ready?: boolean;
  children: preact.ComponentChildren;
}

function Example({ open: words, ...dialog }: Props) {
  const [open, setOpen] = useState(false);
  const close = (): void => setOpen(false);
  return (
    <>
      <Button onClick={() => setOpen(true)}>{words}</Button>
      {open && <Dialog {...dialog} confirm="Yes" cancel="Cancel" onConfirm={close} onCancel={close} />}
    </>
  );
}
