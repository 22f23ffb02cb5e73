import { sortBy } from '../../model/order.ts'
import type { ClaimRow } from '../../model/rows.ts'
import type { Store } from '../../store/port.ts'
import { readArguments, readAttributions, readClaims } from '../../store/statements/kept.ts'

/** Every claim with its arguments and attributions, in the order of the ids; three streams in one order are put together. */
export async function* streamClaims(store: Store): AsyncIterable<ClaimRow> {
  const args = ofEach(store.stream(readArguments, {}))
  const attributions = ofEach(store.stream(readAttributions, {}))
  for await (const { props, article } of store.stream(readClaims, {}))
    yield {
      ...props,
      article,
      arguments: sortBy(
        (await args(props.id)).map(({ chainId, props: own }) => ({ chainId, ...own })),
        ({ role, start, end, chainId }) => [role, start, end, chainId],
      ),
      attributions: sortBy(
        (await attributions(props.id)).map(({ chainId, props: own }) => ({ chainId, ...own })),
        ({ order }) => [order],
      ),
    }
}

/** Takes the rows of one claim after the other from a stream in the order of their claims. */
function ofEach<Row extends { readonly claimId: string }>(rows: AsyncIterable<Row>): (claimId: string) => Promise<Row[]> {
  const iterator = rows[Symbol.asyncIterator]()
  let next: Promise<IteratorResult<Row, unknown>> | undefined
  return async (claimId) => {
    const own: Row[] = []
    for (;;) {
      const { done, value } = await (next ??= iterator.next())
      if (done || value.claimId !== claimId) return own
      own.push(value)
      next = undefined
    }
  }
}
