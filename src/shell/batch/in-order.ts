/** Passes things on in their order, from 0, however they come in; what came too early waits. */
export function inOrder<T>(pass: (item: T) => void): (order: number, item: T) => void {
  const waiting = new Map<number, T>();
  let next = 0;
  return (order, item) => {
    waiting.set(order, item);
    for (let ready = waiting.get(next); ready !== undefined; ready = waiting.get(next)) {
      waiting.delete(next);
      next += 1;
      pass(ready);
    }
  };
}
