// A button: does something here. What goes elsewhere is a Link. Holds no words of its own.
import type { ComponentProps } from "preact";
import { Icon, type IconName } from "./icon";
import { css } from "./styles";

export interface ButtonProps extends Omit<ComponentProps<"button">, "class" | "style" | "label"> {
  /** primary: the one thing to do here · danger: cannot be taken back · quiet: one of several beside text. */
  look?: "plain" | "primary" | "danger" | "quiet";
  icon?: IconName;
  /** Its name where only the icon is seen; also shown to a mouse that rests on it. */
  label?: string;
  /** Hidden words after the visible ones, where several buttons say the same: what this one is about. */
  about?: string | undefined;
  /** Its words, not its box, stand in line with the text above. */
  flush?: boolean;
  /** It was pressed and is at work: it keeps the focus and cannot be pressed again. */
  busy?: boolean;
}

export function Button({
  look = "plain",
  icon,
  label,
  about,
  flush = false,
  busy = false,
  type = "button",
  onClick,
  children,
  ...rest
}: ButtonProps) {
  return (
    <button
      {...rest}
      // oxlint-disable-next-line react/button-has-type -- it has, "button" where nothing else is said
      type={type}
      class={["button", look, label && "icon-only", flush && "flush"].filter(Boolean).join(" ")}
      aria-label={label ?? rest["aria-label"]}
      title={label}
      aria-disabled={busy || undefined}
      onClick={busy ? (event) => event.preventDefault() : onClick}
    >
      {icon && <Icon name={icon} />}
      {children}
      {about && <span class="sr"> {about}</span>}
    </button>
  );
}

/* Links that look like buttons share these rules (link.tsx). */
css`
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 6px;
    min-block-size: 32px;
    padding: 5px 12px;
    border: 1px solid var(--edge);
    border-radius: var(--radius-small);
    background: var(--card);
    color: var(--ink);
    line-height: 1.3;
    text-decoration: none;
    cursor: pointer;
    transition:
      background-color var(--quick),
      border-color var(--quick);
  }

  .button:hover {
    border-color: var(--accent);
    background: var(--wash);
    color: var(--ink);
  }

  .button.primary {
    border-color: transparent;
    background: var(--accent);
    color: var(--accent-ink);
    font-weight: 600;
  }

  .button.primary:hover {
    background: var(--accent-strong);
  }

  .button.danger {
    border-color: var(--gap);
    color: var(--gap);
  }

  .button.quiet {
    min-block-size: 28px;
    padding: 3px 6px;
    border-color: transparent;
    background: none;
    color: var(--accent);
  }

  .button.quiet:hover {
    background: var(--wash);
    color: var(--accent-strong);
  }

  .button.icon-only {
    min-inline-size: 28px;
    padding: 3px;
  }

  .button.quiet.icon-only {
    color: var(--ink-soft);
  }

  .button.flush {
    margin-inline-start: -7px;
  }

  .button:disabled,
  .button[aria-disabled="true"] {
    border-color: var(--line);
    background: none;
    color: var(--ink-soft);
    cursor: default;
  }

  @media (forced-colors: active) {
    .button:disabled,
    .button[aria-disabled="true"] {
      border-color: GrayText;
      color: GrayText;
    }

    .button.primary {
      border-color: ButtonBorder;
      background: ButtonFace;
      color: ButtonText;
    }
  }
`;
