#!/usr/bin/env node
import { CommanderError } from 'commander'
import { endOnClosedOutput } from './output.ts'
import { createProgram } from './program.ts'
import { reportError } from './report-error.ts'
import { asDatelineError } from './unforeseen.ts'

/** Exit codes: 0 all well, 1 some input failed and the rest was done, 2 usage or settings wrong. */
async function main(): Promise<number> {
  endOnClosedOutput()
  const program = createProgram()
  try {
    await program.parseAsync()
    return Number(process.exitCode ?? 0)
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
    const { jsonErrors = false, debug = false } = program.opts<{ jsonErrors?: boolean; debug?: boolean }>()
    reportError(asDatelineError(error), { jsonErrors, debug })
    return 2
  }
}

process.exitCode = await main()
