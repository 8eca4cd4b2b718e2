/**
 * A list that keeps nothing alive: a frame that is removed from the page disconnects no element inside, so nobody says that they
 * have left.
 */
export class WeakList<Entry extends object> {
  readonly #entries = new Set<WeakRef<Entry>>();
  readonly #placeOf = new WeakMap<Entry, WeakRef<Entry>>();

  add(entry: Entry): void {
    if (this.has(entry)) return;
    const place = new WeakRef(entry);
    this.#entries.add(place);
    this.#placeOf.set(entry, place);
  }

  delete(entry: Entry): void {
    const place = this.#placeOf.get(entry);
    if (place) this.#entries.delete(place);
    this.#placeOf.delete(entry);
  }

  has(entry: Entry): boolean {
    return this.#placeOf.has(entry);
  }

  get isEmpty(): boolean {
    for (const place of this.#entries) {
      if (place.deref()) return false;
      this.#entries.delete(place);
    }
    return true;
  }

  /** The entries that are still there. */
  get alive(): readonly Entry[] {
    const alive: Entry[] = [];
    for (const place of this.#entries) {
      const entry = place.deref();
      if (entry) alive.push(entry);
      else this.#entries.delete(place);
    }
    return alive;
  }
}
