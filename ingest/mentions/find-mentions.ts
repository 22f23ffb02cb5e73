import type { Gazetteer } from '../gazetteer/gazetteer.ts'
import { defineStage } from '../stage.ts'
import { findNames } from './names.ts'
import { findNominals } from './nominals.ts'
import { findPronouns } from './pronouns.ts'
import { readingOf } from './reading.ts'

/** Spans that refer to persons, places and bodies, in text order; nominals may hold a demonym or name ("Russian forces"). */
export const findMentions = (gazetteer: Gazetteer) =>
  defineStage({
    name: 'mentions',
    needs: ['tokens', 'sentences', 'annotation', 'lexical'],
    adds: 'mentions',
    run: (document) => {
      const reading = readingOf(document, gazetteer)
      const names = findNames(reading)
      return [...names, ...findNominals(reading, names), ...findPronouns(reading)].sort((a, b) => a.first - b.first || b.last - a.last)
    },
  })
