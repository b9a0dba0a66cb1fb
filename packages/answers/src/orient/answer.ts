import { localDate as dayOf } from '@sejour/calendar'
import { type Facts, readFacts, type SimpleValue } from '@sejour/engine'
import { factProblems } from '../assess/index.ts'
import {
  type Answered,
  type InputProblem,
  type InputWording,
  list,
  localDate,
  matching,
  object,
  problem,
  readInput,
  type Schema,
  unknownable,
} from '../input/index.ts'
import type { PreparedRoutes } from './find-routes.ts'
import { isKnownNationality, nationalityOn } from './nationality.ts'
import { oriented, type Orientation, type OrientFacts } from './oriented.ts'
import type { OrientTexts } from './said-route.ts'

// Facts are read by the engine, which knows each of them.
const anything: Schema<unknown> = {
  fits: (value): value is unknown => value !== undefined,
  json: { type: ['object', 'null'] },
}

/** What is asked of an orientation. Null and absent mean unknown. */
export const orientInput = object({
  on: localDate,
  /** Codes of the passports, such as `MA`; XXA for none. */
  nationalities: unknownable(list(matching(/^[A-Za-z]{2,3}$/), { most: 10 })),
  facts: unknownable(anything),
})

/** Reads `{on, nationalities, facts}`. The nationalities decide the fact that stands for them. */
function readOrientation(
  prepared: PreparedRoutes,
  input: unknown,
  texts: OrientTexts & { readonly input: InputWording },
): Answered<OrientFacts> {
  const read = readInput(orientInput, input, texts.input)
  if (!read.ok) return read
  const { on } = read.value
  const codes = (read.value.nationalities ?? []).map((code) => code.toUpperCase())
  const { facts, problems } = readFacts(prepared.facts, read.value.facts ?? {})
  const { nationality, warnings } = nationalityOn(codes, on, texts.orient)
  const told = facts.get(NATIONALITY)
  const [first, ...others]: InputProblem[] = [
    ...(on < LAW_STARTS ? [problem('before-1981', { field: 'on' }, texts.input)] : []),
    ...(on > LAST_COUNTED ? [problem('after-2099', { field: 'on' }, texts.input)] : []),
    ...codes.flatMap((code, index) =>
      isKnownNationality(code)
        ? []
        : [problem('invalid', { field: `nationalities.${index}` }, texts.input)],
    ),
    ...factProblems(problems, texts.orient.unknownFact, texts.input),
    ...(nationality !== undefined && told !== undefined && told !== nationality
      ? [
          problem(
            'contradiction',
            { field: `facts.${NATIONALITY}`, other: 'nationalities' },
            texts.input,
          ),
        ]
      : []),
  ]
  if (first) return { ok: false, problems: [first, ...others] }
  const known = withNationality(facts, nationality)
  return { ok: true, value: { on, facts: known, warnings } }
}

const NATIONALITY = 'situation.nationalite'
const LAW_STARTS = dayOf('1981-07-01')
const LAST_COUNTED = dayOf('2099-12-31')

function withNationality(facts: Facts, nationality: SimpleValue | undefined): Facts {
  return nationality === undefined ? facts : new Map(facts).set(NATIONALITY, nationality)
}

/** All ways side by side, from untrusted JSON. */
export function answerOrient(
  prepared: PreparedRoutes,
  input: unknown,
  texts: OrientTexts & { readonly input: InputWording },
): Answered<Orientation> {
  const read = readOrientation(prepared, input, texts)
  return read.ok ? { ok: true, value: oriented(prepared, read.value, texts) } : read
}
