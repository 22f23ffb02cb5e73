import { chromium, type Page } from 'playwright-core'

export interface Opened {
  readonly page: Page
  /** Addresses asked for, but not of the page's own host. */
  readonly foreign: readonly string[]
  /** Errors on the console, errors thrown and requests that failed. */
  readonly errors: readonly string[]
  close(): Promise<void>
}

/** Opens a page in a browser of its own and notes what it loads and what goes wrong in it. */
export async function openPage(executablePath: string, address: string): Promise<Opened> {
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] })
  const page = await browser.newPage({ viewport: { width: 1400, height: 900 } })
  const foreign: string[] = []
  const errors: string[] = []
  const { origin } = new URL(address)
  page.on('request', (request) => {
    const url = new URL(request.url())
    if (url.protocol !== 'data:' && url.origin !== origin) foreign.push(request.url())
  })
  page.on('requestfailed', (request) => errors.push(`${request.url()} failed: ${request.failure()?.errorText}`))
  page.on('response', (response) => void (response.status() < 400 || errors.push(`${response.url()} answered ${response.status()}`)))
  page.on('console', (message) => void (message.type() !== 'error' || errors.push(message.text())))
  page.on('pageerror', (error) => errors.push(String(error)))
  await page.goto(address)
  return { page, foreign, errors, close: () => browser.close() }
}
