import type { Context } from '../context.ts'
import type { MutationResolvers } from '../generated.ts'

export const Mutation: MutationResolvers = {
  judge: async (_root, { input }, context) => anew(context, await context.access().judge(input)),
  retractJudgement: async (_root, { id }, context) => anew(context, await context.access().retractJudgement(id)),
}

/** What was loaded before the graph changed is forgotten. */
function anew<Answer>({ load }: Context, answer: Answer): Answer {
  for (const loader of Object.values(load)) loader.clearAll()
  return answer
}
