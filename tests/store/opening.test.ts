import { expect, test } from 'vitest'
import { readStoreState } from '../../src/store/statements/read.ts'
import { STORE_VERSION } from '../../src/store/store-version.ts'
import { describeEachStore } from '../support/stores.ts'

describeEachStore('opening', (openFresh, engine) => {
  test('notes the version', async () => {
    const store = await openFresh()
    expect(store.engine).toBe(engine)
    expect(await store.run(readStoreState, {})).toMatchObject([{ version: STORE_VERSION }])
  })
})
