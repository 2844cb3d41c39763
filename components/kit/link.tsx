// A link: goes somewhere. What does something here is a Button. Holds no words of its own.
import type { ComponentProps } from "preact";
import { Icon } from "./icon";
import { css } from "./styles";

interface LinkProps extends Omit<ComponentProps<"a">, "class" | "style" | "href" | "rel" | "role"> {
  href: string;
  /** title: of an item, in the colour of the text · plain, primary, quiet: as the button of that look. */
  look?: "text" | "title" | "plain" | "primary" | "quiet";
  /** Its words, not its box, stand in line with the text above (of a quiet one). */
  flush?: boolean;
  /** Hidden words after the visible ones, where several links say the same: what this one is about. */
  about?: string | undefined;
  /** A page outside Laurel: opens in a tab of its own, is not told where one comes from, and wears a sign. */
  external?: boolean;
}

export function Link({ look = "text", flush = false, about, external = false, children, ...rest }: LinkProps) {
  const button = look === "plain" || look === "primary" || look === "quiet";
  return (
    <a
      {...rest}
      {...(external && { target: "_blank", rel: "noreferrer" })}
      class={[button ? "button" : "link", look, flush && "flush"].filter(Boolean).join(" ")}
    >
      {children}
      {external && <Icon name="external" size={12} />}
      {about && <span class="sr"> {about}</span>}
    </a>
  );
}

css`
  .link {
    color: var(--accent);
    text-underline-offset: 2px;
  }

  .link:hover {
    color: var(--accent-strong);
  }

  .link.title {
    color: var(--ink);
    font-weight: var(--bold);
    text-decoration-color: var(--edge);
  }

  .link > .icon {
    margin-inline-start: 3px;
    vertical-align: -1px;
  }
`;
