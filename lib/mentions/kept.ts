/** What has been read at positions of a text, kept so that each is read once: a look there is a look in a column. */

export interface Kept<Item> {
  /** One more than the index of the item of each position, 0 where nothing has been read. */
  places: Int32Array;
  items: Item[];
}

/** Room for what is read in a text of so many characters. */
export function roomToKeep<Item>(size: number): Kept<Item> {
  return { places: new Int32Array(size + 1), items: [] };
}

/** Whether something, be it nothing, has been read at a position. */
export function isKept<Item>({ places }: Kept<Item>, position: number): boolean {
  return (places[position] ?? 0) > 0;
}

/** What was read last at a position. */
export function keptAt<Item>({ places, items }: Kept<Item>, position: number): Item | undefined {
  const place = places[position] ?? 0;
  return place > 0 ? items[place - 1] : undefined;
}

/** Keeps an item, in the place of what was read there before. */
export function keep<Item>({ places, items }: Kept<Item>, position: number, item: Item): void {
  const place = places[position] ?? 0;
  if (place > 0) items[place - 1] = item;
  else places[position] = items.push(item);
}
