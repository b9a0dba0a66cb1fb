import type { LocalDate } from '@sejour/calendar'
import type { LectureSignee } from '@sejour/law/revues'
import {
  type Answered,
  type InputProblem,
  inputDe,
  inputEn,
  inputFr,
  inputNl,
  list,
  localDate,
  object,
  option,
  readInput,
  text,
  unknownable,
  type ValueOf,
} from '../input/index.ts'
import type { Lang } from '../say/index.ts'
import { confirmWording } from './confirm-wording.ts'
import { findItem } from './maintenance.ts'
import { placeId } from './place.ts'
import { findPlace, placesOf } from './places.ts'

const NAME = { most: 120 }
const NOTE = { most: 4000 }
const MOST = 200

/** What a person may find by comparing. */
export const VERDICTS = ['as-stated', 'differs'] as const

/** A signed reading as it comes in. Null and absent are the same. */
const signedReading = object({
  text: text(NAME),
  article: unknownable(text(NAME)),
  item: unknownable(text({ most: 200 })),
  by: text(NAME),
  capacity: text(NAME),
  comparedOn: localDate,
  readUntil: unknownable(localDate),
  verdict: option(VERDICTS),
  note: unknownable(text(NOTE)),
})

const INPUT = { fr: inputFr, nl: inputNl, de: inputDe, en: inputEn }

/** Reads one signed reading, or a list of them. Every problem names its field. */
export function readSigned(value: unknown, lang: Lang): Answered<readonly LectureSignee[]> {
  const wording = INPUT[lang]
  const read = Array.isArray(value)
    ? readInput(list(signedReading, { least: 1, most: MOST }), value, wording)
    : readInput(signedReading, value, wording)
  if (!read.ok) return read
  const isList = Array.isArray(read.value)
  const given = [read.value].flat()
  const problems = given.flatMap((one, index) =>
    problemsOf(one, lang).map((problem) => ({
      ...problem,
      path: isList ? `${index}.${problem.path}` : problem.path,
    })),
  )
  const [first, ...others] = problems
  if (first) return { ok: false, problems: [first, ...others] }
  return { ok: true, value: given.map(withoutNulls) }
}

type Given = ValueOf<typeof signedReading>

/** What no shape can say: that the text is one of ours, and that the days and the verdict agree. */
function problemsOf(given: Given, lang: Lang): readonly InputProblem[] {
  const words = confirmWording[lang].problems
  const { item, by, capacity, verdict, note } = given
  const at = (path: keyof Given, code: keyof typeof words) => ({ code, path, message: words[code] })
  const place = placeId({ text: { id: given.text, level: 'law', title: '' }, ...articleOf(given) })
  return [
    ...(placesOf(given.text).length === 0
      ? [at('text', 'unknown-text')]
      : item || findPlace(place)
        ? []
        : [at('article', 'unknown-article')]),
    ...(item && !findItem(item) ? [at('item', 'unknown-item')] : []),
    ...(by.trim() === '' ? [at('by', 'unsigned')] : []),
    ...(capacity.trim() === '' ? [at('capacity', 'no-capacity')] : []),
    ...(verdict === 'differs' && !note?.trim() ? [at('note', 'note-missing')] : []),
  ]
}

const articleOf = ({ article }: Given) => (article ? { article } : {})

function withoutNulls({ article, item, readUntil, note, ...signed }: Given): LectureSignee {
  const days: { readonly readUntil?: LocalDate } = readUntil ? { readUntil } : {}
  return {
    ...signed,
    ...days,
    ...(article && { article }),
    ...(item && { item }),
    ...(note && { note }),
  }
}
