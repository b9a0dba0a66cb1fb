import { localDate } from '@sejour/calendar'
import type { Around, DemoCase } from '../demo-case.ts'
import { asksNotification, storyOf } from './beginnings.ts'

/** Union citizens and families: declarations, proofs, refusals, cards. */
export function storiesOfTheUnion(days: Around): readonly DemoCase[] {
  return [
    ...declaredWithProofs(days),
    ...declaredBefore(),
    ...proofsMissing(days),
    ...monthRunning(days),
    ...annex20ToHandOver(days),
    ...suspendedByAppeal(days),
    ...cardF(days),
  ]
}

/** Since 1 September 2025 every proof comes with the declaration. */
function declaredWithProofs({ ago }: Around) {
  return storyOf('annexe-19', { known: ['commune'], on: ago(20) }, ({ all, commune }) => {
    all.procedure('union', 'citoyen-union')
    all.piece('contrat', 'Contrat de travail', { kind: 'contrat-de-travail', language: 'fr' })
    all.filed('declaration', 'union', ago(20), 'hand')
    commune.receipt('annexe-19', 'union', ago(20), 'annexe-19')
    commune.step('controle-demande', 'union', 'residence-check-asked', { on: ago(19) })
  })
}

/** Before that day proofs could follow within three months. */
function declaredBefore() {
  const on = localDate('2025-08-18')
  return storyOf('annexe-19-ancienne', { known: ['commune'], on }, ({ all, commune }) => {
    all.procedure('union', 'citoyen-union')
    all.filed('declaration', 'union', on, 'hand')
    commune.receipt('annexe-19', 'union', on, 'annexe-19')
    commune.step('controle-demande', 'union', 'residence-check-asked', {
      on: localDate('2025-08-19'),
    })
    commune.step('controle', 'union', 'residence-check-concluded', {
      on: localDate('2025-08-28'),
      details: { outcome: 'positive' },
    })
    commune.step('preuves', 'union', 'proofs-completed', { on: localDate('2025-11-10') })
    all.title('carte-eu', 'union', 'EU', { from: localDate('2025-12-01') })
    commune.step('carte-commandee', 'union', 'card-ordered', { on: localDate('2025-12-02') })
    commune.step('carte-remise', 'union', 'card-handed', { on: localDate('2025-12-16') })
  })
}

/** The wife of a Belgian: her proofs of means are still to come. */
function proofsMissing({ ago, ahead }: Around) {
  const opening = { known: ['exemple', 'commune'], on: ago(50) } as const
  return storyOf('preuves-manquantes', opening, ({ all, commune, counsel }) => {
    all.procedure('famille', 'famille-de-belge')
    all.filed('demande', 'famille', ago(50), 'hand')
    commune.receipt('annexe-19ter', 'famille', ago(50), 'annexe-19ter')
    commune.step('controle-demande', 'famille', 'residence-check-asked', { on: ago(49) })
    commune.step('controle', 'famille', 'residence-check-concluded', {
      on: ago(38),
      details: { outcome: 'positive' },
    })
    counsel.task('Réunir les preuves de revenus du mari', ahead(10))
  })
}

/** Asked under the old rules and refused late: these leave a month more to bring what is missing. */
function monthRunning({ ago, ahead }: Around) {
  const on = localDate('2025-08-25')
  return storyOf('mois-en-plus', { known: ['commune'], on }, ({ all, commune }) => {
    all.procedure('union', 'citoyen-union')
    all.filed('declaration', 'union', on, 'hand')
    commune.receipt('annexe-19', 'union', on, 'annexe-19')
    commune.step('controle-demande', 'union', 'residence-check-asked', {
      on: localDate('2025-08-26'),
    })
    commune.step('controle', 'union', 'residence-check-concluded', {
      on: localDate('2025-09-08'),
      details: { outcome: 'positive' },
    })
    commune.decision('annexe-20', 'union', 'annexe-20', {
      on: ago(12),
      by: 'hand',
      decidedOn: ago(14),
    })
    commune.step('mois', 'union', 'extra-month-given', {
      on: ago(12),
      details: { until: ahead(18) },
    })
  })
}

/** The Office refused; the commune has the paper, and must hand it over. */
function annex20ToHandOver({ ago }: Around) {
  const opening = {
    known: ['voorbeeld', 'commune', 'office'],
    language: 'nl',
    on: ago(170),
  } as const
  return storyOf('annexe-20-a-remettre', opening, (story) => {
    const { all, commune, office, parcel } = story
    all.procedure('gezin', 'famille-de-belge')
    all.filed('aanvraag', 'gezin', ago(170), 'hand')
    commune.receipt('bijlage-19ter', 'gezin', ago(170), 'annexe-19ter')
    commune.step('controle-gevraagd', 'gezin', 'residence-check-asked', { on: ago(169) })
    commune.step('controle', 'gezin', 'residence-check-concluded', {
      on: ago(158),
      details: { outcome: 'positive' },
    })
    commune.step('bewijzen', 'gezin', 'proofs-completed', { on: ago(90) })
    commune.step('overgemaakt', 'gezin', 'transmitted', { on: ago(88) })
    parcel('pak-aanvraag', {
      kind: 'transmission',
      procedure: 'gezin',
      from: 'commune',
      to: 'office',
      on: ago(88),
      pieces: { passeport: 'Paspoort' },
      answer: { received: ago(85), reference: 'X.000.036' },
    })
    office.step('ontvangen', 'gezin', 'transmission-received', { on: ago(85) })
    office.ruling('weigering', {
      procedure: 'gezin',
      decision: 'annexe-20',
      reasons: {},
      reached: { signed: ago(5) },
    })
    asksNotification(story, 'annexe-20', {
      signed: ago(5),
      ruling: 'weigering',
      procedure: 'gezin',
    })
  })
}

/** Refused; the appeal suspends, and annex 35 says so. */
function suspendedByAppeal({ ago, ahead }: Around) {
  const opening = { known: ['exemple', 'commune', 'office'], on: ago(260) } as const
  return storyOf('annexe-35', opening, (story) => {
    const { all, commune, office, counsel } = story
    all.procedure('famille', 'famille-de-belge')
    all.filed('demande', 'famille', ago(260), 'hand')
    commune.receipt('annexe-19ter', 'famille', ago(260), 'annexe-19ter')
    commune.step('controle-demande', 'famille', 'residence-check-asked', { on: ago(259) })
    commune.step('controle', 'famille', 'residence-check-concluded', {
      on: ago(248),
      details: { outcome: 'positive' },
    })
    commune.step('preuves', 'famille', 'proofs-completed', { on: ago(190) })
    commune.step('transmission', 'famille', 'transmitted', { on: ago(188) })
    office.step('prise-en-charge', 'famille', 'transmission-received', { on: ago(185) })
    office.ruling('decision-preparee', {
      procedure: 'famille',
      decision: 'annexe-20',
      reasons: {},
      reached: { signed: ago(85) },
    })
    asksNotification(story, 'annexe-20', { signed: ago(85), procedure: 'famille' })
    commune.decision('annexe-20', 'famille', 'annexe-20', {
      on: ago(78),
      by: 'hand',
      decidedOn: ago(85),
      ruling: 'decision-preparee',
    })
    all.remedy('recours', 'famille', 'annulment', { against: 'annexe-20', on: ago(55) })
    counsel.step('role', 'famille', 'enrolled', {
      on: ago(48),
      about: 'recours',
      details: { rollNumber: '000 037' },
    })
    commune.receipt('annexe-35', 'famille', ago(45), 'annexe-35')
    counsel.task('Préparer le mémoire', ahead(4))
  })
}

function cardF({ ago }: Around) {
  return storyOf(
    'carte-f',
    { known: ['commune', 'office'], on: ago(230) },
    ({ all, commune, office }) => {
      all.procedure('famille', 'famille-de-belge')
      all.filed('demande', 'famille', ago(230), 'hand')
      commune.receipt('annexe-19ter', 'famille', ago(230), 'annexe-19ter')
      commune.step('controle-demande', 'famille', 'residence-check-asked', { on: ago(229) })
      commune.step('controle', 'famille', 'residence-check-concluded', {
        on: ago(218),
        details: { outcome: 'positive' },
      })
      commune.step('preuves', 'famille', 'proofs-completed', { on: ago(160) })
      commune.step('transmission', 'famille', 'transmitted', { on: ago(158) })
      office.step('prise-en-charge', 'famille', 'transmission-received', { on: ago(155) })
      all.title('carte-f', 'famille', 'F', { from: ago(40) })
      commune.step('carte-commandee', 'famille', 'card-ordered', { on: ago(35) })
    },
  )
}
