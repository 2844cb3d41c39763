// Walks a tree without recursion, so that no depth of nesting overflows the stack. Imports nothing.

/** Calls open on every node in document order and close when it is done; its children come where open says true. */
export function walk(root: Node, open: (node: Node) => boolean, close: (node: Node) => void): void {
  let node: Node | null = root;
  while (node) {
    let next: Node | null = open(node) ? node.firstChild : null;
    while (node && !next) {
      close(node);
      if (node === root) return;
      next = node.nextSibling;
      node = node.parentNode;
    }
    node = next;
  }
}
