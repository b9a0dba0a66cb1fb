import type { Around, DemoCase } from '../demo-case.ts'
import type { LocalDate } from '@sejour/calendar'
import type { Story } from '../story.ts'
import { argues, asksNotification, reachesOffice, storyOf } from './beginnings.ts'

/** Refusals, and what became of them before the Council. */
export function storiesOfAppeals(days: Around): readonly DemoCase[] {
  return [...refusedWithOrder(days), ...annulled(days), ...rejected(days)]
}

const REASONS = {
  ici: 'Admis : la vie de famille est une circonstance exceptionnelle.',
  fond: 'Les attaches invoquées ne suffisent pas à accorder le séjour.',
}

/** Signed, sent to the commune and handed over. */
function refuse(
  story: Story,
  decision: 'article-9bis.non-fondee' | 'article-9bis.irrecevable',
  { signed, notified }: { readonly signed: LocalDate; readonly notified: LocalDate },
): void {
  const isFound = decision === 'article-9bis.non-fondee'
  story.office.step('examen', '9bis', 'admissibility-examined', {
    on: signed,
    details: { result: isFound ? 'admissible' : 'inadmissible' },
  })
  story.office.ruling('decision-preparee', {
    procedure: '9bis',
    decision,
    reasons: REASONS,
    ...(!isFound && { grounds: { circumstances: 'Rien n’empêche de demander depuis le pays.' } }),
    reached: { signed },
  })
  asksNotification(story, decision, { signed })
  story.commune.decision('refus', '9bis', decision, {
    on: notified,
    by: 'hand',
    decidedOn: signed,
    ruling: 'decision-preparee',
  })
}

/** Unfounded, with an order to leave and a ban; the appeal is pending. */
function refusedWithOrder({ ago, ahead }: Around) {
  const opening = { known: ['exemple', 'commune', 'office'], on: ago(380) } as const
  return storyOf('refus-et-ordre', opening, (story) => {
    const { all, commune, office, counsel } = story
    reachesOffice(story, ago(380), { from: 'exemple', number: '023' })
    argues(story, ['Ses parents âgés vivent chez elle.', 'Elle dirige un atelier de couture.'])
    refuse(story, 'article-9bis.non-fondee', { signed: ago(60), notified: ago(48) })
    for (const [name, decision] of [
      ['ordre', 'annexe-13'],
      ['interdiction', 'annexe-13sexies'],
    ] as const) {
      commune.decision(name, '9bis', decision, { on: ago(48), by: 'hand', decidedOn: ago(60) })
    }
    all.remedy('recours', '9bis', 'annulment', { against: 'refus', on: ago(25) })
    counsel.step('role', '9bis', 'enrolled', {
      on: ago(18),
      about: 'recours',
      details: { rollNumber: '000 023' },
    })
    office.step('dossier', '9bis', 'file-deposited', { on: ago(10), about: 'recours' })
    office.step('note', '9bis', 'note-filed', { on: ago(10), about: 'recours' })
    counsel.task('Décider du mémoire de synthèse avec Vesna', ahead(2))
  })
}

/** Annulled: the request is pending again, and the Office must decide anew. */
function annulled({ ago, ahead }: Around) {
  const opening = {
    known: ['voorbeeld', 'commune', 'office'],
    language: 'nl',
    on: ago(800),
  } as const
  return storyOf('annulee-et-revenue', opening, (story) => {
    const { all, office } = story
    reachesOffice(story, ago(800), { from: 'voorbeeld', number: '024' })
    argues(story, ['Haar zoon is hier in behandeling.', 'Zij leerde Nederlands en werkt.'])
    refuse(story, 'article-9bis.irrecevable', { signed: ago(430), notified: ago(420) })
    all.remedy('beroep', '9bis', 'annulment', { against: 'refus', on: ago(400) })
    all.step('rol', '9bis', 'enrolled', {
      on: ago(390),
      about: 'beroep',
      details: { rollNumber: '000 024' },
    })
    all.judgment('arrest', '9bis', 'annulled', { answers: 'beroep', on: ago(13) })
    office.task('Nieuwe beslissing voorbereiden na het arrest', ahead(20))
  })
}

function rejected({ ago }: Around) {
  const opening = { known: ['exemple', 'commune', 'office'], on: ago(700) } as const
  return storyOf('recours-rejete', opening, (story) => {
    const { all } = story
    reachesOffice(story, ago(700), { from: 'exemple', number: '025' })
    argues(story, ['Sa fiancée vit ici.', 'Il joue dans un club de football.'])
    refuse(story, 'article-9bis.irrecevable', { signed: ago(300), notified: ago(290) })
    all.remedy('recours', '9bis', 'annulment', {
      against: 'refus',
      on: ago(265),
      rollNumber: '000 025',
    })
    all.judgment('arret', '9bis', 'rejected', { answers: 'recours', on: ago(9) })
  })
}
