import type { Around, DemoCase } from '../demo-case.ts'
import { argues, asksNotification, reachesOffice, storyOf } from './beginnings.ts'

/** Requests that the Office has: from the parcel it took in to the decision it signed. */
export function storiesAtTheOffice(days: Around): readonly DemoCase[] {
  return [
    ...justCame(days),
    ...admissible(days),
    ...supplemented(days),
    ...twoRequests(days),
    ...parallel(days),
    ...withoutObject(days),
    ...toReadAgain(days),
    ...sentBackByReader(days),
    ...toNotify(days),
    ...replaced(days),
  ]
}

function justCame({ ago, ahead }: Around) {
  const opening = { known: ['accueil', 'commune', 'office'], on: ago(60) } as const
  return storyOf('pendante', opening, (story) => {
    reachesOffice(story, ago(60), { from: 'accueil', number: '012' })
    argues(story, ['Son père, malade, vit avec lui.', 'Il interprète à l’hôpital du quartier.'])
    story.office.task('Vérifier si une demande d’asile a été introduite', ahead(4))
  })
}

/** Admissible was found; the reasons are being written. */
function admissible({ ago }: Around) {
  const opening = {
    known: ['voorbeeld', 'commune', 'office'],
    language: 'nl',
    on: ago(200),
  } as const
  return storyOf('recevable', opening, (story) => {
    reachesOffice(story, ago(200), { from: 'voorbeeld', number: '013' })
    argues(story, ['Zijn dochter zit in het laatste jaar.', 'Hij heeft een vast werkaanbod.'])
    story.office.step('ontvankelijk', '9bis', 'admissibility-examined', {
      on: ago(9),
      details: { result: 'admissible' },
    })
    story.office.ruling('ontwerp', {
      procedure: '9bis',
      decision: 'article-9bis.octroi-limite',
      reasons: { ici: 'De dochter kan het schooljaar niet elders hernemen.' },
      reached: 'drafting',
    })
  })
}

function supplemented({ ago }: Around) {
  const opening = { known: ['exemple', 'commune', 'office'], on: ago(150) } as const
  return storyOf('complement', opening, (story) => {
    reachesOffice(story, ago(150), { from: 'exemple', number: '014' })
    argues(story, ['Elle soigne sa mère, Belge.', 'Elle a terminé une formation d’aide-soignante.'])
    story.office.step('complement-demande', '9bis', 'supplement-asked', {
      on: ago(20),
      details: { what: 'Une composition de ménage récente' },
    })
    story.counsel.step('complement', '9bis', 'supplement-filed', {
      on: ago(5),
      details: { what: 'Composition de ménage' },
    })
  })
}

/** A new request: the law presumes that the one before was given up. */
function twoRequests({ ago }: Around) {
  const opening = { known: ['accueil', 'commune', 'office'], on: ago(400) } as const
  return storyOf('deux-demandes', opening, (story) => {
    const { all, commune, office } = story
    reachesOffice(story, ago(400), { from: 'accueil', number: '015' })
    argues(story, ['Ses enfants vont à l’école.', 'Huit ans de vie ici.'])
    all.procedure('9bis-2', 'article-9bis')
    all.filed('depot-2', '9bis-2', ago(30), 'registered')
    all.argument('ici-2', '9bis-2', 'circumstances', {
      kind: 'scolarite',
      text: 'Sa fille entre en dernière année.',
    })
    office.step('desistement', '9bis', 'withdrawal-presumed', { on: ago(30) })
    commune.step('inscription-2', '9bis-2', 'request-registered', {
      on: ago(28),
      details: { channel: 'registered-post', number: 'E-016', postedOn: ago(30) },
    })
    commune.step('redevance-2', '9bis-2', 'fee-checked', {
      on: ago(27),
      details: { result: 'paid' },
    })
    commune.step('controle-demande-2', '9bis-2', 'residence-check-asked', { on: ago(27) })
    commune.step('controle-2', '9bis-2', 'residence-check-concluded', {
      on: ago(18),
      details: { outcome: 'positive' },
    })
    commune.receipt('annexe-3-2', '9bis-2', ago(18), 'circulaire-annexe-3')
    commune.step('transmission-2', '9bis-2', 'transmitted', { on: ago(16) })
    office.step('prise-en-charge-2', '9bis-2', 'transmission-received', {
      on: ago(12),
      details: { number: 'X.000.016' },
    })
  })
}

/** Asylum and article 9ter run beside the request. */
function parallel({ ago }: Around) {
  const opening = { known: ['exemple', 'commune', 'office'], on: ago(90) } as const
  return storyOf('paralleles', opening, (story) => {
    const { all, office } = story
    reachesOffice(story, ago(90), { from: 'exemple', number: '017' })
    argues(story, ['Sa demande de protection est pendante.', 'Il parle français et travaille.'])
    all.procedure('asile', 'protection-internationale')
    all.filed('demande-asile', 'asile', ago(700), 'hand')
    all.procedure('9ter', 'article-9ter')
    all.filed('depot-9ter', '9ter', ago(300), 'registered')
    office.fact('asile.stade', 'cce')
    office.note('Trois procédures : langue et éléments exclus à regarder ensemble.')
  })
}

function withoutObject({ ago }: Around) {
  const opening = { known: ['commune', 'office'], on: ago(320) } as const
  return storyOf('plus-d-objet', opening, (story) => {
    const { all, office, commune } = story
    reachesOffice(story, ago(320), { number: '018' })
    all.argument('ici', '9bis', 'circumstances', {
      kind: 'vie-familiale',
      text: 'Sa compagne est Belge.',
    })
    all.procedure('famille', 'famille-de-belge')
    all.filed('demande-famille', 'famille', ago(240), 'hand')
    all.receipt('annexe-19ter', 'famille', ago(240), 'annexe-19ter')
    all.title('carte-f', 'famille', 'F', { from: ago(60) })
    commune.step('carte-commandee', 'famille', 'card-ordered', { on: ago(55) })
    commune.step('carte-remise', 'famille', 'card-handed', { on: ago(40) })
    office.ruling('decision-preparee', {
      procedure: '9bis',
      decision: 'article-9bis.sans-objet',
      reasons: { ici: 'Le séjour obtenu comme membre de la famille répond à ce qui est invoqué.' },
      grounds: { stay: 'Une carte F a été délivrée.' },
      reached: { signed: ago(20) },
    })
    asksNotification(story, 'article-9bis.sans-objet', { signed: ago(20) })
    commune.decision('sans-objet', '9bis', 'article-9bis.sans-objet', {
      on: ago(10),
      by: 'registered-receipt',
      decidedOn: ago(20),
      ruling: 'decision-preparee',
    })
  })
}

const REASONS = {
  ici: 'Rien ne montre que cette vie de famille empêche un retour pour un temps.',
  fond: 'Les attaches sont récentes et se sont faites pendant un séjour non autorisé.',
}

function toReadAgain({ ago }: Around) {
  const opening = { known: ['exemple', 'commune', 'office'], on: ago(260) } as const
  return storyOf('a-relire', opening, (story) => {
    reachesOffice(story, ago(260), { from: 'exemple', number: '019' })
    argues(story, ['Son fils est né ici.', 'Elle chante dans une chorale du quartier.'])
    story.office.step('examen', '9bis', 'admissibility-examined', {
      on: ago(14),
      details: { result: 'inadmissible' },
    })
    story.office.ruling('decision-preparee', {
      procedure: '9bis',
      decision: 'article-9bis.irrecevable',
      reasons: REASONS,
      grounds: { circumstances: 'Aucune circonstance n’empêche de demander depuis le pays.' },
      reached: 'submitted',
    })
  })
}

function sentBackByReader({ ago }: Around) {
  const opening = {
    known: ['voorbeeld', 'commune', 'office'],
    language: 'nl',
    on: ago(280),
  } as const
  return storyOf('renvoyee', opening, (story) => {
    reachesOffice(story, ago(280), { from: 'voorbeeld', number: '020' })
    argues(story, ['Zijn broer is erkend vluchteling.', 'Hij volgde een inburgeringstraject.'])
    story.office.step('examen', '9bis', 'admissibility-examined', {
      on: ago(15),
      details: { result: 'admissible' },
    })
    story.office.ruling('decision-preparee', {
      procedure: '9bis',
      decision: 'article-9bis.non-fondee',
      reasons: {
        ici: 'Aangenomen bij de ontvankelijkheid.',
        fond: 'Het traject volstaat op zich niet.',
      },
      reached: { returned: 'Het attest van het traject wordt niet besproken: leg uit waarom.' },
    })
  })
}

/** Signed; the commune has it, and must hand it over. */
function toNotify({ ago }: Around) {
  const opening = { known: ['accueil', 'commune', 'office'], on: ago(240) } as const
  return storyOf('a-notifier', opening, (story) => {
    reachesOffice(story, ago(240), { from: 'accueil', number: '021' })
    argues(story, ['Elle étudie en dernière année.', 'Elle vit ici depuis ses douze ans.'])
    story.office.ruling('decision-preparee', {
      procedure: '9bis',
      decision: 'article-9bis.irrecevable',
      reasons: REASONS,
      grounds: { circumstances: 'Les études peuvent être interrompues un temps.' },
      reached: { signed: ago(4) },
    })
    asksNotification(story, 'article-9bis.irrecevable', { signed: ago(4) })
    story.commune.step('pas-la', '9bis', 'notification-attempted', {
      on: ago(1),
      about: 'decision-preparee-a-notifier',
      details: { how: 'hand', result: 'absent' },
    })
  })
}

/** Withdrawn while an appeal ran, and replaced by one that answers what was forgotten. */
function replaced({ ago }: Around) {
  const opening = { known: ['exemple', 'commune', 'office'], on: ago(420) } as const
  return storyOf('remplacee', opening, (story) => {
    const { all, office, commune } = story
    reachesOffice(story, ago(420), { from: 'exemple', number: '022' })
    argues(story, ['Sa femme est gravement malade.', 'Dix ans de travail déclaré.'])
    office.ruling('decision-preparee', {
      procedure: '9bis',
      decision: 'article-9bis.irrecevable',
      reasons: REASONS,
      grounds: { circumstances: 'Aucune circonstance n’empêche de demander depuis le pays.' },
      reached: { signed: ago(95) },
    })
    asksNotification(story, 'article-9bis.irrecevable', { signed: ago(95) })
    commune.decision('refus', '9bis', 'article-9bis.irrecevable', {
      on: ago(88),
      by: 'hand',
      decidedOn: ago(95),
      ruling: 'decision-preparee',
    })
    all.remedy('recours', '9bis', 'annulment', {
      against: 'refus',
      on: ago(70),
      rollNumber: '000 022',
    })
    office.withdrawRuling(
      'decision-preparee',
      ago(30),
      'La maladie de l’épouse n’a pas reçu de réponse.',
    )
    office.step('retrait', '9bis', 'decision-withdrawn', {
      on: ago(30),
      about: 'refus',
      details: { why: 'La maladie de l’épouse n’a pas reçu de réponse.' },
    })
    office.ruling('nouvelle', {
      procedure: '9bis',
      decision: 'article-9bis.octroi-limite',
      reasons: {
        ici: 'La présence auprès de l’épouse malade est une circonstance exceptionnelle.',
        fond: 'Le travail déclaré est retenu.',
      },
      replaces: 'decision-preparee',
      reached: 'approved',
    })
  })
}
