import type { LocalDate } from '@sejour/calendar'
import { ficheAdde } from '@sejour/law'
import type { Rule } from '../../rule.ts'
import { isBefore } from '../../parts/days.ts'

type Update = {
  readonly because?: 'asylum-ended' | 'annulled' | 'changed' | 'time' | undefined
  readonly since?: LocalDate | undefined
  readonly filedOn?: LocalDate | undefined
  readonly on?: LocalDate | undefined
  readonly holds?: string | undefined
  readonly elements?: readonly unknown[] | undefined
}

/** An update names the day of what happened, after the request and before the letter. */
export const rules: readonly Rule<Update>[] = [
  {
    id: 'event-without-day',
    breaks: 'missing',
    fields: ['since', 'because'],
    broken: ({ because, since }) =>
      because !== undefined && because !== 'time' && since === undefined,
    says: {
      fr: 'Dites le jour de ce qui a changé.',
      nl: 'Vermeld de dag van wat gewijzigd is.',
      de: 'Nennen Sie den Tag dessen, was sich geändert hat.',
    },
    source: ficheAdde,
  },
  {
    id: 'day-without-event',
    breaks: 'contradiction',
    fields: ['since', 'because'],
    broken: ({ because, since }) => because === 'time' && since !== undefined,
    says: {
      fr: 'Un jour est donné, et rien n’est dit s’être passé ce jour-là : choisissez ce qui a changé, ou enlevez le jour.',
      nl: 'Er is een dag vermeld, maar niet wat er die dag gebeurde: kies wat gewijzigd is of haal de dag weg.',
      de: 'Es steht ein Tag da, aber nicht, was an ihm geschah: Wählen Sie, was sich geändert hat, oder entfernen Sie den Tag.',
    },
  },
  {
    id: 'event-after-letter',
    breaks: 'contradiction',
    fields: ['since', 'on'],
    broken: ({ since, on }) => since !== undefined && on !== undefined && since > on,
    says: {
      fr: 'Ce qui a changé se serait passé après le jour de la lettre : corrigez un des deux jours.',
      nl: 'Wat gewijzigd is, zou na de dag van de brief gebeurd zijn: verbeter een van beide dagen.',
      de: 'Was sich geändert hat, wäre nach dem Tag des Schreibens geschehen: Berichtigen Sie einen der beiden Tage.',
    },
  },
  {
    id: 'event-before-filing',
    breaks: 'contradiction',
    fields: ['since', 'filedOn'],
    broken: ({ since, filedOn }) => isBefore(since, filedOn),
    says: {
      fr: 'Cela s’est passé avant la demande : la demande pouvait le dire, et il n’y a rien à actualiser. Corrigez un des deux jours, ou écrivez un complément.',
      nl: 'Dat gebeurde vóór de aanvraag: die kon het vermelden, en er is niets te actualiseren. Verbeter een van beide dagen of schrijf een aanvulling.',
      de: 'Das geschah vor dem Antrag: Er konnte es nennen, und es gibt nichts zu aktualisieren. Berichtigen Sie einen der beiden Tage, oder schreiben Sie eine Ergänzung.',
    },
  },
  {
    id: 'nothing-updated',
    breaks: 'missing',
    fields: ['elements', 'holds'],
    broken: ({ holds, elements = [] }) => holds === undefined && elements.length === 0,
    says: {
      fr: 'Rien n’est actualisé : dites ce qui reste invoqué, ou ce qui est nouveau.',
      nl: 'Er wordt niets geactualiseerd: vermeld wat ingeroepen blijft of wat nieuw is.',
      de: 'Nichts wird aktualisiert: Nennen Sie, was weiter geltend gemacht wird, oder was neu ist.',
    },
    source: ficheAdde,
  },
]
