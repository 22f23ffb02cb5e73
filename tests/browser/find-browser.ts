import { existsSync } from 'node:fs'
import chromium from '@sparticuz/chromium'

export interface Browser {
  readonly executablePath: string
}

const PATHS = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

/** The browser of CHROMIUM_PATH, else the packaged one, which runs on Linux x64, else an installed one; else why there is none. */
export async function findBrowser(): Promise<Browser | string> {
  const given = process.env.CHROMIUM_PATH
  if (given) return existsSync(given) ? { executablePath: given } : `CHROMIUM_PATH names ${given}, which does not exist`
  if (process.platform === 'linux' && process.arch === 'x64') return { executablePath: await chromium.executablePath() }
  const installed = PATHS.find((path) => existsSync(path))
  return installed ? { executablePath: installed } : 'no Chromium or Chrome is installed; name one in CHROMIUM_PATH'
}
