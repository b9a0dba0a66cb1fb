import { conditionsOf, type Fact, type Provision, sourcesOf } from '@sejour/engine'
import { situation } from '@sejour/law/situation'
import { voies } from '@sejour/law/voies'
import { type Answerable, procedures } from '../procedures.ts'
import { routeTexts } from '../routes/wordings.ts'
import type { InEachLang, Lang } from '../say/index.ts'
import { type Item, itemsOn, type ItemKind } from './shelf.ts'
import { moreShelves } from './more-shelves.ts'
import { shelves } from './shelves.ts'

/** Everything in this program that rests on a provision, once each, in the order of the modules. */
export function allItems(): readonly Item[] {
  known ??= unique([
    ...Object.entries(procedures).flatMap(([id, one]) => ofProcedure(id, one)),
    ...ofWays(),
    ...[...shelves, ...moreShelves].flatMap(itemsOn),
  ])
  return known
}

// The law does not change while the program runs: it is walked once.
let known: readonly Item[] | undefined

/** The name of an item among all: `condition~9bis.identite`. */
export const keyOf = ({ kind, id }: Pick<Item, 'kind' | 'id'>): string => `${kind}~${id}`

/** What two places share (a condition of every procedure) is one item, cited by both. */
function unique(items: readonly Item[]): readonly Item[] {
  const byKey = new Map<string, Item>()
  for (const item of items) {
    const first = byKey.get(keyOf(item))
    const provisions = [...new Set([...(first?.provisions ?? []), ...item.provisions])]
    byKey.set(keyOf(item), { ...(first ?? item), provisions })
  }
  return [...byKey.values()]
}

type Said = {
  readonly id: string
  readonly label: string
  readonly source: Provision | readonly Provision[]
}

function item(
  kind: ItemKind,
  of: Said,
  link: string,
  say: (lang: Lang) => string | undefined,
): Item {
  const { id, label } = of
  return { kind, id, link, say: (lang) => say(lang) ?? label, provisions: sourcesOf(of), data: of }
}

function ofProcedure(id: string, { prepared, wordings }: Answerable): readonly Item[] {
  const { facts, stages, notices, outcomes } = prepared.procedure
  const page = id === 'article-9bis' ? '/article-9bis' : `/voies/${id}/examen`
  const conditions = [
    ...stages.flatMap(({ rule }) => rule.map(({ value }) => value)),
    ...notices.map(({ when }) => when),
  ].flatMap(conditionsOf)
  const words = (lang: Lang) => wordings[lang]
  return [
    ...stages.map((stage): Item => ({
      kind: 'stage',
      id: `${id}.${stage.id}`,
      link: page,
      say: (lang) => `${words(lang).title} – ${words(lang).stages[stage.id] ?? stage.label}`,
      provisions: stage.rule.flatMap(sourcesOf),
      data: stage.rule,
    })),
    ...conditions.map((one) =>
      item('condition', one, page, (lang) => wordings[lang].conditions[one.id]),
    ),
    ...facts
      .flatMap((fact): readonly Fact[] => (fact.kind === 'list' ? [fact, ...fact.of] : [fact]))
      .map((one) => item('fact', one, page, (lang) => wordings[lang].facts[one.id]?.label)),
    ...outcomes.map((one) => item('outcome', one, page, (lang) => wordings[lang].outcomes[one.id])),
  ]
}

function ofWays(): readonly Item[] {
  const texts: InEachLang<ReturnType<typeof routeTexts>> = {
    fr: routeTexts('fr'),
    nl: routeTexts('nl'),
    de: routeTexts('de'),
    en: routeTexts('en'),
  }
  return [
    ...situation.map((fact) =>
      item('fact', fact, '/orientation', (lang) => texts[lang].procedure.facts[fact.id]?.label),
    ),
    ...voies.flatMap(({ id, title, opening, statements }) => [
      {
        kind: 'way' as const,
        id,
        link: `/voies/${id}`,
        say: (lang: Lang) => texts[lang].voies[id]?.title ?? title,
        provisions: opening.flatMap(sourcesOf),
        data: opening,
      },
      ...opening
        .flatMap(({ value }) => conditionsOf(value))
        .map((one) =>
          item(
            'condition',
            one,
            `/voies/${id}`,
            (lang) => texts[lang].procedure.conditions[one.id],
          ),
        ),
      ...statements.map((one) =>
        item('statement', one, `/voies/${id}`, (lang) => texts[lang].voies[id]?.statements[one.id]),
      ),
    ]),
  ]
}
