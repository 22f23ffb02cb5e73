import type { Gazetteer } from '../gazetteer/gazetteer.ts'
import { defineStage } from '../stage.ts'
import { chainsOf, type Workbench } from './draft.ts'
import { joinNames } from './join-names.ts'
import { joinNominals } from './join-nominals.ts'
import { joinPronouns } from './join-pronouns.ts'

/** Chains of co-referring mentions, `c1`, `c2`… in text order; pronouns without a clear antecedent stay in none. */
export const buildChains = (gazetteer: Gazetteer) =>
  defineStage({
    name: 'chains',
    needs: ['tokens', 'sentences', 'annotation', 'mentions'],
    adds: 'chains',
    run: (document) => {
      const bench: Workbench = { document, gazetteer, mentions: document.mentions, drafts: [], draftOf: new Map() }
      joinNames(bench)
      joinNominals(bench)
      joinPronouns(bench)
      return chainsOf(bench)
    },
  })
