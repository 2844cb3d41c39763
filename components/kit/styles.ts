// Brings a component's style rules into the page, so that they can stand in the file of the component. Imports nothing.

/**
 * Template tag: adds the rules to the page once, when the component's file is loaded, in the layer "kit" (tokens.css). A sheet made in this
 * way is no inline style: the extension's policy allows it. No values may be put in: what changes belongs into custom properties.
 */
export function css(rules: TemplateStringsArray): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`@layer kit{${rules.join("")}}`);
  document.adoptedStyleSheets.push(sheet);
}
