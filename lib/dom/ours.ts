/** The extension's own elements, whatever they are. */
export function isOurs(node: Node): boolean {
  return node.nodeType === 1 && (node as Element).localName.startsWith('dossier-fle');
}
