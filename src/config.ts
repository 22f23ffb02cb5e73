import { availableParallelism } from 'node:os'
import { resolve } from 'node:path'
import { z } from 'zod'
import { DatelineError } from './model/errors.ts'

const wholeNumber = (least: number, most: number) => z.coerce.number().int().min(least).max(most)

/** Every setting: its variable without the prefix, what it is for, and what it may be. */
const SETTINGS = {
  STORE: { schema: z.string().min(1).default('data/graph'), help: 'store URL: a folder, neo4j://HOST or bolt://HOST' },
  NEO4J_USER: { schema: z.string().min(1).default('neo4j'), help: 'user of the Neo4j store' },
  NEO4J_PASSWORD: { schema: z.string().default(''), help: 'password of the Neo4j store' },
  HOST: { schema: z.string().min(1).default('127.0.0.1'), help: 'address to serve on' },
  PORT: { schema: wholeNumber(0, 65_535).default(4000), help: 'port to serve on, 0 for any free one' },
  SAMPLES: { schema: z.enum(['true', 'false']).default('true'), help: 'whether serve ingests the samples into an empty store' },
  QUERY_TIMEOUT_MS: { schema: wholeNumber(10, 600_000).default(10_000), help: 'time limit of one query, milliseconds' },
  THREADS: {
    schema: wholeNumber(1, availableParallelism()).default(1),
    help: `number of threads that read articles, 1 to ${availableParallelism()} here`,
  },
  TOKEN: {
    schema: z
      .string()
      .regex(/^(\S{16,})?$/, 'give at least 16 characters without spaces')
      .default(''),
    help: 'token that mutations of the API need; without one the API only reads',
  },
  LOG_LEVEL: {
    schema: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('warn'),
    help: 'how much serve logs on standard error',
  },
} as const

export const PREFIX = 'DATELINE_'
export type SettingName = keyof typeof SETTINGS
export const settingNames: readonly string[] = Object.keys(SETTINGS)

export interface Config {
  readonly store: string
  readonly neo4jUser: string
  readonly neo4jPassword: string
  readonly host: string
  readonly port: number
  readonly samples: boolean
  readonly queryTimeoutMs: number
  readonly threads: number
  /** Empty: the API only reads. */
  readonly token: string
  readonly logLevel: string
}

/** Reads the settings from variables with the prefix `DATELINE_`. @throws BAD_SETTING naming the variable, its value and what is allowed. */
export function readConfig(variables: NodeJS.ProcessEnv = process.env): Config {
  refuseUnknown(variables)
  return {
    store: setting('STORE', variables),
    neo4jUser: setting('NEO4J_USER', variables),
    neo4jPassword: setting('NEO4J_PASSWORD', variables),
    host: setting('HOST', variables),
    port: setting('PORT', variables),
    samples: setting('SAMPLES', variables) === 'true',
    queryTimeoutMs: setting('QUERY_TIMEOUT_MS', variables),
    threads: setting('THREADS', variables),
    token: setting('TOKEN', variables),
    logLevel: setting('LOG_LEVEL', variables),
  }
}

function setting<Name extends SettingName>(name: Name, variables: NodeJS.ProcessEnv): z.output<(typeof SETTINGS)[Name]['schema']> {
  const { schema, help } = SETTINGS[name]
  const value = variables[PREFIX + name]
  const parsed = schema.safeParse(value === '' ? undefined : value)
  // The table's row and the name agree, which the checker cannot follow through the lookup.
  if (parsed.success) return parsed.data as z.output<(typeof SETTINGS)[Name]['schema']>
  throw new DatelineError('BAD_SETTING', `${PREFIX}${name}=${value}: ${parsed.error.issues[0]?.message}`, {
    hint: `${PREFIX}${name} is the ${help}. Mend or unset it.`,
  })
}

function refuseUnknown(variables: NodeJS.ProcessEnv): void {
  const unknown = Object.keys(variables).find((name) => name.startsWith(PREFIX) && !settingNames.includes(name.slice(PREFIX.length)))
  if (unknown)
    throw new DatelineError('BAD_SETTING', `${unknown} is no setting`, {
      hint: `Known are ${settingNames.map((name) => PREFIX + name).join(', ')}.`,
    })
}

/** The settings as a table for `--help` and the docs. */
export const settingsTable: readonly { readonly name: string; readonly help: string }[] = Object.entries(SETTINGS).map(
  ([name, { help }]) => ({ name: PREFIX + name, help }),
)

/** A folder is made absolute, a URL is left as it is. */
export const storeUrl = (store: string): string => (store.includes('://') ? store : resolve(store))
