// What has just happened, with the way back. Stays until it is closed or replaced: nobody has to hurry. Holds no words of its own.
import { useEffect, useRef, useState } from "preact/hooks";
import { Button } from "./button";
import { keepFocus } from "./focus";
import { Icon } from "./icon";
import { css } from "./styles";

export interface Message {
  text: string;
  /** Takes it back; null when there is nothing to take back. */
  undo: (() => void) | null;
  /** Something did not work. */
  wrong?: boolean;
}

interface Props {
  message: Message | null;
  undoLabel: string;
  closeLabel: string;
  onClose: () => void;
}

/** Its place is always in the page, so that screen readers hear what comes into it. It never takes the focus. */
export function Toast({ message, undoLabel, closeLabel, onClose }: Props) {
  const place = useRef<HTMLDivElement>(null);
  // Each message is a new element, so that the same words are read out again.
  const [seen, setSeen] = useState({ message, count: 0 });
  if (seen.message !== message) setSeen({ message, count: seen.count + 1 });
  useEffect(() => keepFocus(place.current), []);

  return (
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- an output holds no other blocks
    <div ref={place} role="status">
      {message && (
        <div key={seen.count} class={message.wrong ? "toast wrong" : "toast"} data-testid="toast">
          {message.wrong && <Icon name="warning" />}
          <p>{message.text}</p>
          {message.undo && (
            <Button look="quiet" data-testid="undo" onClick={message.undo}>
              {undoLabel}
            </Button>
          )}
          <Button look="quiet" icon="close" label={closeLabel} onClick={onClose} />
        </div>
      )}
    </div>
  );
}

css`
  .toast {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--space-2);
    align-items: center;
    padding: 6px 6px 6px var(--space-3);
    border: 1px solid var(--accent);
    border-radius: var(--radius-small);
    background: var(--wash);
  }

  .toast > p {
    flex: 1 1 160px;
  }

  .toast > .button {
    font-weight: 600;
  }

  .toast.wrong {
    border-color: var(--gap);
    background: var(--card);
  }

  .toast.wrong > p,
  .toast.wrong > .icon {
    color: var(--gap);
  }
`;
