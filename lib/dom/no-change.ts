/**
 * An attribute or a text given what it was already: pages that draw the whole form anew at every
 * key do so a hundred times. What was seen of the page still stands. Needs `attributeOldValue`.
 */
export function isNoChange(record: MutationRecord): boolean {
  const { attributeName, oldValue, addedNodes, removedNodes, target } = record;
  if (attributeName) return (target as Element).getAttribute(attributeName) === oldValue;
  if (addedNodes.length !== 1 || removedNodes.length !== 1) return false;
  const [added] = addedNodes;
  return added?.nodeType === 3 && added.isEqualNode(removedNodes[0] ?? null);
}
