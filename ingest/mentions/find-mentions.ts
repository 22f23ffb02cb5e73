import type { Gazetteer } from '../gazetteer/gazetteer.ts'
import { defineStage } from '../stage.ts'
import { datelinePlaces } from './dateline-places.ts'
import { agreeing } from './agreeing.ts'
import { findNames } from './names.ts'
import { findNominals } from './nominals.ts'
import { findPronouns } from './pronouns.ts'
import { readingOf } from './reading.ts'
import { takenNames } from './taken-names.ts'

/** Spans that refer to persons, places and bodies, in text order; nominals may hold a demonym or name ("Russian forces"). */
export const findMentions = (gazetteer: Gazetteer) =>
  defineStage({
    name: 'mentions',
    needs: ['layout', 'tokens', 'sentences', 'annotation', 'lexical'],
    adds: 'mentions',
    run: (document) => {
      const reading = readingOf(document, gazetteer)
      const names = agreeing(reading, takenNames(reading, findNames(reading)))
      return [...datelinePlaces(reading, document.layout), ...names, ...findNominals(reading, names), ...findPronouns(reading)].sort(
        (a, b) => a.start - b.start || b.last - a.last,
      )
    },
  })
