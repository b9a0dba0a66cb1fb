import { addDays, type LocalDate } from '@sejour/calendar'
import type { Condition } from '@sejour/cases'
import type { Around, DemoCase } from '../demo-case.ts'
import type { Story } from '../story.ts'
import { argues, asksNotification, reachesOffice, storyOf } from './beginnings.ts'

/** Stays that were granted: cards made and handed over, prolonged, refused, made unlimited. */
export function storiesOfTitles(days: Around): readonly DemoCase[] {
  return [
    ...cardToOrder(days),
    ...cardReady(days),
    ...inTheWindow(days),
    ...almostOver(days),
    ...heldOverByAnnex15(days),
    ...notProlonged(days),
    ...unlimited(days),
  ]
}

type Granted = { readonly signed: LocalDate; readonly from: LocalDate; readonly until: LocalDate }

/** A year, under conditions that are looked at when it is asked to be prolonged. */
function grant(story: Story, { signed, from, until }: Granted): void {
  const { office, commune, all } = story
  const conditions: readonly Condition[] = [
    { id: all.id('travail'), kind: 'work', text: 'Travailler au moins à mi-temps' },
    { id: all.id('integration'), kind: 'integration', text: 'Montrer des efforts d’intégration' },
  ]
  office.step('examen', '9bis', 'admissibility-examined', {
    on: signed,
    details: { result: 'admissible' },
  })
  office.ruling('decision-preparee', {
    procedure: '9bis',
    decision: 'article-9bis.octroi-limite',
    reasons: {
      ici: 'La vie de famille est retenue comme circonstance exceptionnelle.',
      fond: 'Le travail et les attaches sont retenus.',
    },
    from,
    until,
    conditions,
    reached: { signed },
  })
  asksNotification(story, 'article-9bis.octroi-limite', { signed })
  commune.decision('accord', '9bis', 'article-9bis.octroi-limite', {
    on: addDays(signed, 4),
    by: 'hand',
    decidedOn: signed,
    ruling: 'decision-preparee',
  })
  all.title('sejour', '9bis', 'A', { from, until })
}

/** Ordered, made, handed over. */
function handsCard({ commune }: Story, ordered: LocalDate, handed: LocalDate): void {
  commune.step('au-registre', '9bis', 'registered-in', {
    on: ordered,
    details: { register: 'aliens' },
  })
  commune.step('carte-commandee', '9bis', 'card-ordered', { on: ordered })
  commune.step('carte-prete', '9bis', 'card-ready', { on: handed })
  commune.step('carte-remise', '9bis', 'card-handed', { on: handed })
}

function cardToOrder({ ago, ahead }: Around) {
  const opening = { known: ['exemple', 'commune', 'office'], on: ago(300) } as const
  return storyOf('carte-a-commander', opening, (story) => {
    reachesOffice(story, ago(300), { from: 'exemple', number: '026' })
    argues(story, ['Ses enfants sont nés ici.', 'Elle a une promesse d’emploi.'])
    grant(story, { signed: ago(6), from: ago(6), until: ahead(359) })
  })
}

function cardReady({ ago, ahead }: Around) {
  const opening = {
    known: ['voorbeeld', 'commune', 'office'],
    language: 'nl',
    on: ago(330),
  } as const
  return storyOf('carte-prete', opening, (story) => {
    const { commune } = story
    reachesOffice(story, ago(330), { from: 'voorbeeld', number: '027' })
    argues(story, ['Zijn vrouw mag hier verblijven.', 'Hij werkt als lasser.'])
    grant(story, { signed: ago(30), from: ago(30), until: ahead(335) })
    commune.step('au-registre', '9bis', 'registered-in', {
      on: ago(24),
      details: { register: 'aliens' },
    })
    commune.step('carte-commandee', '9bis', 'card-ordered', { on: ago(24) })
    commune.step('carte-prete', '9bis', 'card-ready', { on: ago(3) })
  })
}

/** Between the forty-fifth and the thirtieth day before the card ends. */
function inTheWindow({ ago, ahead }: Around) {
  const opening = { known: ['accueil', 'commune', 'office'], on: ago(600) } as const
  return storyOf('dans-la-fenetre', opening, (story) => {
    reachesOffice(story, ago(600), { from: 'accueil', number: '028' })
    argues(story, ['Son mari travaille ici.', 'Elle suit des cours de français.'])
    grant(story, { signed: ago(328), from: ago(328), until: ahead(37) })
    handsCard(story, ago(320), ago(305))
    story.counsel.task('Réunir les fiches de paie pour la prolongation', ahead(5))
  })
}

function almostOver({ ago, ahead }: Around) {
  const opening = { known: ['commune', 'office'], on: ago(620) } as const
  return storyOf('presque-expiree', opening, (story) => {
    reachesOffice(story, ago(620), { number: '029' })
    argues(story, ['Sa fille est à l’école ici.', 'Il travaille en cuisine.'])
    grant(story, { signed: ago(354), from: ago(354), until: ahead(11) })
    handsCard(story, ago(346), ago(330))
    story.commune.task('Lui rappeler que la demande de prolongation est en retard', ahead(1))
  })
}

/** Asked in time, the card ended meanwhile: annex 15 covers the stay. */
function heldOverByAnnex15({ ago }: Around) {
  const opening = { known: ['exemple', 'commune', 'office'], on: ago(640) } as const
  return storyOf('annexe-15', opening, (story) => {
    const { commune } = story
    reachesOffice(story, ago(640), { from: 'exemple', number: '030' })
    argues(story, ['Son fils est Belge.', 'Elle enseigne le russe.'])
    grant(story, { signed: ago(373), from: ago(373), until: ago(8) })
    handsCard(story, ago(365), ago(350))
    commune.step('prolongation', '9bis', 'renewal-received', { on: ago(45), about: 'sejour' })
    commune.receipt('annexe-15', '9bis', ago(8), 'annexe-15')
  })
}

function notProlonged({ ago, ahead }: Around) {
  const opening = {
    known: ['voorbeeld', 'commune', 'office'],
    language: 'nl',
    on: ago(700),
  } as const
  return storyOf('pas-prolongee', opening, (story) => {
    const { commune, office, counsel } = story
    reachesOffice(story, ago(700), { from: 'voorbeeld', number: '031' })
    argues(story, ['Zijn partner woont hier.', 'Hij had een arbeidscontract.'])
    grant(story, { signed: ago(425), from: ago(425), until: ago(60) })
    handsCard(story, ago(415), ago(400))
    commune.step('verlenging', '9bis', 'renewal-received', { on: ago(100), about: 'sejour' })
    office.step('voorwaarden', '9bis', 'conditions-checked', {
      on: ago(26),
      details: { result: 'not-met' },
    })
    commune.decision('niet-verlengd', '9bis', 'article-9bis.prolongation-refusee', {
      on: ago(14),
      by: 'registered-receipt',
      decidedOn: ago(25),
    })
    counsel.task('Nagaan of de arbeidsvoorwaarde echt niet vervuld was', ahead(3))
  })
}

/** Five years of limited stay: asked, and granted. */
function unlimited({ ago, yearsAgo, ahead }: Around) {
  const opening = { known: ['accueil', 'commune', 'office'], on: yearsAgo(7) } as const
  return storyOf('illimitee', opening, (story) => {
    const { all, commune, office } = story
    reachesOffice(story, yearsAgo(7), { from: 'accueil', number: '032' })
    argues(story, ['Ses enfants grandissent ici.', 'Elle tient une épicerie.'])
    grant(story, { signed: yearsAgo(6), from: yearsAgo(6), until: yearsAgo(5) })
    handsCard(story, yearsAgo(6, 10), yearsAgo(6, 25))
    all.procedure('illimite', 'sejour-illimite', { follows: '9bis' })
    all.filed('demande-illimite', 'illimite', ago(120), 'hand')
    commune.step('illimite-inscrit', 'illimite', 'request-registered', {
      on: ago(120),
      details: { channel: 'counter', number: 'E-034' },
    })
    commune.step('illimite-transmis', 'illimite', 'transmitted', { on: ago(118) })
    office.step('illimite-recu', 'illimite', 'transmission-received', { on: ago(110) })
    all.title('sejour-illimite', 'illimite', 'B', { from: ago(15) })
    commune.step('carte-b-commandee', 'illimite', 'card-ordered', { on: ago(10) })
    story.counsel.task('Dire à Joséphine quand la carte B sera prête', ahead(6))
  })
}
