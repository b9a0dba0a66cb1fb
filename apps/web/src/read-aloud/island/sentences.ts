/** A sentence of a text: from a letter up to another. */
export type Span = { readonly from: number; readonly to: number }

// « art. 62 » and « M. Exemple » end no sentence.
const SHORTENED = /(?:^|[\s(«“])(?:\p{Lu}|art|al|par|mm?e|mlle|dr|mr|nr|no|bzw|abs|av)\.\s*$/iu

/** The sentences of a text, without the blanks around them. */
export function sentencesOf(text: string, lang: string): readonly Span[] {
  const found = [...new Intl.Segmenter(lang, { granularity: 'sentence' }).segment(text)]
  const spans: Span[] = []
  let from = 0
  for (const [at, { segment, index }] of found.entries()) {
    const isLast = at === found.length - 1
    if (!isLast && SHORTENED.test(segment)) continue
    const to = index + segment.length
    const piece = text.slice(from, to)
    const trimmed = piece.trim()
    if (trimmed !== '') {
      const begins = from + piece.indexOf(trimmed)
      spans.push({ from: begins, to: begins + trimmed.length })
    }
    from = to
  }
  return spans
}

/** A voice as a browser tells of it. */
export type AnyVoice = {
  readonly lang: string
  readonly localService: boolean
  readonly default: boolean
}

/**
 * The voice for a language, of this country where there is one. Never a voice that reads somewhere
 * else: the text of a file would go there.
 */
export function voiceFor<Voice extends AnyVoice>(
  voices: readonly Voice[],
  lang: string,
): Voice | undefined {
  const tagOf = ({ lang: tag }: Voice) => tag.toLowerCase().replace('_', '-')
  const own = voices.filter((voice) => {
    const tag = tagOf(voice)
    return voice.localService && (tag === lang || tag.startsWith(`${lang}-`))
  })
  return (
    own.find((voice) => tagOf(voice) === `${lang}-be`) ?? own.find((one) => one.default) ?? own[0]
  )
}
