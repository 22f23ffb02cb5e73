import { mkdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { packageRoot } from '../../src/model/package-root.ts'
import { workedQueries } from '../../src/web/playground/worked-queries.ts'
import { findBrowser } from './find-browser.ts'
import { lengthsOfLists } from './lists-of.ts'
import { openPage, type Opened } from './open-page.ts'
import { operationName } from './operation-name.ts'
import { serveSamples, type Served } from './serve-samples.ts'

const SCREENSHOT = join(packageRoot, 'docs/images/playground.png')
const names = workedQueries.map(operationName)
const browser = await findBrowser()

if (typeof browser !== 'string') describe('the playground in a browser', () => inBrowser(browser.executablePath))
else if (process.env.CI) throw new Error(`no browser for the playground, whose test CI may not skip: ${browser}`)
else {
  console.error(`the playground is not tried in a browser: ${browser}`)
  describe.skip(`the playground in a browser (${browser})`, () => inBrowser(''))
}

function inBrowser(executablePath: string): void {
  let served: Served
  let opened: Opened
  beforeAll(async () => {
    served = await serveSamples()
    opened = await openPage(executablePath, `${served.origin}/graphql`)
  })
  afterAll(async () => {
    await opened?.close()
    await served?.stop()
  })

  test('shows a tab for each worked query', async () => {
    const { page } = opened
    // the button does nothing until the editor holds the query
    await page.locator('.graphiql-query-editor').getByText('TheMoscowMeeting').waitFor()
    expect(await page.title()).toBe('Dateline playground')
    expect(names.length).toBeGreaterThanOrEqual(8)
    expect(await page.locator('.graphiql-tab-button').allInnerTexts()).toEqual(names)
  })

  test('answers the first with the meeting in Moscow, its participants, status and sentence', async () => {
    const { page } = opened
    await run(page)
    const shown = async () => (await page.locator('.result-window').innerText()).replace(/\s+/g, ' ')
    await expect.poll(shown, { timeout: 10_000 }).toContain('"quote"')
    const text = await shown()
    for (const part of ['"status": "HELD"', '"edtf": "2025-12-02"', 'Moscow', 'Jared Kushner', 'Steve Witkoff', 'Vladimir Putin'])
      expect(text).toContain(part)
    expect(text).toMatch(/"quote": "Donald Trump's son-in-law, Jared Kushner and envoy Steve Witkoff will meet/)
    if (process.env.SCREENSHOTS === '1') await screenshot(page)
  })

  test.each(names.map((name, index) => [name, index] as const))('answers %s at once', async (_name, index) => {
    const { page } = opened
    await page.locator('.graphiql-tab-button').nth(index).click()
    const answer = await run(page)
    expect(answer).toHaveProperty('data')
    expect(answer).not.toHaveProperty('errors')
    const lengths = lengthsOfLists(Object(answer).data)
    expect(lengths.length).toBeGreaterThan(0)
    expect(Math.min(...lengths)).toBeGreaterThan(0)
  })

  test('describes the schema', async () => {
    const { page } = opened
    await page.getByLabel('Show Documentation Explorer').click()
    const docs = page.locator('.graphiql-plugin')
    await docs.getByText('Dateline answers who met whom').waitFor()
    await docs.getByText('Query', { exact: true }).click()
    await docs.getByText('Where every question begins.').waitFor()
    expect(await docs.innerText()).toContain('negotiatesFor')
  })

  test('asks no other host, and nothing in it fails', () => {
    expect(opened.foreign).toEqual([])
    expect(opened.errors).toEqual([])
  })
}

/** Presses the triangle; the answer as the server gave it. */
async function run(page: Page): Promise<unknown> {
  const answered = page.waitForResponse((response) => names.some((name) => response.request().postData()?.includes(`query ${name}`)))
  await page.locator('.graphiql-execute-button').click()
  return (await answered).json()
}

/** The query and its whole answer as far as the window reaches, once the highlighting is done. */
async function screenshot(page: Page): Promise<void> {
  mkdirSync(dirname(SCREENSHOT), { recursive: true })
  await page.waitForTimeout(1000)
  await page.mouse.move(700, 895)
  await page.screenshot({ path: SCREENSHOT })
}
