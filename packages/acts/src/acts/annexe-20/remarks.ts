import { article, articleAr, annexeAr } from '@sejour/law'
import { ce238170 } from '@sejour/law/eloignement'
import type { Remark } from '../../act.ts'
import { appealRemarks } from '../../parts/appeal-paragraph.ts'
import { lastDayOf } from '../../parts/appeal.ts'
import { isBefore } from '../../parts/days.ts'
import { isAdult } from '../../parts/letter/belgian.ts'
import type { Data20 } from './fields.ts'
import { askAppeal } from './question.ts'

/** What a lawyer confirms about this annex 20. */
export function remarks20(data: Data20): readonly Remark[] {
  const { status, basis, order, grounds, notification, requestedOn, person, decidedOn } = data
  const asked = notification && askAppeal(data)
  const lastToDecide = lastDayOf('union-request-decision', requestedOn)
  const remarks: readonly (readonly [boolean, Remark])[] = [
    [notification === undefined, NOT_NOTIFIED],
    [isBefore(lastToDecide, notification?.on), LATE],
    [order.given && order.despiteAppeal === 'maintained', ORDER_DESPITE_APPEAL],
    [order.given && order.despiteAppeal === 'consent', CONSENT],
    [order.given && order.urgency !== undefined, URGENCY],
    [order.given && isAdult(person.birthDate, decidedOn) === false, MINOR],
    [order.given && notification === undefined && order.days === 30, THIRTY_DAYS],
    [notification !== undefined && !order.given, NO_ORDER_IN_DEED],
    [grounds.length > 1, SEVERAL_GROUNDS],
    [basis === '51-2-2', MINISTER_ON_CITIZEN],
    [status === 'other-family', OTHER_FAMILY_NUMBER],
    [status === 'article-69ter', GROUP_69TER],
    [notification?.detained === true, HELD],
  ]
  return [
    ...remarks.filter(([is]) => is).map(([, remark]) => remark),
    ...(asked ? appealRemarks(asked) : []),
  ]
}

const NOT_NOTIFIED: Remark = {
  text: {
    fr: 'Cette décision n’est pas encore notifiée : l’acte de notification, avec le recours, s’écrit à la remise.',
    nl: 'Van deze beslissing is nog geen kennis gegeven: de akte van kennisgeving, met het beroep, wordt bij de afgifte geschreven.',
    de: 'Diese Entscheidung ist noch nicht notifiziert: Die Notifizierungsurkunde, mit der Beschwerde, wird bei der Aushändigung geschrieben.',
  },
}

const LATE: Remark = {
  text: {
    fr: 'La notification tombe plus de six mois après la demande : la décision devait être prise et notifiée dans ce délai. À faire examiner par un avocat.',
    nl: 'De kennisgeving valt meer dan zes maanden na de aanvraag: de beslissing moest binnen die termijn genomen en ter kennis gebracht zijn. Te laten onderzoeken door een advocaat.',
    de: 'Die Notifizierung erfolgt mehr als sechs Monate nach dem Antrag: Die Entscheidung musste binnen dieser Frist getroffen und notifiziert werden. Von einem Rechtsanwalt prüfen zu lassen.',
  },
  source: article('42'),
}

const ORDER_DESPITE_APPEAL: Remark = {
  text: {
    fr: 'L’ordre accompagne un refus dont le recours suspend l’éloignement : la loi ne l’admet que de l’accord de la personne ou pour des raisons impérieuses de sécurité nationale. À faire confirmer par un avocat.',
    nl: 'Het bevel gaat samen met een weigering waarvan het beroep de verwijdering schorst: de wet laat dat alleen toe met instemming van de persoon of om dwingende redenen van nationale veiligheid. Te laten bevestigen door een advocaat.',
    de: 'Die Anweisung begleitet eine Verweigerung, deren Beschwerde die Entfernung aussetzt: Das Gesetz lässt dies nur mit Zustimmung der Person oder aus zwingenden Gründen der nationalen Sicherheit zu. Von einem Rechtsanwalt bestätigen zu lassen.',
  },
  source: ce238170,
}

const CONSENT: Remark = {
  text: {
    fr: 'L’ordre n’est possible ici que de l’accord de la personne : cet accord doit pouvoir être prouvé, et comprendre ce à quoi elle renonce. À faire confirmer par un avocat.',
    nl: 'Het bevel kan hier alleen met instemming van de persoon: die instemming moet bewezen kunnen worden, en slaan op wat de persoon opgeeft. Te laten bevestigen door een advocaat.',
    de: 'Die Anweisung ist hier nur mit Zustimmung der Person möglich: Diese Zustimmung muss nachweisbar sein und umfassen, worauf die Person verzichtet. Von einem Rechtsanwalt bestätigen zu lassen.',
  },
  source: article('39/79', { paragraph: '§ 1er', subparagraph: 1 }),
}

const URGENCY: Remark = {
  text: {
    fr: 'Le modèle n’a pas de place pour l’urgence : elle est écrite sous l’ordre. Elle doit être dûment justifiée.',
    nl: 'Het model heeft geen plaats voor de dringendheid: ze staat onder het bevel. Ze moet naar behoren worden gerechtvaardigd.',
    de: 'Das Muster sieht keinen Platz für die Dringlichkeit vor: Sie steht unter der Anweisung. Sie muss gebührend gerechtfertigt sein.',
  },
  source: article('44ter', { paragraph: '§ 2' }),
}

const MINOR: Remark = {
  text: {
    fr: 'La personne est mineure ce jour-là. Non accompagnée, elle ne reçoit pas d’ordre : l’annexe 38 s’adresse à qui la prend en charge. À faire confirmer par un avocat.',
    nl: 'De persoon is die dag minderjarig. Niet begeleid krijgt hij geen bevel: bijlage 38 is gericht tot wie voor hem zorgt. Te laten bevestigen door een advocaat.',
    de: 'Die Person ist an diesem Tag minderjährig. Unbegleitet erhält sie keine Anweisung: Anlage 38 richtet sich an den, der für sie sorgt. Von einem Rechtsanwalt bestätigen zu lassen.',
  },
  source: annexeAr('38'),
}

const THIRTY_DAYS: Remark = {
  text: {
    fr: 'Un mois peut avoir 31 jours : selon le jour de la notification, trente jours seront trop courts.',
    nl: 'Een maand kan 31 dagen hebben: naargelang de dag van de kennisgeving zullen dertig dagen te kort zijn.',
    de: 'Ein Monat kann 31 Tage haben: Je nach Tag der Notifizierung sind dreißig Tage zu kurz.',
  },
  source: article('44ter', { paragraph: '§ 2' }),
}

const NO_ORDER_IN_DEED: Remark = {
  text: {
    fr: 'Sans ordre, l’acte de notification n’imprime pas les paragraphes qui ne concernent que l’ordre (coopération, adresse, retour forcé, ICAM) ; le modèle ne prévoit pas de les biffer.',
    nl: 'Zonder bevel drukt de akte van kennisgeving de alinea’s niet af die alleen het bevel betreffen (medewerking, adres, gedwongen terugkeer, ICAM); het model voorziet niet dat ze worden geschrapt.',
    de: 'Ohne Anweisung druckt die Notifizierungsurkunde die Absätze nicht, die nur die Anweisung betreffen (Mitwirkung, Adresse, Rückführung, ICAM); das Muster sieht nicht vor, dass sie gestrichen werden.',
  },
  source: annexeAr('20'),
}

const SEVERAL_GROUNDS: Remark = {
  text: {
    fr: 'Plusieurs motifs sont cochés, alors que le modèle parle de la case qui convient au singulier.',
    nl: 'Er zijn verschillende redenen aangekruist, terwijl het model over één passend vakje spreekt.',
    de: 'Mehrere Gründe sind angekreuzt, obwohl das Muster von einem zutreffenden Feld spricht.',
  },
  source: annexeAr('20'),
}

const MINISTER_ON_CITIZEN: Remark = {
  text: {
    fr: 'Le détail de l’article 51, § 2, alinéa 2, n’a pas été lu ici : faites confirmer qui signe et dans quel délai.',
    nl: 'De inhoud van artikel 51, § 2, tweede lid, werd hier niet gelezen: laat bevestigen wie tekent en binnen welke termijn.',
    de: 'Der Inhalt von Artikel 51 § 2 Absatz 2 wurde hier nicht gelesen: Lassen Sie bestätigen, wer unterzeichnet und binnen welcher Frist.',
  },
  source: articleAr('51', { paragraph: '§ 2', subparagraph: 2 }, 'unverified'),
}

const OTHER_FAMILY_NUMBER: Remark = {
  text: {
    fr: 'Le modèle renvoie à l’article 47/1 ; depuis le 1er septembre 2024, la loi définit les autres membres de la famille à l’article 47/2.',
    nl: 'Het model verwijst naar artikel 47/1; sinds 1 september 2024 omschrijft de wet de andere familieleden in artikel 47/2.',
    de: 'Das Muster verweist auf Artikel 47/1; seit dem 1. September 2024 bestimmt das Gesetz die anderen Familienmitglieder in Artikel 47/2.',
  },
  source: article('47/1'),
}

const GROUP_69TER: Remark = {
  text: {
    fr: 'L’article 69ter de l’arrêté royal n’a pas été lu ici : faites confirmer qu’il vise cette personne, et ce qu’il change.',
    nl: 'Artikel 69ter van het koninklijk besluit werd hier niet gelezen: laat bevestigen dat het deze persoon bedoelt, en wat het verandert.',
    de: 'Artikel 69ter des Königlichen Erlasses wurde hier nicht gelesen: Lassen Sie bestätigen, dass er diese Person betrifft und was er ändert.',
  },
  source: articleAr('69ter', {}, 'unverified'),
}

const HELD: Remark = {
  text: {
    fr: 'Le modèle n’imprime que le délai ordinaire de recours ; la personne étant détenue à la notification, le délai écrit ici est le plus court.',
    nl: 'Het model drukt alleen de gewone beroepstermijn af; omdat de persoon bij de kennisgeving wordt vastgehouden, staat hier de kortere termijn.',
    de: 'Das Muster druckt nur die gewöhnliche Beschwerdefrist ab; da die Person bei der Notifizierung festgehalten wird, steht hier die kürzere Frist.',
  },
  source: article('39/57', { paragraph: '§ 1er', subparagraph: 2, point: '1°' }),
}
