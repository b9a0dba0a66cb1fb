import type { Block } from '@sejour/documents'
import { localDate, nextWorkingDay, type LocalDate } from '@sejour/calendar'
import { article } from '@sejour/law'
import { defineAct } from '../../act.ts'
import { day, optional, text } from '../../field/field.ts'
import {
  isLate,
  limitOf,
  paragraphs,
  proseOf,
  runningEnd,
  runningFields,
  runningRules,
  runningTop,
  sayLimit,
  stepVersions,
} from '../../parts/petition/index.ts'
import { words } from './words.ts'
import { isBefore } from '../../parts/days.ts'

const order = article('39/73', { paragraph: '§ 2' })

const opened = (sentOn: LocalDate | undefined) => ({
  kind: 'cce-ordonnance-39-73',
  notifiedOn: sentOn,
})

/** By which a party asks for a hearing after an order that proposes a written procedure. */
export const demandeAudition = defineAct({
  id: 'demande-audition',
  issuer: 'counsel',
  standard: 'archive',
  versions: stepVersions(localDate('2016-03-01'), order),
  day: { field: 'filedOn', of: ({ filedOn }) => filedOn },
  fields: {
    ...runningFields,
    orderOn: day({
      fr: 'Date de l’ordonnance',
      nl: 'Datum van de beschikking',
      de: 'Datum des Beschlusses',
    }),
    sentOn: day(
      {
        fr: 'Jour où le greffe l’a envoyée',
        nl: 'Dag waarop de griffie ze verzond',
        de: 'Tag, an dem die Kanzlei ihn versandte',
      },
      {
        hint: {
          fr: 'Le cachet de la poste sur l’enveloppe : le délai part de l’envoi, pas de la réception.',
          nl: 'De poststempel op de omslag: de termijn begint bij de verzending, niet bij de ontvangst.',
          de: 'Der Poststempel auf dem Umschlag: Die Frist beginnt mit der Versendung, nicht mit dem Empfang.',
        },
      },
    ),
    proof: optional(
      text({
        fr: 'Preuve de ce jour',
        nl: 'Bewijs van die dag',
        de: 'Nachweis dieses Tages',
      }),
    ),
    reasons: optional(
      text(
        {
          fr: 'Ce qui sera exposé à l’audience',
          nl: 'Wat op de terechtzitting wordt uiteengezet',
          de: 'Was in der Sitzung dargelegt wird',
        },
        { long: true },
      ),
    ),
  },
  rules: [
    {
      id: 'sent-before-order',
      breaks: 'contradiction',
      fields: ['sentOn', 'orderOn'],
      broken: ({ sentOn, orderOn }) => isBefore(sentOn, orderOn),
      says: {
        fr: 'L’ordonnance n’est pas envoyée avant d’être prise : corrigez un des deux jours.',
        nl: 'De beschikking wordt niet verzonden voordat ze is genomen: verbeter een van beide dagen.',
        de: 'Der Beschluss wird nicht versandt, bevor er ergangen ist: Berichtigen Sie einen der beiden Tage.',
      },
    },
    {
      id: 'filed-before-sent',
      breaks: 'contradiction',
      fields: ['filedOn', 'sentOn'],
      broken: ({ filedOn, sentOn }) => isBefore(filedOn, sentOn),
      says: {
        fr: 'La demande est datée d’avant l’envoi de l’ordonnance : corrigez un des deux jours.',
        nl: 'Het verzoek is gedateerd vóór de verzending van de beschikking: verbeter een van beide dagen.',
        de: 'Der Antrag ist vor der Versendung des Beschlusses datiert: Berichtigen Sie einen der beiden Tage.',
      },
    },
    {
      id: 'filed-late',
      breaks: 'contradiction',
      fields: ['filedOn', 'sentOn', 'forceMajeure'],
      broken: ({ filedOn, sentOn, forceMajeure }) =>
        forceMajeure === undefined &&
        isLate(opened(sentOn), { remedy: 'hearing-request', filedOn }),
      says: {
        fr: 'Le délai pour demander à être entendu, compté de l’envoi, est dépassé. Corrigez le jour, ou exposez la force majeure.',
        nl: 'De termijn om te vragen gehoord te worden, geteld vanaf de verzending, is verstreken. Verbeter de dag, of zet de overmacht uiteen.',
        de: 'Die Frist für den Antrag auf Anhörung, gezählt ab der Versendung, ist abgelaufen. Berichtigen Sie den Tag, oder legen Sie die höhere Gewalt dar.',
      },
      source: order,
    },
    ...runningRules,
  ],
  words,
  compose: (given) => {
    const composing = proseOf(given)
    const { data, say, day: sayDay } = composing
    const { orderOn, sentOn, filedOn, proof, reasons, forceMajeure } = data
    const several = data.petitioners.length > 1
    const limit = limitOf(opened(sentOn), { remedy: 'hearing-request', filedOn })
    const isSettled =
      limit?.regime === 'B' &&
      limit.lastDay !== null &&
      limit.days !== null &&
      limit.filedInTime === true &&
      limit.lastDay === nextWorkingDay(limit.lastDay)
    const said: readonly Block[] = [
      {
        kind: 'paragraph',
        text: say('order', { order: [sayDay(orderOn)], sent: [sayDay(sentOn)] }),
      },
      { kind: 'paragraph', text: say(several ? 'asksSeveral' : 'asks') },
      ...(isSettled && limit.lastDay !== null && limit.days !== null
        ? [
            {
              kind: 'paragraph' as const,
              text: say('inTime', { count: limit.days, last: [sayDay(limit.lastDay)] }),
            },
          ]
        : []),
      ...(proof === undefined
        ? []
        : [{ kind: 'paragraph' as const, text: say('proof', { proof }) }]),
    ]
    const more = (lead: Parameters<typeof say>[0], given: string | undefined): readonly Block[] =>
      given === undefined ? [] : [{ kind: 'paragraph', text: say(lead) }, ...paragraphs(given)]
    return {
      blocks: [
        ...runningTop(given),
        ...said,
        ...more(several ? 'majeureSeveral' : 'majeure', forceMajeure),
        ...more(several ? 'whySeveral' : 'why', reasons),
        { kind: 'paragraph', text: say(several ? 'invitesSeveral' : 'invites') },
        ...runningEnd(composing),
      ],
    }
  },
  remarks: ({ sentOn, filedOn }) => {
    const said = sayLimit(opened(sentOn), { remedy: 'hearing-request', filedOn })
    return [
      ...(said ? [{ text: said, source: order }] : []),
      {
        text: {
          fr: 'Sans cette demande dans le délai, la partie est censée accepter qu’on juge sans audience. Aucun moyen nouveau n’est permis à l’audience.',
          nl: 'Zonder dit verzoek binnen de termijn wordt de partij geacht in te stemmen met een behandeling zonder terechtzitting. Op de terechtzitting zijn geen nieuwe middelen toegelaten.',
          de: 'Ohne diesen Antrag innerhalb der Frist gilt die Partei als einverstanden mit einer Entscheidung ohne Sitzung. In der Sitzung sind keine neuen Gründe zulässig.',
        },
        source: article('39/60'),
      },
    ]
  },
  example: {
    petitioners: [{ name: 'Exemple', firstNames: 'Nadia' }],
    roll: '300 001',
    attacked: 'décision d’irrecevabilité du 20 février 2026',
    signer: 'lawyer',
    lawyer: { name: 'Me Claire Modèle' },
    via: 'registered',
    place: 'Bruxelles',
    orderOn: '2026-05-04',
    sentOn: '2026-05-06',
    proof: 'enveloppe, cachet de la poste',
    reasons: 'L’ordonnance ne répond pas au premier moyen : elle se borne à la décision attaquée.',
    filedOn: '2026-05-18',
  },
})
