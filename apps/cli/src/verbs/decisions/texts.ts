import type { InEachLang } from '@sejour/answers/say'

type DecisionTexts = { readonly title: (count: number) => string }

export const decisionTexts: InEachLang<DecisionTexts> = {
  fr: { title: (count) => `${count} décisions et documents qui ouvrent un délai` },
  nl: { title: (count) => `${count} beslissingen en documenten die een termijn openen` },
  de: { title: (count) => `${count} Beschlüsse und Dokumente, die eine Frist eröffnen` },
  en: { title: (count) => `${count} decisions and documents that open a limit` },
}
