import type { Lang } from '@sejour/answers/say'
import { loadCommonTexts, type FaultTexts } from './texts/index.ts'
import { WrongContent, WrongInput, type Fault } from './wrong-input.ts'

type Told = { readonly code: string; readonly message: string; readonly path: string | null }

/** What standard error says of a failure: sentences for a person, or one JSON object. */
export async function tell(
  error: unknown,
  { lang, json }: { readonly lang: Lang; readonly json: boolean },
): Promise<string> {
  const problems = await problemsOf(error, lang)
  if (!json) return problems.map(({ message }) => `${message}\n`).join('')
  const [first] = problems
  return `${JSON.stringify({ error: first, ...(problems.length > 1 && { errors: problems }) })}\n`
}

async function problemsOf(error: unknown, lang: Lang): Promise<readonly Told[]> {
  if (error instanceof WrongContent) {
    return error.problems.map(({ code, message, path }) => ({ code, message, path: path || null }))
  }
  const { faults, ourFault } = await loadCommonTexts(lang)
  if (error instanceof WrongInput) {
    return [{ code: error.fault.code, message: say(error.fault, faults), path: null }]
  }
  // Its message may repeat what a person gave, so only its name is told.
  const name = error instanceof Error ? error.name : 'Error'
  return [{ code: 'our-fault', message: ourFault(name), path: null }]
}

function say<Code extends Fault['code']>(fault: Extract<Fault, { code: Code }>, texts: FaultTexts) {
  const sentence = texts[fault.code] as (of: typeof fault) => string
  return sentence(fault)
}
