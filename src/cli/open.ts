import type { Command } from 'commander'
import { readConfig, storeUrl, type Config } from '../config.ts'
import type { Store } from '../store/port.ts'
import { openStore } from '../store/open-store.ts'

export interface StoreOption {
  readonly store?: string
}

/** Adds `--store URL`, which goes before DATELINE_STORE. */
export function withStore(command: Command): Command {
  return command.option('--store <url>', 'a folder, neo4j://HOST or bolt://HOST (default: DATELINE_STORE)')
}

/** Opens the store of the options or settings, and closes it whatever `use` does. */
export async function usingStore<Result>(options: StoreOption, use: (store: Store, config: Config) => Promise<Result>): Promise<Result> {
  const config = readConfig()
  const store = await open(config, options)
  try {
    return await use(store, config)
  } finally {
    await store.close()
  }
}

export function open(config: Config, options: StoreOption): Promise<Store> {
  const { neo4jUser: user, neo4jPassword: password, queryTimeoutMs } = config
  return openStore(storeUrl(options.store ?? config.store), { user, password, queryTimeoutMs })
}
