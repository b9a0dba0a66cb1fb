import { type Citation, citations } from '@sejour/answers/law'
import { sayPlace, saySource, sayText, type Lang } from '@sejour/answers/say'
import { findNearest } from '../../nearest.ts'
import type { Verb } from '../../verb.ts'
import { WrongInput } from '../../wrong-input.ts'

/** The texts and provisions that the answers rest on, and what rests on one of them. */
export const law: Verb = {
  takes: 1,
  run({ lang, operands: [word] }) {
    const all = citations(lang)
    if (word === undefined) {
      const json = { texts: textsOf(all, lang) }
      return { json, lines: async () => (await import('./page.ts')).lawPage(json.texts, lang) }
    }
    const found = all.filter((citation) => goesBy(citation, word))
    if (found.length === 0) {
      const known = all.flatMap(namesOf)
      throw new WrongInput({
        code: 'unknown-provision',
        word,
        nearest: findNearest(normal(word), known),
      })
    }
    const json = {
      provisions: found.map(({ provision, citedBy }) => ({
        ...saySource(provision, lang),
        textId: provision.text.id,
        citedBy,
      })),
    }
    return {
      json,
      lines: async () => (await import('./page.ts')).provisionPage(json.provisions, lang),
    }
  },
}

function textsOf(all: readonly Citation[], lang: Lang) {
  const byText = Map.groupBy(all, ({ provision }) => provision.text.id)
  return [...byText].map(([id, cited]) => {
    const [first] = cited
    const text = first?.provision.text
    return {
      id,
      title: first ? sayText(first.provision, lang) : id,
      level: text?.level ?? 'practice',
      ...(text?.url === undefined ? {} : { url: text.url }),
      provisions: cited.map(({ provision, citedBy }) => {
        const place = sayPlace(provision, lang)
        return {
          ...(place === '' ? {} : { place }),
          certainty: provision.certainty,
          ...(provision.readUntil === undefined ? {} : { readUntil: provision.readUntil }),
          ...(provision.checkedOn === undefined ? {} : { checkedOn: provision.checkedOn }),
          citedBy: citedBy.length,
        }
      }),
    }
  })
}

/** `9bis` and `art. 9bis` name the article, `loi-1980-12-15` the whole text. */
function goesBy(citation: Citation, word: string): boolean {
  return namesOf(citation).includes(normal(word))
}

function namesOf({ provision }: Citation): readonly string[] {
  const { text, article, point } = provision
  return [text.id, article, point].filter((name) => name !== undefined).map(normal)
}

function normal(word: string): string {
  return word.toLowerCase().replace(/^(?:article|artikel|art\.?)[\s-]*/, '')
}
