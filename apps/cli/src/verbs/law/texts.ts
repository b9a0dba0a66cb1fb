import type { InEachLang } from '@sejour/answers/say'
import type { Citing } from './citations.ts'

type LawTexts = {
  readonly title: (count: number) => string
  readonly whole: string
  readonly citedBy: (count: number) => string
  readonly kinds: { readonly [kind in Citing['kind']]: string }
}

export const lawTexts: InEachLang<LawTexts> = {
  fr: {
    title: (count) => `${count} textes sur lesquels reposent les réponses`,
    whole: 'texte entier',
    citedBy: (count) => `cité ${count} fois`,
    kinds: {
      condition: 'condition',
      fact: 'fait demandé',
      outcome: 'issue',
      decision: 'décision',
      remedy: 'délai',
      exemption: 'dispense',
      rule: 'règle',
    },
  },
  nl: {
    title: (count) => `${count} teksten waarop de antwoorden steunen`,
    whole: 'hele tekst',
    citedBy: (count) => `${count} keer geciteerd`,
    kinds: {
      condition: 'voorwaarde',
      fact: 'gevraagd feit',
      outcome: 'uitkomst',
      decision: 'beslissing',
      remedy: 'termijn',
      exemption: 'vrijstelling',
      rule: 'regel',
    },
  },
  de: {
    title: (count) => `${count} Texte, auf denen die Antworten beruhen`,
    whole: 'ganzer Text',
    citedBy: (count) => `${count}-mal angeführt`,
    kinds: {
      condition: 'Bedingung',
      fact: 'erfragte Angabe',
      outcome: 'Ausgang',
      decision: 'Beschluss',
      remedy: 'Frist',
      exemption: 'Befreiung',
      rule: 'Regel',
    },
  },
  en: {
    title: (count) => `${count} texts on which the answers rest`,
    whole: 'whole text',
    citedBy: (count) => (count === 1 ? 'cited once' : `cited ${count} times`),
    kinds: {
      condition: 'condition',
      fact: 'fact asked',
      outcome: 'outcome',
      decision: 'decision',
      remedy: 'limit',
      exemption: 'exemption',
      rule: 'rule',
    },
  },
}
