import { limitMs } from './limits';

/** Keeps what comes in until a test asks for it. Each item is taken once. */
export class Mailbox<Item> {
  readonly #what: string;
  #items: Item[] = [];
  #waiting: ((item: Item) => boolean)[] = [];

  constructor(what: string) {
    this.#what = what;
  }

  /** What has come and was not taken. */
  get waitingItems(): readonly Item[] {
    return this.#items;
  }

  put(item: Item): void {
    const taker = this.#waiting.find(take => take(item));
    if (taker === undefined) this.#items.push(item);
    else this.#waiting = this.#waiting.filter(take => take !== taker);
  }

  /** The first item that fits, now or as soon as it comes; rejects when it does not come within the limit. */
  take(fits: (item: Item) => boolean = () => true): Promise<Item> {
    const index = this.#items.findIndex(fits);
    const [found] = index === -1 ? [] : this.#items.splice(index, 1);
    if (found !== undefined) return Promise.resolve(found);
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        reject(new Error(`No ${this.#what} came that fits; others: ${JSON.stringify(this.#items)}`));
      }, limitMs('wait'));
      this.#waiting.push(item => {
        if (!fits(item)) return false;
        clearTimeout(timer);
        resolve(item);
        return true;
      });
    });
  }
}
