import type { DayOff, LocalDate } from '@sejour/calendar'
import { inputFr } from '../../input/wording/fr.ts'
import { sayAll, sayDay, sayDayOff } from '../../say/index.ts'
import type { LimitWording, ReasonDetail } from '../wording.ts'

const on = (day: LocalDate) => `le ${sayDay(day, 'fr')}`
const until = (day: LocalDate) => `au ${sayDay(day, 'fr')}`
const days = (count: number, kind = '') => `${count} jour${count > 1 ? 's' : ''}${kind}`
const safe = ({ safeLastDay }: ReasonDetail) =>
  safeLastDay ? ` Agissez au plus tard ${on(safeLastDay)}.` : ''

export const limitFr: LimitWording = {
  lang: 'fr',
  input: inputFr,
  remedy: ({ label }) => label,
  decision: ({ label }) => label,
  remedyNotOpen: (remedy, decision, open) =>
    `Ceci n’est pas ouvert ici : « ${remedy} », pour « ${decision} ». Changez « remedy » ; choix possibles : ${open.join(', ')}.`,
  length: (length) =>
    'months' in length
      ? `${length.months} mois`
      : 'days' in length
        ? days(length.days)
        : days(length.workingDays, ' ouvrables'),
  notified: {
    hand: (day) =>
      `La décision vous a été remise en main propre ${on(day)}. Ce jour ne compte pas.`,
    refused: (day) =>
      `Vous avez refusé la décision ${on(day)}. Un refus vaut remise ; ce jour ne compte pas.`,
    'registered-receipt': (day) =>
      `Le recommandé avec accusé de réception a été présenté chez vous ${on(day)}. C’est la présentation qui compte, pas le retrait au bureau de poste ; ce jour ne compte pas.`,
    registered: (day) => `Le recommandé a été remis à la poste ${on(day)}.`,
    post: (day) => `La lettre a été remise à la poste ${on(day)}.`,
    fax: (day) => `La décision a été envoyée par fax ${on(day)}. Ce jour ne compte pas.`,
    electronic: (day) =>
      `La décision a été envoyée par voie électronique ${on(day)}. Ce jour ne compte pas.`,
    unknown: (day) =>
      `La décision vous est parvenue ${on(day)}, on ne sait pas comment. Ce jour ne compte pas.`,
  },
  opened: {
    sending: (day) =>
      `Le document a été envoyé ${on(day)}. Le délai part de l’envoi ; ce jour ne compte pas.`,
    receipt: (day) => `Vous avez reçu le document ${on(day)}. Ce jour ne compte pas.`,
    filing: (day) => `La demande a été introduite ${on(day)}. Ce jour ne compte pas.`,
    issue: (day) => `Le document a été délivré ${on(day)}. Ce jour ne compte pas.`,
    expiry: (day) => `Le titre expire ${on(day)}.`,
  },
  steps: {
    skipped: (day, reason) => `${capital(on(day))} n’est pas un jour ouvrable${because(reason)}.`,
    firstDay: (day) => `Le premier jour compté est ${on(day)}.`,
    firstDayAfterWorkingDays: (day, count) =>
      `Le ${count === 1 ? 'premier' : 'troisième'} jour ouvrable qui suit est ${on(day)} : c’est le premier jour compté, sauf si vous prouvez une réception plus tardive.`,
    counted: (length, last) =>
      `Le délai est de ${limitFr.length(length)} : il mène ${until(last)}.`,
    monthEnd: (day) =>
      `Ce mois n’a pas de jour au même quantième ; son dernier jour, ${on(day)}, en tient lieu.`,
    moved: (from, to, reason) =>
      `${capital(on(from))} n’est pas un jour ouvrable${because(reason)} : le délai passe ${until(to)}.`,
    printed: (last) => `Le document lui-même indique ${on(last)}.`,
    lastDay: (day) => `Le dernier jour est ${on(day)}, jusqu’à minuit.`,
    safeDay: (day) => `Le jour sûr est ${on(day)}.`,
    windowOpens: (day, count) =>
      `L’Office demande d’agir à partir du ${sayDay(day, 'fr')}, ${count} jours avant l’expiration.`,
    windowCloses: (day, count) =>
      `Il demande de le faire au plus tard ${on(day)}, ${count} jours avant l’expiration.`,
    expires: (day) => `Le titre expire ${on(day)} : la loi veut une demande avant l’expiration.`,
  },
  summary: {
    certain: (last) => `Le dernier jour est ${on(last)}.`,
    safe: (early, last) =>
      `Agissez au plus tard ${on(early)}. Le délai peut courir jusqu’${until(last)}, mais ce n’est pas sûr.`,
    window: (from, early, last) =>
      `Faites la demande entre ${on(from)} et ${on(early)}, et en tout cas avant l’expiration, ${on(last)}.`,
    uncounted: 'Ce délai ne peut pas être calculé sur ce que l’on sait.',
  },
  cases: {
    detained: 'la personne était détenue lors de la notification',
    'further-measure': 'une mesure d’éloignement ou de refoulement a déjà été prise auparavant',
    accelerated: 'la demande de protection a été traitée en procédure accélérée',
    inadmissible: 'la demande de protection a été déclarée irrecevable',
    subsequent: 'une demande ultérieure de protection a été déclarée irrecevable',
    'held-at-application': 'la personne était détenue lorsqu’elle a fait la demande de protection',
    union: 'la personne est citoyenne de l’Union ou membre de la famille d’un tel citoyen',
  },
  ifAll: (cases) =>
    sayAll(
      cases.map((fact, index) => `${index === 0 ? 'Si' : 'si'} ${fact}`),
      'fr',
    ),
  ifShortest: (length) => `Si le document fixe ${limitFr.length(length)}`,
  ifPrinted: 'Si le délai indiqué par le document est celui qui vaut',
  ifPosted: 'Si ce jour est celui où la lettre a été remise à la poste',
  ifMoves: 'Si le délai passe au jour ouvrable suivant',
  unknownFacts: {
    detained: 'si la personne était détenue lors de la notification',
    removalMeasure: 'si c’est la première mesure d’éloignement ou de refoulement',
    cgraGround: 'sur quoi le Commissaire général a fondé sa décision',
    heldAtApplication: 'si la personne était détenue lorsqu’elle a fait sa demande',
    unionCitizenOrFamily: 'si la personne est citoyenne de l’Union ou membre de sa famille',
  },
  reasons: {
    'council-law-unread': () =>
      'La loi sur les recours a changé le 12 juin 2026 et son texte n’a pas été lu ici. Le jour donné part du dernier état connu ; rien de cette loi n’est employé pour l’allonger.',
    'ask-printed-limit': (detail) =>
      `Lisez le délai indiqué dans le document et donnez-le : c’est lui qui compte.${safe(detail)}`,
    'law-reached-back': () =>
      'La loi du 17 juin 2026 a paru le 19 juin et remonte au 12 juin : pour une notification de ces jours, faites vérifier quelle loi s’applique.',
    'text-unread': ({ readUntil }) =>
      readUntil
        ? `Le texte n’a été lu que jusqu’${until(readUntil)} ; il a changé depuis. Faites confirmer.`
        : 'Le texte a changé depuis sa dernière lecture. Faites confirmer.',
    'printed-differs': (detail) =>
      `Le document indique un délai plus court que la loi. Tenez-vous au plus court et faites vérifier.${safe(detail)}`,
    'printed-is-longer': (detail) =>
      `Le document indique un délai plus long que le calcul. Ne vous y fiez pas avant de l’avoir fait vérifier.${safe(detail)}`,
    'way-unknown': () =>
      'On ne sait pas comment la décision est parvenue. Le délai est compté comme pour une remise en main propre ; regardez l’enveloppe, l’accusé ou la signature.',
    'electronic-way-unsettled': () =>
      'La loi ne nomme pas la voie électronique. Le délai est compté dès le lendemain de l’envoi ; faites vérifier que cette voie était permise.',
    'posted-before-2011': () =>
      'Avant le 10 janvier 2011, la loi ne disait pas de la même façon quand part un délai après un envoi postal. Faites vérifier.',
    'posting-unsettled': () =>
      'Aucun texte lu ici ne dit quand ce délai part après un envoi postal. Il est compté dès le lendemain de l’envoi, au plus tôt ; la réception vient plus tard. Faites vérifier.',
    'fact-unknown': (detail) =>
      `On ne sait pas ${sayAll(
        detail.unknownFacts.map((fact) => limitFr.unknownFacts[fact]),
        'fr',
      )}. Tant que ce n’est pas connu, comptez avec le délai le plus court.${safe(detail)}`,
    'no-removal-measure': () =>
      'L’extrême urgence ne vise qu’une mesure d’éloignement ou de refoulement, et il n’y en a pas ici. Vérifiez avec un avocat.',
    'last-day-closed': (detail) =>
      `Aucun texte ne reporte ce délai, et son dernier jour n’est pas un jour ouvrable.${safe(detail)}`,
    'last-day-closed-unsettled': (detail) =>
      `Le dernier jour n’est pas un jour ouvrable, et il n’est pas établi que ce délai passe au jour ouvrable suivant.${safe(detail)}`,
    'filed-between': ({ safeLastDay, lastDay }) =>
      safeLastDay && lastDay
        ? `L’acte a été fait après ${on(safeLastDay)} et au plus tard ${on(lastDay)} : il est à temps seulement si le délai le plus long s’applique.`
        : 'L’acte est à temps seulement si le délai le plus long s’applique.',
    'filed-late': ({ daysLate }) =>
      `L’acte vient ${days(daysLate ?? 0)} trop tard sur ce que l’on sait. Seul un cas de force majeure, admis rarement, pourrait le sauver ; voyez un avocat sans attendre.`,
    'filed-outside-window': () =>
      'La demande ne tombe pas dans la fenêtre que l’Office indique. La loi demande seulement qu’elle vienne avant l’expiration.',
    'no-notification-day': () =>
      'Le jour qui ouvre le délai n’est pas connu. Cherchez-le sur l’acte de notification, l’accusé de réception ou l’enveloppe.',
    'not-in-force': () =>
      'Ce délai n’existait pas encore ce jour-là, ou sa règle d’alors n’a pas été lue. Faites vérifier.',
    'to-be-confirmed': () => 'Ce délai est à confirmer : sa source n’est pas la loi elle-même.',
    'suspension-depends-on-decision': () =>
      'En règle, ce recours n’empêche pas l’éloignement. Quelques décisions font exception : dites laquelle est attaquée.',
    'suspension-law-unread': () =>
      'On ne peut pas dire si ce recours empêche l’éloignement : le texte qui vaut ce jour-là n’a pas été lu.',
    'suspension-list-changed': () =>
      'La liste des décisions dont le recours est suspensif a changé le 18 août 2025 ; selon le dernier état lu, ce recours arrêtait l’éloignement : faites vérifier s’il l’arrête encore.',
    'suspension-measure-unknown': () =>
      'L’extrême urgence arrête seulement l’exécution d’une mesure d’éloignement ou de refoulement : dites si un ordre de quitter le territoire accompagne cette décision.',
    'suspension-no-measure': () =>
      'On ne peut pas dire ce que cette demande suspendrait, puisqu’il n’y a pas de mesure d’éloignement.',
    'suspension-other-family': () =>
      'Le recours d’un autre membre de la famille d’un citoyen de l’Union (article 47/1, 47/2 depuis le 1er septembre 2024) n’est pas suspensif.',
    'suspension-other-family-unknown': () =>
      'Le recours est suspensif, sauf pour un autre membre de la famille d’un citoyen de l’Union (article 47/1, 47/2 depuis le 1er septembre 2024) : dites si c’est le cas.',
    'suspension-national-security': () =>
      'Le recours n’est pas suspensif lorsque la décision repose sur des raisons impérieuses de sécurité nationale.',
    'suspension-sponsor': () =>
      'Le recours est suspensif seulement si la personne rejointe réside encore en Belgique, dans les limites de son séjour et sans ordre de quitter le territoire.',
    'suspension-subsequent': () =>
      'Après une demande ultérieure, le recours n’empêche pas toujours l’éloignement. Voyez un avocat sans attendre.',
  },
  notes: {
    'ban-runs-from-departure':
      'La durée d’une interdiction d’entrée ne commence à courir qu’à la sortie effective du territoire.',
    'closed-centre-director':
      'Une personne détenue peut remettre sa requête au directeur du centre ou de la prison : ce jour vaut dépôt.',
    'counted-from-deadline-day':
      'Le mois se compte de la notification de l’annexe 20, même si elle imprime un autre jour ; en cas de différence, tenez-vous au plus court.',
    'each-decision-apart':
      'Le refus, l’ordre de quitter le territoire et l’interdiction d’entrée s’attaquent chacun, avec leur propre délai.',
    'elected-domicile':
      'La requête choisit un domicile en Belgique pour le recours ; il se change auprès du greffe, pas par un simple courriel à la partie adverse.',
    'extension-on-proof':
      'Ce délai peut être prolongé sur demande motivée à l’Office des étrangers. L’ordre peut aussi fixer un délai plus court, ou aucun.',
    'form-text-only':
      'Ces quatorze jours figurent dans le texte du formulaire, pas dans la loi. L’envoi se fait par recommandé.',
    'how-to-file':
      'La requête s’envoie par recommandé au Premier président du Conseil, rue Gaucheret 92-94, 1030 Bruxelles, ou par J-Box ; c’est le jour de l’envoi qui compte.',
    'lawyer-required':
      'Un avocat est obligatoire, et le Conseil d’État filtre d’abord les recours. Ce recours n’arrête rien.',
    'months-by-date':
      'Un délai en mois va jusqu’au même quantième, ou au dernier jour du mois s’il n’y en a pas.',
    'no-sanction': 'Un contrôle tardif n’a aucun effet sur la demande.',
    'one-act-with-annulment':
      'La demande de suspension et le recours en annulation se font dans un seul acte, dont le titre annonce les deux.',
    'payment-and-proof':
      'Il faut à la fois payer le solde et en produire la preuve, sans quoi suit une annexe 42.',
    'removal-measure-only':
      'L’extrême urgence vise une mesure d’éloignement ou de refoulement dont l’exécution est imminente.',
    'renewal-window-is-practice':
      'La fenêtre de 45 à 30 jours est une pratique. Une demande faite plus tard, mais avant l’expiration, n’est pas hors délai selon la loi.',
    'second-measure-case-by-case':
      'Ce qui compte comme deuxième mesure se discute cas par cas ; une mesure à laquelle on s’est soustrait compte.',
    'silence-accepts':
      'Sans demande dans ce délai, on est censé accepter une décision sans audience.',
    'silence-ends-appeal': 'Sans réponse dans ce délai, le recours est perdu.',
    'silence-is-refusal': 'Sans décision dans ce délai, la réponse est négative.',
    'urgency-or-ordinary':
      'Il faut choisir entre l’extrême urgence et la suspension ordinaire : pas les deux.',
  },
}

// The weekday already stands in the date.
function because(reason: DayOff): string {
  return reason === 'saturday' || reason === 'sunday' ? '' : ` (${sayDayOff(reason, 'fr')})`
}

function capital(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1)
}
