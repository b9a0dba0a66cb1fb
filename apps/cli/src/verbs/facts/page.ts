import { procedures } from '@sejour/answers/procedures'
import { saySource, type Lang } from '@sejour/answers/say'
import { sourcesOf, type Fact, type FactWording } from '@sejour/engine'
import { item, line, marginOf, part, quiet, title, type Line } from '../../page/line.ts'
import { factTexts } from './texts.ts'

/** Every fact that is asked: its id, its question, what may be answered, why, and what proves it. */
export function factsPage(procedure: string, lang: Lang): readonly Line[] {
  const found = procedures[procedure]
  if (!found) return []
  const words = found.wordings[lang]
  const texts = factTexts[lang]
  return [
    title(words.title),
    quiet(texts.count(found.prepared.procedure.facts.length)),
    ...found.prepared.procedure.facts.flatMap((fact) =>
      part(
        fact.id,
        linesOf(fact, (of) => words.facts[of.id] ?? of, lang),
      ),
    ),
  ]
}

function linesOf(fact: Fact, wordsOf: (fact: Fact) => FactWording, lang: Lang): readonly Line[] {
  const texts = factTexts[lang]
  const { question, why, exhibits = [], options = {} } = wordsOf(fact)
  const inside = fact.kind === 'list' ? fact.of : []
  return [
    line(question, marginOf(sourcesOf(fact).map((source) => saySource(source, lang)))),
    quiet(texts.kind[fact.kind]),
    ...Object.entries(options).map(([value, label]) => item(`${value} : ${label}`)),
    ...inside.map((inner) => item(`${inner.id} : ${wordsOf(inner).question}`)),
    quiet(why),
    ...(exhibits.length === 0 ? [] : [quiet(texts.exhibits(exhibits.join(' ; ')))]),
  ]
}
