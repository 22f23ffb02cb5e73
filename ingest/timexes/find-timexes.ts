import { defineStage } from '../stage.ts'

/** Finds time expressions and gives them a calendar value (DESIGN.md §4). */
export const findTimexes = defineStage({
  name: 'timexes',
  needs: ['layout', 'tokens', 'sentences', 'annotation'],
  adds: 'timexes',
  run: () => [],
})
