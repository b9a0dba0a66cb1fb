import { checkProcedure, ownWording, type Procedure, type ProcedureWording } from '@sejour/engine'

/** What is wrong with the translations of a procedure: missing, repeated, straight quotes, lost figures. */
export function flawsOfWordings(
  procedure: Procedure,
  wordings: { readonly [language: string]: ProcedureWording },
): readonly string[] {
  const french = sentencesOf(ownWording(procedure))
  const checked = checkProcedure(procedure, wordings).map(({ kind, at }) => `${kind}: ${at}`)
  const compared = Object.entries(wordings).flatMap(([language, wording]) => {
    const said = sentencesOf(wording)
    const conditions = Object.values(wording.conditions)
    return [
      ...[...french]
        .filter(([id, sentence]) => figuresIn(said.get(id) ?? '') !== figuresIn(sentence))
        .map(([id]) => `${language}: figures: ${id}`),
      ...[...said]
        .filter(([, sentence]) => /['"`]|\s\s|\s[;:?!]/.test(sentence))
        .map(([id]) => `${language}: signs: ${id}`),
      ...conditions
        .filter((sentence, index) => conditions.indexOf(sentence) !== index)
        .map((sentence) => `${language}: twice: ${sentence}`),
    ]
  })
  return [...checked, ...compared]
}

function sentencesOf({ facts, conditions }: ProcedureWording): ReadonlyMap<string, string> {
  const asked = Object.entries(facts).flatMap(([id, fact]): [string, string][] => [
    [`${id} label`, fact.label],
    [`${id} question`, fact.question],
    [`${id} why`, fact.why],
    ...Object.entries(fact.options ?? {}).map(([option, said]): [string, string] => [
      `${id} ${option}`,
      said,
    ]),
    ...(fact.exhibits ?? []).map((said, index): [string, string] => [`${id} ${index}`, said]),
  ])
  return new Map([...asked, ...Object.entries(conditions)])
}

function figuresIn(sentence: string): string {
  return (sentence.match(/\d+(?:bis|ter|quater|quinquies|sexies)?/g) ?? []).toSorted().join(' ')
}
