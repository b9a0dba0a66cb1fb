import { decodePaper } from '@sejour/answers/papers'
import { line, title } from '../../page/line.ts'
import { getAnswer, type Verb } from '../../verb.ts'

/** What is this paper I was given? The words need no quotes. */
export const decode: Verb = {
  takes: 12,
  run({ lang, operands }) {
    const decoded = getAnswer(decodePaper(operands.join(' '), lang))
    return {
      json: decoded,
      lines: async () => {
        const { sheetPart, shortPart } = await import('../titles/page.ts')
        const { results, note } = decoded
        const [best] = results
        const asked = results.filter(({ match }) => match === best?.match && match === 'exact')
        const whole = asked.length > 0 ? asked : results.slice(0, 1)
        const sheets = await Promise.all(whole.map((sheet) => sheetPart(sheet, lang)))
        return [
          title(decoded.query),
          ...(note === null ? [] : [line(note)]),
          ...sheets.flat(),
          ...results
            .filter((sheet) => !whole.includes(sheet))
            .flatMap((sheet) => shortPart(sheet, lang)),
        ]
      },
    }
  },
}
