import type { Store } from '../../src/store/port.ts'

/** A store that notes the name of each statement that it runs. */
export function countingStore(store: Store): { readonly store: Store; readonly ran: string[] } {
  const ran: string[] = []
  const counting: Store = {
    engine: store.engine,
    run: (statement, params) => {
      ran.push(statement.name)
      return store.run(statement, params)
    },
    stream: (statement, params) => {
      ran.push(statement.name)
      return store.stream(statement, params)
    },
    write: (transaction) => store.write(transaction),
    ping: () => store.ping(),
    flush: () => store.flush(),
    close: () => store.close(),
  }
  return { store: counting, ran }
}
