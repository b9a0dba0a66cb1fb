import type { Block } from '@sejour/documents'
import { annexeAr } from '@sejour/law'
import { regle90180 } from '@sejour/law/court-sejour'
import { defineAct } from '../../act.ts'
import { communeMasthead, identityBlock, mayorSignature } from '../../parts/commune.ts'
import { layoutRemark } from '../../parts/layout-remark.ts'
import { sayAddress } from '../../parts/person.ts'
import { declarationRemarks, declarationRules } from '../../parts/short-stay-rules.ts'
import { sayDocument } from '../../parts/short-stay-words.ts'
import { declarationDay, endOfStay } from '../../parts/short-stay.ts'
import { plain } from '../../words.ts'
import { fields } from './fields.ts'
import { rules, type Arrival } from './rules.ts'
import { words } from './words.ts'

const form = { instrument: 'ar-1981-10-08', number: '3' } as const
const [{ from: RULE_FROM, value: rule }] = regle90180

/** The paper by which somebody from a third country declares an arrival for a short stay. */
export const annexe3 = defineAct({
  id: 'annexe-3',
  form,
  issuer: 'commune',
  standard: 'archive',
  versions: [{ id: RULE_FROM, from: RULE_FROM, source: annexeAr('3') }],
  day: { field: 'declaredOn', of: ({ declaredOn }) => declaredOn },
  fields,
  rules: [...rules, ...declarationRules<Arrival>('arrivee')],
  words,
  compose: ({ data, lang, say, day }) => {
    const saying = { say, day, lang }
    const paragraph = (text: ReturnType<typeof say>): Block => ({ kind: 'paragraph', text })
    const { entry, visa, earlier, lateBecause } = data
    const end = endOfStay(data)
    const lastDay = declarationDay(entry, 'arrivee')
    const known = end !== undefined && end !== 'none' && end !== 'impossible' ? end : undefined
    const stays: Block = {
      kind: 'table',
      caption: plain(say('earlierCaption')),
      head: [plain(say('earlierFrom')), plain(say('earlierTo'))],
      rows: earlier.map(({ from, to }) => [[day(from)], [day(to)]]),
    }
    return {
      masthead: communeMasthead(data, saying, form),
      blocks: [
        paragraph(say('declared', { day: [day(data.declaredOn)] })),
        identityBlock(data.person, saying),
        {
          kind: 'terms',
          items: [
            { term: say('document'), is: sayDocument(data.document, saying) },
            { term: say('entry'), is: [day(entry)] },
            { term: say('stayAt'), is: sayAddress(data.stayAt) },
            {
              term: say('visa'),
              is: visa
                ? say('visaIs', {
                    number: visa.number,
                    from: [day(visa.from)],
                    until: [day(visa.until)],
                    days: visa.days,
                  })
                : say('noVisa'),
            },
          ],
        },
        ...(earlier.length === 0 ? [] : [stays]),
        {
          kind: 'statement',
          text: say('end', { day: known ? [day(known)] : [{ gap: '…' }] }),
        },
        paragraph(say('endWhy', { max: rule.max, window: rule.window })),
        ...(visa ? [paragraph(say('endVisa'))] : []),
        ...(lateBecause !== undefined && lastDay
          ? [paragraph(say('late', { day: [day(lastDay)], reason: lateBecause }))]
          : []),
        paragraph(say('gives')),
        { kind: 'note', text: say('other') },
        ...mayorSignature(
          { place: data.commune, on: data.declaredOn, signer: data.signer },
          saying,
        ),
      ],
    }
  },
  remarks: ({ declaredOn, visa }) => [
    layoutRemark(annexeAr('3')),
    ...declarationRemarks(declaredOn, 'arrivee'),
    ...(visa ? [] : [EXEMPT]),
  ],
  example: {
    comesFor: 'arrival',
    regime: 'third-country',
    commune: 'Ville-Exemple',
    reference: 'CS/2026/0031',
    person: {
      name: 'Exemple',
      firstNames: 'Nadia',
      nationality: 'Utopie',
      birthDate: '1990-01-01',
      birthPlace: 'Port-Fictif',
    },
    document: { kind: 'passport', number: 'X0000000', validUntil: '2029-01-01' },
    entry: '2026-03-02',
    lodging: 'private',
    stayAt: { street: 'rue de l’Exemple 1', postcode: '1000', town: 'Ville-Exemple' },
    visa: { number: 'BEL000000', from: '2026-02-15', until: '2026-06-30', days: 60 },
    earlier: [{ from: '2025-12-01', to: '2026-01-15' }],
    lateBecause: 'hospitalisée à l’arrivée',
    signer: { name: 'C. Guichet', capacity: 'delegate' },
    declaredOn: '2026-03-09',
  },
})

const EXEMPT = {
  text: {
    fr: 'La personne est entrée sans visa : vérifiez que sa nationalité en dispense. L’acte ne le décide pas.',
    nl: 'De persoon is zonder visum binnengekomen: ga na of zijn nationaliteit ervan vrijstelt. De akte beslist dat niet.',
    de: 'Die Person ist ohne Visum eingereist: Prüfen Sie, ob ihre Staatsangehörigkeit davon befreit. Das Schriftstück entscheidet dies nicht.',
  },
} as const
