import type { Skeleton, SkeletonElement, SkeletonNode } from './skeleton.ts';

/** The name of a report's file. */
export function reportName({ made }: Skeleton): string {
  return `rapport-page-formation-${made}.json`;
}

/** The file of a report: one line for each element, those inside it further in. */
export function fileText({ body, found, ...head }: Skeleton): string {
  const controls = found.map(control => `  ${JSON.stringify(control)}`).join(',\n');
  const start = JSON.stringify(head).slice(0, -1);
  return `${start},\n"found":[\n${controls}\n],\n"body":${nodeText(body, '')}}\n`;
}

function nodeText(node: SkeletonNode, indent: string): string {
  if (!('tag' in node)) return JSON.stringify(node);
  const { children, shadowChildren, frame, ...own } = node satisfies SkeletonElement;
  const deeper = `${indent} `;
  const list = (nodes: readonly SkeletonNode[]) =>
    `[\n${nodes.map(child => deeper + nodeText(child, deeper)).join(',\n')}]`;
  const parts = [
    JSON.stringify(own).slice(1, -1),
    frame ? `"frame":${nodeText(frame, deeper)}` : '',
    shadowChildren ? `"shadowChildren":${list(shadowChildren)}` : '',
    children ? `"children":${list(children)}` : '',
  ];
  return `{${parts.filter(Boolean).join(',')}}`;
}
