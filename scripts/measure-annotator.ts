import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readSamples } from '../src/service/samples.ts'
import { benchAnnotator } from './bench/bench-annotator.ts'
import { machine } from './bench/machine.ts'

/** `npm run measure:annotator -- [FOLDER…]` of folders with article.txt, else the samples: each figure and the most it may be; 1 where one is over. */
const MOST: Readonly<Record<string, number>> = {
  'annotator.load.seconds': 1,
  'annotator.time-over-bare': 1.2,
  'extract.100-articles.peak-rss.MiB': 350,
}

const folders = process.argv.slice(2)
const texts = folders.length ? folders.flatMap(textsIn) : readSamples().map(({ text }) => text)
console.log(`${texts.length} articles, ${machine()}`)
for (const [name, value] of Object.entries(await benchAnnotator(texts))) {
  const most = MOST[name]
  console.log(`${name.padEnd(34)} ${value}${most === undefined ? '' : ` (at most ${most})`}`)
  if (most !== undefined && value > most) process.exitCode = 1
}

function textsIn(folder: string): string[] {
  const paths = readdirSync(folder).map((name) => join(folder, name, 'article.txt'))
  return paths.filter((path) => existsSync(path)).map((path) => readFileSync(path, 'utf8'))
}
