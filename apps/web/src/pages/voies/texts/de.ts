import type { VoiesTexts } from './index.ts'

const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`

export const voies: VoiesTexts = {
  list: {
    title: 'Die Wege zu einem Aufenthalt',
    description:
      'Alle Wege zu einem Aufenthalt in Belgien, nach Sachgebiet: was sie sind, wo man sie beantragt, was sie kosten, was sie geben, mit ihren Quellen.',
    lead: (count) =>
      `${plural(count, 'Weg', 'Wege')}, nach Sachgebiet. Die Reihenfolge ist keine Rangordnung.`,
    orient: 'Sie wissen nicht, welcher Weg Sie betrifft? Einige Fragen stellen sie nebeneinander.',
    orientLink: 'Meine Wege ansehen',
  },
  sheet: {
    description: (title) =>
      `${title}: Bedingungen, Behörde, Gebühr, Papiere, Fristen, Titel und Beschwerde, mit der Quelle jeder Zeile.`,
    on: (day) => `Recht vom ${day}`,
    otherDay: 'Das Recht eines anderen Tages ansehen',
    day: 'Welcher Tag?',
    see: 'Diesen Tag ansehen',
    tooEarly: 'Dieser Tag liegt vor dem 1. Juli 1981, als das Gesetz in Kraft trat.',
    tooLate: 'Dieser Tag liegt zu fern, um richtig zu sein. Prüfen Sie das Jahr.',
    opening: 'Wer das beantragen kann',
    openingLead: 'Was das Gesetz vor jeder anderen Bedingung verlangt.',
    openingSince: (day) => `Regel in Kraft seit dem ${day}.`,
    kinds: {
      any: 'Eine dieser Bedingungen genügt:',
      all: 'Alle diese Bedingungen:',
      not: 'Das Gegenteil davon:',
      unless: 'Die Regel, dann ihre Ausnahmen:',
    },
    appreciatedBy: (authority) => `dem Ermessen überlassen: ${authority}`,
    fee: 'Gebühr',
    feeLink: 'Für meine Familie berechnen, mit den Befreiungen',
    titles: 'Was dieser Weg gibt',
    waiting: 'Bis zur Entscheidung',
    papers: 'Papiere',
    limitLink: 'Den letzten Tag zählen',
    coming: 'Was sich ändern wird',
    past: 'Was sich geändert hat',
    period: (from, until) =>
      from === null
        ? `Bis zum ${until}`
        : until === null
          ? `Seit dem ${from}`
          : `Vom ${from} bis zum ${until}`,
    versions: 'Fassungen der Eröffnungsregel',
    examine: 'Meine Lage prüfen',
    examineLead:
      'Beantworten Sie, was Sie wissen: Die Seite sagt, was erfüllt ist, was fehlt und was die Behörde beurteilt. Ihre Antworten bleiben auf der Seite.',
    all: 'Alle Wege',
    orient: 'Die Wege für meine Lage vergleichen',
  },
}
