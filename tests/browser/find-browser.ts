import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import chromium from '@sparticuz/chromium'

export interface Browser {
  readonly executablePath: string
}

const INSTALLED = [
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
  const packaged = await packagedBrowser()
  if (typeof packaged !== 'string') return packaged
  const executablePath = INSTALLED.find((path) => existsSync(path))
  return executablePath ? { executablePath } : `${packaged}, and none is installed; name one in CHROMIUM_PATH`
}

/** It needs libraries of the system, libnss3 among them. */
async function packagedBrowser(): Promise<Browser | string> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return 'the packaged Chromium runs on Linux x64 only'
  const executablePath = await chromium.executablePath()
  try {
    execFileSync(executablePath, ['--version'], { stdio: 'pipe' })
    return { executablePath }
  } catch (error) {
    return `the packaged Chromium does not start (${String(Object(error).stderr || error).trim()})`
  }
}
