import { addDays } from '@sejour/calendar'
import { article, articleAr } from '@sejour/law'
import { delaiUnion } from '@sejour/law/eloignement'
import { regimesUnion } from '@sejour/law/union'
import { findVersionOn } from '@sejour/engine/cite'
import { isBefore } from '../../parts/days.ts'
import { lastDayOf } from '../../parts/appeal.ts'
import type { Rule } from '../../rule.ts'
import type { Draft20 } from './fields.ts'
import { appealMaySuspend } from './question.ts'

/** Under these days no month of the calendar is whole, save February. */
const SHORTEST_USUAL_MONTH = 30

/** The extra month, the order to leave and the days of the decision. */
export const orderRules: readonly Rule<Draft20>[] = [
  {
    id: 'extra-month-other-ground',
    breaks: 'contradiction',
    fields: ['extraMonth', 'grounds'],
    broken: ({ extraMonth, grounds }) =>
      extraMonth === true && grounds !== undefined && !grounds.includes('citizen-not-proved'),
    says: {
      fr: 'Le mois supplémentaire n’appartient qu’au motif 1 : cochez ce motif ou enlevez le mois.',
      nl: 'De bijkomende maand hoort alleen bij reden 1: kruis die reden aan of haal de maand weg.',
      de: 'Der zusätzliche Monat gehört nur zu Grund 1: Kreuzen Sie diesen Grund an oder entfernen Sie den Monat.',
    },
    source: articleAr('51', { paragraph: '§ 1er', subparagraph: 2 }),
  },
  {
    id: 'extra-month-other-article',
    breaks: 'contradiction',
    fields: ['extraMonth', 'basis'],
    broken: ({ extraMonth, basis }) =>
      extraMonth === true && basis !== undefined && basis !== '51-1-1',
    says: {
      fr: 'Le mois supplémentaire ne se laisse que sous l’article 51, § 1er, alinéa 1er : changez l’article ou enlevez le mois.',
      nl: 'De bijkomende maand wordt alleen gelaten onder artikel 51, § 1, eerste lid: wijzig het artikel of haal de maand weg.',
      de: 'Der zusätzliche Monat wird nur nach Artikel 51 § 1 Absatz 1 eingeräumt: Ändern Sie den Artikel oder entfernen Sie den Monat.',
    },
    source: articleAr('51', { paragraph: '§ 1er', subparagraph: 2 }),
  },
  {
    id: 'first-refusal-without-month',
    breaks: 'contradiction',
    fields: ['extraMonth', 'basis'],
    broken: ({ extraMonth, basis }) => extraMonth === false && basis === '51-1-1',
    says: {
      fr: 'Un refus sous l’article 51, § 1er, alinéa 1er, laisse toujours un mois supplémentaire ; une fois ce mois passé, c’est l’alinéa 3.',
      nl: 'Een weigering onder artikel 51, § 1, eerste lid, laat altijd een bijkomende maand; is die voorbij, dan geldt het derde lid.',
      de: 'Eine Verweigerung nach Artikel 51 § 1 Absatz 1 räumt immer einen zusätzlichen Monat ein; ist er verstrichen, gilt Absatz 3.',
    },
    source: articleAr('51', { paragraph: '§ 1er', subparagraph: 2 }),
  },
  {
    id: 'extra-month-with-order',
    breaks: 'contradiction',
    fields: ['order.given', 'extraMonth'],
    broken: ({ extraMonth, order }) => extraMonth === true && order?.given === true,
    says: {
      fr: 'Qui dispose d’un mois supplémentaire ne reçoit pas d’ordre de quitter le territoire : enlevez l’un des deux.',
      nl: 'Wie een bijkomende maand krijgt, ontvangt geen bevel om het grondgebied te verlaten: haal een van beide weg.',
      de: 'Wer einen zusätzlichen Monat hat, erhält keine Anweisung, das Staatsgebiet zu verlassen: Entfernen Sie eines von beiden.',
    },
    source: articleAr('51', { paragraph: '§ 1er', subparagraph: 2 }),
  },
  {
    id: 'extra-month-since-2025',
    breaks: 'contradiction',
    fields: ['extraMonth', 'requestedOn'],
    broken: ({ extraMonth, requestedOn }) => {
      const regime = requestedOn && findVersionOn(requestedOn, regimesUnion['annexe-19'])
      return extraMonth === true && regime !== undefined && !regime.value.extraMonth
    },
    says: {
      fr: 'Une demande introduite depuis le 1er septembre 2025 n’a plus de mois supplémentaire : enlevez-le.',
      nl: 'Een aanvraag ingediend sinds 1 september 2025 heeft geen bijkomende maand meer: haal die weg.',
      de: 'Ein seit dem 1. September 2025 eingereichter Antrag hat keinen zusätzlichen Monat mehr: Entfernen Sie ihn.',
    },
    source: articleAr('50'),
  },
  {
    id: 'extra-month-before-delivery',
    breaks: 'missing',
    fields: ['notification', 'extraMonth'],
    broken: ({ extraMonth, notification }) => extraMonth === true && notification?.on === undefined,
    says: {
      fr: 'Le mois supplémentaire se compte du jour de la notification : l’acte s’écrit à la remise, indiquez-la.',
      nl: 'De bijkomende maand wordt gerekend vanaf de dag van de kennisgeving: de akte wordt bij de afgifte geschreven, vermeld die.',
      de: 'Der zusätzliche Monat wird ab dem Tag der Notifizierung gerechnet: Das Schriftstück wird bei der Aushändigung geschrieben, geben Sie diese an.',
    },
    source: articleAr('51', { paragraph: '§ 1er', subparagraph: 2 }),
  },
  {
    id: 'order-without-days',
    breaks: 'missing',
    fields: ['order.days', 'order.given'],
    broken: ({ order }) => order?.given === true && order.days === undefined,
    says: {
      fr: 'Un ordre de quitter le territoire dit en combien de jours : indiquez-les.',
      nl: 'Een bevel om het grondgebied te verlaten zegt binnen hoeveel dagen: vermeld ze.',
      de: 'Eine Anweisung, das Staatsgebiet zu verlassen, sagt, binnen wie vielen Tagen: Geben Sie sie an.',
    },
    source: delaiUnion,
  },
  {
    id: 'days-without-order',
    breaks: 'contradiction',
    fields: ['order.days', 'order.given'],
    broken: ({ order }) => order?.given === false && order.days !== undefined,
    says: {
      fr: 'Sans ordre de quitter le territoire, il n’y a pas de jours pour partir : enlevez-les.',
      nl: 'Zonder bevel om het grondgebied te verlaten zijn er geen dagen om te vertrekken: haal ze weg.',
      de: 'Ohne Anweisung, das Staatsgebiet zu verlassen, gibt es keine Tage für die Ausreise: Entfernen Sie sie.',
    },
  },
  {
    id: 'urgency-without-order',
    breaks: 'contradiction',
    fields: ['order.urgency', 'order.given'],
    broken: ({ order }) => order?.given === false && order.urgency !== undefined,
    says: {
      fr: 'Sans ordre de quitter le territoire, aucune urgence n’est à justifier : enlevez-la.',
      nl: 'Zonder bevel om het grondgebied te verlaten is er geen dringendheid te rechtvaardigen: haal ze weg.',
      de: 'Ohne Anweisung, das Staatsgebiet zu verlassen, ist keine Dringlichkeit zu rechtfertigen: Entfernen Sie sie.',
    },
  },
  {
    id: 'order-under-a-month',
    breaks: 'contradiction',
    fields: ['order.days', 'order.urgency'],
    broken: (data) => data.order?.urgency === undefined && isUnderAMonth(data),
    says: {
      fr: 'Le délai pour partir est d’un mois au moins depuis la notification, sauf urgence : allongez-le ou justifiez l’urgence.',
      nl: 'De termijn om te vertrekken is minstens een maand vanaf de kennisgeving, behalve bij dringendheid: verleng hem of rechtvaardig de dringendheid.',
      de: 'Die Frist für die Ausreise beträgt mindestens einen Monat ab der Notifizierung, außer bei Dringlichkeit: Verlängern Sie sie oder begründen Sie die Dringlichkeit.',
    },
    source: delaiUnion,
  },
  {
    id: 'urgency-unneeded',
    breaks: 'contradiction',
    fields: ['order.urgency', 'order.days'],
    broken: (data) => data.order?.urgency !== undefined && isSurelyAMonth(data),
    says: {
      fr: 'Le délai laisse déjà un mois depuis la notification : aucune urgence n’est à justifier, enlevez-la.',
      nl: 'De termijn laat al een maand vanaf de kennisgeving: er is geen dringendheid te rechtvaardigen, haal ze weg.',
      de: 'Die Frist lässt bereits einen Monat ab der Notifizierung: Es ist keine Dringlichkeit zu begründen, entfernen Sie sie.',
    },
    source: delaiUnion,
  },
  {
    id: 'order-despite-suspensive-appeal',
    breaks: 'missing',
    fields: ['order.despiteAppeal', 'order.given'],
    broken: (data) =>
      data.order?.given === true &&
      data.order.despiteAppeal === undefined &&
      appealMaySuspend(data),
    says: {
      fr: 'Le recours contre ce refus suspend l’éloignement, ou le suspend d’après le dernier texte lu ici, et la loi n’admet pas alors d’ordre pour les mêmes faits : enlevez l’ordre, ou dites pourquoi il est donné.',
      nl: 'Het beroep tegen deze weigering schorst de verwijdering, of schorst ze volgens de laatste hier gelezen tekst, en de wet laat dan geen bevel voor dezelfde feiten toe: haal het bevel weg, of zeg waarom het wordt gegeven.',
      de: 'Die Beschwerde gegen diese Verweigerung setzt die Entfernung aus, oder setzt sie nach dem letzten hier gelesenen Text aus, und das Gesetz lässt dann keine Anweisung wegen derselben Tatsachen zu: Entfernen Sie die Anweisung, oder sagen Sie, warum sie erteilt wird.',
    },
    source: article('39/79', { paragraph: '§ 1er', subparagraph: 1 }),
  },
  {
    id: 'despite-appeal-without-order',
    breaks: 'contradiction',
    fields: ['order.despiteAppeal', 'order.given'],
    broken: ({ order }) => order?.given === false && order.despiteAppeal !== undefined,
    says: {
      fr: 'Aucun ordre n’est donné : il n’y a pas à dire pourquoi il le serait malgré le recours.',
      nl: 'Er wordt geen bevel gegeven: u hoeft niet te zeggen waarom dat ondanks het beroep zou gebeuren.',
      de: 'Es wird keine Anweisung erteilt: Es ist nicht zu sagen, warum dies trotz der Beschwerde geschähe.',
    },
  },
  {
    id: 'decided-before-request',
    breaks: 'contradiction',
    fields: ['decidedOn', 'requestedOn'],
    broken: ({ decidedOn, requestedOn }) => isBefore(decidedOn, requestedOn),
    says: {
      fr: 'Une demande n’est pas refusée avant d’être introduite : corrigez un des deux jours.',
      nl: 'Een aanvraag wordt niet geweigerd voordat ze is ingediend: verbeter een van beide dagen.',
      de: 'Ein Antrag wird nicht abgelehnt, bevor er eingereicht ist: Berichtigen Sie einen der beiden Tage.',
    },
  },
  {
    id: 'born-after-request',
    breaks: 'contradiction',
    fields: ['person.birthDate', 'requestedOn'],
    broken: ({ person, requestedOn }) => isBefore(requestedOn, person?.birthDate),
    says: {
      fr: 'La personne serait née après sa demande : corrigez un des deux jours.',
      nl: 'De persoon zou na de aanvraag geboren zijn: verbeter een van beide dagen.',
      de: 'Die Person wäre nach ihrem Antrag geboren: Berichtigen Sie einen der beiden Tage.',
    },
  },
]

// Not delivered yet, thirty days may turn out to be a month or not: nobody is told either way.
function isSurelyAMonth(data: Draft20): boolean {
  const { order, notification } = data
  if (order?.given !== true || order.days === undefined || isUnderAMonth(data)) return false
  return notification?.on !== undefined || order.days > SHORTEST_USUAL_MONTH
}

// Delivered, the month is that of the calendar; before, a month of thirty days is supposed.
function isUnderAMonth({ order, notification }: Draft20): boolean {
  if (order?.given !== true || order.days === undefined) return false
  const on = notification?.on
  const last = on && lastDayOf('departure', on, { unionCitizenOrFamily: true })
  if (on === undefined || last === undefined) return order.days < SHORTEST_USUAL_MONTH
  return addDays(on, order.days) < last
}
