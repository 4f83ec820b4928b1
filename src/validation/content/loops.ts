/** References between Content Items that lead back to where they came from, by way of other references. */
import { isItem } from '../check-items.ts';
import type { Item } from '../scope.ts';
import { childrenOf, type Content } from './tree.ts';

/** A relationship by-reference to an Item that is no ancestor of its source. */
export interface Loop {
  readonly source: Content;
  readonly target: Item;
  readonly path: string;
}

interface Step {
  readonly item: Item;
  /** The reference that led here; null for a child by value. */
  readonly by: Loop | null;
  leave: boolean;
}

/** The references that close a loop: one for each, in the order of the tree. */
export function loopsOf(root: Item, references: readonly Loop[]): readonly Loop[] {
  // References to ancestors apart, a loop is made of two at least.
  if (references.length < 2) return [];
  // Only what leads to a source, or to something around one, can lead back.
  const around = new Set<Item>();
  for (const { source } of references)
    for (let at: Content | null = source; at !== null && !around.has(at.item); at = at.parent) around.add(at.item);
  if (!references.some(({ target }) => around.has(target))) return [];
  const from = new Map<Item, Loop[]>();
  for (const reference of references) {
    const known = from.get(reference.source.item);
    if (known) known.push(reference);
    else from.set(reference.source.item, [reference]);
  }
  const onWay = new Set<Item>();
  const done = new Set<Item>();
  const closing = new Set<Loop>();
  const open: Step[] = [{ item: root, by: null, leave: false }];
  for (let step = open.pop(); step !== undefined; step = open.pop()) {
    const { item, by } = step;
    if (step.leave) {
      onWay.delete(item);
      done.add(item);
      continue;
    }
    if (onWay.has(item)) {
      if (by !== null) closing.add(by);
      continue;
    }
    if (done.has(item)) continue;
    onWay.add(item);
    step.leave = true;
    open.push(step);
    // The last is taken first, so that a loop is closed where it ends in the order of the tree.
    for (const child of childrenOf(item).toReversed()) if (isItem(child)) open.push({ item: child, by: null, leave: false });
    for (const reference of from.get(item) ?? []) open.push({ item: reference.target, by: reference, leave: false });
  }
  return references.filter((reference) => closing.has(reference));
}
