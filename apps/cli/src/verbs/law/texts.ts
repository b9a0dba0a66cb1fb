import type { InEachLang } from '@sejour/answers/say'

type LawTexts = {
  readonly title: (count: number) => string
  readonly whole: string
  readonly citedBy: (count: number) => string
}

export const lawTexts: InEachLang<LawTexts> = {
  fr: {
    title: (count) => `${count} textes sur lesquels reposent les réponses`,
    whole: 'texte entier',
    citedBy: (count) => `cité ${count} fois`,
  },
  nl: {
    title: (count) => `${count} teksten waarop de antwoorden steunen`,
    whole: 'hele tekst',
    citedBy: (count) => `${count} keer geciteerd`,
  },
  de: {
    title: (count) => `${count} Texte, auf denen die Antworten beruhen`,
    whole: 'ganzer Text',
    citedBy: (count) => `${count}-mal angeführt`,
  },
  en: {
    title: (count) => `${count} texts on which the answers rest`,
    whole: 'whole text',
    citedBy: (count) => (count === 1 ? 'cited once' : `cited ${count} times`),
  },
}
