import type { Around, DemoCase } from '../demo-case.ts'
import {
  argues,
  asksCheck,
  concludes,
  files,
  registers,
  sendsRequest,
  storyOf,
} from './beginnings.ts'

/** Requests that the commune has: from the day they came to the day they leave for the Office. */
export function storiesAtTheCommune(days: Around): readonly DemoCase[] {
  return [
    ...inTheInbox(days),
    ...toRegister(days),
    ...feeToCheck(days),
    ...checkToAsk(days),
    ...atTheCounter(days),
    ...feePartlyPaid(days),
    ...checkRunning(days),
    ...checkLate(days),
    ...absentTwice(days),
    ...checkNegative(days),
    ...notConsidered(days),
    ...toTransmit(days),
    ...justTransmitted(days),
    ...sentBack(days),
    ...movedMeanwhile(days),
  ]
}

/** Sent in the product; the commune has not opened it. */
function inTheInbox({ ago }: Around) {
  const opening = { known: ['voorbeeld'], language: 'nl', on: ago(1) } as const
  return storyOf('colis-en-attente', opening, (story) => {
    files(story, ago(1), 'electronic')
    argues(story, ['Haar kinderen gaan hier naar school.', 'Zij heeft een werkaanbod.'])
    story.sends('voorbeeld', 'pak', {
      kind: 'request',
      procedure: '9bis',
      to: 'commune',
      exhibits: ['passeport', 'preuve-redevance'],
      entries: ['depot'],
    })
  })
}

function toRegister({ ago }: Around) {
  return storyOf('a-enregistrer', { known: ['exemple', 'commune'], on: ago(3) }, (story) => {
    files(story, ago(3))
    argues(story, ['Sa compagne et leur fils vivent ici.', 'Il suit une formation de couvreur.'])
    sendsRequest(story, 'exemple', ago(1))
  })
}

/** Registered this morning: nobody looked at the fee yet. */
function feeToCheck({ ago, today }: Around) {
  return storyOf('redevance-a-verifier', { known: ['commune'], on: ago(2) }, (story) => {
    files(story, ago(2))
    registers(story, today, { number: 'E-035', postedOn: ago(2) })
  })
}

/** The fee is there; the police was not asked yet. */
function checkToAsk({ ago }: Around) {
  const opening = { known: ['voorbeeld', 'commune'], language: 'nl', on: ago(5) } as const
  return storyOf('controle-a-demander', opening, (story) => {
    files(story, ago(5))
    sendsRequest(story, 'voorbeeld', ago(5))
    registers(story, ago(3), { number: 'E-036', postedOn: ago(5) })
    story.commune.step('retributie', '9bis', 'fee-checked', {
      on: ago(2),
      details: { result: 'paid' },
    })
  })
}

/** A person alone, on paper: no counsel keeps anything. */
function atTheCounter({ ago, ahead }: Around) {
  return storyOf('au-guichet', { known: ['commune'], on: ago(4) }, (story) => {
    files(story, ago(4), 'hand')
    registers(story, ago(4), { number: 'E-002', channel: 'counter' })
    asksCheck(story, ago(3))
    story.commune.task('Imprimer la fiche du contrôle pour l’agent de quartier', ahead(1))
  })
}

function feePartlyPaid({ ago }: Around) {
  const opening = { known: ['accueil', 'commune'], on: ago(24) } as const
  return storyOf('redevance-partielle', opening, (story) => {
    files(story, ago(24))
    sendsRequest(story, 'accueil', ago(24))
    registers(story, ago(22), { number: 'E-003', postedOn: ago(24) })
    story.commune.step('redevance', '9bis', 'fee-checked', {
      on: ago(21),
      details: { result: 'partial' },
    })
    story.commune.decision('annexe-43', '9bis', 'annexe-43', {
      on: ago(18),
      by: 'registered-receipt',
      decidedOn: ago(21),
    })
  })
}

function checkRunning({ ago }: Around) {
  return storyOf('controle-en-cours', { known: ['exemple', 'commune'], on: ago(9) }, (story) => {
    files(story, ago(9))
    argues(story, ['Son frère malade dépend de lui.', 'Six ans de bénévolat au quartier.'])
    sendsRequest(story, 'exemple', ago(9))
    registers(story, ago(7), { number: 'E-004', postedOn: ago(9) })
    asksCheck(story, ago(6))
  })
}

/** The ten days of the circular are over; nothing follows from that. */
function checkLate({ ago }: Around) {
  const opening = { known: ['commune'], language: 'nl', on: ago(20) } as const
  return storyOf('controle-tardif', opening, (story) => {
    files(story, ago(20))
    registers(story, ago(18), { number: 'E-005', postedOn: ago(20) })
    asksCheck(story, ago(17))
  })
}

function absentTwice({ ago, ahead }: Around) {
  const opening = { known: ['voorbeeld', 'commune'], language: 'nl', on: ago(16) } as const
  return storyOf('absent-deux-fois', opening, (story) => {
    files(story, ago(16))
    sendsRequest(story, 'voorbeeld', ago(16))
    registers(story, ago(14), { number: 'E-006', postedOn: ago(16) })
    asksCheck(story, ago(13))
    for (const [name, on] of [
      ['een', ago(8)],
      ['twee', ago(3)],
    ] as const) {
      story.commune.step(`bezoek-${name}`, '9bis', 'residence-visited', {
        on,
        details: { outcome: 'absent' },
      })
    }
    story.counsel.task('Vragen wanneer hij thuis is, en het de gemeente melden', ahead(2))
  })
}

/** Nobody was found; annex 2 is still to be made. */
function checkNegative({ ago }: Around) {
  return storyOf('controle-negatif', { known: ['commune'], on: ago(25) }, (story) => {
    files(story, ago(25))
    registers(story, ago(23), { number: 'E-007', postedOn: ago(25) })
    asksCheck(story, ago(22))
    story.commune.step('visite', '9bis', 'residence-visited', {
      on: ago(14),
      details: { outcome: 'not-known-there' },
    })
    story.commune.step('controle', '9bis', 'residence-check-concluded', {
      on: ago(5),
      details: { outcome: 'negative' },
    })
  })
}

function notConsidered({ ago }: Around) {
  const opening = { known: ['accueil', 'commune'], on: ago(44) } as const
  return storyOf('annexe-2-remise', opening, (story) => {
    files(story, ago(44))
    sendsRequest(story, 'accueil', ago(44))
    registers(story, ago(42), { number: 'E-008', postedOn: ago(44) })
    asksCheck(story, ago(41))
    story.commune.step('controle', '9bis', 'residence-check-concluded', {
      on: ago(20),
      details: { outcome: 'negative' },
    })
    story.commune.decision('annexe-2', '9bis', 'article-9bis.non-prise-en-consideration', {
      on: ago(12),
      by: 'registered-receipt',
      decidedOn: ago(15),
    })
  })
}

function toTransmit({ ago }: Around) {
  return storyOf('a-transmettre', { known: ['exemple', 'commune'], on: ago(19) }, (story) => {
    files(story, ago(19))
    argues(story, ['Ses deux enfants vont à l’école ici.', 'Un employeur l’attend.'])
    sendsRequest(story, 'exemple', ago(19))
    registers(story, ago(17), { number: 'E-009', postedOn: ago(19) })
    asksCheck(story, ago(16))
    concludes(story, ago(3))
  })
}

/** Sent on to the Office, which has not opened it. */
function justTransmitted({ ago }: Around) {
  return storyOf('transmise', { known: ['exemple', 'commune'], on: ago(21) }, (story) => {
    files(story, ago(21))
    argues(story, ['Son épouse est reconnue réfugiée.', 'Il enseigne la musique.'])
    sendsRequest(story, 'exemple', ago(21))
    registers(story, ago(19), { number: 'E-033', postedOn: ago(21) })
    asksCheck(story, ago(18))
    concludes(story, ago(4))
    story.commune.step('avis', '9bis', 'mayor-opinion', {
      on: ago(3),
      details: { opinion: 'favourable' },
    })
    story.commune.step('transmission', '9bis', 'transmitted', { on: ago(1) })
    story.sends('commune', 'colis-transmission', {
      kind: 'transmission',
      procedure: '9bis',
      to: 'office',
      exhibits: ['passeport', 'preuve-redevance'],
      entries: ['depot', 'annexe-3'],
    })
  })
}

/** The Office sent the parcel back: the inventory did not say what was in it. */
function sentBack({ ago }: Around) {
  const opening = { known: ['exemple', 'commune'], on: ago(33) } as const
  return storyOf('transmission-refusee', opening, (story) => {
    files(story, ago(33))
    sendsRequest(story, 'exemple', ago(33))
    registers(story, ago(31), { number: 'E-010', postedOn: ago(33) })
    asksCheck(story, ago(30))
    concludes(story, ago(20))
    story.commune.step('avis', '9bis', 'mayor-opinion', {
      on: ago(19),
      details: { opinion: 'favourable' },
    })
    story.commune.step('transmission', '9bis', 'transmitted', { on: ago(18) })
    const why = 'La liste des pièces annonce un bail qui n’est pas dans le colis.'
    story.parcel('colis-transmission', {
      kind: 'transmission',
      procedure: '9bis',
      from: 'commune',
      to: 'office',
      on: ago(18),
      entries: { depot: 'Demande introduite', 'annexe-3': 'Annexe 3 de la circulaire' },
      papers: ['Bail'],
      answer: { refused: ago(6), why },
    })
    story.office.step('renvoi', '9bis', 'transmission-refused', { on: ago(6), details: { why } })
  })
}

/** Moved while the police was looking: what that does to the request, no text says. */
function movedMeanwhile({ ago }: Around) {
  const opening = { known: ['voorbeeld', 'commune'], language: 'nl', on: ago(15) } as const
  return storyOf('demenagement', opening, (story) => {
    files(story, ago(15))
    sendsRequest(story, 'voorbeeld', ago(15))
    registers(story, ago(13), { number: 'E-011', postedOn: ago(15) })
    asksCheck(story, ago(12))
    story.all.step('verhuisd', '9bis', 'commune-changed', {
      on: ago(2),
      details: { from: 'Exempleville / Voorbeeldstad', to: 'Bedachtegem' },
    })
    story.all.do({
      type: 'record-address',
      address: {
        id: story.all.id('nieuw-adres'),
        kind: 'residence',
        street: 'Bedachte Kaai 1',
        postcode: '9997',
        commune: 'Bedachtegem',
        from: ago(2),
      },
    })
  })
}
