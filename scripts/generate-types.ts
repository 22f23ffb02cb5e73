import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { codegen } from '@graphql-codegen/core'
import * as typescript from '@graphql-codegen/typescript'
import * as resolvers from '@graphql-codegen/typescript-resolvers'
import { buildSchema, parse } from 'graphql'
import { readFileSync } from 'node:fs'
import { packageRoot } from '../src/model/package-root.ts'

export const GENERATED = join(packageRoot, 'src', 'graphql', 'generated.ts')

const entity = '../service/read/records.ts#EntityRecord'
const config = {
  contextType: './context.ts#Context',
  enumsAsTypes: true,
  immutableTypes: true,
  useTypeImports: true,
  skipTypename: true,
  scalars: { Date: 'string', DateTime: 'string', EDTF: 'string', ID: 'string', JSON: 'unknown' },
  mappers: {
    Article: '../service/read/records.ts#ArticleRecord',
    ...Object.fromEntries(['Entity', 'Person', 'Country', 'City', 'Region', 'Organization', 'Facility'].map((type) => [type, entity])),
    Meeting: '../service/read/records.ts#MeetingRecord',
    Participation: '../service/read/records.ts#ParticipationRecord',
    Meets: '../service/read/records.ts#MeetsRecord',
    Capture: '../service/read/records.ts#CaptureRecord',
    CaptureSource: '../service/read/records.ts#CaptureSourceRecord',
    NegotiatesFor: '../service/read/records.ts#TenureRecord',
    HoldsOffice: '../service/read/records.ts#OfficeRecord',
    Claim: '../service/read/records.ts#ClaimRecord',
    Argument: '../service/read/records.ts#ArgumentRecord',
    Attribution: '../service/read/records.ts#AttributionRecord',
    Candidate: '../service/read/records.ts#CandidateRecord',
    Judgement: '../service/read/records.ts#JudgementRecord',
    Anchored: '../service/read/records.ts#AnchoredRecord',
    Change: '../service/read/records.ts#ChangeRecord',
    Mentioned: '../service/read/records.ts#MentionedRecord',
  },
}

/** The types of all resolvers, made of schema.graphql; committed as src/graphql/generated.ts. */
export async function generateTypes(): Promise<string> {
  const sdl = readFileSync(join(packageRoot, 'schema.graphql'), 'utf8')
  const text = await codegen({
    filename: GENERATED,
    schema: parse(sdl),
    schemaAst: buildSchema(sdl),
    documents: [],
    config,
    plugins: [{ typescript: {} }, { resolvers: {} }],
    pluginMap: { typescript, resolvers },
  })
  return `// Made by scripts/generate-types.ts of schema.graphql; change that one.\n${text}`
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(GENERATED, await generateTypes())
