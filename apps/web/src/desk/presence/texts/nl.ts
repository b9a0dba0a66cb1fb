import type { Texts } from './index.ts'

const days = (count: number) => (count === 1 ? `${count} dag` : `${count} dagen`)

export const nl: Texts = {
  title: 'Aanwezigheid in België',
  lead: 'Wat de stukken van het dossier dag na dag van de aanwezigheid bewijzen. Een gat is een feit voor de argumentatie, geen oordeel: het zegt alleen dat niets in het dossier die dagen bewijst.',
  person: 'Persoon',
  anybody: 'Eender wie van het dossier',
  fromDay: 'Van',
  untilDay: 'Tot en met',
  show: 'Tonen',
  line: 'Op een lijn',
  sum: (name, proved, gap) => {
    const whose = name === undefined ? 'de aanwezigheid' : `de aanwezigheid van ${name}`
    return gap === 0
      ? `De stukken bewijzen ${whose} voor elk van deze ${days(proved)}.`
      : `De stukken bewijzen ${whose} voor ${days(proved)}. Het dossier bewijst ${whose} niet voor ${days(gap)}.`
  },
  longest: (count) => `Het langste gat duurt ${days(count)}.`,
  drawing: (proved, gaps) =>
    `Tijdlijn: ${proved} bewezen ${proved === 1 ? 'periode' : 'periodes'}, ${gaps} ${gaps === 1 ? 'gat' : 'gaten'}. De lijsten hieronder zeggen hetzelfde.`,
  keyProved: 'bewezen',
  keyGap: 'niets bewijst het',
  keyPiece: 'wat elk stuk dekt, onder zijn nummer',
  more: 'De eerste stukken zijn getekend; ze staan allemaal in de lijst.',
  gaps: 'Gaten',
  noGap: 'Er is geen gat tussen deze dagen.',
  gapsWhy: 'Het dossier bewijst de aanwezigheid niet:',
  days,
  on: 'op',
  from: 'van',
  until: 'tot en met',
  task: 'Een taak noteren',
  taskThis: (from, until) =>
    `Een taak noteren: een stuk zoeken voor de periode van ${from} tot en met ${until}`,
  taskText: (from, until) =>
    `Een stuk zoeken dat de aanwezigheid van ${from} tot en met ${until} bewijst`,
  often: (kinds) => `Wat vaak een periode bewijst: ${kinds}.`,
  proved: 'Wat bewijst wat',
  left: {
    unattributed: {
      title: 'Stukken waarvan men niet weet wie ze betreffen',
      why: 'Ze zouden een deel van deze dagen dekken als iemand zei over wie ze gaan.',
      action: 'Zeggen wie het betreft',
    },
    kindUnknown: {
      title: 'Gedateerde stukken waarvan de soort niet gezegd is',
      why: 'Niet elk stuk bewijst een aanwezigheid: zonder hun soort tellen ze hier niet.',
      action: 'De soort zeggen',
    },
  },
  addPieces: 'Stukken toevoegen',
}
