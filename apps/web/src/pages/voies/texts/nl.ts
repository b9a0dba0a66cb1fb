import type { VoiesTexts } from './index.ts'

const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`

export const voies: VoiesTexts = {
  list: {
    title: 'De wegen naar een verblijf',
    description:
      'Alle wegen naar een verblijf in België, per materie: wat ze zijn, waar u ze aanvraagt, wat ze kosten, wat ze geven, met hun bronnen.',
    lead: (count) =>
      `${plural(count, 'weg', 'wegen')}, per materie. De volgorde is geen rangschikking.`,
    orient: 'Weet u niet welke weg voor u geldt? Enkele vragen zetten ze naast elkaar.',
    orientLink: 'Mijn wegen bekijken',
  },
  sheet: {
    description: (title) =>
      `${title}: voorwaarden, overheid, retributie, papieren, termijnen, titel en beroep, met bij elke regel de bron.`,
    on: (day) => `Recht van ${day}`,
    otherDay: 'Het recht van een andere dag bekijken',
    day: 'Welke dag?',
    see: 'Deze dag bekijken',
    tooEarly: 'Deze dag ligt vóór 1 juli 1981, toen de wet in werking trad.',
    tooLate: 'Deze dag ligt te ver weg om juist te zijn. Kijk het jaar na.',
    opening: 'Wie dit kan aanvragen',
    openingLead: 'Wat de wet vraagt vóór elke andere voorwaarde.',
    openingSince: (day) => `Regel van kracht sinds ${day}.`,
    kinds: {
      any: 'Eén van deze voorwaarden volstaat:',
      all: 'Al deze voorwaarden:',
      not: 'Het omgekeerde hiervan:',
      unless: 'De regel, dan de uitzonderingen:',
    },
    appreciatedBy: (authority) => `overgelaten aan de beoordeling: ${authority}`,
    fee: 'Retributie',
    feeLink: 'Berekenen voor mijn gezin, met de vrijstellingen',
    titles: 'Wat deze weg geeft',
    waiting: 'In afwachting van de beslissing',
    papers: 'Papieren',
    limitLink: 'De laatste dag tellen',
    coming: 'Wat zal veranderen',
    past: 'Wat veranderd is',
    period: (from, until) =>
      from === null
        ? `Tot en met ${until}`
        : until === null
          ? `Sinds ${from}`
          : `Van ${from} tot en met ${until}`,
    versions: 'Versies van de openingsregel',
    examine: 'Mijn situatie onderzoeken',
    examineLead:
      'Antwoord op wat u weet: de pagina zegt wat vervuld is, wat ontbreekt en wat de overheid beoordeelt. Uw antwoorden blijven op de pagina.',
    all: 'Alle wegen',
    orient: 'De wegen voor mijn situatie vergelijken',
  },
}
