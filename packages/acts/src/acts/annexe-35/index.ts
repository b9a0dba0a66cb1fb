import { localDate } from '@sejour/calendar'
import type { Block } from '@sejour/documents'
import { annexeAr, article, articleAr } from '@sejour/law'
import { defineAct } from '../../act.ts'
import type { DataOf } from '../../field/field.ts'
import { keepOne } from '../../parts/alternatives.ts'
import { communeMasthead, identityBlock, mayorSignature } from '../../parts/commune.ts'
import { layoutRemark } from '../../parts/layout-remark.ts'
import { isLate } from '../../parts/petition/index.ts'
import { fields } from './fields.ts'
import { appealRules } from './rules-appeal.ts'
import { dayRules } from './rules-days.ts'
import { attackable } from './suspensive.ts'
import { words } from './words.ts'

const form = { instrument: 'ar-1981-10-08', number: '35' } as const

/** The document of somebody whose appeal to the Council suspends what it attacks. */
export const annexe35 = defineAct({
  id: 'annexe-35',
  form,
  issuer: 'commune',
  standard: 'archive',
  versions: [
    // Its words on the withdrawal agreement are of that day; no later change is known.
    { id: '2020-12-31', from: localDate('2020-12-31'), source: annexeAr('35') },
  ],
  day: { field: 'on', of: ({ on }) => on },
  fields,
  rules: [...appealRules, ...dayRules],
  words,
  compose: ({ data, lang, say, day }) => {
    const saying = { say, day, lang }
    const paragraph = (text: ReturnType<typeof say>): Block => ({ kind: 'paragraph', text })
    const kind = keepOne(data.kind, {
      fullJurisdiction: say('fullJurisdiction'),
      annulment: say('annulment'),
      withdrawal: say('withdrawal'),
    })
    const work = keepOne(data.work, {
      unlimited: say('unlimited'),
      limited: say('limited'),
      no: say('no'),
    })
    const span = { from: [day(data.from)], until: [day(data.until)] }
    return {
      masthead: communeMasthead(data, saying, form),
      blocks: [
        paragraph(say('basis')),
        identityBlock(data.person, saying, data.residence),
        paragraph(say('lodged', { day: [day(data.appealedOn)], kind })),
        ...(data.roll === undefined ? [] : [paragraph(say('roll', { roll: data.roll }))]),
        paragraph(
          say('against', {
            decision: attackable[data.decision]?.[lang] ?? [{ gap: '…' }],
            day: [day(data.notifiedOn)],
          }),
        ),
        { kind: 'statement', text: say('remains') },
        { kind: 'terms', items: [{ term: say('workTerm'), is: work }] },
        {
          kind: 'statement',
          text:
            data.issue === 'extension' && data.previousUntil !== undefined
              ? say('validAgain', { ...span, previous: [day(data.previousUntil)] })
              : say('validFirst', span),
        },
        paragraph(say('next')),
        paragraph(say('end')),
        { kind: 'note', text: say('notIdentity') },
        ...mayorSignature({ place: data.commune, on: data.on, signer: data.signer }, saying),
      ],
    }
  },
  remarks: (data) => [
    layoutRemark(annexeAr('35')),
    VALIDITY,
    ...(data.stated === undefined ? [] : [STATED]),
    ...(isTooLate(data) ? [LATE] : []),
    ...(data.kind === 'withdrawal' ? [AGREEMENT] : []),
  ],
  example: {
    commune: 'Ville-Exemple',
    reference: 'ETR/2025/0150',
    person: {
      name: 'Exemple',
      firstNames: 'Nadia',
      nationality: 'Utopie',
      birthDate: '1990-01-01',
      birthPlace: 'Port-Fictif',
      nationalNumber: '90010100000',
    },
    residence: { street: 'rue de l’Exemple 1, boîte 4', postcode: '1000', town: 'Ville-Exemple' },
    kind: 'annulment',
    decision: 'annexe-20',
    notifiedOn: '2025-03-03',
    appealedOn: '2025-03-24',
    roll: '000 000',
    otherFamily: false,
    nationalSecurity: false,
    issue: 'extension',
    previousUntil: '2025-06-23',
    from: '2025-06-24',
    until: '2025-07-23',
    work: 'unlimited',
    signer: { name: 'C. Guichet', capacity: 'delegate' },
    on: '2025-06-23',
  },
})

// Told beside the document and not refused: only the Council says that an appeal is late.
function isTooLate({ kind, decision, notifiedOn, appealedOn }: DataOf<typeof fields>): boolean {
  const remedy = kind === 'fullJurisdiction' ? 'full-jurisdiction' : 'annulment'
  return isLate({ kind: decision, notifiedOn }, { remedy, filedOn: appealedOn })
}

const LATE = {
  text: {
    fr: 'Compté depuis une remise en main propre, le recours est daté d’après le dernier jour du délai. Le Conseil seul en juge : faites vérifier comment la décision est arrivée, et ce que cela fait à ce document.',
    nl: 'Gerekend vanaf een persoonlijke afgifte is het beroep gedateerd na de laatste dag van de termijn. Alleen de Raad oordeelt daarover: laat nagaan hoe de beslissing is aangekomen, en wat dat voor dit document betekent.',
    de: 'Ab einer persönlichen Aushändigung gerechnet, ist die Beschwerde nach dem letzten Tag der Frist datiert. Darüber befindet nur der Rat: Lassen Sie prüfen, wie die Entscheidung eingegangen ist und was das für dieses Dokument bedeutet.',
  },
  source: article('39/57', { paragraph: '§ 1er' }),
} as const

const VALIDITY = {
  text: {
    fr: 'Trois mois, puis un mois à la fois : c’est ce qu’une page spécialisée rapporte, l’arrêté n’a pas été lu. La mention du marché du travail est celle que la commune a choisie. À faire confirmer par un avocat.',
    nl: 'Drie maanden, daarna telkens één maand: dat meldt een gespecialiseerde pagina, het besluit is niet gelezen. De vermelding van de arbeidsmarkt is die welke de gemeente koos. Te laten bevestigen door een advocaat.',
    de: 'Drei Monate, dann jeweils ein Monat: So berichtet eine Fachseite, der Erlass wurde nicht gelesen. Die Angabe zum Arbeitsmarkt hat die Gemeinde gewählt. Von einem Rechtsanwalt bestätigen zu lassen.',
  },
  source: articleAr('111'),
} as const

const STATED = {
  text: {
    fr: 'Aucun texte lu ne règle l’effet de ce recours pour ce jour : le document repose sur ce qui a été affirmé. À faire confirmer par un avocat.',
    nl: 'Geen gelezen tekst regelt het gevolg van dit beroep voor die dag: het document steunt op wat is verklaard. Te laten bevestigen door een advocaat.',
    de: 'Kein gelesener Text regelt die Wirkung dieser Beschwerde für diesen Tag: Das Dokument beruht auf der Angabe. Von einem Rechtsanwalt bestätigen zu lassen.',
  },
  source: articleAr('111'),
} as const

const AGREEMENT = {
  text: {
    fr: 'L’effet du recours vient ici de l’accord de retrait, et non de la loi : l’accord n’a pas été lu. À faire confirmer par un avocat.',
    nl: 'Het gevolg van het beroep komt hier van het terugtrekkingsakkoord en niet van de wet: het akkoord is niet gelezen. Te laten bevestigen door een advocaat.',
    de: 'Die Wirkung der Beschwerde ergibt sich hier aus dem Austrittsabkommen und nicht aus dem Gesetz: Das Abkommen wurde nicht gelesen. Von einem Rechtsanwalt bestätigen zu lassen.',
  },
  source: articleAr('111'),
} as const
